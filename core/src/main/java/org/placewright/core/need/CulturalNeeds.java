package org.placewright.core.need;

/**
 * Whether a home must meet cultural needs.
 *
 * <p>Source: Placements Data Standard v2, culturalNeeds.
 */
public enum CulturalNeeds {
    /** Required. */
    REQUIRED("Required"),
    /** Not required. */
    NOT_REQUIRED("Not required"),
    /** Not known, which is not "not required". */
    NOT_KNOWN("Not Known"),
    /** Another answer. */
    OTHER("Other");

    private final String label;

    CulturalNeeds(String label) {
        this.label = label;
    }

    /**
     * Returns the wording of the standard.
     *
     * @return the label, in English
     */
    public String label() {
        return label;
    }
}
