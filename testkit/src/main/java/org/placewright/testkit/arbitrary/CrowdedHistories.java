package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/** Histories whose episodes crowd a few years and a few homes, so that they meet, overlap and return. */
final class CrowdedHistories {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST_START = LocalDate.of(2020, 12, 31);
    private static final int MOST_EPISODES = 9;
    private static final int LONGEST = 120;

    private static final ImmutableList<Episode> PLACES = ImmutableList.of(
            place(PlacementType.U6, PlacementProvider.PR4, "SW1A 1", "SC111111"),
            place(PlacementType.U4, PlacementProvider.PR4, "SW1A 1", "SC111111"),
            place(PlacementType.U6, PlacementProvider.PR4, "E1 6", "SC111111"),
            place(PlacementType.K2, PlacementProvider.PR1, "M1 1", "SC222222"),
            bare(PlacementType.T1),
            bare(PlacementType.T2),
            bare(PlacementType.U6),
            bare(PlacementType.Z1),
            bare(PlacementType.Z12),
            bare(PlacementType.codes().notRecorded()),
            bare(PlacementType.of("Q9")));

    private CrowdedHistories() {}

    private static Episode place(PlacementType type, PlacementProvider provider, String postcode, String urn) {
        return bare(type)
                .withPlacementProvider(provider)
                .withPlacementPostcode(Postcode.of(postcode))
                .withUrn(Urn.of(urn));
    }

    private static Episode bare(PlacementType type) {
        return Episode.builder().start(FIRST).placementType(type).build();
    }

    static Arbitrary<CareHistory> histories() {
        return Combinators.combine(
                        children(),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        TimeArbitraries.dates(FIRST, LAST_START),
                        steps().list().ofMaxSize(MOST_EPISODES))
                .as((child, hasHeader, first, steps) -> CareHistory.builder()
                        .childId(child.id())
                        .child(hasHeader ? Optional.of(child) : Optional.empty())
                        .episodes(episodes(first, steps))
                        .build());
    }

    /** Children of whom some are born and some come of age while the episodes run. */
    private static Arbitrary<Child> children() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, ChildArbitraries.childrenBorn(FIRST.minusYears(18), FIRST.plusYears(2))),
                Tuple.of(1, ChildArbitraries.childrenBorn(FIRST.minusYears(18), LAST_START.minusYears(18))),
                Tuple.of(1, ChildArbitraries.childrenBorn(FIRST, LAST_START)));
    }

    /** One episode: what it is, when the next one starts, and when it ends, if not then. */
    private record Step(Episode draft, int untilNext, Optional<Integer> length) {

        Episode startingOn(LocalDate start) {
            return draft.withEnd(start.plusDays(length.orElse(untilNext))).withStart(start);
        }
    }

    private static ImmutableList<Episode> episodes(LocalDate first, List<Step> steps) {
        ImmutableList.Builder<Episode> episodes = ImmutableList.builder();
        LocalDate start = first;
        for (Step step : steps) {
            if (start.isAfter(LAST_START)) {
                break;
            }
            Episode episode = step.startingOn(start);
            // Too long to end is left open.
            episodes.add(
                    step.length().filter(length -> length >= LONGEST).isPresent()
                            ? episode.withEnd(Optional.empty())
                            : episode);
            start = start.plusDays(step.untilNext());
        }
        return episodes.build();
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> untilNext = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(1)),
                Tuple.of(4, Arbitraries.integers().between(1, LONGEST)));
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(6, Arbitraries.integers().between(0, LONGEST)),
                Tuple.of(1, Arbitraries.just(LONGEST)));
        return Combinators.combine(drafts(), untilNext, lengths.optional(0.5)).as(Step::new);
    }

    private static Arbitrary<Episode> drafts() {
        return Combinators.combine(
                        Arbitraries.of(PLACES),
                        CodeArbitraries.asRecorded(ReasonForNewEpisode.codes()).withoutEdgeCases(),
                        Arbitraries.frequency(
                                Tuple.of(4, LegalStatus.C2),
                                Tuple.of(2, LegalStatus.V2),
                                Tuple.of(1, LegalStatus.V3),
                                Tuple.of(1, LegalStatus.V4)),
                        Arbitraries.frequency(
                                Tuple.of(6, ReasonEpisodeCeased.X1),
                                Tuple.of(1, ReasonEpisodeCeased.E4A),
                                Tuple.of(1, ReasonEpisodeCeased.E11),
                                Tuple.of(1, ReasonEpisodeCeased.codes().notRecorded())))
                .as((place, reason, status, ceased) -> place.withReasonForNewEpisode(reason)
                        .withLegalStatus(status)
                        .withReasonCeased(ceased));
    }
}
