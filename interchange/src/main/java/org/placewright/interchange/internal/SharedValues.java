package org.placewright.interchange.internal;

import org.jspecify.annotations.Nullable;

/**
 * Gives one value for many that are equal, so that they take memory once. It forgets: there is one place for all values
 * with the same hash, as many places as a table has different values, and never more than a million; so memory stays
 * bounded however long a file is.
 */
final class SharedValues {

    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 20;

    private @Nullable Object[] places = new @Nullable Object[FEWEST];
    private int taken;

    /** Returns a value that equals the given one: that one, or one seen before. */
    Object shared(Object value) {
        int at = place(value);
        Object known = places[at];
        if (value.equals(known)) {
            return known;
        }
        places[at] = value;
        taken++;
        if (taken > places.length / 2 && places.length < MOST) {
            grow();
        }
        return value;
    }

    /** Returns how many values can be held at present. */
    int places() {
        return places.length;
    }

    private int place(Object value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (places.length - 1);
    }

    private void grow() {
        @Nullable Object[] before = places;
        places = new @Nullable Object[4 * before.length];
        for (Object value : before) {
            if (value != null) {
                places[place(value)] = value;
            }
        }
        taken = 0;
    }
}
