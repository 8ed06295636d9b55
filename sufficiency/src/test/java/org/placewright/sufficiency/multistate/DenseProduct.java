package org.placewright.sufficiency.multistate;

import java.util.List;

/**
 * The product of I + dA and its covariance as the textbook writes them: whole matrices, Kronecker products, and risk
 * sets counted anew at each time (Andersen and others 1993, formula 4.4.20).
 */
final class DenseProduct {

    private static final int K = Sojourn.STATES;

    private double[][] product = identity(K);
    private double[][] covariance = new double[K * K][K * K];

    static DenseProduct of(List<Sojourn> sojourns, double from, double to) {
        DenseProduct dense = new DenseProduct();
        sojourns.stream()
                .filter(sojourn -> sojourn.moved() && sojourn.exit() > from && sojourn.exit() <= to)
                .mapToDouble(Sojourn::exit)
                .distinct()
                .sorted()
                .forEach(time -> dense.step(sojourns, time));
        return dense;
    }

    double probability(int start, int end) {
        return product[start][end];
    }

    double covariance(int start, int end, int other) {
        return covariance[start + end * K][start + other * K];
    }

    private void step(List<Sojourn> sojourns, double time) {
        double[] atRisk = new double[K];
        double[][] moves = new double[K][K];
        for (Sojourn sojourn : sojourns) {
            for (int state = 0; state < K; state++) {
                atRisk[state] += sojourn.isAtRisk(state, time) ? 1 : 0;
            }
            if (sojourn.moved() && sojourn.exit() == time) {
                moves[sojourn.from()][sojourn.to()]++;
                moves[sojourn.from()][sojourn.from()]--;
            }
        }
        double[][] factor = identity(K);
        for (int i = 0; i < K; i++) {
            for (int j = 0; j < K; j++) {
                factor[i][j] += moves[i][j] == 0 ? 0 : moves[i][j] / atRisk[i];
            }
        }
        double[][] carried = kronecker(transposed(factor), identity(K));
        double[][] added = kronecker(identity(K), product);
        covariance = sum(
                times(times(carried, covariance), transposed(carried)),
                times(times(added, increments(atRisk, moves)), transposed(added)));
        product = times(product, factor);
    }

    private static double[][] increments(double[] y, double[][] moves) {
        double[][] covariance = new double[K * K][K * K];
        for (int h = 0; h < K; h++) {
            double all = -moves[h][h];
            if (all == 0) {
                continue;
            }
            double cube = y[h] * y[h] * y[h];
            for (int j = 0; j < K; j++) {
                for (int r = 0; r < K; r++) {
                    double value;
                    if (j == h && r == h) {
                        value = (y[h] - all) * all / cube;
                    } else if (j == h || r == h) {
                        value = -(y[h] - all) * moves[h][j == h ? r : j] / cube;
                    } else {
                        value = ((j == r ? y[h] : 0) - moves[h][j]) * moves[h][r] / cube;
                    }
                    covariance[h + j * K][h + r * K] = value;
                }
            }
        }
        return covariance;
    }

    private static double[][] identity(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double[][] kronecker(double[][] a, double[][] b) {
        double[][] product = new double[K * K][K * K];
        for (int i = 0; i < K * K; i++) {
            for (int j = 0; j < K * K; j++) {
                product[i][j] = a[i / K][j / K] * b[i % K][j % K];
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                transposed[i][j] = a[j][i];
            }
        }
        return transposed;
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    private static double[][] sum(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                sum[i][j] = a[i][j] + b[i][j];
            }
        }
        return sum;
    }
}
