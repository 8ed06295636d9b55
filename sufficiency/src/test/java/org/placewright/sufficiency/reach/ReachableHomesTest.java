package org.placewright.sufficiency.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.child.Child;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.supply.Supply;

/** Which place a child needs, by the placement they are in. */
class ReachableHomesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 30);

    @ParameterizedTest
    @CsvSource({
        "U4, 10, FOSTERING",
        "K2, 10, RESIDENTIAL",
        "S1, 10, RESIDENTIAL",
        "Z12, 10, RESIDENTIAL",
        "K3, 16, SUPPORTED",
        "K3, 17, SUPPORTED",
        // Nobody so young may be there.
        "K3, 15, RESIDENTIAL",
    })
    void a_child_needs_a_place_of_a_kind(String type, int age, PlacementGroup needed) {
        assertThat(reachable(type, age).groups())
                .extracting(ReachableHomes.ChildGroup::kind)
                .containsExactly(needed);
    }

    @ParameterizedTest
    @CsvSource({"U1, 10", "P1, 10", "A3, 3", "K2, 18"})
    void a_child_may_need_none(String type, int age) {
        assertThat(reachable(type, age).groups()).isEmpty();
    }

    @Test
    void a_group_of_one_child_is_not_printed() {
        assertThat(reachable("K2", 10).groups().get(0)).hasToString("ChildGroup[RESIDENTIAL, ...]");
    }

    private static ReachableHomes reachable(String type, int age) {
        CareHistory history = CareHistory.builder()
                .childId(ChildId.of("CHILD"))
                .child(Child.builder()
                        .id(ChildId.of("CHILD"))
                        .sex(Sex.FEMALE)
                        .dateOfBirth(DAY.minusYears(age))
                        .build())
                .addEpisodes(Episode.builder()
                        .start(DAY.minusDays(9))
                        .placementType(PlacementType.of(type))
                        .build())
                .build();
        return ReachableHomes.of(
                Residences.of(
                        LookedAfterChildren.on(CareHistories.of(List.of(history)), DAY, Locator.none()),
                        Supply.on(List.of(), DAY, Locator.none()),
                        List.of()),
                ReachPolicy.standard());
    }
}
