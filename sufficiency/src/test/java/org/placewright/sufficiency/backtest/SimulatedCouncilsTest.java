package org.placewright.sufficiency.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.placewright.sufficiency.demand.CountedDemand;
import org.placewright.sufficiency.demand.DemandBreakdown;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.sufficiency.demand.ForecastWarning;
import org.placewright.sufficiency.demand.LastValueForecaster;
import org.placewright.sufficiency.history.CareHistories;

/** Forecasters against what came of four simulated councils. */
class SimulatedCouncilsTest {

    /** Whom to hold to the goals: they must beat the last value, and be as sure as they say. */
    private static final ImmutableList<DemandForecaster> JUDGED = ImmutableList.of(FlowForecaster.standard());

    /**
     * Mean absolute errors of cells by a plain count of the lines that have no end, by horizon, without the seven whose
     * eighteenth birthday was in the week of the origin. With those they would be 3.1, 3.65, 6.7375 and 7.725.
     */
    private static final ImmutableList<Double> PLAIN_ERRORS = ImmutableList.of(3.1125, 3.7125, 6.75, 7.7375);

    private static BacktestReport report() {
        SimulatedCouncils councils = SimulatedCouncils.read();
        BacktestPlan plan = BacktestPlan.builder()
                .addOrigin(SimulatedCouncils.ORIGIN)
                .horizons(
                        SimulatedCouncils.HORIZONS.stream().map(Period::ofWeeks).toList())
                .knownUntil(SimulatedCouncils.ORIGIN.plusWeeks(156))
                .breakdown(DemandBreakdown.builder().isByAuthority(true).build())
                .build();
        return Backtest.of(plan, JUDGED).run(councils.histories(), councils.observed(), Runnable::run);
    }

    @Test
    void the_last_value_errs_by_what_a_plain_count_says() {
        BacktestReport report = report();
        for (int i = 0; i < PLAIN_ERRORS.size(); i++) {
            ForecastScores cell = scores(report, LastValueForecaster.METHOD, i, ForecastLevel.CELL);
            assertThat(cell.forecasts()).isEqualTo(80);
            assertThat(cell.meanAbsoluteError()).isCloseTo(PLAIN_ERRORS.get(i), within(1e-9));
        }
        assertThat(report.answers()).allMatch(each -> each.refused() == 0 && each.answered() == 1);
    }

    @Test
    void the_past_counted_of_the_histories_is_that_of_the_lines() {
        CareHistories histories = SimulatedCouncils.read().histories();
        LocalDate day = SimulatedCouncils.ORIGIN;
        DemandBreakdown plain = DemandBreakdown.builder().build();
        // 3,032 lines have no end, seven of them of persons of 18.
        assertThat(CountedDemand.on(histories, day, plain).children(DemandCell.TOTAL))
                .isEqualTo(3_025);
        assertThat(CountedDemand.on(histories, day, plain).leftOut())
                .extracting(ForecastWarning::statement)
                .singleElement()
                .asString()
                .startsWith("7 ");
    }

    @Test
    void the_last_value_is_about_as_sure_as_it_says() {
        BacktestReport report = report();
        for (int i = 0; i < PLAIN_ERRORS.size(); i++) {
            ForecastScores large = report.of(LastValueForecaster.METHOD, horizon(i), ForecastLevel.CELL)
                    .flatMap(ForecasterScores::scoresOfLarge)
                    .orElseThrow();
            assertThat(large.coverage95()).isBetween(0.7, 1.0);
            assertThat(large.coverage80()).isLessThanOrEqualTo(large.coverage95());
        }
    }

    @Test
    void those_judged_beat_the_last_value_and_are_as_sure_as_they_say() {
        BacktestReport report = report();
        for (DemandForecaster judged : JUDGED) {
            ScoreSumsOfLarge pooled = new ScoreSumsOfLarge();
            for (int i = 0; i < PLAIN_ERRORS.size(); i++) {
                for (ForecastLevel level : ImmutableList.of(ForecastLevel.AGE, ForecastLevel.CELL)) {
                    assertThat(scores(report, judged.method(), i, level).crps())
                            .as("%s at %s, %s", judged.method(), horizon(i), level)
                            .isLessThan(scores(report, LastValueForecaster.METHOD, i, level)
                                    .crps());
                }
                report.of(judged.method(), horizon(i), ForecastLevel.CELL)
                        .flatMap(ForecasterScores::scoresOfLarge)
                        .ifPresent(pooled::add);
            }
            assertThat(pooled.coverage80()).as(judged.method()).isBetween(0.70, 0.90);
            assertThat(pooled.coverage95()).as(judged.method()).isGreaterThanOrEqualTo(0.90);
        }
    }

    private static Period horizon(int i) {
        return Period.ofWeeks(SimulatedCouncils.HORIZONS.get(i));
    }

    private static ForecastScores scores(BacktestReport report, String method, int i, ForecastLevel level) {
        return report.of(method, horizon(i), level).orElseThrow().scores();
    }

    /** Coverage over the horizons together. */
    private static final class ScoreSumsOfLarge {
        private double forecasts;
        private double covered80;
        private double covered95;

        void add(ForecastScores scores) {
            forecasts += scores.forecasts();
            covered80 += scores.coverage80() * scores.forecasts();
            covered95 += scores.coverage95() * scores.forecasts();
        }

        double coverage80() {
            return covered80 / forecasts;
        }

        double coverage95() {
            return covered95 / forecasts;
        }
    }
}
