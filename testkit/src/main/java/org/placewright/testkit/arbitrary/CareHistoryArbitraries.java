package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.geo.Postcode;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.arbitrary.EpisodeArbitraries.Draft;

/** Care histories: consistent ones, and such as returns hold before they are repaired. */
public final class CareHistoryArbitraries {

    private static final int ADULT = 18;
    private static final int DAYS_OF_CHILDHOOD = 6_575;
    private static final int MOST_EPISODES = 8;

    private CareHistoryArbitraries() {}

    /**
     * Draws consistent histories.
     *
     * <ul>
     *   <li>Episodes follow one another without overlap, from birth on, and none lasts beyond the 18th birthday; many
     *       reach it, many end on the day they start or as a collection year does, many begin as the one before ends.
     *   <li>The last may go on. It had not ended when the history was taken, so the child is to be asked about no later
     *       than their 18th birthday.
     *   <li>An episode begins care if and only if no other ended that day; it ends with X1 if and only if another
     *       begins that day.
     *   <li>Every code of an episode is valid in the collection year it starts in, or for those about its end, ends in;
     *       provider and registration suit the type of placement; a temporary placement only interrupts others, and
     *       many a child is back afterwards; home and placement have the same postcode only with parents.
     *   <li>Where only the legal status changes (L), the child lives where they lived before.
     * </ul>
     *
     * <p>Episodes of agreed short breaks (V3, V4) occur as other legal statuses do.
     *
     * @return histories, none of them empty of a child; shrinks towards few and short episodes
     */
    public static Arbitrary<CareHistory> careHistories() {
        return careHistoriesOf(ChildArbitraries.children());
    }

    /**
     * Draws consistent histories of given children, as {@link #careHistories()} does.
     *
     * @param children the children
     * @return histories; shrinks towards few and short episodes
     */
    public static Arbitrary<CareHistory> careHistoriesOf(Arbitrary<Child> children) {
        Arbitrary<Integer> agesInDays = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 1)),
                Tuple.of(7, Arbitraries.integers().between(0, DAYS_OF_CHILDHOOD - 1)),
                Tuple.of(1, Arbitraries.of(DAYS_OF_CHILDHOOD - 2)));
        return Combinators.combine(
                        children,
                        IdArbitraries.authorityIds().optional(0.8).withoutEdgeCases(),
                        agesInDays,
                        steps().list().ofMaxSize(MOST_EPISODES),
                        Arbitraries.of(false, true),
                        PlaceArbitraries.postcodes().optional(0.9).withoutEdgeCases(),
                        EpisodeArbitraries.picks())
                .as((child, authority, age, steps, goesOn, home, need) -> CareHistory.builder()
                        .childId(child.id())
                        .child(child)
                        .responsibleAuthority(authority)
                        .episodes(episodes(spans(child.dateOfBirth(), age, steps, goesOn), home, need))
                        .build());
    }

    /**
     * Draws histories as several years' returns leave them before repair: episodes that overlap, leave gaps, go on for
     * ever, contradict one another and hold codes of any year or none, and children without a header. Starts are
     * different, as a history requires.
     *
     * @return histories; shrinks towards few episodes
     */
    public static Arbitrary<CareHistory> careHistoriesAsRecorded() {
        Arbitrary<List<Episode>> episodes = EpisodeArbitraries.episodesAsRecorded(
                        TimeArbitraries.dates(LocalDate.of(2014, 1, 1), LocalDate.of(2026, 12, 31)))
                .list()
                .ofMaxSize(MOST_EPISODES)
                .uniqueElements(Episode::start);
        return Combinators.combine(
                        ChildArbitraries.childrenBorn(LocalDate.of(1999, 1, 1), LocalDate.of(2014, 1, 1)),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        IdArbitraries.authorityIds().optional(0.8).withoutEdgeCases(),
                        episodes)
                .as((child, hasHeader, authority, recorded) -> CareHistory.builder()
                        .childId(child.id())
                        .child(hasHeader ? Optional.of(child) : Optional.empty())
                        .responsibleAuthority(authority)
                        .episodes(recorded)
                        .build());
    }

    /**
     * Draws short histories that contradict themselves in every way: within three years, 2018 to 2020, and among a few
     * homes, episodes overlap, enclose one another, meet, leave gaps and go on, for reasons that do not suit; children
     * are born, come of age or have no header.
     *
     * @return histories; shrinks towards few episodes
     */
    public static Arbitrary<CareHistory> crowdedCareHistories() {
        return CrowdedHistories.histories();
    }

    /** One episode, in days from the end of the one before. */
    private record Step(int gap, int length, boolean toYearEnd, int ceased, int moved, Draft draft) {

        LocalDate endAfter(LocalDate start) {
            LocalDate lastOfYear = CollectionYear.containing(start).lastDay();
            return toYearEnd ? lastOfYear.plusDays(ceased % 2) : start.plusDays(length);
        }
    }

    /** One episode with its dates. */
    private record Span(LocalDate start, Optional<LocalDate> end, Step step) {

        boolean meets(Span next) {
            return end.isPresent() && end.get().equals(next.start);
        }
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 1_000)));
        return Combinators.combine(
                        gaps,
                        TimeArbitraries.lengthsInDays(),
                        Arbitraries.frequency(Tuple.of(7, false), Tuple.of(1, true)),
                        EpisodeArbitraries.picks(),
                        EpisodeArbitraries.picks(),
                        EpisodeArbitraries.drafts())
                .as(Step::new);
    }

    private static ImmutableList<Span> spans(LocalDate born, int ageInDays, List<Step> steps, boolean goesOn) {
        LocalDate adult = TimeArbitraries.birthday(born, ADULT);
        List<Span> spans = new ArrayList<>();
        LocalDate earliest = born.plusDays(ageInDays);
        for (Step step : steps) {
            LocalDate start = earliest.plusDays(step.gap());
            if (!spans.isEmpty() && spans.get(spans.size() - 1).start().equals(start)) {
                // The one before ended on the day it started, and starts are different.
                start = start.plusDays(1);
            }
            if (!start.isBefore(adult)) {
                break;
            }
            LocalDate end = step.endAfter(start);
            earliest = end.isAfter(adult) ? adult : end;
            spans.add(new Span(start, Optional.of(earliest), step));
        }
        if (goesOn && !spans.isEmpty()) {
            Span last = spans.remove(spans.size() - 1);
            spans.add(new Span(last.start(), Optional.empty(), last.step()));
        }
        return ImmutableList.copyOf(spans);
    }

    private static ImmutableList<Episode> episodes(ImmutableList<Span> spans, Optional<Postcode> home, int need) {
        List<Episode> episodes = new ArrayList<>();
        Optional<Episode> settled = Optional.empty();
        for (int i = 0; i < spans.size(); i++) {
            boolean follows = i > 0 && spans.get(i - 1).meets(spans.get(i));
            boolean isFollowed = i < spans.size() - 1 && spans.get(i).meets(spans.get(i + 1));
            Episode episode = episode(spans.get(i), follows, isFollowed, home, need);
            if (follows) {
                boolean goesBack = isTemporary(episodes.get(i - 1))
                        && spans.get(i).step().draft().provider() % 2 == 0;
                episode = placed(episode, settled.orElseThrow(), goesBack);
            }
            episodes.add(episode);
            settled = isTemporary(episode) ? settled : Optional.of(episode);
        }
        return ImmutableList.copyOf(episodes);
    }

    /** Where a child who moves on from a settled place lives: there, or elsewhere for a reason that says so. */
    private static Episode placed(Episode episode, Episode settled, boolean goesBack) {
        boolean isL = episode.reasonForNewEpisode().equals(ReasonForNewEpisode.L);
        boolean mayStay = settled.placementType().isValidIn(CollectionYear.containing(episode.start()));
        if (mayStay && !isTemporary(episode) && (isL || goesBack)) {
            return episode.withPlacementType(settled.placementType())
                    .withPlacementProvider(settled.placementProvider())
                    .withPlacementPostcode(settled.placementPostcode())
                    .withUrn(settled.urn());
        }
        return isL ? episode.withReasonForNewEpisode(ReasonForNewEpisode.P) : episode;
    }

    private static boolean isTemporary(Episode episode) {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }

    private static Episode episode(Span span, boolean follows, boolean isFollowed, Optional<Postcode> home, int need) {
        CollectionYear year = CollectionYear.containing(span.start());
        Step step = span.step();
        Episode episode = step.draft()
                .builder(year, follows && isFollowed)
                .start(span.start())
                .end(span.end())
                .reasonForNewEpisode(
                        follows ? EpisodeArbitraries.pick(reasonsToMove(year), step.moved()) : ReasonForNewEpisode.S)
                .categoryOfNeed(EpisodeArbitraries.pick(
                        CategoryOfNeed.codes().validIn(year).asList(), need))
                .reasonCeased(span.end()
                        .map(end -> ceased(end, isFollowed, step.ceased()))
                        .orElseGet(ReasonEpisodeCeased.codes()::notRecorded))
                .homePostcode(home)
                .build();
        if (isFollowed) {
            CollectionYear endYear = CollectionYear.containing(span.end().orElseThrow());
            episode = episode.withReasonForPlacementChange(EpisodeArbitraries.pick(
                    ReasonForPlacementChange.codes().validIn(endYear).asList(), step.ceased()));
        }
        if (episode.placementType().equals(PlacementType.P1)) {
            return episode.withPlacementPostcode(home);
        }
        return episode.placementPostcode().equals(home) ? episode.withPlacementPostcode(Optional.empty()) : episode;
    }

    private static ImmutableList<ReasonForNewEpisode> reasonsToMove(CollectionYear year) {
        return ReasonForNewEpisode.codes().validIn(year).stream()
                .filter(reason -> !reason.startsCare())
                .collect(ImmutableList.toImmutableList());
    }

    private static ReasonEpisodeCeased ceased(LocalDate end, boolean isFollowed, int pick) {
        if (isFollowed) {
            return ReasonEpisodeCeased.X1;
        }
        ImmutableList<ReasonEpisodeCeased> reasons =
                ReasonEpisodeCeased.codes().validIn(CollectionYear.containing(end)).stream()
                        .filter(ReasonEpisodeCeased::endsCare)
                        .collect(ImmutableList.toImmutableList());
        return EpisodeArbitraries.pick(reasons, pick);
    }
}
