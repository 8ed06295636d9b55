package org.placewright.pricing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.placewright.core.time.CollectionYear;

/**
 * Leaves one price of those that tell one placement in one collection year: the most certain source's; of one source
 * the latest; of one day the last in the order of the book.
 *
 * <p>A child, known by pseudonym and authority, lives in one placement at a time. Two prices are of one placement where
 * they have the same first day, or where the later one's first day is not known or not after the earlier one's day, so
 * that the times they tell of overlap. An agreement renewed begins anew though the placement does not: two prices are
 * of one placement too where they are of one home, or one is a contract with the provider of the other. Of one document
 * and day prices are of one placement only where they have the same first day, since a census tells each placement
 * once. Where no child is named nothing tells two alike apart.
 */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
final class RepeatedPrices {

    private static final int NONE = -1;

    private record Child(int placed, int authority, int year) {}

    private final PriceColumns columns;
    private final int[] rows;
    private final BitSet leaves;
    private final int[] before;

    private RepeatedPrices(PriceColumns columns, int[] rows, int count) {
        this.columns = columns;
        this.rows = rows;
        this.leaves = new BitSet(count);
        this.before = new int[count];
        Arrays.fill(before, NONE);
    }

    /** Tells which of some rows, in the order of the book, leave; O(count), unless one child has many prices a year. */
    static BitSet leaving(PriceColumns columns, int[] rows, int count) {
        RepeatedPrices repeated = new RepeatedPrices(columns, rows, count);
        Map<Child, Integer> last = new HashMap<>();
        for (int place = 0; place < count; place++) {
            if (columns.placed[rows[place]] != 0) {
                Integer earlier = last.put(repeated.child(rows[place]), place);
                if (earlier != null) {
                    repeated.before[place] = earlier;
                    repeated.hold(place);
                }
            }
        }
        return repeated.leaves;
    }

    private Child child(int row) {
        int year = CollectionYear.containing(LocalDate.ofEpochDay(columns.day[row]))
                .endingIn();
        return new Child(columns.placed[row], columns.authority[row], year);
    }

    /** Holds a price against the earlier ones of the child that have not left. */
    private void hold(int place) {
        for (int earlier = before[place]; earlier != NONE; earlier = before[earlier]) {
            if (!leaves.get(earlier) && isOnePlacement(rows[earlier], rows[place])) {
                // Among equally certain ones the later stays: rows come in the order of days.
                if (certainty(rows[place]) >= certainty(rows[earlier])) {
                    leaves.set(earlier);
                } else {
                    leaves.set(place);
                    return;
                }
            }
        }
    }

    private boolean isOnePlacement(int earlier, int later) {
        if (columns.start[earlier] == columns.start[later]) {
            return true;
        }
        if (columns.day[earlier] == columns.day[later]
                && columns.source[earlier] == columns.source[later]
                && columns.document[earlier] == columns.document[later]) {
            return false;
        }
        // What is not known is the least of all numbers, and so before every day.
        return columns.start[later] <= columns.day[earlier]
                || isKnownAndEqual(columns.establishment, earlier, later)
                || ((isContract(earlier) || isContract(later)) && isKnownAndEqual(columns.provider, earlier, later));
    }

    private static boolean isKnownAndEqual(int[] column, int left, int right) {
        return column[left] != 0 && column[left] == column[right];
    }

    private boolean isContract(int row) {
        return columns.source[row] == PriceSource.CONTRACT.ordinal();
    }

    private int certainty(int row) {
        return columns.source[row] < 0 ? -PriceSource.values().length : -columns.source[row];
    }
}
