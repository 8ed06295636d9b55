package org.placewright.core.need;

/**
 * A risk to the child.
 *
 * <p>Source: Placements Data Standard v2, risks to the child.
 */
public enum RiskToChild {
    /** Self-harm. */
    SELF_HARM("Self-harm"),
    /** Sexual exploitation. */
    SEXUAL_EXPLOITATION("Sexual exploitation"),
    /** Criminal exploitation. */
    CRIMINAL_EXPLOITATION("Criminal exploitation"),
    /** Drug and alcohol use. */
    DRUG_AND_ALCOHOL_USE("Drug and alcohol use"),
    /** Eating disorder. */
    EATING_DISORDER("Eating disorder"),
    /** Going missing. */
    GOING_MISSING("Going missing"),
    /** Another risk to the child. */
    OTHER("Other risk to the child");

    private final String label;

    RiskToChild(String label) {
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
