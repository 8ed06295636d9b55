package org.placewright.core.provider;

/**
 * A need that a registration says the home is for.
 *
 * <p>The list is this library's, after the wording of certificates of registration; whoever reads a register maps its
 * wording to these.
 */
public enum RegisteredNeed {
    /** Emotional and behavioural difficulties. */
    EMOTIONAL_AND_BEHAVIOURAL_DIFFICULTIES("Emotional and behavioural difficulties"),
    /** Learning disability. */
    LEARNING_DISABILITY("Learning disability"),
    /** Physical disability. */
    PHYSICAL_DISABILITY("Physical disability"),
    /** Sensory impairment. */
    SENSORY_IMPAIRMENT("Sensory impairment"),
    /** Mental disorder. */
    MENTAL_DISORDER("Mental disorder"),
    /** Problems with drugs or alcohol, past or present. */
    DRUG_OR_ALCOHOL_PROBLEMS("Drug or alcohol problems"),
    /** Another need. */
    OTHER("Other need");

    private final String label;

    RegisteredNeed(String label) {
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
