package org.placewright.interchange.ssda903.validation;

/** Tells whether a row breaks a rule. It keeps nothing of the row, which is another one after the call. */
@FunctionalInterface
public interface RowCheck {

    /**
     * Tells whether a row breaks the rule.
     *
     * @param row a row of the table of the first field the rule is on
     * @return true to flag it
     */
    boolean isBroken(FiledRow row);
}
