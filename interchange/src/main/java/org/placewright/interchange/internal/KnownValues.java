package org.placewright.interchange.internal;

import java.util.IdentityHashMap;

/**
 * What a reader has met in all its tables: returns, and the columns of one, repeat the same identifiers, codes and
 * days, and equal values are to take memory once.
 */
final class KnownValues {

    /** For so many ways to read a field values are remembered together; for others, column by column. */
    private static final int MOST_WAYS = 64;

    private final SharedValues shared = new SharedValues();
    private final IdentityHashMap<Object, Recognition> texts = new IdentityHashMap<>();

    /** Returns what recognises the texts that are read in one way, whatever column they stand in. */
    Recognition readAs(Object way) {
        Recognition known = texts.get(way);
        if (known == null) {
            known = way == FieldKinds.DATE ? new KnownDays() : new KnownTexts();
            if (texts.size() < MOST_WAYS) {
                texts.put(way, known);
            }
        }
        return known;
    }

    /** Returns the first value met that equals the given one. */
    Object shared(Object value) {
        return shared.shared(value);
    }
}
