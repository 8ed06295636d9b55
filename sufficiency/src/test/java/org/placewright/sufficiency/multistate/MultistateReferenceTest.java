package org.placewright.sufficiency.multistate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewright.sufficiency.reference.PublishedCase;

/** Patients on and off ventilation, against the R package etm. */
class MultistateReferenceTest {

    private static final double TOLERANCE = 1e-8;

    @Test
    void probabilities_and_variances_of_ventilation_are_as_published() throws IOException {
        PublishedCase reference = PublishedCase.named("multistate-sircont");
        AalenJohansen estimator = AalenJohansen.of(patients(reference.rows()));
        List<double[]> expected = reference.objectsWith("var00");
        double[] times = expected.stream().mapToDouble(row -> row[0]).toArray();
        List<TransitionMatrix> found = estimator.from(0, times);
        assertThat(times).hasSize(7);
        for (int i = 0; i < times.length; i++) {
            double[] row = expected.get(i);
            for (int j = 0; j < 9; j++) {
                assertThat(found.get(i).probability(j / 3, j % 3)).isCloseTo(row[1 + j], within(TOLERANCE));
            }
            for (int j = 0; j < 3; j++) {
                assertThat(found.get(i).variance(0, j)).isCloseTo(row[10 + j], within(TOLERANCE));
            }
            assertThat(found.get(i)).isEqualTo(estimator.between(0, times[i]));
        }
    }

    /** A patient is observed from 0 on, and each row tells of the end of a stay in a state. */
    private static ObservedSojourns patients(List<List<String>> rows) {
        ObservedSojourns.Builder sojourns = ObservedSojourns.builder(3);
        Map<String, Double> reached = new HashMap<>();
        for (List<String> row : rows) {
            int patient = Integer.parseInt(row.get(0));
            int state = Integer.parseInt(row.get(1));
            double end = Double.parseDouble(row.get(3));
            double begin = reached.getOrDefault(row.get(0), 0.0);
            if (row.get(2).equals("cens")) {
                sojourns.censored(patient, state, begin, end);
            } else {
                sojourns.moved(patient, state, Integer.parseInt(row.get(2)), begin, end);
            }
            reached.put(row.get(0), end);
        }
        return sojourns.build();
    }
}
