package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.regression.Design;

/** A fact that lines are drawn on: a column or more of the design. */
interface CaseTerm {

    /** The value of a fact that is not known, as {@link org.placewright.pricing.PriceFactor#labelOf} says it. */
    String NOT_KNOWN = "not known";

    /** Returns the fact. */
    CaseFact fact();

    /** Returns the fact in words. */
    default String name() {
        return fact().label();
    }

    /** Returns which part of a difference in price the fact explains. */
    default PriceComponent component() {
        return fact().component();
    }

    /** Returns how many columns there are. */
    int width();

    /** Returns how many columns are more than what takes up the few rows that no other column speaks of. */
    default int borne() {
        return width();
    }

    /** Says whether the columns speak of such a case: prices enough were like it. */
    default boolean speaksOf(PlacementCase placement) {
        return true;
    }

    /** Writes the columns of a case at x[at] and after. */
    void encode(PlacementCase placement, double[] x, int at);

    /** Adds the columns of many cases to a design. */
    void addTo(Design.Builder design, ImmutableList<PlacementCase> cases);

    /**
     * A fact told in words: a column for each level but the first, which is the commonest. "Not known" is never one
     * level with a value; what is rare is a level together. A level of fewer rows than it takes has a column all the
     * same, so that its rows do not count as another's, but does not speak of any case.
     *
     * @param fact which
     * @param levels in words
     * @param levelOfCode -1 for a code that no row has; the rare level for those of too few
     * @param rows how many rows each level is of
     * @param fewest how many it takes
     */
    record Levels(
            CaseFact fact,
            ImmutableList<String> levels,
            ImmutableIntArray levelOfCode,
            ImmutableIntArray rows,
            int fewest)
            implements CaseTerm {

        static final String RARE = "(rare)";

        @Override
        public int width() {
            return levels.size() - 1;
        }

        @Override
        public int borne() {
            return (int) rows.stream().skip(1).filter(count -> count >= fewest).count();
        }

        private int levelOf(PlacementCase placement) {
            int code = fact.codeOf(placement);
            return code < levelOfCode.length() ? levelOfCode.get(code) : -1;
        }

        @Override
        public boolean speaksOf(PlacementCase placement) {
            int level = levelOf(placement);
            return level >= 0 && rows.get(level) >= fewest;
        }

        /** Says whether a case's value is taken with others that are rare. */
        boolean isRare(PlacementCase placement) {
            int level = levelOf(placement);
            return level >= 0 && levels.get(level).equals(RARE);
        }

        @Override
        public void encode(PlacementCase placement, double[] x, int at) {
            int level = levelOf(placement);
            if (level > 0) {
                x[at + level - 1] = 1;
            }
        }

        @Override
        public void addTo(Design.Builder design, ImmutableList<PlacementCase> cases) {
            design.addFactor(
                    name(),
                    levels,
                    0,
                    cases.stream()
                            .mapToInt(placement -> Math.max(0, levelOf(placement)))
                            .toArray());
        }
    }

    /** A number with a slope for each provision that has prices enough, and one in common for the others. */
    record Slopes(CaseFact fact, ImmutableIntArray columnOfProvision, ImmutableList<String> columns)
            implements CaseTerm {

        @Override
        public int width() {
            return columns.size();
        }

        @Override
        public void encode(PlacementCase placement, double[] x, int at) {
            int column = columnOfProvision.get(placement.provision());
            if (column >= 0) {
                x[at + column] = fact.numberOf(placement);
            }
        }

        @Override
        public void addTo(Design.Builder design, ImmutableList<PlacementCase> cases) {
            for (int column = 0; column < width(); column++) {
                double[] values = new double[cases.size()];
                for (int row = 0; row < values.length; row++) {
                    PlacementCase placement = cases.get(row);
                    if (columnOfProvision.get(placement.provision()) == column) {
                        values[row] = fact.numberOf(placement);
                    }
                }
                design.addNumber(columns.get(column), values);
            }
        }
    }

    /**
     * A number that may not be known: 0 then, with a column that says so.
     *
     * @param fact which
     * @param unknown how many rows do not know it
     * @param fewest how many it takes to speak of such a case
     */
    record Amount(CaseFact fact, int unknown, int fewest) implements CaseTerm {

        @Override
        public int width() {
            return unknown > 0 ? 2 : 1;
        }

        @Override
        public int borne() {
            return unknown >= fewest ? 2 : 1;
        }

        @Override
        public boolean speaksOf(PlacementCase placement) {
            return fact.isKnown(placement) || unknown >= fewest;
        }

        @Override
        public void encode(PlacementCase placement, double[] x, int at) {
            boolean known = fact.isKnown(placement);
            x[at] = known ? fact.numberOf(placement) : 0;
            if (unknown > 0) {
                x[at + 1] = known ? 0 : 1;
            }
        }

        @Override
        public void addTo(Design.Builder design, ImmutableList<PlacementCase> cases) {
            double[] values = new double[cases.size()];
            double[] notKnown = new double[cases.size()];
            for (int row = 0; row < values.length; row++) {
                boolean known = fact.isKnown(cases.get(row));
                values[row] = known ? fact.numberOf(cases.get(row)) : 0;
                notKnown[row] = known ? 0 : 1;
            }
            design.addNumber(name(), values);
            if (unknown > 0) {
                design.addNumber(name() + " " + NOT_KNOWN, notKnown);
            }
        }
    }
}
