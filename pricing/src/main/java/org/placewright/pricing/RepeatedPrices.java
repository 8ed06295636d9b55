package org.placewright.pricing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewright.core.time.CollectionYear;

/**
 * Leaves one price of those that tell one placement in one collection year: the most certain source's; of one source
 * the latest; of one day the last in the order of the book. One placement is one child, by pseudonym, placed by one
 * authority from one day. Where no child is named nothing tells two alike apart but their provenance: the same line of
 * the same document, read twice, counts once.
 */
final class RepeatedPrices {

    private record Told(int placed, int authority, int start, int year) {}

    private final PriceColumns columns;

    RepeatedPrices(PriceColumns columns) {
        this.columns = columns;
    }

    /** Returns those rows of an ordered list that stay, in the same order. */
    int[] leaveOne(int[] ordered) {
        Map<Told, Integer> kept = new HashMap<>();
        boolean[] leaves = new boolean[ordered.length];
        for (int place = 0; place < ordered.length; place++) {
            int row = ordered[place];
            if (place > 0 && columns.source[row] >= 0 && columns.isSame(ordered[place - 1], row)) {
                leaves[place] = true;
            } else if (columns.placed[row] != 0) {
                Integer rival = kept.putIfAbsent(told(row), place);
                if (rival != null) {
                    boolean better = certainty(row) >= certainty(ordered[rival]);
                    leaves[better ? rival : place] = true;
                    if (better) {
                        kept.put(told(row), place);
                    }
                }
            }
        }
        return IntStream.range(0, ordered.length)
                .filter(place -> !leaves[place])
                .map(place -> ordered[place])
                .toArray();
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
