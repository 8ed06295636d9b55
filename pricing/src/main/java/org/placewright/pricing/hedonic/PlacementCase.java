package org.placewright.pricing.hedonic;

import com.google.common.collect.Range;
import java.time.temporal.ChronoUnit;
import org.placewright.core.measure.StaffingHours;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceFactor;
import org.placewright.pricing.PricesAsOf;

/** What a line is drawn on: the same of a price of the book and of a fee asked about. */
interface PlacementCase {

    /** Returns the code of the type of provision; 0 if the book does not name it. */
    int provision();

    /** Returns whole years. */
    int age();

    /** Returns years from the day asked of, 0 or less. */
    double years();

    /** Returns the code of a factor; 0 if not known. */
    int code(PriceFactor factor);

    /** Returns hours a week; NaN if not known. */
    double hours();

    /** A price of the book. */
    record Row(PricesAsOf prices, int row) implements PlacementCase {

        private static final double DAYS_IN_YEAR = 365.25;

        @Override
        public int provision() {
            return prices.provision(row);
        }

        @Override
        public int age() {
            return prices.age(row);
        }

        @Override
        public double years() {
            return ChronoUnit.DAYS.between(prices.asOf(), prices.observedOn(row)) / DAYS_IN_YEAR;
        }

        @Override
        public int code(PriceFactor factor) {
            return prices.code(factor, row);
        }

        @Override
        public double hours() {
            return prices.additionalHours(row);
        }
    }

    /** A placement asked about, on the day asked of. */
    record Asked(PricesAsOf prices, PlacementFacts facts) implements PlacementCase {

        @Override
        public int provision() {
            return prices.codeOf(facts.provision());
        }

        @Override
        public int age() {
            return facts.ageInYears();
        }

        @Override
        public double years() {
            return 0;
        }

        @Override
        public int code(PriceFactor factor) {
            return factor.codeOf(facts);
        }

        @Override
        public double hours() {
            return facts.additionalStaffing().map(StaffingHours::inHours).orElse(Double.NaN);
        }
    }

    /** A placement whose age and hours are taken as the nearest that its type of provision has prices of. */
    record Within(PlacementCase asked, Range<Integer> ages, Range<Double> hoursKnown) implements PlacementCase {

        @Override
        public int provision() {
            return asked.provision();
        }

        @Override
        public int age() {
            return Math.min(Math.max(asked.age(), ages.lowerEndpoint()), ages.upperEndpoint());
        }

        @Override
        public double years() {
            return asked.years();
        }

        @Override
        public int code(PriceFactor factor) {
            return asked.code(factor);
        }

        @Override
        public double hours() {
            double hours = asked.hours();
            return Double.isNaN(hours) || !hoursKnown.hasLowerBound()
                    ? hours
                    : Math.min(Math.max(hours, hoursKnown.lowerEndpoint()), hoursKnown.upperEndpoint());
        }
    }
}
