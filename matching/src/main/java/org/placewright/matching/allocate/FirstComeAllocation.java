package org.placewright.matching.allocate;

import java.util.Comparator;
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
        Choice choice = new Turns(posed, Choice.ofNobody(posed.parties(), posed.rows()))
                .inOrder(Comparator.comparing(
                        party -> posed.parties().get(party).waiting().since()));
        return new Answer(posed, NAME).of(Answer.unbounded(posed, choice, Withheld.NONE));
    }
}
