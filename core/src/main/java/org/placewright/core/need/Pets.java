package org.placewright.core.need;

/**
 * Whether there should be pets in the home.
 *
 * <p>Source: Placements Data Standard v2, pets.
 */
public enum Pets {
    /** There must be pets. */
    MUST("Yes - must"),
    /** There may be pets. */
    CAN("Yes - can"),
    /** There must be none. */
    NO("No"),
    /** Not known, which is not "no". */
    NOT_KNOWN("Not Known");

    private final String label;

    Pets(String label) {
        this.label = label;
    }

    /**
     * Returns the wording of the standard.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
