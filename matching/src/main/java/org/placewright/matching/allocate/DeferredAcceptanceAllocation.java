package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import org.placewright.matching.Market;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.DeferredAcceptance;
import org.placewright.matching.allocate.assignment.TieBreak;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * Deferred acceptance: children ask for the homes that suit them best, by tiers, then by score; each home keeps whom it
 * likes best of those who have asked so far, and those it does not keep ask for the next best.
 *
 * <p>A home likes in the order it has told ({@link HomePreference}), and, where it has told nothing, who is more
 * urgent, then who has waited longer; of those it likes equally well, who draws the better lot in one lottery for all,
 * by the policy's seed.
 *
 * <p>Guaranteed where every party is one child and no two who would come to a home may not live together: it is stable,
 * that is, there is no child and no home that would both rather have one another; no stable allocation gives any child
 * a better home (children propose), but for ties of a home; and no child gains by its score of homes being told
 * otherwise than it is. Homes can gain by that. None of it is guaranteed where brothers and sisters go together, for
 * which a stable allocation need not exist, or where company stands in the way: a home is then withheld from the one it
 * likes least of those who may not live together, and it is done again; in the end whoever is left without a home takes
 * one that has room and where nobody there stands in the way. {@link Allocation#blockingPairs} tells who would rather
 * have one another.
 *
 * <p>Complexity: O(n log n) for n options, times how often company stands in the way.
 *
 * <p>Source: Gale &amp; Shapley (1962), Roth (1984), as cited at {@link DeferredAcceptance}.
 */
public final class DeferredAcceptanceAllocation implements AllocationAlgorithm {

    /** What the algorithm is chosen by. */
    public static final String NAME = "deferred-acceptance";

    private final WeightedSumRanker ranker;
    private final AllocationPolicy policy;
    private final DeferredAcceptance proposing;

    private DeferredAcceptanceAllocation(
            WeightedSumRanker ranker, AllocationPolicy policy, DeferredAcceptance proposing) {
        this.ranker = ranker;
        this.policy = policy;
        this.proposing = proposing.breakingTies(new TieBreak.SingleLottery(policy.tieBreakSeed()));
    }

    /**
     * Returns the algorithm in which children propose.
     *
     * @param ranker says which homes are cleared for whom, and how well they suit
     * @param policy by which levels the outcome is told, and the seed of the lottery
     * @return the algorithm
     */
    public static DeferredAcceptanceAllocation of(WeightedSumRanker ranker, AllocationPolicy policy) {
        return new DeferredAcceptanceAllocation(ranker, policy, DeferredAcceptance.childProposing());
    }

    /**
     * Returns the algorithm in which homes propose, which is best for them and worst for children of all that are
     * stable.
     *
     * @return the algorithm
     */
    public DeferredAcceptanceAllocation homesPropose() {
        return new DeferredAcceptanceAllocation(ranker, policy, DeferredAcceptance.homeProposing());
    }

    @Override
    public String name() {
        return proposing.name();
    }

    @Override
    public Allocation allocate(AllocationRequest request, Market market) {
        Posed posed = new Posed(ranker, policy, request, market);
        PosedProblem problem = posed.problemOfScores();
        Withheld withheld = Withheld.NONE;
        while (true) {
            AssignmentSolution solution = proposing.solve(problem.without(withheld, 0));
            Choice choice = problem.choice(solution);
            Withheld more = withConflicts(posed, problem, choice, withheld);
            if (more.equals(withheld)) {
                Choice filled = withheld.equals(Withheld.NONE) ? choice : filled(posed, choice);
                return new Answer(posed, name()).of(Answer.unbounded(posed, filled, withheld));
            }
            withheld = more;
        }
    }

    /** Gives what was withheld back to whoever is without a home, where nobody there now stands in the way. */
    private static Choice filled(Posed posed, Choice choice) {
        return new Turns(posed, choice)
                .inOrder(Comparator.<Integer>comparingInt(
                                party -> posed.parties().get(party).waiting().priority())
                        .thenComparing(
                                party -> posed.parties().get(party).waiting().since()));
    }

    /** Withholds each home in which some may not live together from the one of them it likes least. */
    private static Withheld withConflicts(Posed posed, PosedProblem problem, Choice choice, Withheld withheld) {
        Withheld more = withheld;
        for (Map.Entry<Integer, ImmutableList<Integer>> coming : choice.byHome().entrySet()) {
            int home = coming.getKey();
            ImmutableList<Integer> conflict = posed.company().conflict(home, coming.getValue());
            if (!conflict.isEmpty()) {
                int least = conflict.stream()
                        .min(Comparator.<Integer>comparingInt(party -> problem.liking(party, choice.row(party)))
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
                more = more.and(least, home);
            }
        }
        return more;
    }
}
