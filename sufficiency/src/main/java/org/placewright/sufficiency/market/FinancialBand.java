package org.placewright.sufficiency.market;

/** How sound an owner looks by its accounts, soundest first. */
public enum FinancialBand {
    /** Nothing gives cause for concern. */
    SOUND("sound"),
    /** Something is to be watched. */
    WATCH("to be watched"),
    /** Something is weak. */
    WEAK("weak"),
    /** Too little is known, which is no band between the others. */
    NOT_DETERMINED("not determined");

    private final String label;

    FinancialBand(String label) {
        this.label = label;
    }

    /**
     * Returns the words to print.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
