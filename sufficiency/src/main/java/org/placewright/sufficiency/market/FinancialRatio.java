package org.placewright.sufficiency.market;

/** A ratio told by filed accounts. */
public enum FinancialRatio {
    /** Operating profit over revenue, in parts; higher is sounder. */
    OPERATING_MARGIN("operating margin", true),
    /**
     * Net debt over earnings before interest, tax, depreciation and amortisation, as a multiple; lower is sounder. Of
     * accounts with debt and no such earnings it has no meaning: leave it out, the other ratios show it.
     */
    LEVERAGE("net debt to earnings", false),
    /** Earnings before interest and tax over interest paid, as a multiple; higher is sounder. */
    INTEREST_COVER("interest cover", true),
    /** Current assets over current liabilities, as a multiple; higher is sounder. */
    CURRENT_RATIO("current ratio", true);

    private final String label;
    private final boolean higherIsSounder;

    FinancialRatio(String label, boolean higherIsSounder) {
        this.label = label;
        this.higherIsSounder = higherIsSounder;
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
     * Tells which way is sounder.
     *
     * @return true if a higher ratio is
     */
    public boolean higherIsSounder() {
        return higherIsSounder;
    }
}
