package org.placewright.interchange.ssda903.repair;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The third stage, ours: overlaps that the published rules leave, because both episodes are of one return or the later
 * return has the first of them, and episodes those rules would have end before they start.
 */
final class RemainingOverlaps {

    private RemainingOverlaps() {}

    /** Takes the overlaps away from the episodes that are left, in the order of repair. */
    static void settle(List<EpisodeInRepair> episodes) {
        Deque<EpisodeInRepair> settled = new ArrayDeque<>();
        for (EpisodeInRepair next : episodes) {
            while (!settled.isEmpty() && isWithoutDayBeside(settled.getLast(), next)) {
                settled.removeLast().leaveOut(RepairRule.SAME_START);
            }
            if (!settled.isEmpty()) {
                settle(settled.getLast(), next);
            }
            if (!next.isLeftOut()) {
                settled.addLast(next);
            }
        }
    }

    /** Tells whether an episode has no day of its own, as another starts on the same day. */
    private static boolean isWithoutDayBeside(EpisodeInRepair last, EpisodeInRepair next) {
        return last.start().equals(next.start())
                && (last.isWithoutDay() || last.end().isEmpty());
    }

    /** Settles an episode with the one before it that is left. */
    private static void settle(EpisodeInRepair last, EpisodeInRepair next) {
        if (isEnclosed(next, last)) {
            next.leaveOut(RepairRule.ENCLOSED);
        } else if (last.end().isEmpty() && OpenEpisodes.beginsCare(next.filed())) {
            last.endCare(RepairRule.OPEN_BESIDE_SUCCESSOR, OpenEpisodes.lastDayBefore(next.filed(), last.filed()));
        } else if (last.end().isEmpty()) {
            last.endInto(RepairRule.OPEN_BESIDE_SUCCESSOR, next.filed());
        } else {
            // Where what stood between them is left out, the published rules have not seen them side by side.
            Optional<RepairRule> published = LaterReturns.rule(last, next.filed());
            if (published.isPresent() || last.endsAfter(next.start())) {
                last.end(published.orElse(RepairRule.OVERLAPS), next.start());
            }
        }
    }

    /**
     * Tells whether an episode lies within the one before and says less: an earlier return has it, or it has no day, or
     * both are open and the same.
     */
    private static boolean isEnclosed(EpisodeInRepair episode, EpisodeInRepair before) {
        if (!goesOnAfter(before, episode.start())) {
            return false;
        }
        if (episode.end().isEmpty()) {
            return before.end().isEmpty() && OpenEpisodes.isSameAs(episode.filed(), Optional.of(before.filed()));
        }
        LocalDate end = episode.end().get();
        boolean within = !before.endsBefore(end);
        boolean earlierReturn = before.filed().year().compareTo(episode.filed().year()) > 0;
        return within && (earlierReturn || !end.isAfter(episode.start()));
    }

    private static boolean goesOnAfter(EpisodeInRepair episode, LocalDate day) {
        return episode.end().isEmpty() || episode.endsAfter(day);
    }
}
