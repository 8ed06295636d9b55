package org.placewright.pricing.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/**
 * An index that rises at one rate for all time, as {@link PriceIndex#constantRate} tells.
 *
 * @param yearly the rise in a year as a share: above -1, 0.035 for 3.5 per cent
 */
public record ConstantRate(double yearly) implements PriceIndex {

    private static final double DAYS_IN_A_YEAR = 365.25;

    /**
     * Checks the rate.
     *
     * @param yearly the rise in a year as a share: above -1
     * @throws IllegalArgumentException if the rate is -1 or less, or not finite
     */
    public ConstantRate {
        if (!(Double.isFinite(yearly) && yearly > -1)) {
            throw new IllegalArgumentException("ConstantRate yearly must be above -1, but was " + yearly
                    + ". Maybe a percentage was meant: divide it by 100.");
        }
    }

    @Override
    public OptionalDouble factor(LocalDate from, LocalDate to) {
        double years = ChronoUnit.DAYS.between(from, to) / DAYS_IN_A_YEAR;
        return OptionalDouble.of(StrictMath.pow(1 + yearly, years));
    }
}
