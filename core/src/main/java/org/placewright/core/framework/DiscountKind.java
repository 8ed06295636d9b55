package org.placewright.core.framework;

/** The grounds for a discount. */
public enum DiscountKind {
    /** Siblings are placed together. */
    SIBLING("Sibling"),
    /** The provider has many placements of the buyer. */
    VOLUME("Volume"),
    /** The child stays long; also called retention. */
    LONG_STAY("Long stay"),
    /** The bed is part of a block. */
    BLOCK("Block");

    private final String label;

    DiscountKind(String label) {
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
