package org.placewright.sufficiency.multistate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Estimators agree with the same worked out the long way, and with one another. */
class MultistatePropertyTest {

    private static final int STATES = Sojourn.STATES;
    private static final double ROUNDING = 1e-12;

    @Provide
    Arbitrary<List<Sojourn>> histories() {
        return Sojourn.histories();
    }

    @Provide
    Arbitrary<List<Sojourn>> completeHistories() {
        return Sojourn.completeHistories();
    }

    @Property
    void probabilities_and_covariances_are_those_of_whole_matrices(
            @ForAll("histories") List<Sojourn> sojourns,
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(max = 40) int length) {
        double begin = from / 2.0;
        double end = begin + length / 2.0;
        TransitionMatrix found = AalenJohansen.of(Sojourn.observed(sojourns)).between(begin, end);
        DenseProduct expected = DenseProduct.of(sojourns, begin, end);
        for (int start = 0; start < STATES; start++) {
            double row = 0;
            for (int i = 0; i < STATES; i++) {
                assertThat(found.probability(start, i))
                        .isCloseTo(expected.probability(start, i), within(ROUNDING))
                        .isBetween(0.0, 1.0);
                assertThat(found.variance(start, i)).isGreaterThanOrEqualTo(0);
                row += found.probability(start, i);
                double across = 0;
                for (int j = 0; j < STATES; j++) {
                    assertThat(found.covariance(start, i, j))
                            .isCloseTo(expected.covariance(start, i, j), within(ROUNDING));
                    across += found.covariance(start, i, j);
                }
                assertThat(across).isCloseTo(0, within(ROUNDING));
            }
            assertThat(row).isCloseTo(1, within(ROUNDING));
        }
    }

    @Property
    void steps_on_the_way_change_nothing(
            @ForAll("histories") List<Sojourn> sojourns, @ForAll @IntRange(min = 1, max = 20) int middle) {
        AalenJohansen estimator = AalenJohansen.of(Sojourn.observed(sojourns));
        assertThat(estimator.from(0, middle / 2.0, middle).get(1)).isEqualTo(estimator.between(0, middle));
        TransitionMatrix first = estimator.between(0, middle / 2.0);
        TransitionMatrix second = estimator.between(middle / 2.0, middle);
        TransitionMatrix both = estimator.between(0, middle);
        for (int i = 0; i < STATES; i++) {
            for (int j = 0; j < STATES; j++) {
                double sum = 0;
                for (int way = 0; way < STATES; way++) {
                    sum += first.probability(i, way) * second.probability(way, j);
                }
                assertThat(both.probability(i, j)).isCloseTo(sum, within(ROUNDING));
            }
        }
    }

    @Property
    void neither_the_order_of_sojourns_nor_the_numbers_of_subjects_change_a_digit(
            @ForAll("histories") List<Sojourn> sojourns, @ForAll long seed) {
        List<Sojourn> shuffled = new ArrayList<>(sojourns);
        Collections.shuffle(shuffled, new Random(seed));
        List<Sojourn> renumbered = shuffled.stream()
                .map(stay -> new Sojourn(-7 * stay.subject(), stay.from(), stay.to(), stay.entry(), stay.exit()))
                .toList();
        assertThat(AalenJohansen.of(Sojourn.observed(renumbered)).between(0, 9))
                .isEqualTo(AalenJohansen.of(Sojourn.observed(sojourns)).between(0, 9));
    }

    @Property
    void risk_sets_are_those_counted_one_by_one(
            @ForAll("histories") List<Sojourn> sojourns, @ForAll @IntRange(max = 40) int half) {
        AalenJohansen estimator = AalenJohansen.of(Sojourn.observed(sojourns));
        for (int state = 0; state < STATES; state++) {
            int counted = 0;
            for (Sojourn sojourn : sojourns) {
                counted += sojourn.isAtRisk(state, half / 2.0) ? 1 : 0;
            }
            assertThat(estimator.atRisk(state, half / 2.0)).isEqualTo(counted);
        }
    }

    @Property
    void where_everybody_is_seen_from_the_start_probabilities_are_shares(
            @ForAll("completeHistories") List<Sojourn> sojourns, @ForAll @IntRange(max = 30) int half) {
        double time = half / 2.0;
        TransitionMatrix found = AalenJohansen.of(Sojourn.observed(sojourns)).between(0, time);
        Set<Integer> subjects = sojourns.stream().map(Sojourn::subject).collect(Collectors.toSet());
        for (int state = 0; state < STATES; state++) {
            int there = 0;
            for (Sojourn sojourn : sojourns) {
                there += sojourn.from() == state && sojourn.entry() <= time && time < sojourn.exit() ? 1 : 0;
            }
            assertThat(found.probability(0, state)).isCloseTo((double) there / subjects.size(), within(ROUNDING));
        }
    }

    @Property
    void where_everybody_is_seen_from_the_start_variances_are_binomial(
            @ForAll("completeHistories") List<Sojourn> sojourns, @ForAll @IntRange(max = 30) int half) {
        double time = half / 2.0;
        List<Sojourn> first =
                sojourns.stream().filter(sojourn -> sojourn.entry() == 0).toList();
        double n = first.size();
        ObservedSojourns observed = Sojourn.observed(first);
        CumulativeIncidence incidence = CumulativeIncidence.ofLeaving(observed, 0);
        for (int state = 1; state < STATES; state++) {
            int to = state;
            double share = first.stream()
                            .filter(stay -> stay.to() == to && stay.exit() <= time)
                            .count()
                    / n;
            assertThat(incidence.incidence(state, time)).isCloseTo(share, within(ROUNDING));
            assertThat(incidence.variance(state, time)).isCloseTo(share * (1 - share) / n, within(ROUNDING));
        }
        double staying = first.stream().filter(stay -> stay.exit() > time).count() / n;
        KaplanMeier survival = KaplanMeier.ofLeaving(observed, 0);
        assertThat(survival.survival(time)).isCloseTo(staying, within(ROUNDING));
        assertThat(survival.variance(time)).isCloseTo(staying * (1 - staying) / n, within(ROUNDING));
    }

    @Property
    void survival_is_that_of_two_states_and_adds_up_with_incidences(
            @ForAll("histories") List<Sojourn> sojourns, @ForAll @IntRange(max = 40) int half) {
        double time = half / 2.0;
        List<Sojourn> single = IntStream.range(0, sojourns.size())
                .filter(i -> sojourns.get(i).from() == 1)
                .mapToObj(i -> new Sojourn(
                        i,
                        1,
                        sojourns.get(i).moved() ? 2 : ObservedSojourns.CENSORED,
                        sojourns.get(i).entry(),
                        sojourns.get(i).exit()))
                .toList();
        TransitionMatrix two = AalenJohansen.of(Sojourn.observed(single)).between(0, time);
        ObservedSojourns observed = Sojourn.observed(sojourns);
        KaplanMeier survival = KaplanMeier.ofLeaving(observed, 1);
        CumulativeIncidence incidence = CumulativeIncidence.ofLeaving(observed, 1);
        assertThat(survival.survival(time)).isCloseTo(two.probability(1, 1), within(ROUNDING));
        assertThat(survival.variance(time)).isCloseTo(two.variance(1, 1), within(ROUNDING));
        assertThat(incidence.survival(time)).isCloseTo(survival.survival(time), within(ROUNDING));
        assertThat(incidence.incidence(0, time) + incidence.incidence(2, time) + incidence.survival(time))
                .isCloseTo(1, within(ROUNDING));
        assertThat(incidence.incidence(0, time)).isGreaterThanOrEqualTo(incidence.incidence(0, time - 0.5));
    }

    @Property
    void bounds_of_survival_hold_it_and_widen_with_the_level(
            @ForAll("histories") List<Sojourn> sojourns, @ForAll @IntRange(max = 40) int half) {
        KaplanMeier survival = KaplanMeier.ofLeaving(Sojourn.observed(sojourns), 0);
        Range<Double> narrow = survival.interval(half / 2.0, 0.8);
        Range<Double> wide = survival.interval(half / 2.0, 0.95);
        assertThat(wide.encloses(narrow)).isTrue();
        assertThat(Range.closed(0.0, 1.0).encloses(wide)).isTrue();
        assertThat(narrow.contains(survival.survival(half / 2.0))).isTrue();
        survival.median().ifPresent(median -> {
            assertThat(survival.survival(median)).isLessThanOrEqualTo(0.5 + ROUNDING);
            assertThat(survival.survival(Math.nextDown(median))).isGreaterThan(0.5);
        });
    }

    @Property
    void the_cumulative_rate_is_the_sum_of_shares_moving(
            @ForAll("histories") List<Sojourn> sojourns, @ForAll @IntRange(max = 40) int half) {
        double rate = 0;
        double variance = 0;
        for (int moment = 1; moment <= half; moment++) {
            double time = moment / 2.0;
            double atRisk =
                    sojourns.stream().filter(stay -> stay.isAtRisk(2, time)).count();
            double moved = sojourns.stream()
                    .filter(stay -> stay.from() == 2 && stay.to() == 0 && stay.exit() == time)
                    .count();
            rate += moved == 0 ? 0 : moved / atRisk;
            variance += moved == 0 ? 0 : (atRisk - moved) * moved / (atRisk * atRisk * atRisk);
        }
        NelsonAalen found = NelsonAalen.of(Sojourn.observed(sojourns), 2, 0);
        assertThat(found.cumulativeRate(half / 2.0)).isCloseTo(rate, within(ROUNDING));
        assertThat(found.variance(half / 2.0)).isCloseTo(variance, within(ROUNDING));
    }

    @Property
    void rates_are_moves_over_time_in_each_cell_and_in_all(@ForAll("histories") List<Sojourn> sojourns) {
        OccurrenceExposureRates rates = OccurrenceExposureRates.of(
                Sojourn.observed(sojourns), 2, sojourn -> sojourns.get(sojourn).subject() % 2);
        for (int cell = 0; cell < 2; cell++) {
            long moves = 0;
            double time = 0;
            for (Sojourn stay : sojourns) {
                boolean here = stay.subject() % 2 == cell && stay.from() == 0;
                time += here ? stay.exit() - stay.entry() : 0;
                moves += here && stay.to() == 1 ? 1 : 0;
            }
            assertThat(rates.rate(cell, 0, 1)).isEqualTo(new OccurrenceExposureRate(moves, time));
        }
        assertThat(rates.rate(0, 1))
                .isEqualTo(
                        OccurrenceExposureRates.of(Sojourn.observed(sojourns)).rate(0, 0, 1));
    }
}
