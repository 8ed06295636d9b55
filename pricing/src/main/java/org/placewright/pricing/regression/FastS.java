package org.placewright.pricing.regression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The coefficients whose residuals have the least robust scale, by the fast S algorithm (Salibian-Barrera and Yohai, "A
 * fast algorithm for S-regression estimates", Journal of Computational and Graphical Statistics 15, 2006): from sets of
 * rows, two steps of improvement each, and the best few improved to the end. The scale s solves sum of loss(r / s) = (n
 * - p) / 2. Of many rows, sets are judged on a part.
 */
final class FastS {

    private static final double HALF = 0.5;
    private static final int FEW = 6_000;
    private static final int STEPS_AT_FIRST = 2;
    private static final int BEST = 5;
    private static final int MOST_STEPS = 500;
    private static final double CONVERGED = 1e-11;
    private static final int JUDGED_ON = 2_000;

    private final int rank;
    private double[] coefficients = {};
    private double scale;

    FastS(DenseRows rows, double[] start, int drawn, long seed) {
        this.rank = rows.width();
        DenseRows judging = rows.rows() > JUDGED_ON ? rows.everyNth(rows.rows() / JUDGED_ON) : rows;
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(improved(judging, start, STEPS_AT_FIRST));
        if (rank > 0) {
            for (int[] subset : new Subsets(judging).of(FEW, drawn, seed)) {
                double[] through = new BasicSolution(judging, subset).coefficients();
                candidates.add(improved(judging, through, STEPS_AT_FIRST));
            }
        }
        // A stable sort: of equally good sets the first.
        candidates.sort(Comparator.comparingDouble(Candidate::scale));
        this.scale = Double.POSITIVE_INFINITY;
        for (Candidate candidate : candidates.subList(0, Math.min(BEST, candidates.size()))) {
            Candidate best = improved(rows, candidate.coefficients, MOST_STEPS);
            if (best.scale < scale) {
                scale = best.scale;
                coefficients = best.coefficients;
            }
        }
    }

    double[] coefficients() {
        return coefficients.clone();
    }

    double scale() {
        return scale;
    }

    private Candidate improved(DenseRows of, double[] from, int most) {
        double[] now = from;
        double[] residuals = of.residuals(now);
        double size = scale(residuals, Medians.deviation(residuals), most);
        for (int step = 0; step < most && size > 0; step++) {
            double[] weights = new double[residuals.length];
            for (int row = 0; row < weights.length; row++) {
                weights[row] = Bisquare.HALF_BREAKDOWN.weight(residuals[row] / size);
            }
            now = WeightedSolver.solve(of, weights, now);
            residuals = of.residuals(now);
            double next = scale(residuals, size, most);
            boolean done = Math.abs(next - size) <= CONVERGED * size;
            size = next;
            if (done) {
                break;
            }
        }
        return new Candidate(now, scale(residuals, size, MOST_STEPS));
    }

    /** Solves for the scale, or takes a few steps towards it. */
    private double scale(double[] residuals, double start, int most) {
        double wanted = HALF * (residuals.length - rank);
        if (!(start > 0) || wanted <= 0) {
            return 0;
        }
        double size = start;
        for (int step = 0; step < most; step++) {
            double loss = 0;
            for (double residual : residuals) {
                loss += Bisquare.HALF_BREAKDOWN.loss(residual / size);
            }
            double next = size * Math.sqrt(loss / wanted);
            boolean done = Math.abs(next - size) <= CONVERGED * size;
            size = next;
            if (done || !(size > 0)) {
                break;
            }
        }
        return size;
    }

    private static final class Candidate {

        private final double[] coefficients;
        private final double scale;

        Candidate(double[] coefficients, double scale) {
            this.coefficients = coefficients;
            this.scale = scale;
        }

        double scale() {
            return scale;
        }
    }
}
