package org.placewright.core.need;

/**
 * A risk the child may be to others: those they live with, their carers, the public.
 *
 * <p>Source: Placements Data Standard v2, risks to others.
 */
public enum RiskToOthers {
    /** Physical harm. */
    PHYSICAL_HARM("Physical harm"),
    /** Sexual harm. */
    SEXUAL_HARM("Sexual harm"),
    /** Fire-setting. */
    FIRE_SETTING("Fire-setting"),
    /** Harm to animals. */
    HARM_TO_ANIMALS("Harm to animals"),
    /** Drawing others into criminal exploitation. */
    CRIMINAL_EXPLOITATION("Criminal exploitation of others"),
    /** Another risk to others. */
    OTHER("Other risk to others");

    private final String label;

    RiskToOthers(String label) {
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
