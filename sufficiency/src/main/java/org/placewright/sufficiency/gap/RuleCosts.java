package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.placewright.core.code.PlacementGroup;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachableHomes;

/**
 * What each rule costs in children: each is lifted alone, and all children are placed again.
 *
 * <p>Only the kinds of place are placed again in which the rule bears on a home and somebody is left out; in all others
 * lifting it places nobody more. Where two rules keep children out of the same places, lifting either gives nothing:
 * costs of rules do not add up.
 *
 * <p>Guaranteed: no cost is below 0 where the placement is the most there can be; with another method of placing, a
 * number is how many more or fewer that method places. The same whatever executor. O(homes) and one placement for each
 * rule that bears on any home.
 */
public final class RuleCosts {

    private RuleCosts() {}

    /**
     * Lifts each rule that holds, one after the other.
     *
     * @param reachable the children who need places, and the homes within their reach
     * @param method how children are placed
     * @return the costs, in the order of the rules, then of the kinds; of the kinds for which there are homes
     */
    public static ImmutableList<RuleCost> of(ReachableHomes reachable, BestPlacement method) {
        return of(reachable, method, method.place(reachable.problem()), Runnable::run);
    }

    /**
     * Lifts each rule that holds, as many at once as an executor does.
     *
     * @param reachable the children who need places, and the homes within their reach
     * @param method how children are placed
     * @param taken how the method places them with all rules
     * @param executor what places children, on threads of which the caller's is none unless it runs tasks on the
     *     caller's; each placement at once needs memory of its own
     * @return the costs, in the order of the rules, then of the kinds; of the kinds for which there are homes
     * @throws IllegalArgumentException if the placement is of another problem
     */
    public static ImmutableList<RuleCost> of(
            ReachableHomes reachable, BestPlacement method, PlacesTaken taken, Executor executor) {
        if (taken.problem() != reachable.problem()) {
            throw new IllegalArgumentException("RuleCosts needs a placement of the problem of its homes but has "
                    + taken.problem() + " and " + reachable.problem() + ". Maybe place the children again?");
        }
        List<CompletableFuture<ImmutableList<RuleCost>>> lifted = reachable.policy().rules().stream()
                .map(rule -> CompletableFuture.supplyAsync(
                        () -> new LiftedRule(rule, reachable, taken).costs(method), executor))
                .toList();
        return lifted.stream()
                .map(CompletableFuture::join)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how many children of a kind a placement places. */
    static long placed(ReachableHomes reachable, PlacesTaken taken, PlacementGroup kind) {
        return Arrays.stream(groups(reachable, kind)).mapToLong(taken::placed).sum();
    }

    /** Returns the groups of children who need a place of a kind. */
    static int[] groups(ReachableHomes reachable, PlacementGroup kind) {
        return IntStream.range(0, reachable.groups().size())
                .filter(group -> reachable.groups().get(group).kind() == kind)
                .toArray();
    }
}
