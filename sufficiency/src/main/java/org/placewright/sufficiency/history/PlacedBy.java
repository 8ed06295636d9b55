package org.placewright.sufficiency.history;

import java.util.Arrays;

/** Which placement of a child in a temporary stay (T0 to T4) counts. */
public enum PlacedBy {
    /** The one the stay interrupts, where the child is settled and a place is kept for them. */
    SETTLED(""),
    /** The temporary one, as the return records it. */
    RECORDED("recorded-");

    private final String prefix;

    PlacedBy(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the name of an attribute told this way. */
    String name(String attribute) {
        return prefix + attribute;
    }

    /** Returns the column of the rows that tell. */
    int[] rows(CareStays stays) {
        int[] settled = stays.columns().settled;
        if (this == SETTLED) {
            return settled;
        }
        int[] rows = new int[settled.length];
        Arrays.setAll(rows, row -> row);
        return rows;
    }
}
