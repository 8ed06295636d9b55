package org.placewright.sufficiency.scenario;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;

/** The ages a child in care may have, in whole years, and how a sentence names them. */
final class ChildAges {

    static final Range<Integer> ALL = Range.closedOpen(0, 18);

    private ChildAges() {}

    /** Returns the ages in the one form, from the first on until the one after the last. */
    static Range<Integer> of(String type, Range<Integer> given) {
        Range<Integer> ages = given.canonical(DiscreteDomain.integers());
        if (ages.isEmpty() || !ALL.encloses(ages)) {
            throw new IllegalArgumentException(type + " ages must be within 0 to 17 and not empty but were " + given
                    + ". Maybe write Range.closed(16, 17) for 16 and over?");
        }
        return ages;
    }

    /** Returns {@code children}, {@code children under 16}, {@code children aged 10 to 15} and the like. */
    static String children(Range<Integer> ages) {
        if (ages.equals(ALL)) {
            return "children";
        }
        int youngest = ages.lowerEndpoint();
        int after = ages.upperEndpoint();
        if (youngest == 0) {
            return "children under " + after;
        }
        return "children aged " + youngest + (after == youngest + 1 ? "" : " to " + (after - 1));
    }
}
