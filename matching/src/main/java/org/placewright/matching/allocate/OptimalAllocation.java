package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.matching.Market;
import org.placewright.matching.allocate.assignment.AssignmentSolver;
import org.placewright.matching.allocate.assignment.GeneralisedAssignment;
import org.placewright.matching.allocate.assignment.ShortestAugmentingPaths;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * The best for all together, by the levels of the policy: as much as can be of the first, then of the second, and so
 * on, in whole numbers throughout.
 *
 * <p>Let P be those who go to one home together, H_p the homes cleared for p, c_h the places of home h, and n_p how
 * many p are. With x_ph = 1 if p goes to h, it maximises, lexicographically by level, the sum of v_ph x_ph over p and h
 * in H_p, subject to: the sum of x_ph over h is at most 1 for each p; the sum of n_p x_ph over p is at most c_h for
 * each h; and who would come to one home may live there together. What of a level depends on scores is in steps of
 * micro-points ({@link LevelValue#detail}).
 *
 * <p>Where each party is one child this is a flow of least cost but for the last condition, and solved as one, with
 * prices that prove it ({@link ShortestAugmentingPaths}); where brothers and sisters go together it is the generalised
 * assignment problem, which is NP-hard ({@link GeneralisedAssignment}). Who lives with whom couples children in a home
 * in ways no flow knows: a home to be had alone, the usual fostering limit, children who must not meet. It is decided
 * first as if that did not matter, which is a bound; then conflicts are branched upon, at most
 * {@link AllocationPolicy#companySteps} times.
 *
 * <p>Guaranteed: every rule clears each child for the company that would live there. Where {@link Allocation#isOptimal}
 * says so, no allocation is better by the levels; where not, each bound holds. Nothing is guaranteed about fairness
 * between councils, nor that children or homes would not rather have one another ({@link Allocation#blockingPairs}).
 * Brothers and sisters go together wherever a home is cleared for all of them, even if its places go to others in the
 * end; a group is not split to fit.
 *
 * <p>Ties: the solver's, which are the same for the same problem, whatever order children and homes came in.
 *
 * <p>Source: Kuhn (1955), Edmonds &amp; Karp (1972), as cited at the solvers.
 */
public final class OptimalAllocation implements AllocationAlgorithm {

    /** What the algorithm is chosen by. */
    public static final String NAME = "optimal";

    private final WeightedSumRanker ranker;
    private final AllocationPolicy policy;
    private final Optional<AssignmentSolver> solver;

    private OptimalAllocation(WeightedSumRanker ranker, AllocationPolicy policy, Optional<AssignmentSolver> solver) {
        this.ranker = ranker;
        this.policy = policy;
        this.solver = solver;
    }

    /**
     * Returns the algorithm, which solves by the library's own solvers.
     *
     * @param ranker says which homes are cleared for whom, and how well they suit
     * @param policy what is to be achieved
     * @return the algorithm
     */
    public static OptimalAllocation of(WeightedSumRanker ranker, AllocationPolicy policy) {
        return new OptimalAllocation(ranker, policy, Optional.empty());
    }

    /**
     * Returns the algorithm that solves by another solver.
     *
     * @param other the solver; one that takes sizes where brothers and sisters wait
     * @return the algorithm
     */
    public OptimalAllocation using(AssignmentSolver other) {
        return new OptimalAllocation(ranker, policy, Optional.of(other));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Allocation allocate(AllocationRequest request, Market market) {
        Posed posed = new Posed(ranker, policy, request, market);
        return new Answer(posed, NAME).of(decide(posed));
    }

    private Decided decide(Posed posed) {
        return new CompanySearch(posed, new LevelSearch(posed, solverFor(posed))).best();
    }

    /**
     * Returns where one more place would help most, as if a home had one more registered, staffed and free: what it
     * would add to each level, by the scores of today. Only homes that are cleared for someone are looked at: those who
     * have no place left at all, or too few for brothers and sisters, are excluded for that before, and are to be asked
     * about with their record changed.
     *
     * @param request who waits
     * @param market the homes
     * @return the homes in which one more place would add anything, by the first level that is different, then by
     *     identifier
     */
    public ImmutableList<PlacePrice> onePlaceMore(AllocationRequest request, Market market) {
        Posed posed = new Posed(ranker, policy, request, market);
        return new OneMorePlace(posed, solverFor(posed)).prices();
    }

    private AssignmentSolver solverFor(Posed posed) {
        return solver.orElseGet(
                () -> posed.isOfSingleChildren() ? new ShortestAugmentingPaths() : new GeneralisedAssignment());
    }
}
