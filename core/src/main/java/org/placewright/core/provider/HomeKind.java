package org.placewright.core.provider;

/** The kinds of home the law knows, as far as they differ in what they may do. */
public enum HomeKind {
    /** A foster carer's household. */
    FOSTERING_HOUSEHOLD("Fostering household"),
    /** A registered children's home. */
    CHILDRENS_HOME("Children's home"),
    /** A secure children's home (Children Act 1989 s25). */
    SECURE_CHILDRENS_HOME("Secure children's home"),
    /** Registered supported accommodation, for those aged 16 and over. */
    SUPPORTED_ACCOMMODATION("Supported accommodation"),
    /** A school that also accommodates its pupils. */
    RESIDENTIAL_SCHOOL("Residential school");

    private final String label;

    HomeKind(String label) {
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
