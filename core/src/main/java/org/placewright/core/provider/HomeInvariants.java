package org.placewright.core.provider;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/** What must hold for a home of any kind. */
final class HomeInvariants {

    private static final int OLDEST = 25;

    private HomeInvariants() {}

    static void check(Home home) {
        home.acceptedAges().ifPresent(HomeInvariants::checkAges);
    }

    private static void checkAges(Range<Integer> ages) {
        boolean closed = ages.hasLowerBound()
                && ages.hasUpperBound()
                && ages.lowerBoundType() == BoundType.CLOSED
                && ages.upperBoundType() == BoundType.CLOSED;
        if (!closed || ages.lowerEndpoint() < 0 || ages.upperEndpoint() > OLDEST) {
            throw new IllegalArgumentException("Home acceptedAges must be whole years from 0 to " + OLDEST
                    + ", both ends included, but was " + ages + ". Maybe use Range.closed?");
        }
    }
}
