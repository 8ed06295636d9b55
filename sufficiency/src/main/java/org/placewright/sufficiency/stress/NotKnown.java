package org.placewright.sufficiency.stress;

/** What a contingency plan cannot know, and counts. */
public enum NotKnown {
    /** Homes whose owner nobody recorded: they are never among those that fail. */
    OWNER("Homes of which the owner is not known"),
    /** Homes that close and do not tell how many live there: others may be displaced of whom nobody here knows. */
    OCCUPANCY_OF_CLOSED("Homes that close and do not tell how many children live there"),
    /** Homes that stay open and offer nothing because they do not tell how many live there. */
    OCCUPANCY_OF_OPEN("Homes that stay open and do not tell how many children live there"),
    /** Homes of which the number of places is not known. */
    PLACES("Homes of which the number of places is not known"),
    /** Homes of which it is not known where they are. */
    POSITION("Homes of which it is not known where they are"),
    /** Displaced children of whom it is not known in which home they live. */
    OLD_HOME("Displaced children of whom it is not known in which home they live"),
    /** Displaced children who find a place of which the distances are not known, or not computed. */
    DISTANCE("Displaced children with a place whose distances are not known"),
    /** Displaced children who find a place of which the old fee or the new is not known. */
    FEE("Displaced children with a place whose old or new fee is not known");

    private final String label;

    NotKnown(String label) {
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
