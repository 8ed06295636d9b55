package org.placewright.pricing.regression;

import com.google.common.collect.ImmutableList;

/**
 * What least squares needs to know of some of the observations: merged with what is known of the others, it gives the
 * fit of all. It holds a triangle of (columns + 1) squared numbers, however many rows it stands for, and none of the
 * rows.
 *
 * <p>Merging is commutative and associative but for rounding, which is backward stable: of the order of 1e-16 of the
 * columns' lengths.
 */
public final class PartialLeastSquares {

    private final ImmutableList<String> columns;
    private final boolean intercept;
    private final long observations;
    private final HouseholderTriangle triangle;

    /** Holds a triangle that nobody changes after, the response its last column. */
    PartialLeastSquares(
            ImmutableList<String> columns, boolean intercept, long observations, HouseholderTriangle triangle) {
        this.columns = columns;
        this.intercept = intercept;
        this.observations = observations;
        this.triangle = triangle;
    }

    /**
     * Returns the names of the design's columns.
     *
     * @return in order
     */
    public ImmutableList<String> columns() {
        return columns;
    }

    /**
     * Says whether the first column is one of ones.
     *
     * @return whether the design has an intercept
     */
    public boolean hasIntercept() {
        return intercept;
    }

    /**
     * Returns how many observations of positive weight there are.
     *
     * @return 0 or more
     */
    public long observations() {
        return observations;
    }

    /**
     * Returns what is known of these observations and of others together.
     *
     * @param other of the same columns
     * @return of both
     * @throws IllegalArgumentException if the columns differ
     */
    public PartialLeastSquares merge(PartialLeastSquares other) {
        if (!columns.equals(other.columns) || intercept != other.intercept) {
            throw new IllegalArgumentException("PartialLeastSquares of columns " + columns
                    + " cannot be merged with one of " + other.columns
                    + ". Maybe the levels of a factor were found in each part alone?");
        }
        HouseholderTriangle both = new HouseholderTriangle(triangle.size());
        both.add(triangle);
        both.add(other.triangle);
        return new PartialLeastSquares(columns, intercept, observations + other.observations, both);
    }

    /** Returns the triangle, whose last column is the response. */
    HouseholderTriangle triangle() {
        return triangle;
    }

    @Override
    public String toString() {
        return "PartialLeastSquares[" + observations + " observations of " + columns + "]";
    }
}
