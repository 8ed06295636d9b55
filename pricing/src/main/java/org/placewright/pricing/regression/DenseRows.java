package org.placewright.pricing.regression;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/** Rows written out in full, column by column, each times its weight; those of weight 0 are left out. */
final class DenseRows {

    private final double[][] columns;
    private final double[] response;

    /** Takes columns and a response that nobody changes after. */
    DenseRows(double[][] columns, double[] response) {
        this.columns = columns;
        this.response = response;
    }

    /** Returns the rows of a design whose weight is above 0. */
    static int[] positive(Design design) {
        int[] rows = new int[design.rows()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (design.weight(row) > 0) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    /** Returns the places of all columns of a design. */
    static ImmutableIntArray allColumns(Design design) {
        int[] places = new int[design.columns().size()];
        Arrays.setAll(places, place -> place);
        return ImmutableIntArray.copyOf(places);
    }

    /** Returns some rows of a design, of the columns kept. */
    static DenseRows of(Design design, double[] response, ImmutableIntArray kept, int[] rows, int count) {
        double[][] columns = new double[kept.length()][count];
        double[] values = new double[count];
        double[] block = new double[design.columns().size()];
        for (int at = 0; at < count; at++) {
            design.fill(rows[at], 1, block, 1);
            double weight = design.weight(rows[at]);
            for (int column = 0; column < columns.length; column++) {
                columns[column][at] = weight * block[kept.get(column)];
            }
            values[at] = weight * response[rows[at]];
        }
        return new DenseRows(columns, values);
    }

    int rows() {
        return response.length;
    }

    int width() {
        return columns.length;
    }

    double value(int row, int column) {
        return columns[column][row];
    }

    double response(int row) {
        return response[row];
    }

    double[] responses() {
        return response.clone();
    }

    /** Returns the response less each row's sum of values times coefficients. */
    double[] residuals(double[] coefficients) {
        double[] residuals = response.clone();
        for (int column = 0; column < columns.length; column++) {
            double[] values = columns[column];
            double coefficient = coefficients[column];
            for (int row = 0; row < residuals.length; row++) {
                residuals[row] -= coefficient * values[row];
            }
        }
        return residuals;
    }

    /** Returns each row's sum of values times coefficients. */
    double[] times(double[] coefficients) {
        double[] sums = new double[response.length];
        for (int column = 0; column < columns.length; column++) {
            double[] values = columns[column];
            double coefficient = coefficients[column];
            for (int row = 0; row < sums.length; row++) {
                sums[row] += coefficient * values[row];
            }
        }
        return sums;
    }

    /** Returns each column's sum of values times factors. */
    double[] transposedTimes(double[] factors) {
        double[] sums = new double[columns.length];
        for (int column = 0; column < columns.length; column++) {
            double[] values = columns[column];
            double even = 0;
            double odd = 0;
            int row = 0;
            for (; row + 1 < factors.length; row += 2) {
                even += values[row] * factors[row];
                odd += values[row + 1] * factors[row + 1];
            }
            if (row < factors.length) {
                even += values[row] * factors[row];
            }
            sums[column] = even + odd;
        }
        return sums;
    }

    /** Returns the rows with their columns multiplied by an upper triangle, and the same response. */
    DenseRows timesTriangle(double[][] triangle) {
        double[][] products = new double[columns.length][response.length];
        for (int column = 0; column < columns.length; column++) {
            double[] product = products[column];
            for (int term = 0; term <= column; term++) {
                double factor = triangle[term][column];
                double[] values = columns[term];
                if (factor != 0) {
                    for (int row = 0; row < product.length; row++) {
                        product[row] += factor * values[row];
                    }
                }
            }
        }
        return new DenseRows(products, response);
    }

    /** Returns these rows and one more. */
    DenseRows and(double[] row, double value) {
        double[][] longer = new double[columns.length][];
        int rows = response.length;
        for (int column = 0; column < longer.length; column++) {
            longer[column] = Arrays.copyOf(columns[column], rows + 1);
            longer[column][rows] = row[column];
        }
        double[] values = Arrays.copyOf(response, rows + 1);
        values[rows] = value;
        return new DenseRows(longer, values);
    }

    /** Returns one of each so many rows, the last of them. */
    DenseRows everyNth(int each) {
        int count = response.length / each;
        double[][] some = new double[columns.length][count];
        double[] values = new double[count];
        for (int row = 0; row < count; row++) {
            int from = (row + 1) * each - 1;
            for (int column = 0; column < some.length; column++) {
                some[column][row] = columns[column][from];
            }
            values[row] = response[from];
        }
        return new DenseRows(some, values);
    }

    /** Returns the same rows with some of the columns. */
    DenseRows select(ImmutableIntArray kept) {
        double[][] some = new double[kept.length()][];
        for (int column = 0; column < some.length; column++) {
            some[column] = columns[kept.get(column)];
        }
        return new DenseRows(some, response);
    }

    /** Returns the triangle of these columns, the response the last. */
    HouseholderTriangle triangle() {
        int width = columns.length;
        HouseholderTriangle triangle = new HouseholderTriangle(width + 1);
        double[] block = new double[Rows.BLOCK * (width + 1)];
        for (int from = 0; from < response.length; from += Rows.BLOCK) {
            int count = Math.min(Rows.BLOCK, response.length - from);
            for (int column = 0; column < width; column++) {
                System.arraycopy(columns[column], from, block, column * Rows.BLOCK, count);
            }
            System.arraycopy(response, from, block, width * Rows.BLOCK, count);
            triangle.add(block, Rows.BLOCK, count);
        }
        return triangle;
    }

    /** Returns the sums of products of columns, each row times a factor. */
    double[][] gram(double[] factors) {
        return WeightedGram.of(columns, factors);
    }
}
