package org.placewright.sufficiency.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.placewright.sufficiency.reference.PublishedCase;

/** Scores computed by others, by integration and summation of the definition. */
class ScoreReferenceTest {

    private static final double TOLERANCE = 1e-8;

    @Test
    void scores_are_as_published() throws IOException {
        PublishedCase reference = PublishedCase.named("score-crps");
        double[] normal = reference.objectsWith("sd").get(0);
        assertThat(ContinuousRankedProbability.ofNormal(normal[0], normal[1], normal[2]))
                .isCloseTo(normal[3], within(TOLERANCE));
        double[] poisson = reference.objectsWith("lambda").get(0);
        assertThat(ContinuousRankedProbability.ofPoisson(poisson[0], (int) poisson[1]))
                .isCloseTo(poisson[2], within(TOLERANCE));
        double[] negativeBinomial = reference.objectsWith("size").get(0);
        assertThat(ContinuousRankedProbability.ofNegativeBinomial(
                        negativeBinomial[0], negativeBinomial[1], (int) negativeBinomial[2]))
                .isCloseTo(negativeBinomial[3], within(TOLERANCE));
        double[] ensemble = reference.objectsWith("x").get(0);
        assertThat(ContinuousRankedProbability.ofEnsemble(
                        Arrays.copyOf(ensemble, ensemble.length - 2), ensemble[ensemble.length - 2]))
                .isCloseTo(ensemble[ensemble.length - 1], within(TOLERANCE));
        double[] interval = reference.objectsWith("lower").get(0);
        assertThat(new PredictionInterval(interval[0], interval[1]).score(1 - interval[2], interval[3]))
                .isCloseTo(interval[4], within(TOLERANCE));
    }
}
