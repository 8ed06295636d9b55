package org.placewright.pricing.regression;

/** The lower triangle whose product with its own transpose is a matrix of products. */
final class Cholesky {

    private final double[][] triangle;
    private final boolean positive;

    /** Decomposes a lower triangle, row by row, in place. */
    Cholesky(double[][] gram) {
        this.triangle = gram;
        boolean sound = true;
        for (int row = 0; row < gram.length && sound; row++) {
            for (int column = 0; column <= row; column++) {
                double sum = gram[row][column];
                for (int middle = 0; middle < column; middle++) {
                    sum -= gram[row][middle] * gram[column][middle];
                }
                if (column < row) {
                    gram[row][column] = sum / gram[column][column];
                } else if (sum > 0) {
                    gram[row][row] = Math.sqrt(sum);
                } else {
                    sound = false;
                }
            }
        }
        this.positive = sound;
    }

    /** Says whether the matrix was positive definite, without which nothing can be solved. */
    boolean isPositive() {
        return positive;
    }

    double[] solve(double[] right) {
        double[] solution = right.clone();
        for (int row = 0; row < solution.length; row++) {
            for (int column = 0; column < row; column++) {
                solution[row] -= triangle[row][column] * solution[column];
            }
            solution[row] /= triangle[row][row];
        }
        for (int row = solution.length - 1; row >= 0; row--) {
            for (int below = row + 1; below < solution.length; below++) {
                solution[row] -= triangle[below][row] * solution[below];
            }
            solution[row] /= triangle[row][row];
        }
        return solution;
    }
}
