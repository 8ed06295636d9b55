package org.placewright.core.provider;

/** Whether a home may care for children on a day, as far as its registration or approval goes. */
public enum Standing {
    /** Registered or approved, and open. */
    LIVE("Registered or approved"),
    /**
     * Only for children with whom the carer is connected, and not confirmed to be lawful even for them: approval is
     * temporary, and must be in force and for that child, or is yet to come (Care Planning, Placement and Case Review
     * (England) Regulations 2010, regulations 24 and 25).
     */
    CONNECTED_CHILDREN_ONLY("For connected children only, approval temporary or yet to come"),
    /**
     * Approval is over or was refused, and the child is one with whom the carer is connected. As recorded the carer may
     * not care for the child; nobody connected is passed over silently, so whether approval has been given since has to
     * be asked.
     */
    CONNECTED_TO_CONFIRM("To confirm for connected children, approval over or refused"),
    /** Not yet, no longer, or not at the moment. */
    NOT_LIVE("Not registered or approved"),
    /** Nothing is recorded about it. */
    NOT_RECORDED("Not recorded");

    private final String label;

    Standing(String label) {
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
