package org.placewright.interchange.market;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.sufficiency.market.MarketCut;
import org.placewright.sufficiency.market.MarketSegment;

/** What figures and parts of a market are written as. */
final class MarketCells {

    private static final String TOTAL = "Total";
    private static final int DECIMALS = 2;
    private static final int MILLIONTHS_OF_A_PERCENT = 4;

    private MarketCells() {}

    /** Returns what a part is by each of some cuts; the total where it is not cut so. */
    static ImmutableList<CsvCell> labels(MarketSegment segment, MarketCut... cuts) {
        ImmutableList.Builder<CsvCell> labels = ImmutableList.builder();
        for (MarketCut cut : cuts) {
            labels.add(CsvCell.text(segment.labels().getOrDefault(cut, TOTAL)));
        }
        return labels.build();
    }

    /** Returns a figure to two decimals. */
    static CsvCell figure(double figure) {
        return CsvCell.number(BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Returns a part of a whole in percent, to two decimals; blank if there is none. */
    static CsvCell percent(OptionalDouble part) {
        return part.isEmpty() ? CsvCell.blank() : percent(part.getAsDouble());
    }

    /** Returns a part of a whole in percent, to two decimals. */
    static CsvCell percent(double part) {
        return CsvCell.number(BigDecimal.valueOf(part).movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** Returns millionths of a whole in percent, to two decimals; blank if there is none. */
    static CsvCell millionths(OptionalLong millionths) {
        return millionths.isEmpty()
                ? CsvCell.blank()
                : CsvCell.number(BigDecimal.valueOf(millionths.getAsLong(), MILLIONTHS_OF_A_PERCENT)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
