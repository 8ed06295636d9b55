package org.placewright.pricing.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;

/** One rate for all time. */
record ConstantRate(double yearly) implements PriceIndex {

    private static final double DAYS_IN_A_YEAR = 365.25;

    ConstantRate {
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
