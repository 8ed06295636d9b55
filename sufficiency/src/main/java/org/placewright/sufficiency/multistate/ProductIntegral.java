package org.placewright.sufficiency.multistate;

/**
 * The product of I + dA(u) as it grows from time to time, with the covariances within each of its rows.
 *
 * <p>A step touches only the states that somebody leaves or enters at the time: O(k^2) a kind of move, so O(k^4) at
 * most.
 */
final class ProductIntegral {

    private final RiskSets risks;
    private final int states;
    private final double[][] probability;
    private final double[][][] covariance;
    private final double[] old;

    ProductIntegral(RiskSets risks) {
        this.risks = risks;
        states = risks.states();
        probability = new double[states][states];
        covariance = new double[states][states][states];
        old = new double[states];
        for (int state = 0; state < states; state++) {
            probability[state][state] = 1;
        }
    }

    /** Multiplies by I + dA at one time. */
    void step(int index) {
        for (int start = 0; start < states; start++) {
            double[][] rows = covariance[start];
            multiplyAll(index, rows);
            transpose(rows);
            multiplyAll(index, rows);
            addIncrement(index, probability[start], rows);
            multiply(index, probability[start]);
        }
    }

    double[][] probability() {
        return probability;
    }

    double[][][] covariance() {
        return covariance;
    }

    private void multiplyAll(int index, double[][] rows) {
        for (double[] row : rows) {
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

    private void transpose(double[][] rows) {
        for (int i = 0; i < states; i++) {
            for (int j = 0; j < i; j++) {
                double above = rows[j][i];
                rows[j][i] = rows[i][j];
                rows[i][j] = above;
            }
        }
    }

    /** Adds what the moves at one time add: P(h)^2 times the multinomial covariance of the moves from h. */
    private void addIncrement(int index, double[] row, double[][] rows) {
        int end = risks.firstJump(index + 1);
        int jump = risks.firstJump(index);
        while (jump < end) {
            int after = endOfState(jump, end);
            int from = risks.jumpFrom(jump);
            double atRisk = risks.atRisk(from, index);
            double leaving = leaving(jump, after);
            double weight = row[from] * row[from] / (atRisk * atRisk * atRisk);
            rows[from][from] += weight * (atRisk - leaving) * leaving;
            for (int i = jump; i < after; i++) {
                double count = risks.jumpCount(i);
                int to = risks.jumpTo(i);
                rows[from][to] -= weight * (atRisk - leaving) * count;
                rows[to][from] -= weight * (atRisk - leaving) * count;
                for (int j = jump; j < after; j++) {
                    rows[to][risks.jumpTo(j)] += weight * ((i == j ? atRisk * count : 0) - count * risks.jumpCount(j));
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
