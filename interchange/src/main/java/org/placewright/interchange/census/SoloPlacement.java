package org.placewright.interchange.census;

/** Whether a child needs to be placed alone, and is, as the census says. */
public enum SoloPlacement {
    /** Needs it, and has it. */
    NEEDED_AND_IN_PLACE("Yes, and is in a solo placement"),
    /** Needs it, and has it not. */
    NEEDED_AND_NOT_IN_PLACE("Yes, but is not in a solo placement"),
    /** Does not need it, and has it. */
    NOT_NEEDED_AND_IN_PLACE("No, but is in a solo placement"),
    /** Does not need it, and has it not. */
    NOT_NEEDED_AND_NOT_IN_PLACE("No, and is not in a solo placement");

    private final String label;

    SoloPlacement(String label) {
        this.label = label;
    }

    /**
     * Returns the word of the census, the newest where it changed.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
