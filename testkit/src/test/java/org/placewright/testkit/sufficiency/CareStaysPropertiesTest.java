package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.history.HistoryPolicy;

/** The columns of stays say what the history of each child says, contradictory ones included. */
class CareStaysPropertiesTest {

    private static final HistoryPolicy WITH_SHORT_BREAKS = new HistoryPolicy(true);

    @Provide
    Arbitrary<CareHistory> histories() {
        return ManyHistories.one();
    }

    @Provide
    Arbitrary<List<CareHistory>> many() {
        return ManyHistories.some();
    }

    @Property
    void each_day_is_in_the_stay_of_the_episode_that_counts(@ForAll("histories") CareHistory history) {
        CareStays stays = stays(history, HistoryPolicy.standard());
        for (LocalDate day : ManyHistories.tellingDays(history)) {
            assertThat(typeOn(stays, day))
                    .isEqualTo(ManyHistories.countingOn(history, day).map(CareStaysPropertiesTest::told));
        }
    }

    @Property
    void each_day_is_in_the_stay_of_the_episode_that_counts_short_breaks_included(
            @ForAll("histories") CareHistory history) {
        CareStays stays = stays(history, WITH_SHORT_BREAKS);
        for (LocalDate day : ManyHistories.tellingDays(history)) {
            assertThat(typeOn(stays, day)).isEqualTo(history.episodeOn(day).map(CareStaysPropertiesTest::told));
        }
    }

    @Property
    void short_breaks_make_no_difference_to_a_child_without_any(@ForAll("histories") CareHistory history) {
        CareHistory without = history.withEpisodes(history.episodes().stream()
                .filter(episode -> !episode.legalStatus().isShortBreaks())
                .toList());
        assertThat(without.periodsOfCareWithShortBreaks()).isEqualTo(history.periodsOfCare());
    }

    @Property
    void entries_moves_and_exits_are_those_of_the_periods_of_care(@ForAll("histories") CareHistory history) {
        agree(stays(history, HistoryPolicy.standard()), history.periodsOfCare());
        agree(stays(history, WITH_SHORT_BREAKS), history.periodsOfCareWithShortBreaks());
    }

    private static void agree(CareStays stays, ImmutableList<PeriodOfCare> periods) {
        List<LocalDate> moves = new ArrayList<>();
        for (PeriodOfCare period : periods) {
            period.placements().stream()
                    .skip(1)
                    .forEach(placement -> moves.add(placement.days().from()));
        }
        assertThat(days(stays, stays::isEntry, stays::from))
                .isEqualTo(periods.stream().map(PeriodOfCare::start).toList());
        assertThat(days(stays, stays::isMove, stays::from)).isEqualTo(moves);
        assertThat(days(stays, stays::isExit, stays::until))
                .isEqualTo(periods.stream()
                        .flatMap(period -> period.end().stream())
                        .toList());
        assertThat(rows(stays, stays::isExit).mapToObj(stays::reasonForExit))
                .isEqualTo(periods.stream()
                        .filter(period -> period.end().isPresent())
                        .map(PeriodOfCare::reasonForExit)
                        .toList());
    }

    @Property
    void rows_follow_one_another_and_share_no_day(@ForAll("many") List<CareHistory> histories) {
        CareStays stays = CareStays.of(CareHistories.of(histories));
        assertThat(stays.children()).isEqualTo(histories.size());
        assertThat(stays.firstRow(stays.children())).isEqualTo(stays.size());
        for (int row = 0; row < stays.size(); row++) {
            assertThat(stays.from(row)).isLessThan(stays.until(row));
            assertThat(row).isBetween(stays.firstRow(stays.child(row)), stays.firstRow(stays.child(row) + 1) - 1);
            if (row > 0 && stays.child(row - 1) == stays.child(row)) {
                assertThat(stays.until(row - 1)).isLessThanOrEqualTo(stays.from(row));
            }
        }
    }

    @Property
    void a_temporary_stay_belongs_to_the_placement_it_interrupts(@ForAll("histories") CareHistory history) {
        CareStays stays = stays(history, HistoryPolicy.standard());
        for (int row = 0; row < stays.size(); row++) {
            LocalDate day = LocalDate.ofEpochDay(stays.from(row));
            Placement placement = history.placementOn(day).orElseThrow();
            Episode settled =
                    ManyHistories.countingOn(history, placement.days().from()).orElseThrow();
            for (LocalDate each : ManyHistories.tellingDays(history)) {
                if (placement.days().contains(each) && !each.isAfter(day)) {
                    Episode counting = ManyHistories.countingOn(history, each).orElseThrow();
                    settled = counting.placementType().group() == PlacementGroup.TEMPORARY ? settled : counting;
                }
            }
            assertThat(stays.kind(row)).isEqualTo(DemandKind.of(settled.placementType()));
            assertThat(stays.group(row)).isEqualTo(settled.placementType().group());
            assertThat(LocalDate.ofEpochDay(stays.from(stays.placementRow(row))))
                    .isEqualTo(placement.days().from());
            assertThat(LocalDate.ofEpochDay(stays.from(stays.entryRow(row))))
                    .isEqualTo(history.periodOfCareOn(day).orElseThrow().start());
        }
    }

    private static CareStays stays(CareHistory history, HistoryPolicy policy) {
        return CareStays.of(CareHistories.of(ImmutableList.of(history)), policy);
    }

    private static IntStream rows(CareStays stays, IntPredicate which) {
        return IntStream.range(0, stays.size()).filter(which);
    }

    private static List<LocalDate> days(CareStays stays, IntPredicate which, IntUnaryOperator day) {
        return rows(stays, which).map(day).mapToObj(LocalDate::ofEpochDay).toList();
    }

    private static Optional<List<Object>> typeOn(CareStays stays, LocalDate day) {
        List<Integer> found = rows(stays, row -> stays.contains(row, (int) day.toEpochDay()))
                .boxed()
                .toList();
        assertThat(found).hasSizeLessThan(2);
        return found.stream()
                .findFirst()
                .map(row -> List.of(
                        stays.placementType(row),
                        stays.provider(row),
                        stays.legalStatus(row),
                        stays.categoryOfNeed(row)));
    }

    private static List<Object> told(Episode episode) {
        return List.of(
                episode.placementType(), episode.placementProvider(), episode.legalStatus(), episode.categoryOfNeed());
    }
}
