package org.placewright.interchange.ssda903.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewright.core.time.CollectionYear;

/**
 * The first stage: what is left open in a return that is not the latest. Every episode is held against its neighbours
 * as they were filed, so that no decision depends on another.
 */
final class OpenEpisodes {

    private OpenEpisodes() {}

    /** Settles the open episodes of a child, in the order of repair. */
    static void settle(List<EpisodeInRepair> episodes, CollectionYear latest) {
        for (int i = 0; i < episodes.size(); i++) {
            EpisodeInRepair episode = episodes.get(i);
            if (isLeftOpen(episode.filed(), latest)) {
                Optional<FiledEpisode> previous = filed(episodes, i - 1);
                Optional<FiledEpisode> next = filed(episodes, i + 1);
                apply(rule(previous, episode.filed(), next), episode, next);
            }
        }
    }

    private static Optional<FiledEpisode> filed(List<EpisodeInRepair> episodes, int index) {
        return index < 0 || index >= episodes.size()
                ? Optional.empty()
                : Optional.of(episodes.get(index).filed());
    }

    static boolean isLeftOpen(FiledEpisode episode, CollectionYear latest) {
        return episode.end().isEmpty() && !episode.year().equals(latest);
    }

    /** Returns the rule for an episode that is left open. */
    static RepairRule rule(Optional<FiledEpisode> previous, FiledEpisode episode, Optional<FiledEpisode> next) {
        if (isSameAs(episode, next) || isSameAs(episode, previous)) {
            return RepairRule.SAME_AS_NEIGHBOUR;
        }
        if (isFiledLater(previous, episode)) {
            return RepairRule.REPLACED_LATER;
        }
        if (next.isEmpty()) {
            return RepairRule.NOT_SEEN_AGAIN;
        }
        return beginsCare(next.get()) ? RepairRule.CARE_BEGAN_ANEW : RepairRule.CARE_WENT_ON;
    }

    /** Tells whether an open episode and its neighbour are the same but for their starts, which differ. */
    static boolean isSameAs(FiledEpisode episode, Optional<FiledEpisode> neighbour) {
        if (neighbour.isEmpty() || episode.end().isPresent()) {
            return false;
        }
        FiledEpisode other = neighbour.get();
        return !other.start().equals(episode.start())
                && isSame(other.reasonForNewEpisode(), episode.reasonForNewEpisode())
                && isSame(other.legalStatus(), episode.legalStatus())
                && isSame(other.placementType(), episode.placementType())
                && isSame(other.placementProvider(), episode.placementProvider())
                && isSame(other.placementPostcode(), episode.placementPostcode())
                && isSame(other.urn(), episode.urn());
    }

    /** Tells whether two fields are written alike, or both blank. */
    static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.equals(other);
    }

    /** Tells whether the episode before an open one was filed in a later return. */
    static boolean isFiledLater(Optional<FiledEpisode> previous, FiledEpisode episode) {
        return episode.end().isEmpty()
                && previous.filter(before -> before.year().compareTo(episode.year()) > 0)
                        .isPresent();
    }

    static boolean beginsCare(FiledEpisode episode) {
        return episode.reasonForNewEpisode()
                .filter(EpisodeInRepair.CARE_BEGINS::equals)
                .isPresent();
    }

    /** Does what a rule of this stage says. */
    static void apply(RepairRule rule, EpisodeInRepair episode, Optional<FiledEpisode> next) {
        switch (rule) {
            case CARE_WENT_ON -> episode.endInto(rule, next.orElseThrow());
            case CARE_BEGAN_ANEW -> episode.endCare(rule, lastDayBefore(next.orElseThrow(), episode.filed()));
            case NOT_SEEN_AGAIN -> episode.endCare(rule, episode.filed().year().lastDay());
            default -> episode.leaveOut(rule);
        }
    }

    /** Returns the last day that what is left open may have gone on before care began anew. */
    static LocalDate lastDayBefore(FiledEpisode next, FiledEpisode episode) {
        LocalDate dayBefore = next.start().minusDays(1);
        LocalDate endOfYear = episode.year().lastDay();
        return dayBefore.isBefore(endOfYear) ? dayBefore : endOfYear;
    }
}
