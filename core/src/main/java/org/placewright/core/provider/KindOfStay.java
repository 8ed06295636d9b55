package org.placewright.core.provider;

/** The kinds of stay a home offers, or a foster carer is approved for. */
public enum KindOfStay {
    /** Short term, while a plan is made and carried out. */
    SHORT_TERM("Short term"),
    /** Long term, until the child is grown up. */
    LONG_TERM("Long term"),
    /** Respite: short breaks from another home or from the family. */
    RESPITE("Respite"),
    /** Emergency: a child comes the same day, with little or no notice. */
    EMERGENCY("Emergency"),
    /** Parent and child together. */
    PARENT_AND_CHILD("Parent and child"),
    /** Staying put with a former foster carer after the 18th birthday. */
    STAYING_PUT("Staying put");

    private final String label;

    KindOfStay(String label) {
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
