package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;

/** The orders in which those who wait are looked at. */
final class InOrder {

    private static final Comparator<Waiting> BY_ID = Comparator.comparing(Waiting::id);

    private InOrder() {}

    static ImmutableList<Waiting> byId(Iterable<? extends Waiting> waiting) {
        return ImmutableList.sortedCopyOf(BY_ID, waiting);
    }
}
