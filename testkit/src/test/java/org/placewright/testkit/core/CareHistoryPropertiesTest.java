package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.TimeArbitraries;

class CareHistoryPropertiesTest {

    @Provide
    Arbitrary<CareHistory> asRecorded() {
        return CareHistoryArbitraries.careHistoriesAsRecorded();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.dates();
    }

    /** The days on which an answer could change, and those about them. */
    private static Stream<LocalDate> telling(CareHistory history) {
        return history.episodes().stream()
                .flatMap(episode -> Stream.concat(Stream.of(episode.start()), episode.end().stream()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));
    }

    private static Optional<Episode> byBruteForce(CareHistory history, LocalDate day) {
        return history.episodes().stream()
                .filter(episode -> !episode.start().isAfter(day))
                .filter(episode ->
                        episode.end().isEmpty() || day.isBefore(episode.end().get()))
                .max(Comparator.<Episode, Boolean>comparing(
                                episode -> !episode.legalStatus().isShortBreaks())
                        .thenComparing(Episode::start));
    }

    @Property
    void the_episode_of_a_day_is_what_a_plain_search_finds(
            @ForAll("asRecorded") CareHistory history, @ForAll("days") LocalDate day) {
        assertThat(Stream.concat(telling(history), Stream.of(day)))
                .allMatch(each -> history.episodeOn(each).equals(byBruteForce(history, each)));
    }

    @Property
    void a_consistent_history_has_at_most_one_episode_a_day(
            @ForAll CareHistory history, @ForAll("days") LocalDate day) {
        assertThat(Stream.concat(telling(history), Stream.of(day))).allSatisfy(each -> {
            List<Episode> open = history.episodes().stream()
                    .filter(episode -> episode.isOpenOn(each))
                    .toList();
            assertThat(open).hasSizeLessThan(2);
            assertThat(history.episodeOn(each)).isEqualTo(open.stream().findFirst());
        });
    }

    @Property
    void the_order_episodes_are_given_in_does_not_matter(
            @ForAll("asRecorded") CareHistory history, @ForAll Random random) {
        List<Episode> shuffled = new ArrayList<>(history.episodes());
        Collections.shuffle(shuffled, random);

        assertThat(history.withEpisodes(shuffled)).isEqualTo(history);
        assertThat(history.episodes()).isSortedAccordingTo(Episode.BY_START);
    }

    @Property
    void nobody_is_an_adult_on_a_day_of_a_consistent_history(@ForAll CareHistory history) {
        assertThat(history.episodes()).allSatisfy(episode -> {
            assertThat(history.ageOn(episode.start()))
                    .hasValueSatisfying(age -> assertThat(age).isBetween(0, 17));
            assertThat(CollectionYear.containing(episode.start()).contains(episode.start()))
                    .isTrue();
        });
    }

    @Property
    void an_age_is_known_if_and_only_if_the_child_is_and_was_born(
            @ForAll("asRecorded") CareHistory history, @ForAll("days") LocalDate day) {
        assertThat(history.ageOn(day).isPresent())
                .isEqualTo(history.child()
                        .filter(child -> !day.isBefore(child.dateOfBirth()))
                        .isPresent());
    }
}
