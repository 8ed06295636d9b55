package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.time.CollectionYear;

/** The rules of the published tool in their two stages, and ours for the overlaps that remain. */
final class StandardRepair implements EpisodeRepair {

    static final StandardRepair INSTANCE = new StandardRepair();

    /** A total order, so that the order in which rows are read decides nothing. */
    static final Comparator<FiledEpisode> ORDER = Comparator.comparing(FiledEpisode::start)
            .thenComparing(FiledEpisode::year)
            .thenComparing(episode -> episode.end().orElse(episode.start()))
            .thenComparing(text(FiledEpisode::reasonForNewEpisode))
            .thenComparing(text(FiledEpisode::legalStatus))
            .thenComparing(text(FiledEpisode::categoryOfNeed))
            .thenComparing(text(FiledEpisode::placementType))
            .thenComparing(text(FiledEpisode::placementProvider))
            .thenComparing(text(FiledEpisode::homePostcode))
            .thenComparing(text(FiledEpisode::placementPostcode))
            .thenComparing(text(FiledEpisode::urn))
            .thenComparing(text(FiledEpisode::reasonCeased))
            .thenComparing(text(FiledEpisode::reasonForPlacementChange));

    private static final Comparator<EpisodeInRepair> IN_ORDER = Comparator.comparing(EpisodeInRepair::filed, ORDER);

    private StandardRepair() {}

    private static Comparator<FiledEpisode> text(Function<FiledEpisode, Optional<String>> field) {
        return Comparator.comparing(field, Comparators.emptiesFirst(Comparator.naturalOrder()));
    }

    @Override
    public ImmutableList<RepairedEpisode> repair(List<FiledEpisode> filed, CollectionYear latest) {
        List<EpisodeInRepair> asGiven = new ArrayList<>(Lists.transform(filed, EpisodeInRepair::new));
        List<EpisodeInRepair> episodes = new ArrayList<>(asGiven);
        episodes.sort(IN_ORDER);
        OpenEpisodes.settle(episodes, latest);
        episodes.removeIf(EpisodeInRepair::isLeftOut);
        LaterReturns.settle(episodes);
        RemainingOverlaps.settle(episodes);
        return asGiven.stream().map(EpisodeInRepair::repaired).collect(ImmutableList.toImmutableList());
    }
}
