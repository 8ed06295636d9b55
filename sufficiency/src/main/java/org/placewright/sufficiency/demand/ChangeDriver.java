package org.placewright.sufficiency.demand;

/** What changes the number of children in a cell between the day asked of and a day forecast. */
public enum ChangeDriver {
    /** They come into care: adds. */
    ENTRIES("Came into care"),
    /** They leave care before they are 18: takes away. */
    EXITS("Left care"),
    /** They turn 18: takes away. */
    TURNED_EIGHTEEN("Turned 18"),
    /** They move from another kind of care: adds. Of all kinds together, none do. */
    MOVES_IN("Moved in"),
    /** They move to another kind of care: takes away. */
    MOVES_OUT("Moved out"),
    /** They turn as old as the youngest of the band: adds. Of all ages together, none do. */
    AGED_IN("Grew into the age band"),
    /** They grow older than the band: takes away. */
    AGED_OUT("Grew out of the age band");

    private final String label;

    ChangeDriver(String label) {
        this.label = label;
    }

    /**
     * Returns the words to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
