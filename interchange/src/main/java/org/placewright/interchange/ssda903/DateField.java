package org.placewright.interchange.ssda903;

/** A column that holds a date. */
public final class DateField extends ReturnField {

    DateField(Ssda903Table table, String name, int position) {
        super(table, name, position);
    }
}
