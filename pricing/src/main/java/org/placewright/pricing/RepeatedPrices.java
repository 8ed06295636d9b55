package org.placewright.pricing;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.placewright.core.time.CollectionYear;

/**
 * Leaves one price of those that tell one placement in one collection year: the most certain source's; of one source
 * the latest; of one day the last in the order of the book. One placement is one child, by pseudonym, placed by one
 * authority from one day. Where no child is named nothing tells two alike apart.
 */
final class RepeatedPrices {

    private record Told(int placed, int authority, int start, int year) {}

    private final PriceColumns columns;

    RepeatedPrices(PriceColumns columns) {
        this.columns = columns;
    }

    /** Tells which of some rows, in the order of the book, leave. */
    BitSet leaving(int[] rows, int count) {
        Map<Told, Integer> kept = new HashMap<>();
        BitSet leaves = new BitSet(count);
        for (int place = 0; place < count; place++) {
            if (columns.placed[rows[place]] != 0) {
                Told told = told(rows[place]);
                Integer rival = kept.putIfAbsent(told, place);
                if (rival != null && certainty(rows[place]) >= certainty(rows[rival])) {
                    leaves.set(rival);
                    kept.put(told, place);
                } else if (rival != null) {
                    leaves.set(place);
                }
            }
        }
        return leaves;
    }

    private Told told(int row) {
        int year = CollectionYear.containing(LocalDate.ofEpochDay(columns.day[row]))
                .endingIn();
        return new Told(columns.placed[row], columns.authority[row], columns.start[row], year);
    }

    /** Rows come in the order of days, so that among equals the later wins. */
    private int certainty(int row) {
        return columns.source[row] < 0 ? -PriceSource.values().length : -columns.source[row];
    }
}
