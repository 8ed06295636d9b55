package org.placewright.sufficiency.multistate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;

/** Cases known from textbooks, and those that must be refused. */
class MultistateTest {

    private static final int IN = 0;
    private static final int OUT = 1;

    /** Weeks of remission of 21 patients on 6-mercaptopurine (Freireich and others 1963), and whether it ended. */
    private static KaplanMeier remission() {
        int[] ended = {6, 6, 6, 7, 10, 13, 16, 22, 23};
        int[] lost = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        ObservedSojourns.Builder sojourns = ObservedSojourns.builder(2);
        int patient = 0;
        for (int weeks : ended) {
            sojourns.moved(patient++, IN, OUT, 0, weeks);
        }
        for (int weeks : lost) {
            sojourns.censored(patient++, IN, 0, weeks);
        }
        return KaplanMeier.ofLeaving(sojourns.build(), IN);
    }

    @Test
    void remission_lasts_as_every_textbook_says() {
        KaplanMeier survival = remission();
        double[][] expected = {
            {6, 0.8571, 0.0764, 0.6197, 0.9516},
            {7, 0.8067, 0.0869, 0.5631, 0.9228},
            {10, 0.7529, 0.0963, 0.5032, 0.8894},
            {13, 0.6902, 0.1068, 0.4316, 0.8491},
            {16, 0.6275, 0.1141, 0.3675, 0.8049},
            {22, 0.5378, 0.1282, 0.2678, 0.7468},
            {23, 0.4482, 0.1346, 0.1881, 0.6801}
        };
        for (double[] row : expected) {
            Range<Double> interval = survival.interval(row[0], 0.95);
            assertThat(survival.survival(row[0])).isCloseTo(row[1], within(5.1e-5));
            assertThat(Math.sqrt(survival.variance(row[0]))).isCloseTo(row[2], within(5.1e-5));
            assertThat(interval.lowerEndpoint()).isCloseTo(row[3], within(5.1e-5));
            assertThat(interval.upperEndpoint()).isCloseTo(row[4], within(5.1e-5));
        }
        assertThat(survival.median()).hasValue(23);
        assertThat(survival.quantile(0.25)).hasValue(13);
        assertThat(survival.quantile(0.9)).isEmpty();
        assertThat(survival.atRisk(10)).isEqualTo(15);
        assertThat(survival.survival(5.9)).isEqualTo(1);
        assertThat(survival.interval(5.9, 0.95)).isEqualTo(Range.closed(1.0, 1.0));
    }

    @Test
    void when_all_have_left_nothing_is_not_a_number() {
        KaplanMeier survival = KaplanMeier.ofLeaving(
                ObservedSojourns.builder(2)
                        .moved(1, IN, OUT, 0, 1)
                        .moved(2, IN, OUT, 0, 2)
                        .build(),
                IN);
        assertThat(survival.survival(2)).isZero();
        assertThat(survival.variance(2)).isZero();
        assertThat(survival.interval(3, 0.95).lowerEndpoint()).isZero();
        assertThat(survival.interval(3, 0.95).upperEndpoint())
                .isEqualTo(survival.interval(1, 0.95).upperEndpoint());
    }

    @Test
    void nobody_observed_tells_nothing() {
        ObservedSojourns none = ObservedSojourns.builder(2).build();
        assertThat(AalenJohansen.of(none).between(0, 9).probability(IN, IN)).isEqualTo(1);
        assertThat(AalenJohansen.of(none).atRisk(IN, 1)).isZero();
        assertThat(KaplanMeier.ofLeaving(none, IN).median()).isEmpty();
        assertThat(OccurrenceExposureRates.of(none).rate(IN, OUT).rate()).isEmpty();
    }

    @Test
    void rates_are_the_ratio_of_sums_with_exact_bounds() {
        OccurrenceExposureRate ten = new OccurrenceExposureRate(10, 4);
        assertThat(ten.rate()).hasValue(2.5);
        // Tables of exact Poisson limits: 4.7954 and 18.3904 for ten events.
        assertThat(ten.interval(0.95).lowerEndpoint()).isCloseTo(4.7954 / 4, within(1e-4));
        assertThat(ten.interval(0.95).upperEndpoint()).isCloseTo(18.3904 / 4, within(1e-4));
        OccurrenceExposureRate none = new OccurrenceExposureRate(0, 2);
        assertThat(none.interval(0.95).lowerEndpoint()).isZero();
        assertThat(none.interval(0.95).upperEndpoint()).isCloseTo(-StrictMath.log(0.025) / 2, within(1e-12));
        assertThat(new OccurrenceExposureRate(0, 0).interval(0.95)).isEqualTo(Range.atLeast(0.0));
    }

    @Test
    void sojourns_that_cannot_be_are_refused_without_telling_days() {
        ObservedSojourns.Builder builder = ObservedSojourns.builder(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.moved(1, 0, 1, 17_123, 17_122))
                .withMessageContaining("before")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.censored(1, 0, 17_123, 17_123))
                .withMessageContaining("the same")
                .withMessageNotContaining("17");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.moved(1, 0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.moved(1, 0, 3, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.moved(1, -1, 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.moved(1, 0, 1, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ObservedSojourns.builder(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservedSojourns.builder(2)
                        .censored(5, 0, 17_100, 17_200)
                        .censored(5, 1, 17_199, 17_300)
                        .build())
                .withMessageContaining("overlap")
                .withMessageNotContaining("17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObservedSojourns.builder(3)
                        .moved(5, 0, 1, 0, 2)
                        .censored(5, 2, 2, 3)
                        .build())
                .withMessageContaining("moved to");
    }

    @Test
    void questions_that_cannot_be_are_refused() {
        AalenJohansen estimator = AalenJohansen.of(ObservedSojourns.builder(2).build());
        assertThatIllegalArgumentException().isThrownBy(() -> estimator.between(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> estimator.between(0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> estimator.from(0, 3, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> estimator.between(0, 1).probability(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> remission().interval(1, 95));
        assertThatIllegalArgumentException().isThrownBy(() -> new OccurrenceExposureRate(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new OccurrenceExposureRate(-1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        OccurrenceExposureRates.builder(1, 2).moved(0, 0, 1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OccurrenceExposureRates.builder(1, 2).exposed(0, 0, -1));
    }
}
