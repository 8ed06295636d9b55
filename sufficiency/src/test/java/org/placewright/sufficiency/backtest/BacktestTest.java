package org.placewright.sufficiency.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.PlacementType;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.demand.CareMade;
import org.placewright.sufficiency.demand.CountedDemand;
import org.placewright.sufficiency.demand.DemandBreakdown;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecastBuilder;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.demand.ForecastWarning;
import org.placewright.sufficiency.demand.NotDetermined;
import org.placewright.sufficiency.history.CareHistories;

class BacktestTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final Period YEAR = Period.ofYears(1);
    private static final Period QUARTER = Period.ofMonths(3);
    private static final DemandBreakdown PLAIN = DemandBreakdown.builder().build();
    private static final BacktestPlan PLAN = BacktestPlan.builder()
            .origins(BacktestPlan.origins(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1), Period.ofMonths(6)))
            .addHorizons(QUARTER, YEAR)
            .knownUntil(LocalDate.of(2020, 12, 31))
            .build();

    @Test
    void rolling_origins_do_not_drift_from_month_ends() {
        assertThat(BacktestPlan.origins(LocalDate.of(2020, 1, 31), LocalDate.of(2020, 4, 30), Period.ofMonths(1)))
                .containsExactly(
                        LocalDate.of(2020, 1, 31),
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(2020, 3, 31),
                        LocalDate.of(2020, 4, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BacktestPlan.origins(FIRST, FIRST.plusDays(9), Period.ZERO));
    }

    @Test
    void a_plan_of_which_nothing_is_due_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withKnownUntil(FIRST))
                .withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.withHorizons(YEAR, YEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.withHorizons(Period.ofDays(-1)));
    }

    @Test
    void scores_of_the_last_value_are_what_counting_by_hand_gives() {
        CareHistories history = history();
        BacktestReport report = Backtest.of(PLAN, ImmutableList.of()).run(history);
        double error = 0;
        double bias = 0;
        int asked = 0;
        for (LocalDate origin : PLAN.origins()) {
            if (!origin.plus(YEAR).isAfter(PLAN.knownUntil())) {
                int known = CountedDemand.on(history, origin, PLAIN).children(DemandCell.TOTAL);
                int came = CountedDemand.on(history, origin.plus(YEAR), PLAIN).children(DemandCell.TOTAL);
                error += Math.abs(known - came);
                bias += known - came;
                asked++;
            }
        }
        ForecastScores scores =
                report.of("last-value", YEAR, ForecastLevel.TOTAL).orElseThrow().scores();
        assertThat(error).isPositive();
        assertThat(scores.forecasts()).isEqualTo(asked);
        assertThat(scores.meanAbsoluteError()).isCloseTo(error / asked, within(1e-12));
        assertThat(scores.bias()).isCloseTo(bias / asked, within(1e-12));
        assertThat(report.notDue()).isEqualTo(1);
        assertThat(report.of("last-value", YEAR, ForecastLevel.CELL)
                        .orElseThrow()
                        .scores()
                        .forecasts())
                .isEqualTo(asked * 20L);
    }

    @Test
    void a_forecaster_that_knows_the_truth_scores_nothing_but_one_that_looks_ahead_cannot() {
        CareHistories history = history();
        DemandForecaster oracle = certain("oracle", any -> history);
        DemandForecaster cheat = certain("cheat", DemandQuestion::history);
        BacktestReport report =
                Backtest.of(PLAN, ImmutableList.of(oracle, cheat)).run(history);
        ForecasterScores perfect =
                report.of("oracle", YEAR, ForecastLevel.TOTAL).orElseThrow();
        assertThat(perfect.scores().meanAbsoluteError()).isZero();
        assertThat(perfect.scores().crps()).isZero();
        assertThat(perfect.scores().coverage80()).isEqualTo(1);
        assertThat(perfect.scores().width95()).isZero();
        assertThat(perfect.skill()).contains(1.0);
        ForecasterScores caught = report.of("cheat", YEAR, ForecastLevel.TOTAL).orElseThrow();
        assertThat(caught.scores().meanAbsoluteError()).isPositive();
    }

    @Test
    void refusals_are_counted_and_not_compared() {
        DemandForecaster shy = new DemandForecaster() {
            @Override
            public String method() {
                return "shy";
            }

            @Override
            public ForecastOutcome forecast(DemandQuestion question) {
                return question.asOf().getYear() > 2018
                        ? new NotDetermined(
                                method(),
                                question.asOf(),
                                ImmutableList.of(ForecastWarning.of("shy", "I would rather not")))
                        : certain("shy", DemandQuestion::history).forecast(question);
            }
        };
        BacktestReport report = Backtest.of(PLAN, ImmutableList.of(shy)).run(history());
        ForecasterAnswers answers = report.answers().stream()
                .filter(each -> each.method().equals("shy") && each.horizon().equals(QUARTER))
                .findFirst()
                .orElseThrow();
        assertThat(answers.answered()).isEqualTo(2);
        assertThat(answers.refused()).isEqualTo(3);
        assertThat(answers.reasons()).containsEntry("I would rather not", 3);
        assertThat(report.of("shy", QUARTER, ForecastLevel.CELL).orElseThrow().skill())
                .isEmpty();
        assertThat(BacktestTable.lines(report)).contains("shy refused P3M on 3 origins: I would rather not");
    }

    @Test
    void a_forecaster_that_never_answers_has_a_row_all_the_same() {
        BacktestReport report = Backtest.of(PLAN, ImmutableList.of()).run(CareHistories.of(ImmutableList.of()));
        assertThat(report.scores()).isEmpty();
        assertThat(BacktestTable.rows(report)).hasSize(4).allMatch(row -> row.get(4)
                .equals("0"));
    }

    @Test
    void threads_change_nothing() {
        Backtest test = Backtest.of(PLAN, ImmutableList.of(certain("cheat", DemandQuestion::history)));
        BacktestReport alone = test.run(history());
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            for (int i = 0; i < 5; i++) {
                assertThat(test.run(history(), executor)).isEqualTo(alone);
            }
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void councils_told_apart_are_scored_apart() {
        BacktestPlan apart = PLAN.withBreakdown(PLAIN.withIsByAuthority(true));
        CareHistories history = history();
        BacktestReport report = Backtest.of(apart, ImmutableList.of()).run(history);
        ForecastScores scores =
                report.of("last-value", YEAR, ForecastLevel.TOTAL).orElseThrow().scores();
        double error = 0;
        for (String council : ImmutableList.of("A", "B")) {
            DemandCell cell =
                    DemandCell.builder().authority(AuthorityId.of(council)).build();
            for (LocalDate origin : PLAN.origins().headSet(LocalDate.of(2020, 1, 1))) {
                error += Math.abs(
                        CountedDemand.on(history, origin, apart.breakdown()).children(cell)
                                - CountedDemand.on(history, origin.plus(YEAR), apart.breakdown())
                                        .children(cell));
            }
        }
        assertThat(scores.forecasts()).isEqualTo(8);
        assertThat(scores.meanAbsoluteError()).isCloseTo(error / 8, within(1e-12));
    }

    @Test
    void a_truth_of_ones_own_is_what_counts() {
        BacktestReport report =
                Backtest.of(PLAN, ImmutableList.of()).run(history(), (date, cell) -> 1_000, Runnable::run);
        ForecastScores scores =
                report.of("last-value", YEAR, ForecastLevel.TOTAL).orElseThrow().scores();
        assertThat(scores.meanAbsoluteError()).isGreaterThan(900);
        assertThat(scores.coverage95()).isZero();
    }

    @Test
    void two_of_one_name_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Backtest.of(PLAN, ImmutableList.of(certain("last-value", DemandQuestion::history))))
                .withMessageContaining("Maybe");
    }

    @Test
    void the_table_has_as_many_texts_in_each_row_as_columns() {
        BacktestReport report = Backtest.of(PLAN, ImmutableList.of()).run(history());
        ImmutableList<ImmutableList<String>> rows = BacktestTable.rows(report);
        assertThat(rows).allMatch(row -> row.size() == BacktestTable.columns().size());
        // Two forecasters, two horizons, four levels, and the large cells of some.
        assertThat(rows.stream().filter(row -> row.get(3).equals("all"))).hasSize(16);
        assertThat(BacktestTable.lines(report).get(0)).startsWith("level").endsWith("skill");
        assertThat(rows.get(0)).startsWith("Total", "P3M", "last-value", "all", "5", "0");
    }

    /** Forecasts, without any doubt, what some history counts on the date. */
    private static DemandForecaster certain(String name, Function<DemandQuestion, CareHistories> of) {
        return new DemandForecaster() {
            @Override
            public String method() {
                return name;
            }

            @Override
            public ForecastOutcome forecast(DemandQuestion question) {
                ImmutableSortedSet<LocalDate> dates = question.dates();
                CareHistories history = of.apply(question);
                DemandForecastBuilder forecast = DemandForecast.builder(
                        name,
                        question,
                        CountedDemand.on(history, question.asOf(), question.breakdown())
                                .cells());
                for (int i = 0; i < dates.size(); i++) {
                    CountedDemand counted =
                            CountedDemand.on(history, dates.asList().get(i), question.breakdown());
                    for (int cell = 0; cell < counted.cells().size(); cell++) {
                        forecast.expected(
                                i, cell, counted.children(counted.cells().cell(cell)), 0);
                    }
                }
                return forecast.build();
            }
        };
    }

    /** Two councils, one of which grows while the other shrinks; children stay for half a year to three years. */
    private static CareHistories history() {
        CareMade made = new CareMade();
        for (int i = 0; i < 240; i++) {
            LocalDate from = FIRST.plusDays(8L * i);
            LocalDate until = from.plusDays(180 + 37L * i % 900);
            PlacementType type = i % 3 == 0 ? PlacementType.K2 : PlacementType.U4;
            boolean growing = i * 31 % 240 < i;
            made.child(growing ? "A" : "B", from.minusYears(1 + i % 14), from, Optional.of(until), type);
        }
        return made.histories();
    }
}
