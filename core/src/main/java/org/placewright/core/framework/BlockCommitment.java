package org.placewright.core.framework;

/**
 * What the buyers of a block have bound themselves to.
 *
 * <p>The words are not used alike everywhere; what counts here is who bears the cost of an empty bed.
 */
public enum BlockCommitment {
    /** The beds are paid for whether used or not. */
    HARD("Hard"),
    /** The beds are kept for the buyers at the agreed fee, and paid for when used. */
    SOFT("Soft");

    private final String label;

    BlockCommitment(String label) {
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
