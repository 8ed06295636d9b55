package org.placewright.core.provider;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/** The form of a range of ages in this package: whole years, both ends included. */
final class AcceptedAges {

    private static final int OLDEST = 25;

    private AcceptedAges() {}

    static void check(String field, Range<Integer> ages) {
        boolean closed = ages.hasLowerBound()
                && ages.hasUpperBound()
                && ages.lowerBoundType() == BoundType.CLOSED
                && ages.upperBoundType() == BoundType.CLOSED;
        if (!closed || ages.lowerEndpoint() < 0 || ages.upperEndpoint() > OLDEST) {
            throw new IllegalArgumentException(field + " must be whole years from 0 to " + OLDEST
                    + ", both ends included, but was " + ages + ". Maybe use Range.closed?");
        }
    }
}
