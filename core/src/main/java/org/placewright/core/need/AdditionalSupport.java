package org.placewright.core.need;

/**
 * Support a child needs beyond what a home gives as a matter of course.
 *
 * <p>Source: Placements Data Standard v2, additionalSupport.
 */
public enum AdditionalSupport {
    /** More supervision than usual. */
    ADDITIONAL_SUPERVISION("Additional supervision"),
    /** Therapeutic support. */
    THERAPEUTIC_SUPPORT("Therapeutic support"),
    /** A worker who gives the carers respite. */
    RESPITE_WORKER("A worker for respite"),
    /** Taxis to school. */
    TAXIS_TO_SCHOOL("Taxis to school"),
    /** Other support. */
    OTHER("Other");

    private final String label;

    AdditionalSupport(String label) {
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
