package org.placewright.matching;

/** What an officer may expressly allow for one request. Each is flagged on every home it lets in. */
public enum Allowance {
    /**
     * Placing the child with a foster carer outside the terms of approval in an emergency, for up to 6 working days
     * (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 23; Fostering Services (England)
     * Regulations 2011).
     */
    EMERGENCY_OUTSIDE_TERMS("Emergency placement outside terms of approval"),
    /** Placing the child in a home that needs sign-off for its inspection judgement. */
    INSPECTION_SIGN_OFF("Sign-off for the inspection judgement");

    private final String label;

    Allowance(String label) {
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
