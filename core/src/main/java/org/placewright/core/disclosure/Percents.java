package org.placewright.core.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Percentages as thresholds: held so that equal means equal, and compared without a quotient. */
final class Percents {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percents() {}

    /** Returns a percentage above 0 and below a limit, in its one form. */
    static BigDecimal between(String field, BigDecimal percent, int limit) {
        if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(limit)) >= 0) {
            throw new IllegalArgumentException(field + " must be above 0 and below " + limit + " but was "
                    + percent.toPlainString() + ". Maybe it was given as a fraction, or to the whole?");
        }
        return normalised(percent);
    }

    /** Returns a percentage above 0 and up to a limit, in its one form. */
    static BigDecimal upTo(String field, BigDecimal percent, int limit) {
        if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new IllegalArgumentException(
                    field + " must be above 0 and up to " + limit + " but was " + percent.toPlainString());
        }
        return normalised(percent);
    }

    /** Returns a number without trailing zeros after the point, and never with an exponent. */
    static BigDecimal normalised(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    /** Compares a part with so many per cent of a whole, exactly. */
    static int compare(BigInteger part, BigDecimal percent, BigInteger whole) {
        return new BigDecimal(part).multiply(HUNDRED).compareTo(percent.multiply(new BigDecimal(whole)));
    }
}
