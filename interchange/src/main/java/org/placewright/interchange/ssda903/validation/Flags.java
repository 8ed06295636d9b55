package org.placewright.interchange.ssda903.validation;

/** Takes the rows that break a rule. */
@FunctionalInterface
public interface Flags {

    /**
     * Flags a row: once, however often it is called. A row that is not there is passed over.
     *
     * @param row a row of this year's return, of a table of a field the rule is on
     * @throws IllegalArgumentException if the rule is on no field of its table, or the row is of the year before
     */
    void add(FiledRow row);
}
