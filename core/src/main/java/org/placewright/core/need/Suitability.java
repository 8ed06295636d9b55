package org.placewright.core.need;

/**
 * What the social worker recommends about one kind of care for a child.
 *
 * <p>Source: Placements Data Standard v2, recommendation.
 */
public enum Suitability {
    /** Preferred. */
    PREFERRED("Preferred"),
    /** Suitable but not preferred. */
    SUITABLE("Suitable but not preferred"),
    /** Unsuitable. */
    UNSUITABLE("Unsuitable"),
    /** Not specified, which says nothing either way. */
    NOT_SPECIFIED("Not specified");

    private final String label;

    Suitability(String label) {
        this.label = label;
    }

    /**
     * Returns the wording of the standard.
     *
     * @return the label
     */
    public String label() {
        return label;
    }
}
