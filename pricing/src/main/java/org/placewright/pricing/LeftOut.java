package org.placewright.pricing;

/** Why a price of a book is not compared with. */
public enum LeftOut {
    /** It was observed after the day asked of. */
    AFTER_AS_OF("observed after the day asked of"),
    /** It is older than the policy compares. */
    TOO_OLD("older than the window of the policy"),
    /** Its fee is outside what the policy holds plausible. */
    NOT_PLAUSIBLE("outside the plausible fees of the policy"),
    /** The index of prices does not reach its day, or the day asked of. */
    NOT_INDEXED("not covered by the index of prices"),
    /** Another price tells the same placement in the same collection year: of a more certain source, or a later day. */
    REPEATED("of a placement that another price of the same year tells"),
    /** It was asked, not paid, and the policy compares what was paid. */
    OFFER_ONLY("an offer, not known to have been paid");

    private final String label;

    LeftOut(String label) {
        this.label = label;
    }

    /**
     * Returns the reason in words.
     *
     * @return words in lower case
     */
    public String label() {
        return label;
    }
}
