package org.placewright.sufficiency.backtest;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.history.CareHistories;

/** What one forecaster said on one origin, scored. */
final class OriginScores {

    /** From how many children expected on a cell is large. */
    private static final double LARGE = 5;

    /** Why there is no forecast; empty if there is one. */
    private final Optional<String> refused;

    private final ImmutableList<Period> due;
    private final Map<Period, EnumMap<ForecastLevel, ScoreSums>> all = new LinkedHashMap<>();
    private final Map<Period, EnumMap<ForecastLevel, ScoreSums>> large = new LinkedHashMap<>();

    private OriginScores(ImmutableList<Period> due, Optional<String> refused) {
        this.due = due;
        this.refused = refused;
    }

    /**
     * Asks a forecaster, and scores what it says.
     *
     * @param known what was known on the origin, and nothing else
     * @param due the horizons of which the truth is known, one or more
     */
    static OriginScores of(
            DemandForecaster forecaster,
            CareHistories known,
            LocalDate origin,
            ImmutableList<Period> due,
            BacktestPlan plan,
            ObservedDemand observed) {
        DemandQuestion.Builder question =
                DemandQuestion.builder().history(known).asOf(origin).breakdown(plan.breakdown());
        due.forEach(horizon -> question.addDate(origin.plus(horizon)));
        ForecastOutcome outcome = forecaster.forecast(question.build());
        if (outcome instanceof DemandForecast forecast) {
            OriginScores scores = new OriginScores(due, Optional.empty());
            due.forEach(horizon -> scores.add(forecast, horizon, origin.plus(horizon), plan, observed));
            return scores;
        }
        return new OriginScores(due, Optional.of(outcome.warnings().get(0).statement()));
    }

    private void add(
            DemandForecast forecast, Period horizon, LocalDate date, BacktestPlan plan, ObservedDemand observed) {
        for (DemandCell cell : forecast.cells().all()) {
            Optional<ForecastLevel> level = ForecastLevel.of(cell, plan.breakdown());
            if (level.isPresent()) {
                double mean = forecast.mean(date, cell);
                ScoreSums one = new ScoreSums();
                one.add(mean, forecast.distribution(date, cell), observed.children(date, cell));
                sums(all, horizon, level.get()).add(one);
                if (mean >= LARGE) {
                    sums(large, horizon, level.get()).add(one);
                }
            }
        }
    }

    private static ScoreSums sums(
            Map<Period, EnumMap<ForecastLevel, ScoreSums>> of, Period horizon, ForecastLevel level) {
        return of.computeIfAbsent(horizon, any -> new EnumMap<>(ForecastLevel.class))
                .computeIfAbsent(level, any -> new ScoreSums());
    }

    boolean isDue(Period horizon) {
        return due.contains(horizon);
    }

    Optional<String> refused() {
        return refused;
    }

    /** Adds the scores of a horizon and level to sums. */
    void addTo(ScoreSums allCells, ScoreSums largeCells, Period horizon, ForecastLevel level) {
        allCells.add(sums(all, horizon, level));
        largeCells.add(sums(large, horizon, level));
    }
}
