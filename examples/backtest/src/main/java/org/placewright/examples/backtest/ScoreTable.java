package org.placewright.examples.backtest;

import java.util.Locale;
import org.placewright.sufficiency.backtest.BacktestReport;
import org.placewright.sufficiency.backtest.ForecastLevel;
import org.placewright.sufficiency.backtest.ForecastScores;
import org.placewright.sufficiency.backtest.ForecasterScores;

/** Writes what matters most of a report as a table of Markdown. */
final class ScoreTable {

    private ScoreTable() {}

    static String of(BacktestReport report) {
        StringBuilder text = new StringBuilder();
        text.append(
                "| counted by | ahead | method | MAE | bias | CRPS | skill | 80 % held | 95 % held | 80 % width |\n");
        text.append("|---|---:|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (ForecasterScores each : report.scores()) {
            // Of cells, intervals are judged where they have room to be wrong.
            ForecastScores intervals =
                    each.level() == ForecastLevel.CELL ? each.scoresOfLarge().orElse(each.scores()) : each.scores();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d weeks | %s | %.2f | %.2f | %.2f | %s | %.3f | %.3f | %.1f |%n",
                    each.level().label(),
                    ScorePlot.weeks(each.horizon()),
                    each.method(),
                    each.scores().meanAbsoluteError(),
                    each.scores().bias(),
                    each.scores().crps(),
                    each.skill()
                            .map(skill -> String.format(Locale.ROOT, "%.2f", skill))
                            .orElse(""),
                    intervals.coverage80(),
                    intervals.coverage95(),
                    intervals.width80()));
        }
        return text.toString();
    }
}
