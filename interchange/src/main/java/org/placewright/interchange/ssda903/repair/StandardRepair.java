package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

    /** What ends an episode or explains its end in place of a blank. */
    private static final ImmutableSet<String> OF_REPAIR = ImmutableSet.of(
            EpisodeInRepair.ANOTHER_FOLLOWS,
            RepairMark.END_OF_CARE_NOT_EXPLAINED.text(),
            RepairMark.CHANGE_OF_PLACEMENT_NOT_EXPLAINED.text());

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
            .thenComparing(text(episode -> unlessOfRepair(episode.reasonCeased())))
            .thenComparing(text(episode -> unlessOfRepair(episode.reasonForPlacementChange())))
            .thenComparing(episode -> episode.end().isPresent() && !isOfRepair(episode.reasonCeased()))
            .thenComparing(episode -> episode.end().isPresent() && !goesOn(episode))
            .thenComparing(episode -> episode.end().isPresent() && !isOfRepair(episode.reasonForPlacementChange()))
            .thenComparing(text(FiledEpisode::reasonCeased))
            .thenComparing(text(FiledEpisode::reasonForPlacementChange));

    private static final Comparator<EpisodeInRepair> IN_ORDER = Comparator.comparing(EpisodeInRepair::filed, ORDER);

    private StandardRepair() {}

    /** Returns what a return says; what repair writes is as blank, so that an episode it ends stays in its place. */
    private static Optional<String> unlessOfRepair(Optional<String> text) {
        return isOfRepair(text) ? Optional.empty() : text;
    }

    private static boolean isOfRepair(Optional<String> text) {
        return text.filter(OF_REPAIR::contains).isPresent();
    }

    /** Of twins that repair ends on the day they start, only the last can be the one in which care ends. */
    private static boolean goesOn(FiledEpisode episode) {
        return episode.reasonCeased()
                .filter(EpisodeInRepair.ANOTHER_FOLLOWS::equals)
                .isPresent();
    }

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
