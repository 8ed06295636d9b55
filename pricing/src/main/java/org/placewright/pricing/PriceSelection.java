package org.placewright.pricing;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Optional;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.index.StaffCost;

/** Goes through a book once: which prices count on a day, and what they are that day. Used once, by one thread. */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
final class PriceSelection {

    private final PriceColumns columns;
    private final StaffCosts staffCosts;
    private final LocalDate asOf;
    private final BenchmarkPolicy policy;
    private final long firstDay;
    private final int[] left = new int[LeftOut.values().length];

    private long indexedDay = Long.MIN_VALUE;
    private double indexed;
    private int kept;

    /** The rows of the book that count, in its order. */
    int[] rows;
    /** Pounds a week for one place, on the day, without what staff cost where the home is. */
    double[] prices;
    /** What the prices that count do not tell. */
    final SilentPrices silent;

    PriceSelection(PriceBook book, StaffCosts staffCosts, LocalDate asOf, BenchmarkPolicy policy) {
        this.columns = book.columns();
        this.staffCosts = staffCosts;
        this.asOf = asOf;
        this.policy = policy;
        this.firstDay = asOf.minus(policy.window()).toEpochDay() + 1;
        this.rows = new int[columns.size];
        this.prices = new double[columns.size];
        select();
        leaveRepeated();
        rows = Arrays.copyOf(rows, kept);
        prices = Arrays.copyOf(prices, kept);
        this.silent = new SilentPrices(book.dictionaries().provisions().size());
        for (int row : rows) {
            silent.add(columns, row, staffCosts.of(columns, row).basis() != StaffCost.Basis.NOT_KNOWN);
        }
    }

    private void select() {
        for (int row = 0; row < columns.size; row++) {
            Optional<LeftOut> why = whyLeftOut(row);
            if (why.isPresent()) {
                left[why.get().ordinal()]++;
            } else {
                rows[kept] = row;
                prices[kept++] = columns.pence[row]
                        / 100.0
                        / columns.placesPaid(row)
                        * indexed
                        / staffCosts.of(columns, row).factor();
            }
        }
    }

    private void leaveRepeated() {
        BitSet leaving = RepeatedPrices.leaving(columns, rows, kept);
        left[LeftOut.REPEATED.ordinal()] = leaving.cardinality();
        int stays = 0;
        for (int place = 0; place < kept; place++) {
            if (!leaving.get(place)) {
                rows[stays] = rows[place];
                prices[stays++] = prices[place];
            }
        }
        kept = stays;
    }

    private Optional<LeftOut> whyLeftOut(int row) {
        if (columns.day[row] > asOf.toEpochDay()) {
            return Optional.of(LeftOut.AFTER_AS_OF);
        }
        if (columns.day[row] < firstDay) {
            return Optional.of(LeftOut.TOO_OLD);
        }
        if (!policy.comparesOffers() && columns.source[row] == PriceSource.OFFER.ordinal()) {
            return Optional.of(LeftOut.OFFER_ONLY);
        }
        if (!policy.plausibleFees().contains(WeeklyFee.ofPence(columns.pence[row]))) {
            return Optional.of(LeftOut.NOT_PLAUSIBLE);
        }
        if (columns.day[row] != indexedDay) {
            indexedDay = columns.day[row];
            // A price of the day itself is what it is, whether or not the index reaches that day.
            indexed = indexedDay == asOf.toEpochDay()
                    ? 1
                    : policy.index()
                            .factor(LocalDate.ofEpochDay(indexedDay), asOf)
                            .orElse(Double.NaN);
        }
        return indexed > 0 ? Optional.empty() : Optional.of(LeftOut.NOT_INDEXED);
    }

    ImmutableSortedMap<LeftOut, Integer> leftOut() {
        EnumMap<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
        for (LeftOut why : LeftOut.values()) {
            if (left[why.ordinal()] > 0) {
                counts.put(why, left[why.ordinal()]);
            }
        }
        return ImmutableSortedMap.copyOf(counts);
    }
}
