package org.placewright.sufficiency.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.sufficiency.supply.MadeHomes.DAY;
import static org.placewright.sufficiency.supply.MadeHomes.open;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.aggregate.GroupSums;
import org.placewright.core.aggregate.MeasureSums;
import org.placewright.core.aggregate.MergeableSums;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.time.DateRange;

class SupplySumsTest {

    private static final Home IN_MANCHESTER = open("A", 6, 4, 3);
    private static final Home FULL = open("B", 3, 3, 5);
    private static final Home IN_OLDHAM =
            open("A", 2, 1, 0).withLocalAuthority(Optional.of(AuthorityId.of("E08000004")));
    private static final Home ELSEWHERE = MadeHomes.approved("C", DateRange.startingOn(DAY), 2)
            .withLocalAuthority(Optional.of(AuthorityId.of("Somewhere")));

    @Test
    void councils_add_up_to_their_region() {
        MergeableSums region =
                sums(IN_MANCHESTER, FULL).merge(sums(IN_OLDHAM, ELSEWHERE)).rolledUpTo(List.of(SupplySums.REGION));
        GroupSums northWest = region.at(GroupKey.ALL.with(SupplySums.REGION.value(), Region.NORTH_WEST.label()));
        assertThat(northWest.count()).isEqualTo(3);
        assertThat(northWest.measure(SupplySums.REGISTERED).sum()).isEqualTo(BigInteger.valueOf(11));
        assertThat(northWest.measure(SupplySums.USABLE).sum()).isEqualTo(BigInteger.valueOf(8));
        assertThat(northWest.measure(SupplySums.OCCUPIED).sum()).isEqualTo(BigInteger.valueOf(8));
        assertThat(northWest.measure(SupplySums.VACANT).sum()).isEqualTo(BigInteger.valueOf(2));
    }

    @Test
    void what_is_not_known_is_no_0() {
        GroupSums elsewhere = sums(ELSEWHERE)
                .at(GroupKey.ALL
                        .with(SupplySums.KIND.value(), HomeKind.FOSTERING_HOUSEHOLD.label())
                        .with(SupplySums.REGION.value(), "Not known")
                        .with(SupplySums.AUTHORITY.value(), "Not known"));
        assertThat(elsewhere.measure(SupplySums.USABLE)).isEqualTo(MeasureSums.of(2));
        assertThat(elsewhere.measure(SupplySums.OCCUPIED)).isEqualTo(MeasureSums.ZERO);
        assertThat(elsewhere.measure(SupplySums.VACANT)).isEqualTo(MeasureSums.ZERO);
    }

    private static MergeableSums sums(Home... homes) {
        return SupplySums.of(Supply.on(List.of(homes), DAY, Locator.none()));
    }
}
