package org.placewright.sufficiency.supply;

/** How the homes there are, or their places, came to be others than before. */
public enum SupplyFlow {
    /** Registered on a day of the time. */
    OPENED("Opened"),
    /** Registration over on a day of the time: closed, resigned or cancelled. */
    CLOSED("Closed"),
    /** Fostering household fully approved on a day of the time. */
    APPROVED("Approved"),
    /** Full approval of a fostering household over on a day of the time: resigned, terminated or run out. */
    APPROVAL_ENDED("Approval ended"),
    /** Other number of places, or known now and not before, or the other way about; no home came or went. */
    PLACES_CHANGED("Places changed"),
    /** Of this group now and of another before. */
    MOVED_IN("Moved in from another group"),
    /** Of another group now. */
    MOVED_OUT("Moved out to another group"),
    /** In the later register only, and no day of the time says when it began. */
    APPEARED("Appeared without a date"),
    /** In the earlier register only, and no day of the time says when it ended. */
    DISAPPEARED("Disappeared without a date"),
    /** In both registers, in force now and not before, and no day of the time says since when: no longer suspended. */
    IN_FORCE_UNDATED("In force again without a date"),
    /** In both registers, not in force now, and no day of the time says since when: suspended. */
    NOT_IN_FORCE_UNDATED("No longer in force without a date");

    private final String label;

    SupplyFlow(String label) {
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
