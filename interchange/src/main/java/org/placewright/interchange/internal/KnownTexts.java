package org.placewright.interchange.internal;

import com.google.common.base.Verify;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values by the texts they were read from, each text of up to sixteen bytes as two numbers. It forgets: there are two
 * places for all texts with the same hash, so no text is looked for in three, whatever a file holds, and of those two
 * the text met last goes first; and never more than 65,536 places, so memory stays bounded however long a file is.
 */
final class KnownTexts {

    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 16;

    private long[] texts = new long[2 * FEWEST];
    private @Nullable Object[] values = new @Nullable Object[FEWEST];
    private int taken;

    /** Returns the value of a text; nothing if it was not read before, or is forgotten. */
    @SuppressWarnings("unchecked") // All texts of a table are read in one way, so as values of one type.
    <T> Optional<T> get(long first, long further) {
        int at = place(first, further);
        if (holds(at, first, further)) {
            return (Optional<T>) Verify.verifyNotNull(values[at]);
        }
        int other = other(at);
        return holds(other, first, further) ? (Optional<T>) Verify.verifyNotNull(values[other]) : Optional.empty();
    }

    private boolean holds(int at, long first, long further) {
        return texts[2 * at] == first && texts[2 * at + 1] == further && values[at] != null;
    }

    private static int other(int at) {
        return at ^ 1;
    }

    /** Keeps the value of a text. */
    void put(long first, long further, Optional<?> value) {
        taken++;
        if (taken > values.length / 2 && values.length < MOST) {
            grow();
        }
        set(first, further, value);
    }

    /** Returns how many values can be held at present. */
    int places() {
        return values.length;
    }

    private void set(long first, long further, Object value) {
        int at = place(first, further);
        int other = other(at);
        texts[2 * other] = texts[2 * at];
        texts[2 * other + 1] = texts[2 * at + 1];
        values[other] = values[at];
        texts[2 * at] = first;
        texts[2 * at + 1] = further;
        values[at] = value;
    }

    private int place(long first, long further) {
        long hash = (first ^ Long.rotateLeft(further, 29)) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & (values.length - 1);
    }

    private void grow() {
        long[] before = texts;
        @Nullable Object[] valuesBefore = values;
        texts = new long[4 * before.length];
        values = new @Nullable Object[4 * valuesBefore.length];
        for (int at = 0; at < valuesBefore.length; at++) {
            Object value = valuesBefore[at];
            if (value != null) {
                set(before[2 * at], before[2 * at + 1], value);
            }
        }
        taken = 0;
    }
}
