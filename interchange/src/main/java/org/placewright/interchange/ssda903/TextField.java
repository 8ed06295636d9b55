package org.placewright.interchange.ssda903;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** A column that holds an identifier, a number, a postcode or the like. */
public final class TextField extends ReturnField {

    private final boolean identifier;

    TextField(Ssda903Table table, String name, int position, boolean identifier) {
        super(table, name, position);
        this.identifier = identifier;
    }

    /**
     * Returns text in the form it is compared in: decimals that a spreadsheet gave a whole number do not matter, nor,
     * except in identifiers, do case and blanks.
     */
    String normalised(String text) {
        return CodeField.withoutDecimals(
                identifier ? text : Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(text)));
    }
}
