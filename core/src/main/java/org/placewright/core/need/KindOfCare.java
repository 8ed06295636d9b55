package org.placewright.core.need;

import org.placewright.core.provider.HomeKind;

/** The kinds of care a recommendation is made about (Placements Data Standard v2), and the homes that give them. */
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
     * Returns the kind of care a kind of home gives.
     *
     * @param home the kind of home
     * @return the kind of care
     */
    public static KindOfCare of(HomeKind home) {
        return switch (home) {
            case FOSTERING_HOUSEHOLD -> FOSTER_CARE;
            case CHILDRENS_HOME, SECURE_CHILDRENS_HOME, RESIDENTIAL_SCHOOL -> RESIDENTIAL_CARE;
            case SUPPORTED_ACCOMMODATION -> SUPPORTED_ACCOMMODATION;
        };
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
