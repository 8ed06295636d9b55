package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewright.matching.Market;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * First come, first served: who has waited longest takes the best home that is cleared, by tiers, then by score; then
 * whoever came next, of what is left. It is what happens where each child is placed alone, and what other ways of
 * deciding are held against.
 *
 * <p>A home is taken only if everyone who would live there then may live together. Ties: of those who came on one day,
 * the order of their identifiers; of homes that suit as well, that of theirs.
 *
 * <p>Complexity: O(n log n) for n options, and the rules asked again for each home that is given a second time.
 *
 * <p>Guaranteed: nobody could have a better home but for those who came before. Not guaranteed: that as many are placed
 * as could be, or as well; no bound is told.
 */
public final class FirstComeAllocation implements AllocationAlgorithm {

    /** What the algorithm is chosen by. */
    public static final String NAME = "first-come";

    private static final Comparator<Option> BEST_FIRST = Comparator.<Option>comparingLong(Option::tier)
            .thenComparingLong(Option::score)
            .reversed()
            .thenComparingInt(Option::home);

    private final WeightedSumRanker ranker;
    private final AllocationPolicy policy;

    private FirstComeAllocation(WeightedSumRanker ranker, AllocationPolicy policy) {
        this.ranker = ranker;
        this.policy = policy;
    }

    /**
     * Returns the algorithm.
     *
     * @param ranker says which homes are cleared for whom, and how well they suit
     * @param policy by which levels the outcome is told, so that it can be compared
     * @return the algorithm
     */
    public static FirstComeAllocation of(WeightedSumRanker ranker, AllocationPolicy policy) {
        return new FirstComeAllocation(ranker, policy);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Allocation allocate(AllocationRequest request, Market market) {
        Posed posed = new Posed(ranker, policy, request, market);
        Choice choice = new Turns(posed).choice();
        return new Answer(posed, NAME).of(Answer.unbounded(posed, choice, Withheld.NONE));
    }

    /** Everyone's turn, one after another. */
    private static final class Turns {
        private final Posed posed;
        private final int[] left;
        private final int[] rowOf;
        private final Map<Integer, ImmutableList<Integer>> coming = new HashMap<>();

        Turns(Posed posed) {
            this.posed = posed;
            this.left =
                    posed.rows().stream().mapToInt(row -> row.group().places()).toArray();
            this.rowOf = new int[posed.parties().size()];
            Arrays.fill(rowOf, Choice.NONE);
        }

        Choice choice() {
            IntStream.range(0, rowOf.length)
                    .boxed()
                    .sorted(Comparator.comparing(
                            party -> posed.parties().get(party).waiting().since()))
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
}
