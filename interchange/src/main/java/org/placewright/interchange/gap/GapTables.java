package org.placewright.interchange.gap;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapRow;

/**
 * Makes tables of a gap, for a spreadsheet. {@code docs/gap.md} says what each column means.
 *
 * <p>Guaranteed: the same gap is the same bytes; text a spreadsheet would take for a formula is neutralised.
 */
public final class GapTables {

    private GapTables() {}

    /**
     * Returns need against places, a row for each kind, council and need told apart, totals first.
     *
     * @param gap a gap
     * @return a table of {@code date}, {@code authority}, {@code need}, {@code placement}, {@code children_now},
     *     {@code children_mean}, {@code children_sd}, {@code places_mean}, {@code places_sd}, {@code shortfall_mean},
     *     {@code shortfall_q10}, {@code shortfall_q50}, {@code shortfall_q90}, {@code p_short_1}, {@code p_short_5},
     *     {@code p_short_10} and {@code unplaced}
     */
    public static CsvTable of(Gap gap) {
        CsvTable.Builder table = CsvTable.builder(
                "date",
                "authority",
                "need",
                "placement",
                "children_now",
                "children_mean",
                "children_sd",
                "places_mean",
                "places_sd",
                "shortfall_mean",
                "shortfall_q10",
                "shortfall_q50",
                "shortfall_q90",
                "p_short_1",
                "p_short_5",
                "p_short_10",
                "unplaced");
        gap.rows().forEach(row -> table.row(cells(gap, row)));
        return table.build();
    }

    private static CsvCell[] cells(Gap gap, GapRow row) {
        ImmutableList.Builder<CsvCell> cells = ImmutableList.builder();
        cells.add(CsvCell.text(gap.date().toString()));
        cells.add(CsvCell.text(GapFigures.authority(row.cell().authority())));
        cells.add(CsvCell.text(GapFigures.need(row.cell().need())));
        cells.add(CsvCell.text(row.cell().kind().label()));
        cells.add(CsvCell.number(row.childrenNow()));
        cells.add(figure(row.need().mean()));
        cells.add(figure(row.need().standardDeviation()));
        cells.add(figure(row.places().mean()));
        cells.add(figure(row.places().standardDeviation()));
        cells.add(figure(row.expectedShortfall()));
        for (double probability : new double[] {0.1, 0.5, 0.9}) {
            cells.add(CsvCell.number(row.shortfall().quantile(probability)));
        }
        GapFigures.SHORT_OF.forEach(places -> cells.add(figure(row.probabilityShortOf(places))));
        cells.add(figure(row.unplaced()));
        return cells.build().toArray(CsvCell[]::new);
    }

    private static CsvCell figure(double figure) {
        return CsvCell.number(GapFigures.rounded(figure));
    }
}
