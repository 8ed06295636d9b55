package org.placewright.pricing.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.pricing.reference.ReferenceCase;

/** Published answers, to the digits stated. */
class ShrinkageReferenceTest {

    private static final ImmutableMap<String, BetweenGroupVariance> METHODS = ImmutableMap.of(
            "DL", BetweenGroupVariance.DERSIMONIAN_LAIRD,
            "REML", BetweenGroupVariance.RESTRICTED_MAXIMUM_LIKELIHOOD,
            "PM", BetweenGroupVariance.PAULE_MANDEL_BRENT);

    @Test
    void baseball_averages_are_shrunk_as_published() {
        ReferenceCase reference = ReferenceCase.named("shrink-efron-morris");
        double[] averages = Arrays.stream(reference.numbers("hits45"))
                .map(hits -> hits / 45)
                .toArray();
        double mean = Arrays.stream(averages).average().orElseThrow();
        JamesStein shrunk = JamesStein.towardGrandMean(averages, mean * (1 - mean) / 45);
        assertThat(shrunk.centre()).isCloseTo(reference.number("grand_mean"), within(1e-9));
        assertThat(shrunk.factor()).isCloseTo(reference.number("shrink_factor"), within(1e-9));
        assertThat(shrunk.estimates().toArray()).containsExactly(reference.list("james_stein"), within(1e-9));
        double[] rest = reference.numbers("rest");
        assertThat(squaredError(averages, rest)).isCloseTo(reference.number("sse_raw"), within(1e-9));
        assertThat(squaredError(shrunk.estimates().toArray(), rest))
                .isCloseTo(reference.number("sse_js"), within(1e-9));
    }

    @Test
    void trials_are_shrunk_as_published_by_every_method_stated() {
        ReferenceCase reference = ReferenceCase.named("shrink-bcg-meta");
        GroupEstimates trials = GroupEstimates.of(reference.numbers("yi"), reference.numbers("vi"));
        for (Map.Entry<String, BetweenGroupVariance> method : METHODS.entrySet()) {
            String name = method.getKey();
            ShrunkGroups shrunk = NormalShrinkage.of(method.getValue()).towardGrandMean(trials);
            assertThat(shrunk.betweenGroupVariance()).as(name).isCloseTo(reference.number(name, "tau2"), within(1e-6));
            assertThat(shrunk.grandMean()).as(name).isCloseTo(reference.number(name, "mu"), within(1e-6));
            assertThat(shrunk.grandMeanStandardError()).as(name).isCloseTo(reference.number(name, "se"), within(1e-6));
            assertThat(100 * shrunk.heterogeneity()).as(name).isCloseTo(reference.number(name, "I2"), within(1e-6));
            assertThat(shrunk.estimates().stream()
                            .mapToDouble(ShrunkEstimate::mean)
                            .toArray())
                    .as(name)
                    .containsExactly(reference.list(name, "blup"), within(1e-6));
        }
    }

    @Test
    void the_root_of_paule_and_mandel_is_a_root_and_as_near_the_published_figure_as_that_is_to_it() {
        ReferenceCase reference = ReferenceCase.named("shrink-bcg-meta");
        GroupEstimates trials = GroupEstimates.of(reference.numbers("yi"), reference.numbers("vi"));
        double root = PauleMandel.of(trials);
        assertThat(WeightedFit.at(trials, root).spread()).isCloseTo(12, within(1e-12));
        // The published figure leaves 12 unmet by 7e-4: its root finder stops within the fourth root of epsilon.
        double published = reference.number("PM", "tau2");
        assertThat(WeightedFit.at(trials, published).spread()).isNotCloseTo(12, within(1e-4));
        assertThat(root).isCloseTo(published, within(StrictMath.pow(2, -13)));
    }

    private static double squaredError(double[] estimates, double[] truth) {
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            sum += (estimates[i] - truth[i]) * (estimates[i] - truth[i]);
        }
        return sum;
    }
}
