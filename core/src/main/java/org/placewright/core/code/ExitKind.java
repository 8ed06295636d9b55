package org.placewright.core.code;

/** How children leave care, as planning groups the codes of {@link ReasonEpisodeCeased} that end it. */
public enum ExitKind {
    /** Adopted: E11, E12. */
    ADOPTION("Adoption"),
    /** A special guardianship order: E45 to E48, and E43 and E44 before. */
    SPECIAL_GUARDIANSHIP("Special guardianship"),
    /** A child arrangements order: E41. */
    CHILD_ARRANGEMENTS("Child arrangements order"),
    /** Returned home, planned or not: E4A, E4B. */
    RETURNED_HOME("Returned home"),
    /** Moved into independent living, with support or without: E5, E6. */
    INDEPENDENT_LIVING("Independent living"),
    /** Moved to residential care for adults: E7. */
    ADULT_CARE("Adult residential care"),
    /** Sentenced to custody: E9. */
    CUSTODY("Custody"),
    /** Died: E2. */
    DIED("Died"),
    /**
     * Any other: left to live with others without an order (E13), remand ended (E14), assessed as an adult (E15), moved
     * abroad (E16), stayed put at 18 (E17), another authority took over (E3), and other reasons (E8).
     */
    OTHER("Other");

    private final String label;

    ExitKind(String label) {
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
     * Tells whether the child left care for a permanent family by order of a court.
     *
     * <p>Returning home is not counted here, though many count it: ask for {@link #RETURNED_HOME} beside. Nor can a
     * code tell of permanence within care, as a long-term foster placement may be, or whether the arrangement lasted.
     *
     * @return true for adoption, special guardianship and child arrangements orders
     */
    public boolean isPermanence() {
        return switch (this) {
            case ADOPTION, SPECIAL_GUARDIANSHIP, CHILD_ARRANGEMENTS -> true;
            case RETURNED_HOME, INDEPENDENT_LIVING, ADULT_CARE, CUSTODY, DIED, OTHER -> false;
        };
    }
}
