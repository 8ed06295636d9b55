package org.placewright.interchange.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.supply.ServedChildren;
import org.placewright.sufficiency.supply.ServedSupply;
import org.placewright.sufficiency.supply.SupplyCount;
import org.placewright.sufficiency.supply.SupplyGroup;
import org.placewright.sufficiency.supply.SupplyOverview;
import org.placewright.sufficiency.supply.UsableSupply;

class SupplyTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final AuthorityId LEEDS = AuthorityId.of("E08000035");

    /** Each number is another: 100 = 1 + 2 + 3 + 4 + 20 + 70. */
    private static final UsableSupply PLACES = new UsableSupply(
            new SupplyCount(
                    30,
                    100,
                    ImmutableMap.of(
                            BlockReason.OTHER,
                            4L,
                            BlockReason.MATCHING,
                            1L,
                            BlockReason.STAFFING,
                            2L,
                            BlockReason.BUILDING_WORK,
                            3L),
                    20,
                    70,
                    60,
                    15,
                    8,
                    9),
            CountDistribution.ofDraws(68, 70),
            CountDistribution.ofDraws(10, 10, 10, 14));

    private static final String FIGURES = "30,100,1,2,3,4,20,70,60,15,8,9,69.0000,1.0000,11.0000,1.7321";

    private static final UsableSupply NONE =
            new UsableSupply(SupplyCount.NONE, CountDistribution.certain(0), CountDistribution.certain(0));

    private static final String NOUGHT = "0,0,0,0,0,0,0,0,0,0,0,0,0.0000,0.0000,0.0000,0.0000";

    private static final SupplyOverview SUPPLY = new SupplyOverview(
            DAY,
            ImmutableSortedMap.of(HomeKind.CHILDRENS_HOME, PLACES, HomeKind.FOSTERING_HOUSEHOLD, NONE),
            ImmutableSortedMap.of(
                    new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.empty()),
                    PLACES,
                    new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.of(LEEDS)),
                    NONE,
                    new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.of(MadeGap.HOSTILE)),
                    PLACES,
                    new SupplyGroup(HomeKind.FOSTERING_HOUSEHOLD, Optional.of(LEEDS)),
                    NONE),
            ImmutableList.of(
                    new ServedSupply(HomeKind.CHILDRENS_HOME, new ServedChildren.Aged(7), Answer.NO, PLACES),
                    new ServedSupply(
                            HomeKind.CHILDRENS_HOME,
                            new ServedChildren.WithNeed(RegisteredNeed.MENTAL_DISORDER),
                            Answer.NOT_SPECIFIED,
                            NONE)));

    private static List<String> lines(CsvTable table) {
        return table.text().lines().toList();
    }

    @Test
    void areas_follow_the_total_of_their_kind_and_an_area_not_known_is_no_total() {
        assertThat(lines(SupplyTables.areas(SUPPLY)))
                .containsExactly(
                        "date,kind,authority,homes,registered,blocked_matching,blocked_staffing,blocked_building_work,"
                                + "blocked_other,without_staff,usable,occupied,vacant,places_not_known,"
                                + "occupancy_not_known,usable_mean,usable_sd,vacant_mean,vacant_sd",
                        "2026-03-31,Fostering household,Total," + NOUGHT,
                        "2026-03-31,Fostering household,E08000035," + NOUGHT,
                        "2026-03-31,Children's home,Total," + FIGURES,
                        "2026-03-31,Children's home,'=1+1," + FIGURES,
                        "2026-03-31,Children's home,E08000035," + NOUGHT,
                        "2026-03-31,Children's home,Not known," + FIGURES);
    }

    @Test
    void whom_homes_take_is_told_by_what_was_asked_and_answered() {
        List<String> lines = lines(SupplyTables.served(SUPPLY));
        assertThat(lines.get(0))
                .startsWith("date,kind,by,children,taken,homes,registered,")
                .endsWith(",vacant_sd");
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "2026-03-31,Children's home,Age,7,No," + FIGURES,
                        "2026-03-31,Children's home,Need,Mental disorder,Not specified," + NOUGHT);
    }

    @Test
    void the_same_places_are_the_same_bytes() {
        assertThat(SupplyTables.areas(SUPPLY).text())
                .isEqualTo(SupplyTables.areas(SUPPLY).text());
    }
}
