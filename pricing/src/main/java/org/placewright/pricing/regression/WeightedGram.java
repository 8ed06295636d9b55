package org.placewright.pricing.regression;

/** The sums of products of columns, each row times a factor: a block of rows at a time, two by two columns at once. */
final class WeightedGram {

    private WeightedGram() {}

    /** Returns the lower triangle, row by row. */
    static double[][] of(double[][] columns, double[] factors) {
        int width = columns.length;
        double[][] gram = new double[width][];
        for (int row = 0; row < width; row++) {
            gram[row] = new double[row + 1];
        }
        double[][] scaled = new double[width][Rows.BLOCK];
        for (int from = 0; from < factors.length; from += Rows.BLOCK) {
            int count = Math.min(Rows.BLOCK, factors.length - from);
            for (int column = 0; column < width; column++) {
                double[] values = columns[column];
                double[] product = scaled[column];
                for (int row = 0; row < count; row++) {
                    product[row] = values[from + row] * factors[from + row];
                }
            }
            add(gram, columns, scaled, from, count);
        }
        return gram;
    }

    private static void add(double[][] gram, double[][] columns, double[][] scaled, int from, int count) {
        int width = columns.length;
        int left = 0;
        for (; left + 1 < width; left += 2) {
            for (int right = 0; right <= left; right += 2) {
                addFour(gram, columns, scaled, left, right, from, count);
            }
        }
        for (; left < width; left++) {
            for (int right = 0; right <= left; right++) {
                double sum = 0;
                for (int row = 0; row < count; row++) {
                    sum += columns[left][from + row] * scaled[right][row];
                }
                gram[left][right] += sum;
            }
        }
    }

    private static void addFour(
            double[][] gram, double[][] columns, double[][] scaled, int left, int right, int from, int count) {
        double[] first = columns[left];
        double[] second = columns[left + 1];
        double[] third = scaled[right];
        double[] fourth = scaled[right + 1];
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int row = 0; row < count; row++) {
            double one = first[from + row];
            double two = second[from + row];
            a += one * third[row];
            b += one * fourth[row];
            c += two * third[row];
            d += two * fourth[row];
        }
        gram[left][right] += a;
        gram[left + 1][right] += c;
        gram[left + 1][right + 1] += d;
        if (right < left) {
            gram[left][right + 1] += b;
        }
    }
}
