package org.placewright.core.need;

/**
 * A specific communication requirement.
 *
 * <p>Source: Placements Data Standard v2, specificCommunicationRequirements.
 */
public enum SpecificCommunication {
    /** English for speakers of other languages (ESOL). */
    ESOL("English for speakers of other languages"),
    /** British Sign Language (BSL). */
    BSL("British Sign Language"),
    /** Makaton, signs and symbols with speech. */
    MAKATON("Makaton"),
    /** Another requirement. */
    OTHER("Other");

    private final String label;

    SpecificCommunication(String label) {
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
