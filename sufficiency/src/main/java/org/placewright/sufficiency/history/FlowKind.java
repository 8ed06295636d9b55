package org.placewright.sufficiency.history;

/** What made a child come into a group of children in care, or leave one. */
public enum FlowKind {
    /** Came into care. */
    ENTRY("Entry"),
    /** Left care, out of the group of the last day in care. */
    EXIT("Exit"),
    /** Moved to another placement, perhaps of the same group. Whatever else changed that day but age moved with it. */
    MOVE("Move"),
    /** Came into another age band, or was born. It comes before whatever else happened that day. */
    BIRTHDAY("Birthday"),
    /** Came into another group otherwise: another legal status, say, or longer in care. */
    CHANGE("Change");

    private final String label;

    FlowKind(String label) {
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
