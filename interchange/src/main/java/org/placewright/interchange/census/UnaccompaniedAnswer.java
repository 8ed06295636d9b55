package org.placewright.interchange.census;

/** Whether the census says that the child is an unaccompanied asylum seeker. */
public enum UnaccompaniedAnswer {
    /** The child is. */
    YES("Yes"),
    /** The child is not. */
    NO("No"),
    /** It is being found out. */
    NOT_YET_ESTABLISHED("Not yet established"),
    /** The authority says that it does not know. */
    UNKNOWN("Unknown");

    private final String label;

    UnaccompaniedAnswer(String label) {
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
