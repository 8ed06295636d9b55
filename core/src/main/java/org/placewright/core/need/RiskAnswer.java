package org.placewright.core.need;

/**
 * What is known of one risk. That no risk is known is something; that nothing was specified is nothing.
 *
 * <p>Source: Placements Data Standard v2, risks.
 */
public enum RiskAnswer {
    /** No known risk. */
    NO_KNOWN_RISK("No known risk"),
    /** The risk is present. */
    RISK_PRESENT("Risk Present"),
    /** Not specified, which is neither of the two. */
    NOT_SPECIFIED("Not specified");

    private final String label;

    RiskAnswer(String label) {
        this.label = label;
    }

    /**
     * Returns the wording of the standard.
     *
     * @return the label
     */
    public String label() {
        return label;
    }
}
