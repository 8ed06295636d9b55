package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Child;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.CareInRange;
import org.placewright.core.placement.DaysByAge;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.PlacementArbitraries;

/** What is read from histories agrees with a walk through their days, and adds up, whether or not they make sense. */
class PlacementPropertiesTest {

    /** Days after every end and every start of a crowded history. */
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    /** A history and the two ranges that a day cuts a range into. */
    private record Cut(CareHistory history, LocalDate from, LocalDate between, LocalDate until) {

        CareInRange before() {
            return history.in(DateRange.of(from, between));
        }

        CareInRange after() {
            return history.in(DateRange.of(between, until));
        }

        CareInRange whole() {
            return history.in(DateRange.of(from, until));
        }
    }

    private static Arbitrary<CareHistory> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, CareHistoryArbitraries.crowdedCareHistories()),
                Tuple.of(1, CareHistoryArbitraries.careHistoriesAsRecorded()),
                Tuple.of(1, CareHistoryArbitraries.careHistories()));
    }

    @Provide
    Arbitrary<CareHistory> histories() {
        return any();
    }

    @Provide
    Arbitrary<CareInRange> crowded() {
        return CareHistoryArbitraries.crowdedCareHistories()
                .flatMap(history -> PlacementArbitraries.rangesOf(history).map(history::in))
                .filter(care -> !care.range().until().orElseThrow().isAfter(LAST));
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return any().flatMap(history -> Combinators.combine(
                        PlacementArbitraries.rangesOf(history), PlacementArbitraries.rangesOf(history))
                .as((one, other) -> {
                    List<LocalDate> days = Stream.of(one, other)
                            .flatMap(range ->
                                    Stream.of(range.from(), range.until().orElseThrow()))
                            .sorted()
                            .toList();
                    return new Cut(history, days.get(0), days.get(1), days.get(3));
                }));
    }

    private static boolean isIn(DateRange range, LocalDate day) {
        return !day.isBefore(range.from()) && day.isBefore(range.until().orElseThrow());
    }

    @Property
    void events_and_days_are_what_a_walk_through_the_days_finds(@ForAll("crowded") CareInRange care) {
        DayByDay walk = DayByDay.walk(care.history(), LAST);
        DateRange range = care.range();
        LocalDate until = range.until().orElseThrow();

        assertThat(care.entries().stream().map(PeriodOfCare::start))
                .containsExactlyElementsOf(
                        walk.entries.stream().filter(day -> isIn(range, day)).toList());
        assertThat(care.exits().stream().map(period -> period.end().orElseThrow()))
                .containsExactlyElementsOf(
                        walk.exits.stream().filter(day -> isIn(range, day)).toList());
        assertThat(care.moves().stream().map(placement -> placement.days().from()))
                .containsExactlyElementsOf(
                        walk.moves.stream().filter(day -> isIn(range, day)).toList());
        assertThat(care.placements().stream().map(placement -> placement.days().from()))
                .containsExactlyElementsOf(walk.placementSince.entrySet().stream()
                        .filter(entry -> isIn(range, entry.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList());
        assertThat(care.daysInCare()).isEqualTo(walk.daysInCare(range.from(), until));
        assertThat(care.daysOfShortBreaks())
                .isEqualTo(walk.shortBreaks.stream()
                        .filter(day -> isIn(range, day))
                        .count());
    }

    @Property
    void days_by_age_are_what_a_walk_through_the_days_finds(@ForAll("crowded") CareInRange care) {
        DayByDay walk = DayByDay.walk(care.history(), LAST);
        LocalDate until = care.range().until().orElseThrow();
        Map<Integer, Long> expected = care.history()
                .child()
                .map(child -> walk.daysByAge(child.dateOfBirth(), care.range().from(), until))
                .orElseGet(TreeMap::new);

        assertThat(care.daysInCareByAge().byYear()).isEqualTo(expected);
    }

    @Property(tries = 100)
    void each_day_is_in_what_a_walk_through_the_days_finds(@ForAll("crowded") CareInRange care) {
        CareHistory history = care.history();
        DayByDay walk = DayByDay.walk(history, LAST);
        Stream<LocalDate> days = history.episodes().stream()
                .flatMap(episode -> Stream.concat(Stream.of(episode.start()), episode.end().stream()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> day.isBefore(LAST));

        assertThat(days).allSatisfy(day -> {
            assertThat(history.placementOn(day)
                            .map(placement -> placement.days().from()))
                    .isEqualTo(Optional.ofNullable(walk.placementSince.get(day)));
            assertThat(history.periodOfCareOn(day).map(PeriodOfCare::start))
                    .isEqualTo(Optional.ofNullable(walk.periodSince.get(day)));
            assertThat(history.isLookedAfterOn(day)).isEqualTo(walk.periodSince.containsKey(day));
            assertThat(history.daysInCareBefore(day)).isEqualTo(walk.daysInCare(LocalDate.MIN, day));
            assertThat(history.legalStatusOn(day).isPresent())
                    .isEqualTo(walk.periodSince.containsKey(day) || walk.shortBreaks.contains(day));
        });
    }

    @Property
    void each_day_is_under_an_episode_of_its_placement(@ForAll("histories") CareHistory history) {
        Stream<LocalDate> days = history.episodes().stream()
                .flatMap(episode -> Stream.of(episode.start(), episode.start().plusDays(1)));

        assertThat(days)
                .allSatisfy(day -> history.placementOn(day).ifPresent(placement -> assertThat(placement.episodes())
                        .contains(history.episodeOn(day).orElseThrow())));
    }

    @Property
    void what_is_counted_in_two_ranges_that_meet_adds_up(@ForAll("cuts") Cut cut) {
        assertThat(concat(cut.before().entries(), cut.after().entries()))
                .isEqualTo(cut.whole().entries());
        assertThat(concat(cut.before().exits(), cut.after().exits()))
                .isEqualTo(cut.whole().exits());
        assertThat(concat(cut.before().moves(), cut.after().moves()))
                .isEqualTo(cut.whole().moves());
        assertThat(cut.before().daysInCare() + cut.after().daysInCare())
                .isEqualTo(cut.whole().daysInCare());
        assertThat(cut.before().daysOfShortBreaks() + cut.after().daysOfShortBreaks())
                .isEqualTo(cut.whole().daysOfShortBreaks());
        assertThat(cut.history().daysInCareBefore(cut.between()) + cut.after().daysInCare())
                .isEqualTo(cut.history().daysInCareBefore(cut.until()));
        Map<Integer, Long> byAge = new TreeMap<>(cut.before().daysInCareByAge().byYear());
        cut.after().daysInCareByAge().byYear().forEach((age, days) -> byAge.merge(age, days, Long::sum));
        assertThat(cut.whole().daysInCareByAge().byYear()).isEqualTo(byAge);
    }

    private static <T> ImmutableList<T> concat(List<T> one, List<T> other) {
        return ImmutableList.<T>builder().addAll(one).addAll(other).build();
    }

    @Property
    void days_by_age_add_up_to_days_in_care(@ForAll("cuts") Cut cut) {
        DaysByAge days = cut.whole().daysInCareByAge();
        long inBands = days.byBand(AgeBands.DFE).values().stream()
                .mapToLong(Long::longValue)
                .sum();

        assertThat(days.total()).isEqualTo(cut.whole().daysInCare());
        assertThat(inBands + days.ageNotKnown()).isEqualTo(days.total());
        LocalDate born = cut.history().child().map(Child::dateOfBirth).orElse(cut.until());
        LocalDate known = born.isBefore(cut.from()) ? cut.from() : born.isAfter(cut.until()) ? cut.until() : born;
        assertThat(days.ageNotKnown())
                .isEqualTo(cut.history().in(DateRange.of(cut.from(), known)).daysInCare());
    }

    @Property
    void being_in_care_changes_by_entries_less_exits(@ForAll("cuts") Cut cut) {
        CareInRange since = cut.history()
                .in(DateRange.of(cut.from().plusDays(1), cut.until().plusDays(1)));
        int first = cut.history().isLookedAfterOn(cut.from()) ? 1 : 0;
        int last = cut.history().isLookedAfterOn(cut.until()) ? 1 : 0;

        assertThat(last - first)
                .isEqualTo(since.entries().size() - since.exits().size());
    }

    @Property
    void a_child_in_care_throughout_has_one_placement_more_than_moves(@ForAll("histories") CareHistory history) {
        for (PeriodOfCare period : history.periodsOfCare()) {
            DateRange days = DateRange.of(
                    period.start(), period.end().orElse(period.start().plusYears(60)));
            CareInRange care = history.in(days);

            assertThat(care.placements())
                    .isEqualTo(period.placements())
                    .hasSize(care.moves().size() + 1);
            assertThat(care.hasThreeOrMorePlacements()).isEqualTo(care.moves().size() > 1);
            assertThat(care.daysInCare()).isEqualTo(days.lengthInDays().orElseThrow());
        }
    }

    @Property
    void the_order_episodes_are_given_in_changes_nothing(
            @ForAll("histories") CareHistory history, @ForAll Random random) {
        List<Episode> shuffled = new ArrayList<>(history.episodes());
        Collections.shuffle(shuffled, random);

        assertThat(history.withEpisodes(shuffled).periodsOfCare()).isEqualTo(history.periodsOfCare());
        assertThat(history.withEpisodes(shuffled).isSequential()).isEqualTo(history.isSequential());
    }

    @Property
    void placements_share_no_day_and_cover_every_episode_once_if_sequential(@ForAll("histories") CareHistory history) {
        List<Placement> placements = history.placements();
        for (int i = 1; i < placements.size(); i++) {
            assertThat(placements.get(i - 1).days().overlaps(placements.get(i).days()))
                    .isFalse();
        }
        if (history.isSequential()) {
            assertThat(placements.stream().flatMap(placement -> placement.episodes().stream()))
                    .containsExactlyElementsOf(history.episodes().stream()
                            .filter(episode -> !episode.legalStatus().isShortBreaks()
                                    && !episode.days().isEmpty())
                            .toList());
        }
    }

    @Property
    void degraded_histories_count_no_more_moves(@ForAll CareHistory history) {
        CareHistory degraded = history.degrade(Degradation.toSector(PseudonymKey.of(new byte[PseudonymKey.SHORTEST])));

        assertThat(degraded.placements())
                .hasSizeLessThanOrEqualTo(history.placements().size());
        assertThat(degraded.periodsOfCare())
                .extracting(PeriodOfCare::days)
                .isEqualTo(
                        history.periodsOfCare().stream().map(PeriodOfCare::days).toList());
    }

    @Property
    void consistent_histories_are_sequential_and_enter_and_leave_care_for_a_reason(@ForAll CareHistory history) {
        assertThat(history.isSequential()).isTrue();
        // Neither short breaks nor episodes without days are care, so what they say of entry and exit is not asked.
        if (history.episodes().stream()
                .noneMatch(episode ->
                        episode.legalStatus().isShortBreaks() || episode.days().isEmpty())) {
            assertThat(history.periodsOfCare())
                    .allMatch(period -> period.entry().start().equals(period.start()))
                    .allMatch(period -> period.entry().reasonForNewEpisode().startsCare())
                    .allMatch(period ->
                            period.reasonForExit().endsCare() == period.end().isPresent());
        }
    }
}
