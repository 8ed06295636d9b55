package org.placewright.core.framework;

/** What a lot of a framework buys. */
public enum LotKind {
    /** Foster care from agencies. */
    FOSTERING("Fostering"),
    /** Places in children's homes. */
    RESIDENTIAL("Residential"),
    /** Supported accommodation, for those aged 16 and over. */
    SUPPORTED_ACCOMMODATION("Supported accommodation"),
    /** Places for special educational needs and disability, in schools mostly. */
    SEND("Special educational needs and disability");

    private final String label;

    LotKind(String label) {
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
