package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everyone's turn, one after another, to take the best of what is left: of a choice, those it leaves without a home.
 */
final class Turns {

    private static final Comparator<Option> BEST_FIRST = Comparator.<Option>comparingLong(Option::tier)
            .thenComparingLong(Option::score)
            .reversed()
            .thenComparingInt(Option::home);

    private final Posed posed;
    private final int[] left;
    private final int[] rowOf;
    private final Map<Integer, ImmutableList<Integer>> coming;

    Turns(Posed posed, Choice start) {
        this.posed = posed;
        this.left = start.left();
        this.rowOf = IntStream.range(0, posed.parties().size()).map(start::row).toArray();
        this.coming = new HashMap<>(start.byHome());
    }

    /** Returns the choice after everyone's turn; those who are equal in an order have theirs by number. */
    Choice inOrder(Comparator<Integer> order) {
        IntStream.range(0, rowOf.length)
                .filter(party -> rowOf[party] == Choice.NONE)
                .boxed()
                .sorted(order)
                .forEach(this::choose);
        return new Choice(posed.parties(), posed.rows(), rowOf);
    }

    private void choose(int number) {
        Party party = posed.parties().get(number);
        List<Option> best = party.options().stream().sorted(BEST_FIRST).toList();
        for (Option option : best) {
            int row = rowWithRoom(party, option.home());
            if (row == Choice.NONE) {
                continue;
            }
            ImmutableList<Integer> together = ImmutableSortedSet.<Integer>naturalOrder()
                    .addAll(coming.getOrDefault(option.home(), ImmutableList.of()))
                    .add(number)
                    .build()
                    .asList();
            if (posed.company().mayLiveTogether(option.home(), together)) {
                coming.put(option.home(), together);
                left[row] -= party.size();
                rowOf[number] = row;
                return;
            }
        }
    }

    private int rowWithRoom(Party party, int home) {
        for (int row = PlaceRow.firstOf(posed.rows(), home);
                row < left.length && posed.rows().get(row).home() == home;
                row++) {
            if (left[row] >= party.size() && posed.rows().get(row).takes(party)) {
                return row;
            }
        }
        return Choice.NONE;
    }
}
