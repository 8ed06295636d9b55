package org.placewright.sufficiency.backtest;

import java.util.Optional;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.score.PointLoss;
import org.placewright.sufficiency.score.PredictionInterval;

/** Scores of forecasts, added up one after another in an order that does not depend on threads. */
final class ScoreSums {

    private long forecasts;
    private long covered80;
    private long covered95;
    private double error;
    private double bias;
    private double crps;
    private double pinball10;
    private double pinball50;
    private double pinball90;
    private double width80;
    private double width95;

    void add(double mean, CountDistribution forecast, int observed) {
        int lower = forecast.quantile(0.1);
        int upper = forecast.quantile(0.9);
        PredictionInterval eighty = new PredictionInterval(lower, upper);
        PredictionInterval ninetyFive = new PredictionInterval(forecast.quantile(0.025), forecast.quantile(0.975));
        forecasts++;
        error += PointLoss.absoluteError(mean, observed);
        bias += mean - observed;
        crps += forecast.crps(observed);
        pinball10 += PointLoss.pinball(0.1, lower, observed);
        pinball50 += PointLoss.pinball(0.5, forecast.quantile(0.5), observed);
        pinball90 += PointLoss.pinball(0.9, upper, observed);
        covered80 += eighty.covers(observed) ? 1 : 0;
        width80 += eighty.width();
        covered95 += ninetyFive.covers(observed) ? 1 : 0;
        width95 += ninetyFive.width();
    }

    void add(ScoreSums other) {
        forecasts += other.forecasts;
        error += other.error;
        bias += other.bias;
        crps += other.crps;
        pinball10 += other.pinball10;
        pinball50 += other.pinball50;
        pinball90 += other.pinball90;
        covered80 += other.covered80;
        width80 += other.width80;
        covered95 += other.covered95;
        width95 += other.width95;
    }

    /** Returns the means; empty if nothing was scored. */
    Optional<ForecastScores> means() {
        if (forecasts == 0) {
            return Optional.empty();
        }
        return Optional.of(ForecastScores.builder()
                .forecasts(forecasts)
                .meanAbsoluteError(error / forecasts)
                .bias(bias / forecasts)
                .crps(crps / forecasts)
                .pinball10(pinball10 / forecasts)
                .pinball50(pinball50 / forecasts)
                .pinball90(pinball90 / forecasts)
                .coverage80((double) covered80 / forecasts)
                .width80(width80 / forecasts)
                .coverage95((double) covered95 / forecasts)
                .width95(width95 / forecasts)
                .build());
    }
}
