package org.placewright.interchange.census;

/** Whether safeguards for a deprivation of liberty are in place for a child, as the census says. */
public enum DeprivationOfLibertySafeguards {
    /** They are. */
    CURRENT("DoLS (current)"),
    /** They were. */
    PREVIOUS("DoLS (previous)"),
    /** They are not. */
    NONE("No");

    private final String label;

    DeprivationOfLibertySafeguards(String label) {
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
