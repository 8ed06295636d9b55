package org.placewright.sufficiency.stress;

import java.util.Comparator;

/**
 * What the failure of one owner alone would do.
 *
 * @param exposure what depends on the owner
 * @param withNowhere how many displaced children would find no vacant place, 0 to those displaced
 */
public record OwnerFailure(Exposure exposure, long withNowhere) {

    /** The most children with nowhere to go first, then the most displaced, then by identifier of the owner. */
    static final Comparator<OwnerFailure> WORST_FIRST = Comparator.comparingLong(OwnerFailure::withNowhere)
            .thenComparingInt(failure -> failure.exposure().displaced())
            .reversed()
            .thenComparing(failure -> failure.exposure().owner());
}
