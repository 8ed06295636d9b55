package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.disclosure.Rounding;

/**
 * A reader who wants to know what is hidden: tries every table of whole numbers that would have been published so. All
 * councils of the table are taken to make up its regions, and these England.
 *
 * <p>Knows nothing of how what to hide was chosen: only what each figure says of its cell, and that a cell is the sum
 * of the finest ones in it.
 */
final class Attacker {

    /** More than any sum in the tables attacked. */
    private static final int MOST = 500;

    private final PolicyByLevel policies;
    private final FilterItem total = FilterItem.TOTAL;
    private final List<TidyRow> finest = new ArrayList<>();
    private final List<Integer> guesses = new ArrayList<>();
    private final Map<TidyRow, ImmutableList<Integer>> cells = new LinkedHashMap<>();

    /** What is known of a sum of finest cells: no less and no more than. */
    private record Known(ImmutableList<Integer> of, int least, int most) {}

    /** The true table only tells which of two guesses to try first, so that the search does not take for ever. */
    Attacker(TidyTable table, TidyTable truth, PolicyByLevel policies) {
        this.policies = policies;
        for (int i = 0; i < table.rows().size(); i++) {
            TidyRow row = table.rows().get(i);
            if (row.area().level() == GeographicLevel.LOCAL_AUTHORITY
                    && !row.items().containsValue(total)) {
                finest.add(row);
                guesses.add(truth.rows()
                        .get(i)
                        .figures()
                        .values()
                        .asList()
                        .get(0)
                        .value()
                        .orElseThrow()
                        .intValueExact());
            }
        }
        for (TidyRow row : table.rows()) {
            List<Integer> within = new ArrayList<>();
            for (int i = 0; i < finest.size(); i++) {
                if (isWithin(finest.get(i), row)) {
                    within.add(i);
                }
            }
            cells.put(row, ImmutableList.copyOf(within));
        }
    }

    private boolean isWithin(TidyRow part, TidyRow row) {
        Area wide = row.area();
        Area.Local council = (Area.Local) part.area();
        boolean inArea = wide.equals(council) || wide.equals(Area.of(council.region())) || wide.equals(Area.ENGLAND);
        return inArea
                && row.items().entrySet().stream()
                        .allMatch(item -> item.getValue().equals(total)
                                || item.getValue().equals(part.items().get(item.getKey())));
    }

    /** Tells whether, for all that is published, a row may be of so many. */
    boolean isPossible(TidyRow row, int number) {
        List<Known> known = new ArrayList<>();
        cells.forEach((other, of) -> known.add(known(other, of)));
        known.add(new Known(Objects.requireNonNull(cells.get(row)), number, number));
        int[] least = new int[finest.size()];
        int[] most = new int[finest.size()];
        Arrays.fill(most, MOST);
        return isPossible(known, least, most);
    }

    private Known known(TidyRow row, ImmutableList<Integer> of) {
        PublishedFigure figure = row.figures().values().asList().get(0);
        if (figure == Symbol.SUPPRESSED) {
            return new Known(of, 1, MOST);
        }
        Rounding rounding = policies.at(row.area().level()).rounding();
        List<Integer> shownSo = new ArrayList<>();
        for (int count = 0; count <= MOST; count++) {
            BigDecimal rounded = rounding.nearest(BigDecimal.valueOf(count));
            boolean same = figure == Symbol.ROUNDS_TO_ZERO
                    ? count > 0 && rounded.signum() == 0
                    : (rounded.signum() != 0 || count == 0)
                            && rounded.compareTo(figure.value().orElseThrow()) == 0;
            if (same) {
                shownSo.add(count);
            }
        }
        return new Known(of, shownSo.get(0), shownSo.get(shownSo.size() - 1));
    }

    private boolean isPossible(List<Known> known, int[] least, int[] most) {
        if (!narrow(known, least, most)) {
            return false;
        }
        int open = -1;
        for (int i = 0; i < least.length; i++) {
            if (least[i] < most[i] && (open < 0 || most[i] - least[i] < most[open] - least[open])) {
                open = i;
            }
        }
        if (open < 0) {
            return true;
        }
        int guess = Math.max(least[open], Math.min(most[open], guesses.get(open)));
        for (int away = 0; away <= MOST; away++) {
            if (isPossibleWith(known, least, most, open, guess - away)
                    || (away > 0 && isPossibleWith(known, least, most, open, guess + away))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossibleWith(List<Known> known, int[] least, int[] most, int cell, int number) {
        if (number < least[cell] || number > most[cell]) {
            return false;
        }
        int[] from = least.clone();
        int[] to = most.clone();
        from[cell] = number;
        to[cell] = number;
        return isPossible(known, from, to);
    }

    /** Draws every conclusion of one sum at a time, again and again; tells whether they contradict one another. */
    private static boolean narrow(List<Known> known, int[] least, int[] most) {
        for (boolean changed = true; changed; ) {
            changed = false;
            for (Known sum : known) {
                int low = 0;
                int high = 0;
                for (int i : sum.of()) {
                    low += least[i];
                    high += most[i];
                }
                if (low > sum.most() || high < sum.least()) {
                    return false;
                }
                for (int i : sum.of()) {
                    int atMost = sum.most() - (low - least[i]);
                    int atLeast = sum.least() - (high - most[i]);
                    if (atMost < most[i] || atLeast > least[i]) {
                        low += Math.max(0, atLeast - least[i]);
                        high -= Math.max(0, most[i] - atMost);
                        most[i] = Math.min(most[i], atMost);
                        least[i] = Math.max(least[i], atLeast);
                        changed = true;
                        if (least[i] > most[i]) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    ImmutableList<TidyRow> hidden() {
        return cells.keySet().stream()
                .filter(row -> row.figures().containsValue(Symbol.SUPPRESSED))
                .collect(ImmutableList.toImmutableList());
    }
}
