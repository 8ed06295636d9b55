package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableSet;

/**
 * Homes withheld from parties because of others who would come there.
 *
 * @param pairs party and home in one number each
 */
record Withheld(ImmutableSet<Long> pairs) {

    static final Withheld NONE = new Withheld(ImmutableSet.of());

    Withheld and(int party, int home) {
        return new Withheld(ImmutableSet.<Long>builder()
                .addAll(pairs)
                .add(pair(party, home))
                .build());
    }

    boolean has(int party, int home) {
        return !pairs.isEmpty() && pairs.contains(pair(party, home));
    }

    private static long pair(int party, int home) {
        return (long) party << Integer.SIZE | home;
    }
}
