package org.placewright.interchange.ssda903.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The second stage: ends that do not meet the next episode, which a later return has. */
final class LaterReturns {

    private LaterReturns() {}

    /** Moves the ends of episodes that are left, in the order of repair. */
    static void settle(List<EpisodeInRepair> episodes) {
        for (int i = 0; i + 1 < episodes.size(); i++) {
            EpisodeInRepair episode = episodes.get(i);
            FiledEpisode next = episodes.get(i + 1).filed();
            rule(episode, next).ifPresent(rule -> apply(rule, episode, next.start()));
        }
    }

    static Optional<RepairRule> rule(EpisodeInRepair episode, FiledEpisode next) {
        if (overlaps(episode, next)) {
            return Optional.of(RepairRule.OVERLAPS_LATER_RETURN);
        }
        return leavesGap(episode, next) ? Optional.of(RepairRule.GAP_BEFORE_LATER_RETURN) : Optional.empty();
    }

    static boolean overlaps(EpisodeInRepair episode, FiledEpisode next) {
        return isFiledLater(next, episode) && episode.endsAfter(next.start());
    }

    static boolean leavesGap(EpisodeInRepair episode, FiledEpisode next) {
        return isFiledLater(next, episode)
                && episode.endsBefore(next.start())
                && episode.endsBy(EpisodeInRepair.ANOTHER_FOLLOWS);
    }

    private static boolean isFiledLater(FiledEpisode next, EpisodeInRepair episode) {
        return next.year().compareTo(episode.filed().year()) > 0;
    }

    static void apply(RepairRule rule, EpisodeInRepair episode, LocalDate nextStart) {
        episode.end(rule, nextStart);
    }
}
