package org.placewright.core.referral;

/**
 * How soon a home is needed, as it was put on the day of asking.
 *
 * <p>Source: Placements Data Standard v2, neededBy, which has the first three and leaves open where 5 days themselves
 * belong.
 */
public enum NeededBy {
    /** Today. */
    TODAY("Today"),
    /** In less than 5 days. */
    IN_LESS_THAN_FIVE_DAYS("In less than 5 days"),
    /** In more than 5 days. */
    IN_MORE_THAN_FIVE_DAYS("In more than 5 days"),
    /** Not specified. */
    NOT_SPECIFIED("Not specified");

    private final String label;

    NeededBy(String label) {
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
