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

    /** Returns text in the form it is compared in: identifiers stand, of all else neither case nor blanks matter. */
    String normalised(String text) {
        return identifier
                ? text
                : CodeField.withoutDecimals(
                        Ascii.toUpperCase(CharMatcher.whitespace().removeFrom(text)));
    }
}
