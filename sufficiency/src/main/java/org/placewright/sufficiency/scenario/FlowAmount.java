package org.placewright.sufficiency.scenario;

/**
 * By how much a flow changes: so many times as large, more of each child, or more children in all. The three are
 * different types, so that a number of children is never taken for a rate.
 *
 * <p>A month is a twelfth of 365.25 days.
 */
public sealed interface FlowAmount {

    /** How many days a month has: a twelfth of 365.25. */
    double DAYS_IN_A_MONTH = 365.25 / 12;

    /**
     * Says it in words that follow the name of a flow, such as {@code are multiplied by 1.2}.
     *
     * @return English, without a full stop
     */
    String words();

    /**
     * So many times as many.
     *
     * @param factor 0 to 100; 1 changes nothing
     */
    record Times(double factor) implements FlowAmount {

        private static final double MOST = 100;

        /**
         * Checks the factor.
         *
         * @param factor 0 to 100; 1 changes nothing
         * @throws IllegalArgumentException if it is less, more or not a number
         */
        public Times {
            if (!(factor >= 0 && factor <= MOST)) {
                throw new IllegalArgumentException("Times factor must be 0 to 100 but was " + factor
                        + ". Maybe a percentage was meant: 20 per cent more is 1.2.");
            }
            factor += 0.0; // -0 is 0.
        }

        @Override
        public String words() {
            return "are multiplied by " + Words.number(factor);
        }
    }

    /**
     * So much more of each child: a rate. Of entries there is none, for nobody is there yet.
     *
     * @param rate how many more of a child leave or move in a month, -1 to 1; less than 0 for fewer, but no rate falls
     *     below 0
     */
    record PerChildAMonth(double rate) implements FlowAmount {

        /**
         * Checks the rate.
         *
         * @param rate how many more of a child leave or move in a month, -1 to 1
         * @throws IllegalArgumentException if it is less, more or not a number
         */
        public PerChildAMonth {
            if (!(rate >= -1 && rate <= 1)) {
                throw new IllegalArgumentException("PerChildAMonth rate must be -1 to 1 but was " + rate
                        + ". Maybe a number of children was meant? That is ChildrenAMonth.");
            }
            rate += 0.0; // -0 is 0.
        }

        /**
         * Returns the rate a day.
         *
         * @return how many more of a child leave or move in a day
         */
        public double perDay() {
            return rate / DAYS_IN_A_MONTH;
        }

        @Override
        public String words() {
            return Words.change(rate) + " for each child a month";
        }
    }

    /**
     * So many more children, however many there are.
     *
     * @param number how many more children in a month, all of the scope together, -10,000 to 10,000; less than 0 for
     *     fewer, but no flow falls below 0, and no more leave than are there
     */
    record ChildrenAMonth(double number) implements FlowAmount {

        private static final double MOST = 10_000;

        /**
         * Checks the number.
         *
         * @param number how many more children in a month, -10,000 to 10,000
         * @throws IllegalArgumentException if it is less, more or not a number
         */
        public ChildrenAMonth {
            if (!(number >= -MOST && number <= MOST)) {
                throw new IllegalArgumentException("ChildrenAMonth number must be -10,000 to 10,000 but was " + number
                        + ". Maybe it is of all councils: make a scenario of each.");
            }
            number += 0.0; // -0 is 0.
        }

        /**
         * Returns the number a day.
         *
         * @return how many more children in a day, of the scope together
         */
        public double perDay() {
            return number / DAYS_IN_A_MONTH;
        }

        @Override
        public String words() {
            return Words.change(number) + (Math.abs(number) == 1 ? " child" : " children") + " a month in all";
        }
    }
}
