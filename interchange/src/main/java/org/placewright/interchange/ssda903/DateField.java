package org.placewright.interchange.ssda903;

/** A column that holds a date. */
public final class DateField extends ReturnField {

    private final boolean knownInPart;

    DateField(Ssda903Table table, String name, int position, boolean knownInPart) {
        super(table, name, position);
        this.knownInPart = knownInPart;
    }

    /** Tells whether the day, month or year may have ZZ in its place. */
    boolean mayBeKnownInPart() {
        return knownInPart;
    }
}
