package org.placewright.core.framework;

/** Whom a discount reaches once its threshold is met. */
public enum DiscountReach {
    /** Every one, the first included. */
    EVERY_ONE("Every one"),
    /** Only the one that meets the threshold and those after it. */
    FROM_THRESHOLD_ON("From the threshold on");

    private final String label;

    DiscountReach(String label) {
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
