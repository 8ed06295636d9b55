package org.placewright.testkit.synthetic;

/** The faults of real returns that a synthetic one may hold, at the level of values. */
public enum SyntheticFaultKind {
    /**
     * The return says that an episode ended, and the child went home, shortly before 31 March; the next return has the
     * same episode going on.
     */
    END_CORRECTED_LATER("End date corrected by a later return"),
    /** The return has another type of foster placement for an episode than the next return. */
    PLACEMENT_TYPE_CORRECTED_LATER("Placement type corrected by a later return"),
    /** The return uses H5 for supported accommodation, in a year in which that code is no longer valid. */
    CODE_NOT_VALID_IN_YEAR("Code not valid in the year"),
    /** The return has episodes for a child and nothing about who the child is. */
    NO_HEADER("Episodes without a header"),
    /**
     * The child is missing from the return, though an episode that the return before left open had ended by X1. The
     * next returns have the child again, so the old episode stays open beside its successors. The child is in care on
     * the last day, so counts of that day hold.
     */
    LEFT_OUT_OF_RETURN("Child left out of a return"),
    /** The return does not say where an episode's placement is. */
    NO_PLACEMENT_POSTCODE("Placement postcode left blank");

    private final String label;

    SyntheticFaultKind(String label) {
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
