package org.placewright.pricing;

/** What a price was read from, the most certain first: of two prices of one placement the first is kept. */
public enum PriceSource {
    /** What was agreed: an individual placement agreement or a contract. */
    CONTRACT("contract"),
    /** What was reported as paid: a row of a price census. */
    CENSUS("census"),
    /** What was asked, and may not have been paid. */
    OFFER("offer");

    private final String label;

    PriceSource(String label) {
        this.label = label;
    }

    /**
     * Returns the name of the source.
     *
     * @return a word in lower case
     */
    public String label() {
        return label;
    }
}
