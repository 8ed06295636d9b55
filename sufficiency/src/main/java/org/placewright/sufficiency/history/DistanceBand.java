package org.placewright.sufficiency.history;

import java.math.BigDecimal;

/**
 * Bands of distance between home and placement, in miles of the SSDA903 return; 20 miles is the line of the statistics.
 */
public enum DistanceBand {
    /** Up to 5 miles. */
    UP_TO_5("Up to 5 miles"),
    /** Over 5 and up to 10 miles. */
    OVER_5_TO_10("Over 5 to 10 miles"),
    /** Over 10 and up to 20 miles. */
    OVER_10_TO_20("Over 10 to 20 miles"),
    /** Over 20 miles. */
    OVER_20("Over 20 miles"),
    /** One of the two places is not known. */
    NOT_KNOWN("Not known");

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private final String label;

    DistanceBand(String label) {
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
     * Returns the band a distance falls in.
     *
     * @param miles miles of the return, 0 or more
     * @return the band
     */
    static DistanceBand of(BigDecimal miles) {
        if (miles.compareTo(FIVE) <= 0) {
            return UP_TO_5;
        }
        if (miles.compareTo(BigDecimal.TEN) <= 0) {
            return OVER_5_TO_10;
        }
        return miles.compareTo(TWENTY) <= 0 ? OVER_10_TO_20 : OVER_20;
    }
}
