package org.placewright.pricing.regression;

/**
 * The upper triangle R of a QR decomposition, to which blocks of rows are added by Householder reflections (Golub and
 * Van Loan, "Matrix Computations", 4th edition, section 5.2; of a triangle on top of a block, Demmel, Grigori, Hoemmen
 * and Langou, "Communication-optimal parallel and sequential QR and LU factorizations", SIAM Journal on Scientific
 * Computing 34, 2012). Each block costs 2 b q^2 operations for b rows and q columns.
 */
final class HouseholderTriangle {

    /** How many columns are reflected together, each read of the reflector serving all. */
    private static final int TOGETHER = 4;

    private final int size;

    /** Column by column. */
    private final double[] triangle;

    /** Makes the triangle of no rows. */
    HouseholderTriangle(int size) {
        this.size = size;
        this.triangle = new double[size * size];
    }

    /** Returns how many columns there are. */
    int size() {
        return size;
    }

    /** Returns the element in a row and a column of the triangle. */
    double at(int row, int column) {
        return triangle[column * size + row];
    }

    /** Adds the rows of another triangle. */
    void add(HouseholderTriangle other) {
        add(other.triangle.clone(), size, size);
    }

    /**
     * Adds rows, whose block is overwritten.
     *
     * @param block column by column, of which the first begins at 0, the second at stride, ...
     * @param stride from one column to the next
     * @param count how many rows
     */
    void add(double[] block, int stride, int count) {
        for (int column = 0; column < size; column++) {
            int pivot = column * stride;
            double squares = squares(block, pivot, count);
            if (squares > 0) {
                reflect(block, stride, count, column, squares);
            }
        }
    }

    private void reflect(double[] block, int stride, int count, int column, double squares) {
        int pivot = column * stride;
        int diagonal = column * size + column;
        double above = triangle[diagonal];
        double norm = Math.sqrt(above * above + squares);
        double after = above > 0 ? -norm : norm;
        double head = above - after;
        // The reflector is (head, block) and its factor 2 over its squared length, which is 2 norm |head|.
        double factor = 1 / (norm * Math.abs(head));
        triangle[diagonal] = after;
        int next = column + 1;
        for (; next + TOGETHER <= size; next += TOGETHER) {
            reflectFour(block, stride, count, pivot, next, head, factor, next * size + column);
        }
        for (; next < size; next++) {
            int at = next * size + column;
            double along = factor * (head * triangle[at] + dot(block, pivot, next * stride, count));
            triangle[at] -= along * head;
            subtract(block, pivot, next * stride, count, along);
        }
    }

    private void reflectFour(
            double[] block, int stride, int count, int pivot, int next, double head, double factor, int at) {
        int first = next * stride;
        int second = first + stride;
        int third = second + stride;
        int fourth = third + stride;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int row = 0; row < count; row++) {
            double value = block[pivot + row];
            a += value * block[first + row];
            b += value * block[second + row];
            c += value * block[third + row];
            d += value * block[fourth + row];
        }
        a = factor * (head * triangle[at] + a);
        b = factor * (head * triangle[at + size] + b);
        c = factor * (head * triangle[at + 2 * size] + c);
        d = factor * (head * triangle[at + 3 * size] + d);
        triangle[at] -= a * head;
        triangle[at + size] -= b * head;
        triangle[at + 2 * size] -= c * head;
        triangle[at + 3 * size] -= d * head;
        for (int row = 0; row < count; row++) {
            double value = block[pivot + row];
            block[first + row] -= a * value;
            block[second + row] -= b * value;
            block[third + row] -= c * value;
            block[fourth + row] -= d * value;
        }
    }

    private static double squares(double[] block, int at, int count) {
        return dot(block, at, at, count);
    }

    private static double dot(double[] block, int left, int right, int count) {
        double even = 0;
        double odd = 0;
        int row = 0;
        for (; row + 1 < count; row += 2) {
            even += block[left + row] * block[right + row];
            odd += block[left + row + 1] * block[right + row + 1];
        }
        if (row < count) {
            even += block[left + row] * block[right + row];
        }
        return even + odd;
    }

    private static void subtract(double[] block, int what, int from, int count, double times) {
        for (int row = 0; row < count; row++) {
            block[from + row] -= times * block[what + row];
        }
    }
}
