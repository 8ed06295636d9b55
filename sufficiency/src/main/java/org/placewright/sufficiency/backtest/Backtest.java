package org.placewright.sufficiency.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.placewright.sufficiency.demand.CountedDemand;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.LastValueForecaster;
import org.placewright.sufficiency.demand.SeasonalNaiveForecaster;
import org.placewright.sufficiency.history.CareHistories;

/**
 * Asks forecasters on rolling origins what came of them, and scores what they say.
 *
 * <p>On each origin each forecaster is handed the history {@linkplain CareHistories#knownOn as it was known then}, and
 * asked once for the days at all horizons of which the truth is known. Last value and seasonal naive are always among
 * the forecasters. Each number forecast is scored against what came, and means are taken over cells and origins by
 * {@link ForecastLevel}. A forecaster that answers {@code NotDetermined} is not scored there, which the report counts.
 * Cells that a forecast does not tell apart, such as a council nobody knew of on the origin, are not scored.
 *
 * <p>Guaranteed: the report is the same whatever the executor's threads, byte for byte, for forecasters that keep their
 * law. Not guaranteed: that a forecaster is as good in future as it was; nor that differences between forecasters are
 * more than chance, since forecasts of neighbouring origins are wrong together.
 *
 * <p>Complexity: that of the forecasters, and of the scores of every cell, for each origin and forecaster. Stateless if
 * the forecasters are; safe to share between threads.
 *
 * <p>Source: L. J. Tashman, "Out-of-sample tests of forecasting accuracy", International Journal of Forecasting 16
 * (2000) 437-450, for rolling origins; scores as in package score.
 */
public final class Backtest {

    private final BacktestPlan plan;
    private final ImmutableList<DemandForecaster> forecasters;

    private Backtest(BacktestPlan plan, ImmutableList<DemandForecaster> forecasters) {
        this.plan = plan;
        this.forecasters = forecasters;
    }

    /**
     * Returns a back-test.
     *
     * @param plan when forecasters are asked, and how far ahead
     * @param forecasters whom to judge beside last value and seasonal naive; perhaps none
     * @return the back-test
     * @throws IllegalArgumentException if two forecasters have one name
     */
    public static Backtest of(BacktestPlan plan, Iterable<? extends DemandForecaster> forecasters) {
        ImmutableList<DemandForecaster> all = ImmutableList.<DemandForecaster>builder()
                .add(LastValueForecaster.standard(), SeasonalNaiveForecaster.standard())
                .addAll(forecasters)
                .build();
        ImmutableSet<String> names = all.stream().map(DemandForecaster::method).collect(ImmutableSet.toImmutableSet());
        if (names.size() < all.size()) {
            throw new IllegalArgumentException("Backtest forecasters must have names of their own. "
                    + "Maybe leave out last-value and seasonal-naive: they are always there");
        }
        return new Backtest(plan, all);
    }

    /**
     * Judges the forecasters on the calling thread by what the history shows.
     *
     * @param history who was looked after
     * @return the report
     */
    public BacktestReport run(CareHistories history) {
        return run(history, Runnable::run);
    }

    /**
     * Judges the forecasters by what the history shows.
     *
     * @param history who was looked after
     * @param executor what asks, on threads of which the caller's is none unless it runs tasks on the caller's
     * @return the report, the same for any executor
     */
    public BacktestReport run(CareHistories history, Executor executor) {
        return run(history, observed(history), executor);
    }

    /**
     * Judges the forecasters by a truth of its own, such as published counts.
     *
     * @param history who was looked after
     * @param observed how many children there were; asked of all days due and all cells scored
     * @param executor what asks, on threads of which the caller's is none unless it runs tasks on the caller's
     * @return the report, the same for any executor
     */
    public BacktestReport run(CareHistories history, ObservedDemand observed, Executor executor) {
        List<List<CompletableFuture<OriginScores>>> asked = new ArrayList<>();
        forecasters.forEach(any -> asked.add(new ArrayList<>()));
        int notDue = 0;
        for (LocalDate origin : plan.origins()) {
            ImmutableList<Period> due = plan.horizons().stream()
                    .filter(horizon -> plan.isDue(origin, horizon))
                    .collect(ImmutableList.toImmutableList());
            notDue += plan.horizons().size() - due.size();
            if (!due.isEmpty()) {
                CareHistories known = history.knownOn(origin);
                for (int i = 0; i < asked.size(); i++) {
                    DemandForecaster forecaster = forecasters.get(i);
                    asked.get(i)
                            .add(CompletableFuture.supplyAsync(
                                    () -> OriginScores.of(forecaster, known, origin, due, plan, observed), executor));
                }
            }
        }
        List<ImmutableList<OriginScores>> answers = new ArrayList<>();
        for (List<CompletableFuture<OriginScores>> one : asked) {
            answers.add(one.stream().map(CompletableFuture::join).collect(ImmutableList.toImmutableList()));
        }
        return new ReportInProgress(plan, forecasters, answers).report(notDue);
    }

    private ObservedDemand observed(CareHistories history) {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (LocalDate origin : plan.origins()) {
            plan.horizons().stream()
                    .filter(horizon -> plan.isDue(origin, horizon))
                    .forEach(horizon -> days.add(origin.plus(horizon)));
        }
        ImmutableList<LocalDate> dates = days.build().asList();
        ImmutableList<CountedDemand> counted = CountedDemand.on(history, dates, plan.breakdown());
        ImmutableMap.Builder<LocalDate, CountedDemand> byDate = ImmutableMap.builder();
        for (int i = 0; i < dates.size(); i++) {
            byDate.put(dates.get(i), counted.get(i));
        }
        ImmutableMap<LocalDate, CountedDemand> truth = byDate.buildOrThrow();
        return (LocalDate date, DemandCell cell) -> {
            CountedDemand on = truth.get(date);
            if (on == null) {
                throw new IllegalArgumentException("Backtest knows no truth of " + date);
            }
            return on.children(cell);
        };
    }
}
