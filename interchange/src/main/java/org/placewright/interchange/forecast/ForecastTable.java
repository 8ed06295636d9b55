package org.placewright.interchange.forecast;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.ChangeDriver;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;

/**
 * Makes tables of a forecast, for a spreadsheet.
 *
 * <p>Both have a row for each date and cell, totals among them. First come {@code date}, {@code authority} if councils
 * are told apart, {@code need} if needs are, {@code age_band} and {@code placement}. Rows are ordered by date, then
 * council, need (by code), age (the youngest first) and placement (Fostering, Residential, Supported, Other); wherever
 * something is told apart, {@code Total} comes last.
 *
 * <p><b>Names.</b> A council has the name it has in the forecast. A need has its code, N1 to N8, {@code Not recorded},
 * or {@code Not recognised}, numbered from the second on, for what is no code. Bands of the demand model are called by
 * the ages between which they lie, {@code 0-1}, {@code 1-5}, {@code 5-10}, {@code 10-16} and {@code 16-18}, others by
 * their labels, such as {@code 10 to 15}. A spreadsheet may take {@code 1-5} for a day in May: import that column as
 * text.
 *
 * <p>Guaranteed: the same forecast is the same bytes; text a spreadsheet would take for a formula is neutralised; no
 * number is missing, and none but those of drivers is negative. O(rows) distributions and seven quantiles of each.
 */
public final class ForecastTable {

    private ForecastTable() {}

    /**
     * Returns what is expected, and how sure that is.
     *
     * @param forecast a forecast
     * @return a table of the columns above, then {@code mean} and {@code sd}, children with 4 decimals, and the
     *     quantiles {@code q025}, {@code q10}, {@code q25}, {@code q50}, {@code q75}, {@code q90} and {@code q975},
     *     whole children. Where futures were drawn, quantiles are those of the futures; the mean and the standard
     *     deviation stay those of the model
     */
    public static CsvTable of(DemandForecast forecast) {
        Rows rows =
                new Rows(forecast, Stream.concat(Stream.of("mean", "sd"), ForecastFigures.QUANTILES.keySet().stream()));
        rows.fill((date, cell) -> {
            CountDistribution distribution = forecast.distribution(date, cell);
            ImmutableList.Builder<CsvCell> figures = ImmutableList.builder();
            figures.add(CsvCell.number(ForecastFigures.rounded(forecast.mean(date, cell))));
            figures.add(CsvCell.number(ForecastFigures.rounded(forecast.standardDeviation(date, cell))));
            ForecastFigures.QUANTILES
                    .values()
                    .forEach(probability -> figures.add(CsvCell.number(distribution.quantile(probability))));
            return figures.build();
        });
        return rows.table.build();
    }

    /**
     * Returns what makes the numbers expected differ from those known.
     *
     * @param forecast a forecast
     * @return a table of the columns above, then {@code known}, the children on the day asked of, what adds and what
     *     takes away (below 0) until the date, as {@code entries}, {@code exits}, {@code turned_18}, {@code moves_in},
     *     {@code moves_out}, {@code aged_in} and {@code aged_out}, and {@code mean}, which but for rounding is the sum
     *     of all before: children with 4 decimals. Without rows if the method does not tell
     */
    public static CsvTable drivers(DemandForecast forecast) {
        Rows rows = new Rows(
                forecast,
                Stream.of(
                                Stream.of("known"),
                                Stream.of(ChangeDriver.values()).map(ForecastFigures::column),
                                Stream.of("mean"))
                        .flatMap(names -> names));
        if (!forecast.drivers(forecast.dates().get(0), DemandCell.TOTAL).isEmpty()) {
            rows.fill((date, cell) -> {
                ImmutableList.Builder<CsvCell> figures = ImmutableList.builder();
                figures.add(CsvCell.number(ForecastFigures.rounded(forecast.known(cell))));
                forecast.drivers(date, cell)
                        .values()
                        .forEach(children -> figures.add(CsvCell.number(ForecastFigures.rounded(children))));
                figures.add(CsvCell.number(ForecastFigures.rounded(forecast.mean(date, cell))));
                return figures.build();
            });
        }
        return rows.table.build();
    }

    /** What a row says of a cell. */
    @FunctionalInterface
    private interface Figures {
        ImmutableList<CsvCell> of(LocalDate date, DemandCell cell);
    }

    /** A row for each date and cell. */
    private static final class Rows {

        private final DemandForecast forecast;
        private final CellNames names;
        private final boolean isByAuthority;
        private final boolean isByNeed;
        final CsvTable.Builder table;

        Rows(DemandForecast forecast, Stream<String> figures) {
            this.forecast = forecast;
            this.names = CellNames.of(forecast.cells());
            this.isByAuthority = !forecast.cells().authorities().isEmpty();
            this.isByNeed = !forecast.cells().needs().isEmpty();
            Stream<String> cell = Stream.of("date", "authority", "need", "age_band", "placement")
                    .filter(name -> isByAuthority || !name.equals("authority"))
                    .filter(name -> isByNeed || !name.equals("need"));
            this.table = CsvTable.builder(Stream.concat(cell, figures).toArray(String[]::new));
        }

        void fill(Figures figures) {
            ImmutableList<DemandCell> cells = forecast.cells().all();
            for (LocalDate date : forecast.dates()) {
                for (DemandCell cell : cells) {
                    ImmutableList.Builder<CsvCell> row = ImmutableList.builder();
                    row.add(CsvCell.date(date));
                    if (isByAuthority) {
                        row.add(CsvCell.text(names.authority(cell)));
                    }
                    if (isByNeed) {
                        row.add(CsvCell.text(names.need(cell)));
                    }
                    row.add(CsvCell.text(names.ageBand(cell)), CsvCell.text(names.placement(cell)));
                    table.row(row.addAll(figures.of(date, cell)).build());
                }
            }
        }
    }
}
