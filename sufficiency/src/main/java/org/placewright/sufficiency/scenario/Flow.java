package org.placewright.sufficiency.scenario;

/** The ways in which the number of children in a kind of care changes, other than by birthdays. */
public enum Flow {
    /** Children come into care. */
    ENTRIES("entries"),
    /** Children leave care before they are 18. */
    EXITS("exits"),
    /** Children in care move from one kind of care to another. */
    MOVES("moves");

    private final String label;

    Flow(String label) {
        this.label = label;
    }

    /**
     * Returns the word to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
