package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementRules;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;

/** Episodes of care, each on its own. */
public final class EpisodeArbitraries {

    private static final int HIGHEST_PICK = 999;

    private EpisodeArbitraries() {}

    /**
     * Draws well-formed episodes: every code is valid in the collection year the episode starts in, the provider suits
     * the type of placement, and there is a reason for ceasing if and only if there is an end. Many end on the day they
     * start, or never.
     *
     * @return episodes; shrinks towards short ones with the first codes
     */
    public static Arbitrary<Episode> episodes() {
        return Combinators.combine(
                        TimeArbitraries.dates(),
                        TimeArbitraries.lengthsInDays().optional(0.8),
                        picks(),
                        picks(),
                        picks(),
                        drafts())
                .as((start, length, newEpisode, need, ceased, draft) -> {
                    CollectionYear year = CollectionYear.containing(start);
                    Episode.Builder episode = draft.builder(year, false, CareEpisodes.ANY)
                            .start(start)
                            .end(TimeArbitraries.after(start, length))
                            .reasonForNewEpisode(pick(
                                    ReasonForNewEpisode.codes().validIn(year).asList(), newEpisode))
                            .categoryOfNeed(
                                    pick(CategoryOfNeed.codes().validIn(year).asList(), need));
                    if (length.isPresent()) {
                        episode.reasonCeased(
                                pick(ReasonEpisodeCeased.codes().validIn(year).asList(), ceased));
                    }
                    return episode.build();
                });
    }

    /**
     * Draws episodes as returns really hold them: codes of any year, unrecognised or not recorded, postcodes and
     * registrations that may be missing, and nothing that need suit anything else.
     *
     * @return episodes
     */
    public static Arbitrary<Episode> episodesAsRecorded() {
        return episodesAsRecorded(TimeArbitraries.dates());
    }

    static Arbitrary<Episode> episodesAsRecorded(Arbitrary<LocalDate> starts) {
        Arbitrary<Days> dated = Combinators.combine(
                        starts, TimeArbitraries.lengthsInDays().optional(0.8))
                .as(Days::new);
        return Builders.withBuilder(Episode::builder)
                .use(dated)
                .in((episode, dates) -> episode.start(dates.start()).end(dates.end()))
                .use(CodeArbitraries.asRecorded(ReasonForNewEpisode.codes()).withoutEdgeCases())
                .in(Episode.Builder::reasonForNewEpisode)
                .use(CodeArbitraries.asRecorded(LegalStatus.codes()).withoutEdgeCases())
                .in(Episode.Builder::legalStatus)
                .use(CodeArbitraries.asRecorded(CategoryOfNeed.codes()).withoutEdgeCases())
                .in(Episode.Builder::categoryOfNeed)
                .use(CodeArbitraries.asRecorded(PlacementType.codes()).withoutEdgeCases())
                .in(Episode.Builder::placementType)
                .use(CodeArbitraries.asRecorded(PlacementProvider.codes()).withoutEdgeCases())
                .in(Episode.Builder::placementProvider)
                .use(CodeArbitraries.asRecorded(ReasonEpisodeCeased.codes()).withoutEdgeCases())
                .in(Episode.Builder::reasonCeased)
                .use(CodeArbitraries.asRecorded(ReasonForPlacementChange.codes())
                        .withoutEdgeCases())
                .in(Episode.Builder::reasonForPlacementChange)
                .use(PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8).withoutEdgeCases())
                .in((episode, postcode) -> episode.homePostcode(postcode))
                .use(PlaceArbitraries.postcodesOfAnyPrecision().optional(0.8).withoutEdgeCases())
                .in((episode, postcode) -> episode.placementPostcode(postcode))
                .use(IdArbitraries.urns().optional(0.6).withoutEdgeCases())
                .in((episode, urn) -> episode.urn(urn))
                .build(Episode.Builder::build);
    }

    private record Days(LocalDate start, Optional<Integer> length) {

        Optional<LocalDate> end() {
            return TimeArbitraries.after(start, length);
        }
    }

    /**
     * What an episode is apart from its dates and reasons. Codes depend on the collection year and so on the dates, and
     * are therefore held as picks from a list yet to be known; that way every part shrinks on its own.
     */
    record Draft(int legalStatus, int placement, int provider, Optional<Postcode> postcode, Urn urn) {

        /** Begins an episode of a year. A temporary placement only interrupts another, so not every episode may be. */
        Episode.Builder builder(CollectionYear year, boolean mayBeTemporary, CareEpisodes asked) {
            ImmutableList<PlacementType> types = PlacementType.codes().validIn(year).stream()
                    .filter(type -> mayBeTemporary || type.group() != PlacementGroup.TEMPORARY)
                    .filter(asked::allows)
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<LegalStatus> statuses = LegalStatus.codes().validIn(year).stream()
                    .filter(asked::allows)
                    .collect(ImmutableList.toImmutableList());
            PlacementType type = pick(types, placement);
            ImmutableList<PlacementProvider> providers =
                    PlacementRules.providersOf(type).asList();
            return Episode.builder()
                    .legalStatus(pick(statuses, legalStatus))
                    .placementType(type)
                    .placementProvider(
                            providers.isEmpty() ? PlacementProvider.codes().notRecorded() : pick(providers, provider))
                    .placementPostcode(postcode)
                    .urn(PlacementRules.requiresUrn(type) ? Optional.of(urn) : Optional.empty());
        }
    }

    static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        picks(),
                        picks(),
                        picks(),
                        PlaceArbitraries.postcodes().optional(0.9).withoutEdgeCases(),
                        IdArbitraries.urns().withoutEdgeCases())
                .as(Draft::new);
    }

    static Arbitrary<Integer> picks() {
        return Arbitraries.integers()
                .between(0, HIGHEST_PICK)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    static <T> T pick(ImmutableList<T> choices, int pick) {
        return choices.get(pick % choices.size());
    }
}
