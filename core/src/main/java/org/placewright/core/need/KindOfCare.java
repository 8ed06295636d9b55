package org.placewright.core.need;

/** The kinds of care a recommendation is made about (Placements Data Standard v2), as a kind of home gives them. */
public enum KindOfCare {
    /** Foster care. */
    FOSTER_CARE("Foster care"),
    /** Residential care: children's homes, secure ones included, and residential schools. */
    RESIDENTIAL_CARE("Residential care"),
    /** Supported accommodation. */
    SUPPORTED_ACCOMMODATION("Supported accommodation");

    private final String label;

    KindOfCare(String label) {
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

    /**
     * Returns what is recommended about this kind of care.
     *
     * @param recommendation a recommendation about every kind
     * @return what it says about this one
     */
    public Suitability suitabilityIn(CareRecommendation recommendation) {
        return switch (this) {
            case FOSTER_CARE -> recommendation.fosterCare();
            case RESIDENTIAL_CARE -> recommendation.residentialCare();
            case SUPPORTED_ACCOMMODATION -> recommendation.supportedAccommodation();
        };
    }
}
