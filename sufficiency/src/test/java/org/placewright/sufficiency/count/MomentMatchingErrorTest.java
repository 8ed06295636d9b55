package org.placewright.sufficiency.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How far distributions by mean and variance are from the exact sums they stand for. */
class MomentMatchingErrorTest {

    private static final double[] PROBABILITIES = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    private static final int CASES = 2_000;
    private static final double LARGE_VARIANCE = 25;
    private static final double ERROR = 0.25;
    private static final double ERROR_OF_LARGE_VARIANCE = 0.03;

    @Test
    void children_who_stay_or_leave_and_others_who_enter_are_met_as_documented() {
        Random random = new Random(9);
        for (int i = 0; i < CASES; i++) {
            double most = random.nextBoolean() ? 4 : 60;
            compare(stay(random), random.nextInt(3) == 0 ? 0 : most * random.nextDouble());
        }
    }

    /** The worst there is: what is matched leans to the left by as much as the truth to the right. */
    @Test
    void children_who_all_stay_and_others_who_enter_are_met_as_documented() {
        for (int i = 1; i < CASES; i++) {
            double[] stay = new double[i % 2 == 0 ? 10 : 400];
            Arrays.fill(stay, 1);
            compare(stay, 0.071 * i);
        }
    }

    private static void compare(double[] stay, double entries) {
        double[] exact = exact(stay, entries);
        CountDistribution truth = CountDistribution.ofProbabilities(exact);
        CountDistribution matched = matched(stay, entries);
        for (double probability : PROBABILITIES) {
            assertThat(Math.abs(matched.quantile(probability) - truth.quantile(probability)))
                    .isLessThanOrEqualTo(1);
        }
        double error = truth.variance() >= LARGE_VARIANCE ? ERROR_OF_LARGE_VARIANCE : ERROR;
        for (int n = 0; n < exact.length; n++) {
            assertThat(matched.probabilityOfExceeding(n)).isCloseTo(truth.probabilityOfExceeding(n), within(error));
        }
    }

    /** Children of up to three kinds, from those who nearly all stay to those who nearly all leave. */
    private static double[] stay(Random random) {
        double[] kinds = {random.nextDouble(), random.nextDouble() * 0.02, 1 - random.nextDouble() * 0.02};
        boolean mixed = random.nextBoolean();
        double[] stay = new double[1 + random.nextInt(random.nextBoolean() ? 12 : 250)];
        for (int i = 0; i < stay.length; i++) {
            stay[i] = mixed ? kinds[random.nextInt(kinds.length)] : random.nextDouble();
        }
        return stay;
    }

    private static CountDistribution matched(double[] stay, double entries) {
        double mean = entries;
        double variance = entries;
        for (double probability : stay) {
            mean += probability;
            variance += probability * (1 - probability);
        }
        return CountDistribution.ofMoments(mean, variance);
    }

    /** The convolution of both, as far as probabilities above 1e-18 or so reach. */
    private static double[] exact(double[] stay, double entries) {
        double[] staying = PoissonBinomial.probabilities(stay);
        double[] entering = new double[(int) (entries + 12 * Math.sqrt(entries) + 40)];
        entering[0] = StrictMath.exp(-entries);
        for (int n = 1; n < entering.length; n++) {
            entering[n] = entering[n - 1] * entries / n;
        }
        double[] sum = new double[staying.length + entering.length - 1];
        for (int i = 0; i < staying.length; i++) {
            for (int j = 0; j < entering.length; j++) {
                sum[i + j] += staying[i] * entering[j];
            }
        }
        return sum;
    }
}
