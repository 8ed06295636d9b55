package org.placewright.interchange.market;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.id.ProviderId;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.market.FinancialBand;
import org.placewright.sufficiency.market.FinancialRatio;
import org.placewright.sufficiency.market.FinancialSignal;

/** Makes the table of how sound owners looked by their accounts. {@code docs/stress.md} says what each column means. */
public final class FinanceTable {

    private static final Comparator<FinancialSignal> ORDER = Comparator.comparing(
                    (FinancialSignal signal) -> signal.accounts().owner())
            .thenComparing(signal -> signal.accounts().yearEnd(), Comparator.reverseOrder());

    private FinanceTable() {}

    /**
     * Returns how sound owners looked.
     *
     * @param signals the signals of owners, several years of one possibly
     * @param name what an owner is called
     * @return a table of {@code owner}, {@code name}, {@code year_end}, {@code age_months}, {@code old},
     *     {@code overall}, and for each {@link FinancialRatio} in its order the ratio and its {@code _band}; by owner,
     *     the latest year first
     */
    public static CsvTable of(Iterable<FinancialSignal> signals, Function<ProviderId, String> name) {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.add("owner", "name", "year_end", "age_months", "old", "overall");
        for (FinancialRatio ratio : FinancialRatio.values()) {
            String column = Ascii.toLowerCase(ratio.name());
            columns.add(column, column + "_band");
        }
        CsvTable.Builder table = CsvTable.builder(columns.build().toArray(String[]::new));
        ImmutableList.sortedCopyOf(ORDER, signals).forEach(signal -> table.row(cells(signal, name)));
        return table.build();
    }

    private static ImmutableList<CsvCell> cells(FinancialSignal signal, Function<ProviderId, String> name) {
        ImmutableList.Builder<CsvCell> cells = ImmutableList.builder();
        cells.add(CsvCell.text(signal.accounts().owner().value()))
                .add(CsvCell.text(name.apply(signal.accounts().owner())))
                .add(CsvCell.date(signal.accounts().yearEnd()))
                .add(CsvCell.number(signal.ageInMonths()))
                .add(CsvCell.text(signal.isOld() ? "Yes" : "No"))
                .add(CsvCell.text(signal.overall().label()));
        for (FinancialRatio ratio : FinancialRatio.values()) {
            Optional<BigDecimal> told =
                    Optional.ofNullable(signal.accounts().ratios().get(ratio));
            Optional<FinancialBand> band = Optional.ofNullable(signal.bands().get(ratio));
            cells.add(told.map(CsvCell::number).orElseGet(CsvCell::blank))
                    .add(CsvCell.text(band.map(FinancialBand::label)));
        }
        return cells.build();
    }
}
