package org.placewright.examples.backtest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.placewright.sufficiency.backtest.BacktestReport;
import org.placewright.sufficiency.backtest.ForecastLevel;
import org.placewright.sufficiency.backtest.ForecastScores;
import org.placewright.sufficiency.backtest.ForecasterAnswers;

/** Draws CRPS of cells by horizon, and beside it the share of large cells that 80 % intervals held, as SVG. */
final class ScorePlot {

    private static final ImmutableList<String> COLOURS =
            ImmutableList.of("#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00");
    private static final int SIDE = 320;
    private static final int TOP = 70;
    private static final int GAP = 90;
    private static final int STEPS = 5;

    /** What is drawn from left to right and from bottom to top. */
    private record Panel(String title, int left, double least, double most, long longest) {

        double x(Period horizon) {
            return left + SIDE * (double) weeks(horizon) / longest;
        }

        double y(double value) {
            return TOP + SIDE * (1 - (value - least) / (most - least));
        }
    }

    private ScorePlot() {}

    /** Returns how many whole weeks a horizon is. */
    static long weeks(Period horizon) {
        return ChronoUnit.WEEKS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(horizon));
    }

    static String of(BacktestReport report, ImmutableList<Period> horizons) {
        ImmutableList<String> methods = report.answers().stream()
                .map(ForecasterAnswers::method)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
        long longest = horizons.stream().mapToLong(ScorePlot::weeks).max().orElse(1);
        double most = report.scores().stream()
                .filter(each -> each.level() == ForecastLevel.CELL)
                .mapToDouble(each -> each.scores().crps())
                .max()
                .orElse(1);
        Panel scores = new Panel("CRPS of cells, children", GAP, 0, StrictMath.ceil(most), longest);
        Panel coverage = new Panel("Share of cells held by 80 % intervals", 2 * GAP + SIDE, 0.5, 1, longest);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                2 * SIDE + 3 * GAP,
                TOP + SIDE + 60));
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" fill=\"#e8e8e8\"/>%n",
                coverage.left(),
                coverage.y(0.9),
                SIDE,
                coverage.y(0.7) - coverage.y(0.9)));
        svg.append(axes(scores, horizons, "%.1f")).append(axes(coverage, horizons, "%.2f"));
        for (int i = 0; i < methods.size(); i++) {
            String colour = COLOURS.get(i % COLOURS.size());
            svg.append(text(GAP + 10 + 160 * i, 24, "start", methods.get(i), colour));
            svg.append(line(report, methods.get(i), scores, horizons, colour, false, ForecastScores::crps));
            svg.append(line(report, methods.get(i), coverage, horizons, colour, true, ForecastScores::coverage80));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String axes(Panel panel, ImmutableList<Period> horizons, String form) {
        StringBuilder svg = new StringBuilder(text(panel.left(), TOP - 14, "start", panel.title(), "#000000"));
        for (int i = 0; i <= STEPS; i++) {
            double value = panel.least() + (panel.most() - panel.least()) * i / STEPS;
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\" stroke=\"#dddddd\"/>%n",
                    panel.left(),
                    panel.y(value),
                    panel.left() + SIDE,
                    panel.y(value)));
            svg.append(text(
                    panel.left() - 8, panel.y(value) + 4, "end", String.format(Locale.ROOT, form, value), "#000000"));
        }
        for (Period horizon : horizons) {
            svg.append(text(panel.x(horizon), TOP + SIDE + 20, "middle", weeks(horizon) + " weeks", "#000000"));
        }
        return svg.toString();
    }

    private static String line(
            BacktestReport report,
            String method,
            Panel panel,
            ImmutableList<Period> horizons,
            String colour,
            boolean large,
            ToDoubleFunction<ForecastScores> value) {
        StringBuilder points = new StringBuilder();
        for (Period horizon : horizons) {
            report.of(method, horizon, ForecastLevel.CELL)
                    .flatMap(each -> large ? each.scoresOfLarge() : Optional.of(each.scores()))
                    .map(value::applyAsDouble)
                    .ifPresent(
                            y -> points.append(String.format(Locale.ROOT, "%.1f,%.1f ", panel.x(horizon), panel.y(y))));
        }
        return String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                points.toString().strip(),
                colour);
    }

    private static String text(double x, double y, String anchor, String words, String colour) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                colour,
                words);
    }
}
