package org.placewright.sufficiency.gap;

/** How many of those brothers and sisters who are looked after live together. */
public enum Together {
    /** All of them. */
    ALL("All together"),
    /** Some, but not all. */
    SOME("Some together"),
    /** None of them. */
    NONE("None together"),
    /** It is not known where all of them live, and what is known does not tell. */
    NOT_DETERMINED("Not determined");

    private final String label;

    Together(String label) {
        this.label = label;
    }

    /**
     * Returns the name to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
