package org.placewright.core.referral;

/**
 * Whether a court has authorised that the child be deprived of liberty outside secure accommodation.
 *
 * <p>It says nothing of whether the child needs it, which {@link org.placewright.core.need.Requirements} says.
 */
public enum DeprivationOfLibertyOrder {
    /** An order is in force. */
    CURRENT("Current"),
    /** An order was applied for and is not made. */
    APPLIED_FOR("Applied for"),
    /** There is none, and none was applied for. */
    NONE("None"),
    /** Not specified, which is not "none". */
    NOT_SPECIFIED("Not specified");

    private final String label;

    DeprivationOfLibertyOrder(String label) {
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
