package org.placewright.core.placement;

import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.time.DateRange;

/**
 * Days on which one episode counts: all its days, or, where returns contradict one another, those that no later episode
 * takes from it.
 */
record Stretch(DateRange days, Episode episode) {

    /** Returns why the stretch began: the reason of its episode, which says nothing of a day the episode is resumed. */
    ReasonForNewEpisode reason() {
        return isStart()
                ? episode.reasonForNewEpisode()
                : ReasonForNewEpisode.codes().notRecorded();
    }

    boolean isStart() {
        return days.from().equals(episode.start());
    }

    /** Tells whether the child left care at the end: not so if the episode was recorded to end on another day. */
    boolean endsCare() {
        return days.until().equals(episode.end()) && episode.reasonCeased().endsCare();
    }

    boolean isTemporary() {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }
}
