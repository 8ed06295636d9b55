package org.placewright.core.need;

/**
 * Whom the child should live with.
 *
 * <p>Source: Placements Data Standard v2, livingCompanions, which has the first five; that nobody said is this
 * library's.
 */
public enum LivingCompanions {
    /** No other child in the home. */
    SOLO("Solo placement recommended"),
    /** Other children. */
    WITH_OTHER_CHILDREN("With other children recommended"),
    /** Older children and no others. */
    ONLY_OLDER_CHILDREN("Only with other older children"),
    /** Younger children and no others. */
    ONLY_YOUNGER_CHILDREN("Only with other younger children"),
    /** Anyone: this was asked and answered. */
    NO_PREFERENCE("No preference"),
    /** Not specified, which is not "no preference". */
    NOT_SPECIFIED("Not specified");

    private final String label;

    LivingCompanions(String label) {
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
