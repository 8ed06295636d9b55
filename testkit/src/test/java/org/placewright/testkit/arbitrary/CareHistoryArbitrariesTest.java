package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.Age;
import org.placewright.core.time.CollectionYear;

class CareHistoryArbitrariesTest {

    private static boolean anyNeighbours(CareHistory history, BiPredicate<Episode, Episode> test) {
        List<Episode> episodes = history.episodes();
        return IntStream.range(1, episodes.size()).anyMatch(i -> test.test(episodes.get(i - 1), episodes.get(i)));
    }

    private static boolean meets(Episode episode, Episode next) {
        return episode.end().filter(next.start()::equals).isPresent();
    }

    private static boolean overlaps(Episode episode, Episode next) {
        return episode.days().overlaps(next.days());
    }

    private static LocalDate adult(CareHistory history) {
        return TimeArbitraries.birthday(history.child().orElseThrow().dateOfBirth(), 18);
    }

    @Property
    void histories_lie_within_a_childhood_and_do_not_overlap(@ForAll CareHistory history) {
        LocalDate born = history.child().orElseThrow().dateOfBirth();

        assertThat(history.episodes())
                .allMatch(episode -> !episode.start().isBefore(born))
                .allMatch(episode -> episode.start().isBefore(adult(history)))
                .allMatch(episode -> !episode.end().orElse(born).isAfter(adult(history)));
        assertThat(anyNeighbours(history, CareHistoryArbitrariesTest::overlaps)).isFalse();
        assertThat(history.episodes().stream()
                        .limit(Math.max(0, history.episodes().size() - 1)))
                .allMatch(episode -> episode.end().isPresent());
    }

    @Property
    void histories_say_of_each_episode_what_is_so(@ForAll CareHistory history) {
        List<Episode> episodes = history.episodes();
        for (int i = 0; i < episodes.size(); i++) {
            Episode episode = episodes.get(i);
            boolean follows = i > 0 && meets(episodes.get(i - 1), episode);
            boolean isFollowed = i < episodes.size() - 1 && meets(episode, episodes.get(i + 1));
            CollectionYear year = CollectionYear.containing(episode.start());

            assertThat(episode.reasonForNewEpisode().startsCare()).isEqualTo(!follows);
            assertThat(episode.reasonForNewEpisode().isValidIn(year)).isTrue();
            assertThat(episode.reasonCeased().equals(ReasonEpisodeCeased.X1)).isEqualTo(isFollowed);
            assertThat(episode.reasonCeased().endsCare())
                    .isEqualTo(episode.end().isPresent() && !isFollowed);
            assertThat(episode.reasonForPlacementChange().isRecorded()).isEqualTo(isFollowed);
            assertThat(episode.legalStatus().isValidIn(year)).isTrue();
            assertThat(episode.categoryOfNeed().isValidIn(year)).isTrue();
            assertThat(episode.placementType().isValidIn(year)).isTrue();
            if (episode.placementType().group() == PlacementGroup.TEMPORARY) {
                assertThat(follows && isFollowed).isTrue();
                assertThat(episode.placementProvider().isRecorded()).isFalse();
            }
            if (episode.homePostcode().isPresent() && !episode.placementType().equals(PlacementType.P1)) {
                assertThat(episode.placementPostcode()).isNotEqualTo(episode.homePostcode());
            }
        }
    }

    private static boolean isInSamePlace(Episode one, Episode other) {
        return one.placementType().equals(other.placementType())
                && one.placementProvider().equals(other.placementProvider())
                && one.placementPostcode().equals(other.placementPostcode())
                && one.urn().equals(other.urn());
    }

    private static boolean isTemporary(Episode episode) {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }

    @Property
    void nobody_lives_elsewhere_because_of_a_change_of_legal_status(@ForAll CareHistory history) {
        assertThat(anyNeighbours(
                        history,
                        (episode, next) -> next.reasonForNewEpisode().equals(ReasonForNewEpisode.L)
                                && !isTemporary(episode)
                                && !isInSamePlace(episode, next)))
                .isFalse();
    }

    @Property(tries = 3)
    void histories_hold_interruptions_and_ends_of_the_year(@ForAll Random random) {
        List<CareHistory> histories = Draws.many(CareHistoryArbitraries.careHistories(), random);

        assertThat(histories)
                .anyMatch(history -> history.placements().stream()
                        .anyMatch(placement -> !placement.interruptions().isEmpty()
                                && !isTemporary(placement.episodes().reverse().get(0))))
                .anyMatch(history -> anyNeighbours(
                        history,
                        (episode, next) -> isTemporary(episode)
                                && history.placements().stream()
                                        .anyMatch(placement ->
                                                placement.days().from().equals(next.start()))))
                .anyMatch(history -> history.placements().stream()
                        .anyMatch(placement -> placement.settledEpisodes().size() > 1))
                .anyMatch(history -> history.periodsOfCare().size() > 2);
        assertThat(histories.stream()
                        .flatMap(history -> history.episodes().stream())
                        .flatMap(episode -> episode.end().stream()))
                .anyMatch(end -> end.getMonth() == Month.MARCH && end.getDayOfMonth() == 31)
                .anyMatch(end -> end.getMonth() == Month.APRIL && end.getDayOfMonth() == 1);
    }

    @Property(tries = 3)
    void histories_hold_what_is_awkward(@ForAll Random random) {
        assertThat(Draws.many(CareHistoryArbitraries.careHistories(), random))
                .anyMatch(history -> history.episodes().isEmpty())
                .anyMatch(history -> history.episodes().size() > 4)
                .anyMatch(history -> isLeapDay(history.child().orElseThrow().dateOfBirth()))
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode ->
                                episode.end().filter(adult(history)::equals).isPresent()))
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode ->
                                episode.end().filter(episode.start()::equals).isPresent()))
                .anyMatch(history -> history.episodes().stream().anyMatch(episode -> episode.start()
                        .equals(history.child().orElseThrow().dateOfBirth())))
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode -> episode.end().isEmpty()))
                .anyMatch(history -> anyNeighbours(history, CareHistoryArbitrariesTest::meets))
                .anyMatch(history -> anyNeighbours(history, (episode, next) -> !meets(episode, next)))
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode -> episode.legalStatus().isShortBreaks()))
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode -> episode.placementType().group() == PlacementGroup.TEMPORARY));
    }

    private static boolean isLeapDay(LocalDate date) {
        return date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == 29;
    }

    @Property(tries = 3)
    void histories_as_recorded_contradict_themselves(@ForAll Random random) {
        assertThat(Draws.many(CareHistoryArbitraries.careHistoriesAsRecorded(), random))
                .anyMatch(history -> anyNeighbours(history, CareHistoryArbitrariesTest::overlaps))
                .anyMatch(history -> history.child().isEmpty())
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode -> !episode.placementType().isRecognised()))
                .anyMatch(history ->
                        anyNeighbours(history, (episode, next) -> episode.end().isEmpty()));
    }

    @Property(tries = 3)
    void crowded_histories_contradict_themselves_in_every_way(@ForAll Random random) {
        List<CareHistory> histories = Draws.many(CareHistoryArbitraries.crowdedCareHistories(), random);

        assertThat(histories)
                .anyMatch(CareHistory::isSequential)
                .anyMatch(history -> history.child().isEmpty())
                .anyMatch(history -> history.child()
                        .filter(child ->
                                history.episodes().stream().anyMatch(episode -> episode.isOpenOn(child.dateOfBirth())))
                        .isPresent())
                .anyMatch(history -> history.child()
                        .filter(child -> history.episodes().stream()
                                .anyMatch(episode -> episode.isOpenOn(Age.birthday(child.dateOfBirth(), 18))))
                        .isPresent())
                .anyMatch(history -> anyNeighbours(history, CareHistoryArbitrariesTest::overlaps))
                .anyMatch(history -> anyNeighbours(history, (episode, next) -> !meets(episode, next)))
                .anyMatch(history ->
                        anyNeighbours(history, (episode, next) -> meets(episode, next) && isInSamePlace(episode, next)))
                .anyMatch(history -> anyNeighbours(
                        history,
                        (episode, next) ->
                                meets(episode, next) && episode.reasonCeased().endsCare()))
                .anyMatch(history -> anyNeighbours(
                        history,
                        (episode, next) -> meets(episode, next)
                                && next.reasonForNewEpisode().startsCare()))
                .anyMatch(history -> history.episodes().stream()
                        .anyMatch(episode -> episode.days().isEmpty()))
                .anyMatch(history -> history.placements().stream()
                        .anyMatch(placement ->
                                ImmutableSet.copyOf(placement.episodes()).size()
                                        < placement.episodes().size()))
                .anyMatch(history -> history.placements().stream()
                        .anyMatch(placement -> !placement.interruptions().isEmpty()))
                .allMatch(history -> history.episodes().stream()
                        .allMatch(episode -> episode.start().isBefore(LocalDate.of(2021, 1, 1))));
    }

    @Property(tries = 10)
    void crowded_histories_shrink_to_as_few_episodes_as_matter(@ForAll Random random) {
        CareHistory history = Draws.smallest(
                CareHistoryArbitraries.crowdedCareHistories(),
                random,
                drawn -> drawn.placements().size() > 1);

        assertThat(history.episodes()).hasSize(2);
    }

    @Property(tries = 10)
    void histories_shrink_to_as_few_episodes_as_matter(@ForAll Random random) {
        CareHistory history = Draws.smallest(
                CareHistoryArbitraries.careHistories(),
                random,
                drawn -> drawn.episodes().size() > 2);

        assertThat(history.episodes()).hasSize(3);
        assertThat(history.responsibleAuthority()).isEmpty();
    }

    @Property(tries = 10)
    void histories_as_recorded_shrink_to_the_two_episodes_that_overlap(@ForAll Random random) {
        CareHistory history = Draws.smallest(
                CareHistoryArbitraries.careHistoriesAsRecorded(),
                random,
                drawn -> anyNeighbours(drawn, CareHistoryArbitrariesTest::overlaps));

        assertThat(history.episodes()).hasSize(2);
    }
}
