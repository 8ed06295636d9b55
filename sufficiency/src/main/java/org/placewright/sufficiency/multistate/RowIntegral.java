package org.placewright.sufficiency.multistate;

/**
 * One row of the product of I + dA(u) as it grows from time to time, with the covariances of its entries.
 *
 * <p>A step touches only the states that somebody leaves or enters at the time: O(k) a kind of move, so O(k^3) at most.
 */
final class RowIntegral {

    private final RiskSets risks;
    private final int states;
    private final double[] probability;
    private final double[][] covariance;
    private final double[] old;

    RowIntegral(RiskSets risks, int start) {
        this.risks = risks;
        states = risks.states();
        probability = new double[states];
        covariance = new double[states][states];
        old = new double[states];
        probability[start] = 1;
    }

    /** Multiplies by I + dA at one time. */
    void step(int index) {
        multiplyAll(index);
        transpose();
        multiplyAll(index);
        addIncrement(index);
        multiply(index, probability);
    }

    /** Rounding must not lead beyond 1. */
    double probability(int state) {
        return Math.min(1, probability[state]);
    }

    /** Rounding must not lead to a variance below 0. */
    double covariance(int state, int other) {
        return state == other ? Math.max(0, covariance[state][state]) : covariance[state][other];
    }

    private void multiplyAll(int index) {
        for (double[] row : covariance) {
            multiply(index, row);
        }
    }

    /** Replaces a row x by x (I + dA). Who stays is a product, so that nobody does where all leave. */
    private void multiply(int index, double[] row) {
        System.arraycopy(row, 0, old, 0, states);
        int end = risks.firstJump(index + 1);
        for (int jump = risks.firstJump(index); jump < end; jump = endOfState(jump, end)) {
            int from = risks.jumpFrom(jump);
            double atRisk = risks.atRisk(from, index);
            row[from] = old[from] * ((atRisk - leaving(jump, endOfState(jump, end))) / atRisk);
        }
        for (int jump = risks.firstJump(index); jump < end; jump++) {
            int from = risks.jumpFrom(jump);
            row[risks.jumpTo(jump)] += old[from] * ((double) risks.jumpCount(jump) / risks.atRisk(from, index));
        }
    }

    private void transpose() {
        for (int i = 0; i < states; i++) {
            for (int j = 0; j < i; j++) {
                double above = covariance[j][i];
                covariance[j][i] = covariance[i][j];
                covariance[i][j] = above;
            }
        }
    }

    /** Adds what the moves at one time add: P(h)^2 times the multinomial covariance of the moves from h. */
    private void addIncrement(int index) {
        int end = risks.firstJump(index + 1);
        int jump = risks.firstJump(index);
        while (jump < end) {
            int after = endOfState(jump, end);
            int from = risks.jumpFrom(jump);
            double atRisk = risks.atRisk(from, index);
            double leaving = leaving(jump, after);
            double weight = probability[from] * probability[from] / (atRisk * atRisk * atRisk);
            covariance[from][from] += weight * (atRisk - leaving) * leaving;
            for (int i = jump; i < after; i++) {
                double count = risks.jumpCount(i);
                int to = risks.jumpTo(i);
                covariance[from][to] -= weight * (atRisk - leaving) * count;
                covariance[to][from] -= weight * (atRisk - leaving) * count;
                for (int j = jump; j < after; j++) {
                    covariance[to][risks.jumpTo(j)] +=
                            weight * ((i == j ? atRisk * count : 0) - count * risks.jumpCount(j));
                }
            }
            jump = after;
        }
    }

    private int endOfState(int jump, int end) {
        int after = jump + 1;
        while (after < end && risks.jumpFrom(after) == risks.jumpFrom(jump)) {
            after++;
        }
        return after;
    }

    private double leaving(int jump, int after) {
        long leaving = 0;
        for (int i = jump; i < after; i++) {
            leaving += risks.jumpCount(i);
        }
        return leaving;
    }
}
