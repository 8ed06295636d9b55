package org.placewright.core.referral;

/**
 * Whether a placement is planned or made in an emergency.
 *
 * <p>Source: earlier regional drafts of the Placements Data Standard.
 */
public enum PlannedOrEmergency {
    /** Planned. */
    PLANNED("Planned"),
    /** An emergency. */
    EMERGENCY("Emergency"),
    /** Not specified, which is neither of the two. */
    NOT_SPECIFIED("Not specified");

    private final String label;

    PlannedOrEmergency(String label) {
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
