package org.placewright.interchange.ssda903.validation;

/** Looks at all rows of a child, and flags those that break a rule. It keeps nothing of them. */
@FunctionalInterface
public interface ChildCheck {

    /**
     * Looks at a child.
     *
     * @param child the child, who has a row in the table of the first field the rule is on
     * @param flags where to flag rows
     */
    void check(FiledChild child, Flags flags);
}
