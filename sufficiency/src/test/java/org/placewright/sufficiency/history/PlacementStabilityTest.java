package org.placewright.sufficiency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.history.MadeHistories.day;
import static org.placewright.sufficiency.history.MadeHistories.episode;
import static org.placewright.sufficiency.history.MadeHistories.history;
import static org.placewright.sufficiency.history.MadeHistories.stays;

import org.junit.jupiter.api.Test;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;

class PlacementStabilityTest {

    private static final CollectionYear YEAR = CollectionYear.of(2021);

    private static PlacementStability of(CareHistory... histories) {
        return PlacementStability.in(stays(histories), YEAR);
    }

    @Test
    void three_placements_in_the_year_are_many_and_hospital_is_none() {
        CareHistory three = history(
                "1",
                "2010-01-01",
                episode("2019-01-01", "2020-06-01", "S", "U6", "X1"),
                episode("2020-06-01", "2020-09-01", "P", "U6", "X1"),
                episode("2020-09-01", "", "P", "K2", ""));
        CareHistory two = history(
                "2",
                "2010-01-01",
                episode("2019-01-01", "2020-04-01", "S", "U6", "X1"),
                episode("2020-04-01", "2020-09-01", "P", "U6", "X1"),
                episode("2020-09-01", "2020-09-05", "T", "T1", "X1"),
                episode("2020-09-05", "2020-10-01", "T", "U6", "X1"),
                episode("2020-10-01", "", "P", "K2", ""));
        CareHistory gone = history("3", "2010-01-01", episode("2019-01-01", "2021-03-31", "S", "U6", "E4A"));

        PlacementStability stability = of(three, two, gone);
        assertThat(stability.children()).isEqualTo(2);
        assertThat(stability.withThreeOrMorePlacements()).isEqualTo(1);
        assertThat(stability.shareWithThreeOrMorePlacements()).hasValue(0.5);
    }

    @Test
    void long_is_two_and_a_half_years_in_care_and_two_in_the_placement() {
        CareHistory just = placedTwice("1", "2006-01-01", "2018-09-30", "2019-03-31", "U6");
        CareHistory shortInPlacement = placedTwice("2", "2006-01-01", "2018-09-30", "2019-04-01", "U6");
        CareHistory shortInCare = placedTwice("3", "2006-01-01", "2018-10-01", "2019-03-31", "U6");
        CareHistory sixteen = placedTwice("4", "2005-03-31", "2018-09-30", "2019-03-31", "U6");
        CareHistory unknown = placedTwice("5", "", "2018-09-30", "2019-03-31", "U6");

        PlacementStability stability = of(just, shortInPlacement, shortInCare, sixteen, unknown);
        assertThat(stability.children()).isEqualTo(5);
        assertThat(stability.longLookedAfter()).isEqualTo(2);
        assertThat(stability.longInPlacement()).isEqualTo(1);
        assertThat(stability.ageNotKnown()).isEqualTo(1);
        assertThat(stability.shareLongInPlacement()).hasValue(0.5);
    }

    @Test
    void placed_for_adoption_counts_with_the_placement_before() {
        assertThat(of(placedTwice("1", "2016-01-01", "2018-09-30", "2020-12-01", "A6"))
                        .longInPlacement())
                .isEqualTo(1);
        CareHistory soon = history(
                "1",
                "2016-01-01",
                episode("2018-09-30", "2020-06-01", "S", "U6", "X1"),
                episode("2020-06-01", "2020-12-01", "P", "U6", "X1"),
                episode("2020-12-01", "", "P", "A6", ""));
        assertThat(of(soon).longInPlacement()).isZero();
    }

    private static CareHistory placedTwice(String id, String born, String cameIn, String moved, String type) {
        return history(id, born, episode(cameIn, moved, "S", "U6", "X1"), episode(moved, "", "P", type, ""));
    }

    @Test
    void nobody_has_no_share() {
        assertThat(of().shareLongInPlacement()).isEmpty();
        assertThat(of().shareWithThreeOrMorePlacements()).isEmpty();
    }

    @Test
    void a_part_above_the_whole_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of().withWithThreeOrMorePlacements(1))
                .withMessageContaining("Maybe");
    }

    @Test
    void times_looked_after_are_told_by_rank() {
        CareStays stays = stays(
                history("1", "", episode("2021-03-31", "", "S", "U6", "")),
                placedTwice("2", "", "2021-01-01", "2021-03-21", "U6"),
                history("3", "", episode("2020-03-31", "", "S", "U6", "")));
        TimeLookedAfter times = TimeLookedAfter.on(stays, day("2021-03-31"));

        assertThat(times.children()).isEqualTo(3);
        assertThat(times.daysInCare(0.01)).hasValue(0);
        assertThat(times.daysInCare(0.5)).hasValue(89);
        assertThat(times.daysInPlacement(0.5)).hasValue(10);
        assertThat(times.daysInCare(1)).hasValue(365);
        assertThat(TimeLookedAfter.on(stays, day("2001-01-01")).daysInCare(0.5)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> times.daysInCare(50));
        assertThat(times).hasToString("TimeLookedAfter[2021-03-31, 3 children]");
    }
}
