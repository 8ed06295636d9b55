package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Placement;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareAttribute;
import org.placewright.sufficiency.history.CareFlows;
import org.placewright.sufficiency.history.CareGrouping;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.history.CountingDays;
import org.placewright.sufficiency.history.HistoryPolicy;
import org.placewright.sufficiency.history.HistoryWarning;
import org.placewright.sufficiency.history.PlacementStability;
import org.placewright.sufficiency.history.TimeLookedAfter;

/** What is measured on one day agrees with asking each history. */
class StabilityPropertiesTest {

    @Provide
    Arbitrary<List<CareHistory>> histories() {
        return ManyHistories.some();
    }

    @Property(tries = 500)
    void stability_agrees_with_asking_each_history(
            @ForAll("histories") List<CareHistory> histories, @ForAll @IntRange(min = 2017, max = 2024) int ending) {
        CollectionYear year = CollectionYear.of(ending);
        LocalDate last = year.lastDay();
        List<CareHistory> children =
                histories.stream().filter(each -> each.isLookedAfterOn(last)).toList();
        PlacementStability stability = PlacementStability.in(stays(histories), year);

        assertThat(stability.children()).isEqualTo(children.size());
        assertThat(stability.withThreeOrMorePlacements())
                .isEqualTo(children.stream()
                        .filter(each -> each.in(year.days()).hasThreeOrMorePlacements())
                        .count());
        List<CareHistory> lasting = children.stream()
                .filter(each -> !each.periodOfCareOn(last)
                        .orElseThrow()
                        .start()
                        .plusMonths(30)
                        .isAfter(last))
                .toList();
        List<CareHistory> young = lasting.stream()
                .filter(each -> each.ageOn(last).filter(age -> age < 16).isPresent())
                .toList();
        assertThat(stability.longLookedAfter()).isEqualTo(young.size());
        assertThat(stability.ageNotKnown())
                .isEqualTo(lasting.stream()
                        .filter(each -> each.ageOn(last).isEmpty())
                        .count());
        assertThat(stability.longInPlacement())
                .isEqualTo(young.stream()
                        .filter(each -> !stableSince(each, last).plusMonths(24).isAfter(last))
                        .count());
    }

    private static LocalDate stableSince(CareHistory history, LocalDate day) {
        Placement placement = history.placementOn(day).orElseThrow();
        boolean forAdoption = placement.episodes().get(0).placementType().group() == PlacementGroup.ADOPTION;
        Optional<Placement> before = history.periodOfCareOn(day).orElseThrow().placements().stream()
                .filter(each -> each.days().meets(placement.days()))
                .findFirst();
        return before.filter(each -> forAdoption).orElse(placement).days().from();
    }

    @Property(tries = 500)
    void the_stock_of_a_day_is_that_of_children_in_care(
            @ForAll("histories") List<CareHistory> histories, @ForAll @IntRange(min = 0, max = 2500) int offset) {
        LocalDate day = LocalDate.of(2017, 11, 1).plusDays(offset);
        ChildrenInCare asked = ChildrenInCare.on(CareHistories.of(histories), day, AgeBands.DFE);
        CareFlows counted = CareFlows.of(
                stays(histories), CareGrouping.by(CareAttribute.age(AgeBands.DFE)), CountingDays.of(List.of(day)));

        assertThat(counted.stocks(0).subList(0, 5))
                .containsExactlyElementsOf(asked.byAgeBand().values());
        assertThat(counted.stock(0, 5)).isEqualTo(asked.ageNotKnown());
    }

    @Property(tries = 500)
    void times_are_those_of_the_period_and_the_placement(
            @ForAll("histories") List<CareHistory> histories, @ForAll @IntRange(min = 0, max = 2500) int offset) {
        LocalDate day = LocalDate.of(2017, 11, 1).plusDays(offset);
        TimeLookedAfter times = TimeLookedAfter.on(stays(histories), day);
        List<CareHistory> children =
                histories.stream().filter(each -> each.isLookedAfterOn(day)).toList();

        assertThat(times.children()).isEqualTo(children.size());
        assertThat(times.daysInCare(1).orElse(-1)).isEqualTo((int) children.stream()
                .mapToLong(each -> each.periodOfCareOn(day).orElseThrow().days().daysBefore(day))
                .max()
                .orElse(-1));
        assertThat(times.daysInPlacement(1).orElse(-1)).isEqualTo((int) children.stream()
                .mapToLong(each -> each.placementOn(day).orElseThrow().days().daysBefore(day))
                .max()
                .orElse(-1));
    }

    @Property(tries = 500)
    void odd_histories_give_warnings_and_never_an_exception(
            @ForAll("histories") List<CareHistory> histories,
            @ForAll @IntRange(min = 0, max = 1500) int offset,
            @ForAll @IntRange(min = 1, max = 1500) int length,
            @ForAll boolean shortBreaks) {
        LocalDate first = LocalDate.of(2017, 11, 1).plusDays(offset);
        CareStays stays = CareStays.of(CareHistories.of(histories), new HistoryPolicy(shortBreaks));

        assertThat(HistoryWarning.of(stays, DateRange.of(first, first.plusDays(length))))
                .allSatisfy(warning -> assertThat(warning.text()).doesNotContain("%"));
    }

    private static CareStays stays(List<CareHistory> histories) {
        return CareStays.of(CareHistories.of(histories));
    }
}
