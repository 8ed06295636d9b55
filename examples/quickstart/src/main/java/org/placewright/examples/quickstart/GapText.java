package org.placewright.examples.quickstart;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.provider.Standing;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapRow;
import org.placewright.sufficiency.reach.ReachCounts;
import org.placewright.sufficiency.supply.Supply;

/** Prints a gap, and what it rests on, in a few lines a person can read. */
final class GapText {

    private static final String ROW = "  %-12s %9s %9s %9s %9s%n";
    private static final int MOST_NAMED = 5;
    private static final double SHOWN = 0.05;

    private final PrintWriter out;

    GapText(PrintWriter out) {
        this.out = out;
    }

    /** Prints what was read, and what is wrong with it. */
    void read(ReachOptions.Region region, EarlierHomesOptions.EarlierHomes earlier) {
        parts(region.data(), "");
        earlier.data().ifPresent(then -> parts(then, " of " + Words.day(earlier.day())));
        FindingKind.print(earlier.findingsAfter(region.data().findings()), out);
    }

    private void parts(LoadedData data, String when) {
        data.parts().stream()
                .filter(part -> !part.isSkipped())
                .forEach(part -> out.println(part.name() + when + ": " + part.content() + "."));
    }

    void say(ReachOptions.Region region, Gap gap) {
        out.println("Children and homes as of " + Words.day(gap.asOf()) + "; homes " + gap.catchment() + "."
                + (gap.date().equals(gap.asOf()) ? "" : " Children expected on " + Words.day(gap.date()) + "."));
        rows(gap);
        homes(region.residences().supply());
        counts(gap.counts());
        out.flush();
    }

    /** Prints need against places by kind, and who is shortest. */
    void rows(Gap gap) {
        out.printf(Locale.ROOT, ROW, "", "children", "places", "short", "at best");
        gap.rows().stream()
                .filter(row ->
                        row.cell().authority().isEmpty() && row.cell().need().isEmpty())
                .forEach(row -> out.printf(Locale.ROOT, ROW, figures(gap, row)));
        out.println(
                "  Short: places expected to be short where each child has a part of those within reach, council by "
                        + "council. At best: children left out if all were placed as well as can be.");
        shortest(gap);
    }

    private static Object[] figures(Gap gap, GapRow row) {
        return new Object[] {
            row.cell().kind().label(),
            figure(row.need().mean()),
            figure(row.places().mean()),
            figure(shortInCouncils(gap, row.cell().kind())),
            figure(row.unplaced())
        };
    }

    /** Returns how many places councils are expected to be short of, added up. */
    static double shortInCouncils(Gap gap, PlacementGroup kind) {
        return councils(gap)
                .filter(council -> council.cell().kind() == kind)
                .mapToDouble(GapRow::expectedShortfall)
                .sum();
    }

    private static Stream<GapRow> councils(Gap gap) {
        return gap.rows().stream()
                .filter(row ->
                        row.cell().authority().isPresent() && row.cell().need().isEmpty());
    }

    private void shortest(Gap gap) {
        councils(gap)
                .filter(row -> row.expectedShortfall() >= SHOWN)
                .sorted(Comparator.comparing(GapRow::expectedShortfall)
                        .reversed()
                        .thenComparing(GapRow::cell))
                .limit(MOST_NAMED)
                .forEach(row -> out.println("  Shortest: " + row.cell() + ", " + figure(row.expectedShortfall())
                        + " of " + figure(row.need().mean()) + "; 10 or more short in "
                        + percent(row.probabilityShortOf(10)) + " of cases."));
    }

    static String figure(double figure) {
        return String.format(Locale.ROOT, "%,.1f", figure);
    }

    private static String percent(double probability) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * probability);
    }

    private void homes(Supply supply) {
        for (Map.Entry<Standing, Long> left : supply.leftOut().entrySet()) {
            mind(left.getValue(), "homes left out, " + left.getKey().label().toLowerCase(Locale.ROOT));
        }
    }

    private void counts(ReachCounts counts) {
        mind(
                counts.countedFromMiddle(),
                "children counted from the middle of their authority, home postcode not found");
        mind(counts.notLocated(), "children without a home in reach, because nothing tells where they come from");
        mind(counts.homesNotLocated(), "homes left out, because nothing tells where they are");
        mind(counts.homesWithoutNumber(), "homes left out, because it is not known how many places they have");
        mind(counts.takenByOthers(), "places left to children of whom these returns do not tell");
        mind(counts.adults(), "episodes of those aged 18 and over left out, probably never closed");
    }

    private void mind(long number, String what) {
        if (number > 0) {
            out.printf(Locale.ROOT, "  Mind: %s: %,d.%n", what, number);
        }
    }
}
