package org.placewright.sufficiency.backtest;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.sufficiency.demand.DemandForecaster;

/** Puts together what forecasters said on all origins. */
final class ReportInProgress {

    private final BacktestPlan plan;
    private final ImmutableList<DemandForecaster> forecasters;
    /** By forecaster, what it said on each origin. */
    private final List<ImmutableList<OriginScores>> said;

    ReportInProgress(
            BacktestPlan plan, ImmutableList<DemandForecaster> forecasters, List<ImmutableList<OriginScores>> said) {
        this.plan = plan;
        this.forecasters = forecasters;
        this.said = said;
    }

    BacktestReport report(int notDue) {
        BacktestReport.Builder report = BacktestReport.builder().notDue(notDue);
        for (ForecastLevel level : ForecastLevel.values()) {
            plan.horizons().forEach(horizon -> addScores(level, horizon, report));
        }
        for (Period horizon : plan.horizons()) {
            for (int i = 0; i < forecasters.size(); i++) {
                report.addAnswer(answers(i, horizon));
            }
        }
        return report.build();
    }

    private void addScores(ForecastLevel level, Period horizon, BacktestReport.Builder report) {
        // The first forecaster is the last value, which the others are compared with.
        Optional<ForecastScores> last = Optional.empty();
        for (int i = 0; i < forecasters.size(); i++) {
            ScoreSums all = new ScoreSums();
            ScoreSums large = new ScoreSums();
            said.get(i).forEach(origin -> origin.addTo(all, large, horizon, level));
            Optional<ForecastScores> scores = all.means();
            last = i == 0 ? scores : last;
            if (scores.isPresent()) {
                report.addScore(ForecasterScores.builder()
                        .method(forecasters.get(i).method())
                        .horizon(horizon)
                        .level(level)
                        .scores(scores.get())
                        .scoresOfLarge(large.means())
                        .skill(isComparable(i, horizon) ? skill(scores.get(), last) : Optional.empty())
                        .build());
            }
        }
    }

    /** Tells whether a forecaster answered on the origins on which the last value did. */
    private boolean isComparable(int forecaster, Period horizon) {
        for (int origin = 0; origin < said.get(0).size(); origin++) {
            OriginScores last = said.get(0).get(origin);
            OriginScores other = said.get(forecaster).get(origin);
            if (last.isDue(horizon)
                    && last.refused().isPresent() != other.refused().isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Double> skill(ForecastScores scores, Optional<ForecastScores> last) {
        return last.filter(each -> each.crps() > 0 && each.forecasts() == scores.forecasts())
                .map(each -> 1 - scores.crps() / each.crps());
    }

    private ForecasterAnswers answers(int forecaster, Period horizon) {
        int answered = 0;
        SortedMap<String, Integer> reasons = new TreeMap<>();
        int refused = 0;
        for (OriginScores origin : said.get(forecaster)) {
            if (origin.isDue(horizon)) {
                answered += origin.refused().isEmpty() ? 1 : 0;
                refused += origin.refused().isPresent() ? 1 : 0;
                origin.refused().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
            }
        }
        return ForecasterAnswers.builder()
                .method(forecasters.get(forecaster).method())
                .horizon(horizon)
                .answered(answered)
                .refused(refused)
                .reasons(reasons)
                .build();
    }
}
