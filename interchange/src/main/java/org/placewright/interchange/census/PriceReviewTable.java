package org.placewright.interchange.census;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.joda.money.Money;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.PriceProvenance;
import org.placewright.pricing.review.ChanceOfPrice;
import org.placewright.pricing.review.PriceReview;
import org.placewright.pricing.review.ReviewedPrice;

/**
 * Makes a table of the prices of a census, judged, for a spreadsheet. It names no child, nor how old one is: document
 * and line lead back to the row. It shows every price: it is for whoever may see them all.
 *
 * <p>Columns: {@code document}, {@code line}, {@code observed_on}, {@code provision}, {@code fee}, {@code fee_as_of}
 * (brought to the day asked of), {@code outcome} (Benchmarked or TooFewComparables), {@code method},
 * {@code percentile}, {@code expected}, {@code lower}, {@code upper}, {@code level}, {@code residual_premium} (GBP a
 * week, below 0 where the fee is below the expected one), {@code comparables}, {@code p_value},
 * {@code adjusted_p_value}, {@code stands_out} (yes or no). What cannot be told is blank. Rows are ordered by document
 * and line.
 */
public final class PriceReviewTable {

    private PriceReviewTable() {}

    /**
     * Returns the prices, judged.
     *
     * @param review the review of a book
     * @return the table
     */
    public static CsvTable of(PriceReview review) {
        CsvTable.Builder table = CsvTable.builder(
                "document",
                "line",
                "observed_on",
                "provision",
                "fee",
                "fee_as_of",
                "outcome",
                "method",
                "percentile",
                "expected",
                "lower",
                "upper",
                "level",
                "residual_premium",
                "comparables",
                "p_value",
                "adjusted_p_value",
                "stands_out");
        review.byDocument().forEach(price -> row(price, table));
        return table.build();
    }

    private static void row(ReviewedPrice price, CsvTable.Builder table) {
        table.row(
                price.observation()
                        .provenance()
                        .map(where -> CsvCell.text(where.document()))
                        .orElse(CsvCell.blank()),
                price.observation()
                        .provenance()
                        .map(PriceProvenance::line)
                        .map(CsvCell::number)
                        .orElse(CsvCell.blank()),
                CsvCell.date(price.observation().observedOn()),
                CsvCell.text(price.observation().provision().label()),
                money(price.observation().fee().amount()),
                money(price.outcome().question().fee().amount()),
                CsvCell.text(price.outcome() instanceof Benchmarked ? "Benchmarked" : "TooFewComparables"),
                CsvCell.text(price.outcome().method().value()),
                figure(price, answer -> rounded(answer.percentile(), 1)),
                figure(price, answer -> money(answer.expected().amount())),
                figure(price, answer -> money(answer.interval().lower().amount())),
                figure(price, answer -> money(answer.interval().upper().amount())),
                figure(price, answer -> rounded(answer.interval().level(), 3)),
                figure(price, answer -> money(answer.decomposition().residualPremium())),
                figure(price, answer -> CsvCell.number(answer.comparables().count())),
                chance(price, ChanceOfPrice::pValue),
                chance(price, ChanceOfPrice::adjusted),
                CsvCell.text(price.standsOut() ? "yes" : "no"));
    }

    private static CsvCell figure(ReviewedPrice price, Function<Benchmarked, CsvCell> cell) {
        return price.outcome() instanceof Benchmarked answer ? cell.apply(answer) : CsvCell.blank();
    }

    private static CsvCell chance(ReviewedPrice price, Function<ChanceOfPrice, Double> value) {
        return price.chance().map(chance -> rounded(value.apply(chance), 6)).orElse(CsvCell.blank());
    }

    private static CsvCell money(Money amount) {
        return CsvCell.number(amount.getAmount());
    }

    private static CsvCell rounded(double value, int digits) {
        return CsvCell.number(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN));
    }
}
