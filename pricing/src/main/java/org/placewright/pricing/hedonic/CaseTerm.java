package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.regression.Design;

/** A fact that lines are drawn on: a column or more of the design. */
interface CaseTerm {

    /** Returns the fact in words. */
    String name();

    /** Returns which part of a difference in price the fact explains. */
    PriceComponent component();

    /** Returns how many columns there are. */
    int width();

    /** Writes the columns of a case at x[at] and after. */
    void encode(PlacementCase placement, double[] x, int at);

    /** Adds the columns of many cases to a design. */
    void addTo(Design.Builder design, ImmutableList<PlacementCase> cases);

    /** A fact told in words: a column for each level but the first, which is the commonest. */
    record Levels(
            CaseFact fact, ImmutableList<String> levels, ImmutableIntArray levelOfCode, int levelOfOthers, int ownCodes)
            implements CaseTerm {

        @Override
        public String name() {
            return fact.label();
        }

        @Override
        public PriceComponent component() {
            return fact.component();
        }

        @Override
        public int width() {
            return levels.size() - 1;
        }

        int levelOf(PlacementCase placement) {
            int code = fact.codeOf(placement);
            int level = code < levelOfCode.length() ? levelOfCode.get(code) : -1;
            return level < 0 ? levelOfOthers : level;
        }

        /** Says whether a case's value has no level of its own. */
        boolean isMerged(PlacementCase placement) {
            int code = fact.codeOf(placement);
            return code >= levelOfCode.length() || levelOfCode.get(code) < 0;
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
                    name(), levels, 0, cases.stream().mapToInt(this::levelOf).toArray());
        }
    }

    /** A number with a slope for each provision that has prices enough, and one in common for the others. */
    record Slopes(CaseFact fact, ImmutableIntArray columnOfProvision, ImmutableList<String> columns)
            implements CaseTerm {

        @Override
        public String name() {
            return fact.label();
        }

        @Override
        public PriceComponent component() {
            return fact.component();
        }

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

    /** A number that may not be known: 0 then, with a column that says so where that is common. */
    record Amount(CaseFact fact, boolean toldApart) implements CaseTerm {

        @Override
        public String name() {
            return fact.label();
        }

        @Override
        public PriceComponent component() {
            return fact.component();
        }

        @Override
        public int width() {
            return toldApart ? 2 : 1;
        }

        @Override
        public void encode(PlacementCase placement, double[] x, int at) {
            boolean known = fact.isKnown(placement);
            x[at] = known ? fact.numberOf(placement) : 0;
            if (toldApart) {
                x[at + 1] = known ? 0 : 1;
            }
        }

        @Override
        public void addTo(Design.Builder design, ImmutableList<PlacementCase> cases) {
            double[] values = new double[cases.size()];
            double[] unknown = new double[cases.size()];
            for (int row = 0; row < values.length; row++) {
                boolean known = fact.isKnown(cases.get(row));
                values[row] = known ? fact.numberOf(cases.get(row)) : 0;
                unknown[row] = known ? 0 : 1;
            }
            design.addNumber(name(), values);
            if (toldApart) {
                design.addNumber(name() + " not known", unknown);
            }
        }
    }
}
