package org.placewright.sufficiency.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.supply.MadeHomes.DAY;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Standing;
import org.placewright.core.time.DateRange;

class SupplyTest {

    private static final Home NOTHING_RECORDED =
            FosteringHousehold.builder().id(HomeId.of("N")).build();
    private static final Home CONNECTED = FosteringHousehold.builder()
            .id(HomeId.of("K"))
            .approval(new Approval.NotYetAssessed(Optional.empty()))
            .build();
    private static final Home CLOSED =
            MadeHomes.registered("R", RegistrationStatus.RESIGNED, Optional.empty(), Optional.empty(), 6);

    private static Supply supply(Home... homes) {
        return Supply.on(List.of(homes), DAY, Locator.none());
    }

    @Test
    void homes_are_numbered_by_identifier_whatever_order_they_came_in() {
        Home a = MadeHomes.open("A", 4, 3, 2);
        Home b = MadeHomes.approved("B", DateRange.startingOn(DAY), 2);

        assertThat(supply(b, a).homes()).containsExactly(a, b);
        assertThat(supply(b, a).group(0)).isEqualTo(PlacementGroup.RESIDENTIAL);
        assertThat(supply(b, a).group(1)).isEqualTo(PlacementGroup.FOSTERING);
    }

    @Test
    void homes_that_do_not_count_are_counted_by_standing() {
        Supply supply = supply(MadeHomes.open("A", 4, 4, 0), NOTHING_RECORDED, CONNECTED, CLOSED);

        assertThat(supply.size()).isEqualTo(1);
        assertThat(supply.leftOut())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Standing.NOT_RECORDED, 1L, Standing.CONNECTED_CHILDREN_ONLY, 1L, Standing.NOT_LIVE, 1L));
        assertThat(Supply.on(
                                List.of(NOTHING_RECORDED, CONNECTED),
                                DAY,
                                Locator.none(),
                                ImmutableSet.of(Standing.LIVE, Standing.NOT_RECORDED))
                        .homes())
                .containsExactly(NOTHING_RECORDED);
    }

    @Test
    void places_are_told_by_the_home_else_by_the_register_or_approval_else_not_known() {
        Supply supply = supply(
                MadeHomes.open("A", 4, 3, 2),
                MadeHomes.approved("B", DateRange.startingOn(DAY), 2),
                MadeHomes.registered("C", RegistrationStatus.ACTIVE, Optional.empty(), Optional.empty(), 5),
                FosteringHousehold.builder()
                        .id(HomeId.of("D"))
                        .approved(DateRange.startingOn(DAY))
                        .build());

        assertThat(supply.registered(0)).hasValue(4);
        assertThat(supply.usable(0)).hasValue(3);
        assertThat(supply.occupied(0)).hasValue(2);
        assertThat(supply.usable(1)).hasValue(2);
        assertThat(supply.usable(2)).hasValue(5);
        assertThat(supply.occupied(2)).isEmpty();
        assertThat(supply.registered(3)).isEmpty();
        assertThat(supply.usable(3)).isEmpty();
    }

    @Test
    void councils_become_codes_and_postcodes_points() {
        Home named = MadeHomes.open("A", 4, 3, 2)
                .withLocalAuthority(AuthorityId.of("Leeds"))
                .withPostcode(Postcode.of("LS1 1AA"));
        Home nowhere = MadeHomes.open("B", 4, 3, 2).withLocalAuthority(Optional.empty());
        GridPoint point = new GridPoint(430_000, 433_000);
        Supply supply = Supply.on(List.of(named, nowhere), DAY, postcode -> Optional.of(point));

        assertThat(supply.authority(0)).contains(AuthorityId.of("E08000035"));
        assertThat(supply.position(0)).contains(point);
        assertThat(supply.authority(1)).isEmpty();
        assertThat(supply.position(1)).isEmpty();
    }

    @Test
    void one_identifier_twice_and_a_standing_that_cannot_count_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> supply(MadeHomes.open("A", 4, 3, 2), MadeHomes.open("A", 2, 2, 2)))
                .withMessageContaining("once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Supply.on(List.of(), DAY, Locator.none(), ImmutableSet.of(Standing.NOT_LIVE)))
                .withMessageContaining("NOT_LIVE");
    }
}
