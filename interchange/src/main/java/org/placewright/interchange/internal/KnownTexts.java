package org.placewright.interchange.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values by the texts they were read from, whatever these are. It forgets: there are two places for all texts with the
 * same hash, so no text is looked for in three, whatever a file holds, and of those two the text met last goes first.
 * There come to be more places only while texts drive out others, and never more than 262,144, so memory stays bounded
 * however long a file is.
 */
final class KnownTexts implements Recognition {

    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 18;

    /** As many texts are driven out of each so many places before there are more. */
    private static final int CROWDED = 1 << 5;

    private long[] texts = new long[2 * FEWEST];
    private @Nullable Object[] values = new @Nullable Object[FEWEST];
    private int drivenOut;

    @Override
    @SuppressWarnings("unchecked") // All texts of a table are read in one way, so as values of one type.
    public <T> Optional<T> get(long first, long further) {
        int at = place(first, further);
        Object value = held(at, first, further);
        if (value == null) {
            value = held(at ^ 1, first, further);
        }
        return value == null ? Optional.empty() : (Optional<T>) value;
    }

    private @Nullable Object held(int at, long first, long further) {
        return texts[2 * at] == first && texts[2 * at + 1] == further ? values[at] : null;
    }

    @Override
    public void put(long first, long further, Optional<?> value) {
        if (set(first, further, value) && ++drivenOut > values.length / CROWDED && values.length < MOST) {
            grow();
        }
    }

    /** Returns how many values can be held at present. */
    int places() {
        return values.length;
    }

    /** Sets a value in the first of two places, moves what was there to the second, and tells if that drove one out. */
    private boolean set(long first, long further, Object value) {
        int at = place(first, further);
        int other = at ^ 1;
        boolean taken = values[at] != null;
        boolean drivesOut = taken && values[other] != null;
        if (taken) {
            texts[2 * other] = texts[2 * at];
            texts[2 * other + 1] = texts[2 * at + 1];
            values[other] = values[at];
        }
        texts[2 * at] = first;
        texts[2 * at + 1] = further;
        values[at] = value;
        return drivesOut;
    }

    private int place(long first, long further) {
        long hash = (first ^ Long.rotateLeft(further, 29)) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & (values.length - 1);
    }

    private void grow() {
        long[] before = texts;
        @Nullable Object[] valuesBefore = values;
        texts = new long[2 * before.length];
        values = new @Nullable Object[2 * valuesBefore.length];
        for (int at = 0; at < valuesBefore.length; at++) {
            Object value = valuesBefore[at];
            if (value != null) {
                set(before[2 * at], before[2 * at + 1], value);
            }
        }
        drivenOut = 0;
    }
}
