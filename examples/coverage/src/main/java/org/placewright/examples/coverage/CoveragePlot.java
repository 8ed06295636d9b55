package org.placewright.examples.coverage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewright.pricing.ProvisionType;

/** Draws coverage with two standard errors either side, a row for each setting and size, as SVG. */
final class CoveragePlot {

    private static final ImmutableList<String> COLOURS =
            ImmutableList.of("#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00");
    private static final int LEFT = 230;
    private static final int WIDTH = 640;
    private static final int ROW = 44;
    private static final int TOP = 90;
    private static final double LEAST = 0.80;
    private static final double MOST = 1.0;

    private CoveragePlot() {}

    static String of(ImmutableList<StudyCell> cells) {
        int bottom = TOP + ROW * cells.size();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                LEFT + WIDTH + 30,
                bottom + 50));
        svg.append(text(10, 24, "start", "Share of fees of new placements held by 90 % intervals, with two errors"));
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#e8e8e8\"/>%n",
                x(0.88),
                TOP,
                x(0.92) - x(0.88),
                bottom - TOP));
        for (int mark = 80; mark <= 100; mark += 2) {
            svg.append(line(x(mark / 100.0), TOP, x(mark / 100.0), bottom, mark == 90 ? "#777777" : "#dddddd"));
            svg.append(text(x(mark / 100.0), bottom + 18, "middle", mark + " %"));
        }
        svg.append(legend(cells.get(0)));
        for (int row = 0; row < cells.size(); row++) {
            svg.append(row(cells.get(row), TOP + ROW * row));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String legend(StudyCell cell) {
        List<String> names = new ArrayList<>();
        names.add("all");
        cell.shares().keySet().forEach(provision -> names.add(provision.label()));
        StringBuilder svg = new StringBuilder();
        int at = 10;
        for (int i = 0; i < names.size(); i++) {
            svg.append(dot(at + 4, 52, COLOURS.get(i)));
            svg.append(text(at + 14, 57, "start", names.get(i)));
            at += 40 + 8 * names.get(i).length();
        }
        return svg.toString();
    }

    private static String row(StudyCell cell, int top) {
        StringBuilder svg = new StringBuilder();
        svg.append(text(
                LEFT - 12,
                top + 26,
                "end",
                String.format(Locale.ROOT, "%s, %,d prices", cell.setting().label(), cell.prices())));
        svg.append(mark(cell.overall(Measure.HELD), top + 6, COLOURS.get(0)));
        int i = 1;
        for (ProvisionType provision : cell.shares().keySet()) {
            Optional<Mean> mean = cell.of(provision, Measure.HELD);
            int at = i;
            mean.ifPresent(found -> svg.append(mark(found, top + 6 + 8 * at, COLOURS.get(at))));
            i++;
        }
        return svg.toString();
    }

    private static String mark(Mean mean, int y, String colour) {
        return line(x(mean.value() - 2 * mean.error()), y, x(mean.value() + 2 * mean.error()), y, colour)
                + dot(x(mean.value()), y, colour);
    }

    private static double x(double share) {
        return LEFT + WIDTH * (Math.min(Math.max(share, LEAST), MOST) - LEAST) / (MOST - LEAST);
    }

    private static String line(double x1, int y1, double x2, int y2, String colour) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour);
    }

    private static String dot(double x, int y, String colour) {
        return String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%d\" r=\"3.5\" fill=\"%s\"/>%n", x, y, colour);
    }

    private static String text(double x, int y, String anchor, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, words);
    }
}
