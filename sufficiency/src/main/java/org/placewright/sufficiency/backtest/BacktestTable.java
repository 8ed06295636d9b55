package org.placewright.sufficiency.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.placewright.sufficiency.demand.DemandForecaster;

/**
 * A report as a table: one row for each level, horizon, forecaster and set of cells, then what was not forecast.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>name</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>level</td><td></td><td>{@link ForecastLevel}</td></tr>
 * <tr><td>horizon</td><td></td><td>how far ahead, as ISO 8601 writes periods</td></tr>
 * <tr><td>method</td><td></td><td>{@link DemandForecaster#method}</td></tr>
 * <tr><td>cells</td><td></td><td>all, or those of which the forecaster expected 5 children or more</td></tr>
 * <tr><td>n</td><td>forecasts</td><td>how many were scored; 0 for one that never answered</td></tr>
 * <tr><td>refused</td><td>origins</td><td>on how many there was no forecast</td></tr>
 * <tr><td>mae to width95</td><td>children; coverage a share</td><td>{@link ForecastScores}; blank if n is 0</td></tr>
 * <tr><td>skill</td><td>1 or less</td><td>{@link ForecasterScores#skill}; blank if not told, or not of all cells</td></tr>
 * </table>
 *
 * <p>Numbers have a full stop and four decimals, whatever the locale. Pure functions of the report.
 */
public final class BacktestTable {

    private static final ImmutableList<String> FIRST =
            ImmutableList.of("level", "horizon", "method", "cells", "n", "refused");
    private static final ImmutableList<String> SCORES = ImmutableList.of(
            "mae",
            "bias",
            "crps",
            "pinball10",
            "pinball50",
            "pinball90",
            "coverage80",
            "width80",
            "coverage95",
            "width95");
    private static final ImmutableList<ToDoubleFunction<ForecastScores>> VALUES = ImmutableList.of(
            ForecastScores::meanAbsoluteError,
            ForecastScores::bias,
            ForecastScores::crps,
            ForecastScores::pinball10,
            ForecastScores::pinball50,
            ForecastScores::pinball90,
            ForecastScores::coverage80,
            ForecastScores::width80,
            ForecastScores::coverage95,
            ForecastScores::width95);

    /** How many columns are names and not numbers. */
    private static final int NAMES = 4;

    private BacktestTable() {}

    /**
     * Returns the names of the columns.
     *
     * @return the names, in order
     */
    public static ImmutableList<String> columns() {
        return ImmutableList.<String>builder()
                .addAll(FIRST)
                .addAll(SCORES)
                .add("skill")
                .build();
    }

    /**
     * Returns the rows, for whoever writes them to a file. No text holds a comma, a quote or a line break unless the
     * name of a method does.
     *
     * @param report the report
     * @return as many texts in each row as there are columns
     */
    public static ImmutableList<ImmutableList<String>> rows(BacktestReport report) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (ForecasterScores each : report.scores()) {
            String refused = String.valueOf(refused(report, each));
            rows.add(row(
                    each,
                    "all",
                    refused,
                    each.scores(),
                    each.skill().map(BacktestTable::number).orElse("")));
            each.scoresOfLarge().ifPresent(large -> rows.add(row(each, "5 or more", refused, large, "")));
        }
        for (ForecasterAnswers each : report.answers()) {
            if (each.answered() == 0 && each.refused() > 0) {
                rows.add(ImmutableList.<String>builder()
                        .add("All", each.horizon().toString(), each.method(), "all", "0")
                        .add(String.valueOf(each.refused()))
                        .addAll(SCORES.stream().map(any -> "").toList())
                        .add("")
                        .build());
            }
        }
        return rows.build();
    }

    private static int refused(BacktestReport report, ForecasterScores of) {
        return report.answers().stream()
                .filter(each ->
                        each.method().equals(of.method()) && each.horizon().equals(of.horizon()))
                .mapToInt(ForecasterAnswers::refused)
                .sum();
    }

    private static ImmutableList<String> row(
            ForecasterScores of, String cells, String refused, ForecastScores scores, String skill) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        row.add(of.level().label(), of.horizon().toString(), of.method(), cells)
                .add(String.valueOf(scores.forecasts()), refused);
        VALUES.forEach(value -> row.add(number(value.applyAsDouble(scores))));
        return row.add(skill).build();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /**
     * Returns the table to print: columns of one width, names to the left and numbers to the right; then a line for
     * each reason there was no forecast, and one for what is not due.
     *
     * @param report the report
     * @return the lines, without line breaks
     */
    public static ImmutableList<String> lines(BacktestReport report) {
        ImmutableList<ImmutableList<String>> table = ImmutableList.<ImmutableList<String>>builder()
                .add(columns())
                .addAll(rows(report))
                .build();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        ImmutableIntArray widths = widths(table);
        table.forEach(row -> lines.add(line(row, widths)));
        for (ForecasterAnswers each : report.answers()) {
            each.reasons()
                    .forEach((reason, origins) -> lines.add(
                            each.method() + " refused " + each.horizon() + " on " + origins + " origins: " + reason));
        }
        if (report.notDue() > 0) {
            lines.add("Not asked, because the truth is not known yet: " + report.notDue()
                    + " pairs of origin and horizon");
        }
        return lines.build();
    }

    private static ImmutableIntArray widths(ImmutableList<ImmutableList<String>> table) {
        ImmutableIntArray.Builder widths = ImmutableIntArray.builder();
        for (int i = 0; i < table.get(0).size(); i++) {
            int column = i;
            widths.add(table.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0));
        }
        return widths.build();
    }

    private static String line(ImmutableList<String> row, ImmutableIntArray widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String padding = " ".repeat(widths.get(i) - row.get(i).length());
            line.append(i == 0 ? "" : "  ").append(i < NAMES ? row.get(i) + padding : padding + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
