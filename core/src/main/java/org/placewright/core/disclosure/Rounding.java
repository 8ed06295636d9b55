package org.placewright.core.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds to the nearest multiple of a base, halves away from zero.
 *
 * <p>This is conventional rounding, as publications say it: 15 is 20 to the nearest 10, and 25 is 30. It is
 * deterministic (the same figure is never shown in two ways) and idempotent. It is not controlled rounding: rounded
 * parts need not add up to the rounded total.
 *
 * @param base 1 or more, such as 10; 1 rounds to whole numbers
 */
public record Rounding(int base) {

    /** Rounds to whole numbers. */
    public static final Rounding WHOLE = new Rounding(1);

    /**
     * Checks the base.
     *
     * @param base 1 or more, such as 10; 1 rounds to whole numbers
     * @throws IllegalArgumentException if it is below 1
     */
    public Rounding {
        if (base < 1) {
            throw new IllegalArgumentException("Rounding base must be 1 or more but was " + base);
        }
    }

    /**
     * Returns the multiple of the base nearest to a number; of two as near, the one further from zero.
     *
     * @param value any number
     * @return a multiple of the base, without decimals
     */
    public BigDecimal nearest(BigDecimal value) {
        BigDecimal unit = BigDecimal.valueOf(base);
        return value.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
    }
}
