package org.placewright.core.provider;

/** What inspectors judge by, which depends on what they inspect. */
public enum InspectionScheme {
    /** The four grades: {@link InspectionGrade}. */
    FOUR_GRADES("the four grades"),
    /** The three outcomes of supported accommodation: {@link SupportedAccommodationOutcome}. */
    THREE_OUTCOMES("the three outcomes of supported accommodation");

    private final String label;

    InspectionScheme(String label) {
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
