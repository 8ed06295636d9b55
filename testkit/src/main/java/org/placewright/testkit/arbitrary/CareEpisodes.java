package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.geo.Postcode;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;
import org.placewright.testkit.arbitrary.CareSpans.Span;
import org.placewright.testkit.arbitrary.CareSpans.Step;

/**
 * Fills the episodes of a history in: codes that are valid, suit one another and say what the dates show.
 *
 * @param group the only group of placements, if any
 * @param countsAsCare whether agreed short breaks are left out
 */
record CareEpisodes(Optional<PlacementGroup> group, boolean countsAsCare) {

    /** Any placements and legal statuses. */
    static final CareEpisodes ANY = new CareEpisodes(Optional.empty(), false);

    boolean allows(PlacementType type) {
        return group.filter(only -> only != type.group()).isEmpty();
    }

    boolean allows(LegalStatus status) {
        return !countsAsCare || !status.isShortBreaks();
    }

    ImmutableList<Episode> of(ImmutableList<Span> spans, Optional<Postcode> home, int need) {
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

    private Episode episode(Span span, boolean follows, boolean isFollowed, Optional<Postcode> home, int need) {
        CollectionYear year = CollectionYear.containing(span.start());
        Step step = span.step();
        Episode episode = step.draft()
                .builder(year, follows && isFollowed && group.isEmpty(), this)
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
