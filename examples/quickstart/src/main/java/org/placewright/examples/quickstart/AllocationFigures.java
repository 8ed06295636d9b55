package org.placewright.examples.quickstart;

import java.util.Arrays;
import java.util.OptionalLong;
import org.placewright.matching.Match;
import org.placewright.matching.allocate.Allocation;

/**
 * What an allocation comes to.
 *
 * @param waiting how many children wait
 * @param placed how many of them would have a home
 * @param lowest the lowest score of any of these, in micro-points; empty if there are none
 * @param total their scores added up, in micro-points
 */
record AllocationFigures(int waiting, int placed, OptionalLong lowest, long total) {

    static AllocationFigures of(Allocation allocation) {
        long[] scores = allocation.placed().stream()
                .flatMap(placed -> placed.matches().values().stream())
                .mapToLong(Match::score)
                .sorted()
                .toArray();
        return new AllocationFigures(
                allocation.childrenPlaced() + allocation.childrenNotPlaced(),
                scores.length,
                scores.length == 0 ? OptionalLong.empty() : OptionalLong.of(scores[0]),
                Arrays.stream(scores).sum());
    }

    /** Returns the mean score in micro-points, rounded down; empty if nobody is placed. */
    OptionalLong mean() {
        return placed == 0 ? OptionalLong.empty() : OptionalLong.of(total / placed);
    }
}
