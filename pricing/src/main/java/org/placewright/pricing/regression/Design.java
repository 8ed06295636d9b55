package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a response is regressed on: numbers, powers of numbers and factors, a row for each observation.
 *
 * <p>The columns are, in order: the intercept {@link #INTERCEPT}, unless the design has none; then what was added, as
 * it was added. A factor has a column of noughts and ones for each level but its reference (treatment coding), named
 * {@code factor=level}. Rows may be weighted; a row of weight 0 counts for nothing.
 *
 * <p>Memory: 8 bytes a row for each column of numbers, 4 for each factor. What is put in is copied.
 */
public final class Design {

    /** The name of the column of ones. */
    public static final String INTERCEPT = "(intercept)";

    private static final double LARGEST = 1e100;

    private final int rows;
    private final ImmutableList<String> columns;
    private final ImmutableList<Term> terms;
    private final boolean intercept;
    private final double[] weights;

    private Design(Builder builder) {
        this.rows = builder.rows;
        this.columns = ImmutableList.copyOf(builder.columns);
        this.terms = ImmutableList.copyOf(builder.terms);
        this.intercept = !terms.isEmpty() && terms.get(0) instanceof ConstantTerm;
        this.weights = builder.weights;
    }

    /**
     * Returns how many observations there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return rows;
    }

    /**
     * Returns the names of the columns.
     *
     * @return all different, in order
     */
    public ImmutableList<String> columns() {
        return columns;
    }

    /**
     * Says whether there is a column of ones, which is then the first.
     *
     * @return whether the design has an intercept
     */
    public boolean hasIntercept() {
        return intercept;
    }

    /**
     * Returns one row as numbers, a value for each column, unweighted.
     *
     * @param row 0 to {@link #rows()} - 1
     * @return the row's values
     */
    public ImmutableDoubleArray row(int row) {
        if (row < 0 || row >= rows) {
            throw new IllegalArgumentException(
                    "Design row must be 0 to " + (rows - 1) + " but was " + row + ". Maybe rows are counted from 1?");
        }
        double[] values = new double[columns.size()];
        fill(row, 1, values, 1);
        return ImmutableDoubleArray.copyOf(values);
    }

    /** Says whether any row's weight was given. */
    boolean isWeighted() {
        return weights.length > 0;
    }

    /** Returns the weight of a row. */
    double weight(int row) {
        return isWeighted() ? weights[row] : 1;
    }

    /** Writes rows from, from + 1, ... into columns at block[0], block[stride], ..., unweighted. */
    void fill(int from, int count, double[] block, int stride) {
        int at = 0;
        for (Term term : terms) {
            term.fill(from, count, block, at, stride);
            at += term.width() * stride;
        }
    }

    /** Writes what rounding took off the values that {@link #fill} writes. */
    void fillRemainder(int from, int count, double[] block, int stride) {
        int at = 0;
        for (Term term : terms) {
            term.fillRemainder(from, count, block, at, stride);
            at += term.width() * stride;
        }
    }

    /** Refuses a response that does not fit. */
    void checkResponse(double[] response) {
        if (response.length != rows) {
            throw new IllegalArgumentException("Response must have a value for each of the " + rows
                    + " rows of the design but had " + response.length);
        }
        checkNumbers("Response", response);
    }

    @Override
    public String toString() {
        return "Design[" + rows + " rows of " + columns + "]";
    }

    /**
     * Returns a builder of a design with an intercept and nothing else.
     *
     * @param rows how many observations there are, 0 or more
     * @return a new builder
     */
    public static Builder builder(int rows) {
        return new Builder(rows);
    }

    private static void checkNumbers(String name, double[] values) {
        for (int row = 0; row < values.length; row++) {
            if (!(Math.abs(values[row]) <= LARGEST)) {
                throw new IllegalArgumentException(name + " must be numbers of size 1e100 or less, but row " + row
                        + " has another. Maybe a value not known was put in as one?");
            }
        }
    }

    /** Builds a {@link Design}. */
    public static final class Builder {

        private final int rows;
        private final List<Term> terms = new ArrayList<>();
        private final Set<String> columns = new LinkedHashSet<>();
        private double[] weights = {};

        private Builder(int rows) {
            if (rows < 0) {
                throw new IllegalArgumentException("Design rows must be 0 or more but was " + rows);
            }
            this.rows = rows;
            terms.add(new ConstantTerm());
            columns.add(INTERCEPT);
        }

        /**
         * Takes the intercept away.
         *
         * @return this builder
         */
        public Builder withoutIntercept() {
            if (!terms.isEmpty() && terms.get(0) instanceof ConstantTerm) {
                columns.remove(INTERCEPT);
                terms.remove(0);
            }
            return this;
        }

        /**
         * Adds a column of numbers.
         *
         * @param name the column's name, not used before
         * @param values a number for each row, in size 1e100 or less
         * @return this builder
         */
        public Builder addNumber(String name, double[] values) {
            checkLength(name, values.length);
            checkNumbers("Design " + name, values);
            addColumn(name);
            terms.add(new NumberTerm(values.clone()));
            return this;
        }

        /**
         * Adds the powers of a number as columns {@code name}, {@code name^2}, {@code name^3}, ... Where a fit needs
         * it, they are taken to twice the precision of a double.
         *
         * @param name the first column's name
         * @param values a number for each row
         * @param degree the highest power, 1 or more
         * @return this builder
         */
        public Builder addPowers(String name, double[] values, int degree) {
            checkLength(name, values.length);
            if (degree < 1) {
                throw new IllegalArgumentException("Design degree of " + name + " must be 1 or more but was " + degree);
            }
            double[] powers = new double[values.length];
            Arrays.fill(powers, 1);
            for (int power = 1; power <= degree; power++) {
                for (int row = 0; row < powers.length; row++) {
                    powers[row] *= values[row];
                }
                checkNumbers("Design " + name + "^" + power, powers);
            }
            for (int power = 1; power <= degree; power++) {
                addColumn(power == 1 ? name : name + "^" + power);
            }
            terms.add(new PowerTerm(values.clone(), degree));
            return this;
        }

        /**
         * Adds a factor: a column of noughts and ones for each level but the reference.
         *
         * @param name the factor's name, the first part of its columns' names
         * @param levels the names of the levels, all different, one or more
         * @param reference the level that has no column, 0 to levels - 1
         * @param codes each row's level, 0 to levels - 1
         * @return this builder
         */
        public Builder addFactor(String name, ImmutableList<String> levels, int reference, int[] codes) {
            checkLength(name, codes.length);
            checkLevel("reference", name, levels, reference);
            for (int code : codes) {
                checkLevel("code", name, levels, code);
            }
            for (int level = 0; level < levels.size(); level++) {
                if (level != reference) {
                    addColumn(name + "=" + levels.get(level));
                }
            }
            terms.add(new FactorTerm(codes, levels.size(), reference));
            return this;
        }

        /**
         * Weighs the rows.
         *
         * @param weights a weight for each row, 0 to 1e100
         * @return this builder
         */
        public Builder weights(double[] weights) {
            checkLength("weights", weights.length);
            checkNumbers("Design weights", weights);
            for (int row = 0; row < weights.length; row++) {
                if (weights[row] < 0) {
                    throw new IllegalArgumentException(
                            "Design weights must be 0 or more, but row " + row + " has " + weights[row]);
                }
            }
            this.weights = weights.clone();
            return this;
        }

        /**
         * Builds the design.
         *
         * @return the design
         */
        public Design build() {
            return new Design(this);
        }

        private void addColumn(String name) {
            if (!columns.add(name)) {
                throw new IllegalArgumentException(
                        "Design column " + name + " is there already. Maybe a factor has two levels of one name?");
            }
        }

        private void checkLength(String name, int length) {
            if (length != rows) {
                throw new IllegalArgumentException(
                        "Design " + name + " must have " + rows + " values, one a row, but had " + length);
            }
        }

        private static void checkLevel(String what, String name, ImmutableList<String> levels, int code) {
            if (code < 0 || code >= levels.size()) {
                throw new IllegalArgumentException("Design " + what + " of " + name + " must be 0 to "
                        + (levels.size() - 1) + " but was " + code + ". Maybe levels are counted from 1?");
            }
        }
    }
}
