package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.SplittableRandom;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ShortMarkets;

/**
 * All children placed at once, in as many futures as are asked for.
 *
 * <p>In a future each council has so many children of each kind: a draw of the forecast, of which those who need such
 * places are drawn by chance, or where it drew none, a draw of the cell's own distribution. They come from where
 * today's children come from, and are like them: of n for every m of today's, in their order, evenly (systematic
 * sampling).
 */
final class PlacedFutures {

    private final PlacementProblem problem;
    private final CellNeeds needs;
    private final ImmutableSortedMap<GapCell, int[]> leaves;
    private final ImmutableList<PlacesTaken> placed;
    private final double[] expected;

    PlacedFutures(GapQuestion question, CellNeeds needs, BestPlacement method) {
        this.problem = question.reachable().problem();
        this.needs = needs;
        this.leaves = GapCells.byAuthority(question.reachable().groups());
        ImmutableList.Builder<PlacesTaken> futures = ImmutableList.builder();
        if (question.forecast().isEmpty()) {
            futures.add(method.place(problem));
        } else if (question.futures() == 0) {
            futures.add(method.place(problem.withChildren(counts(
                    (cell, groups) -> (int) Math.rint(needs.of(cell, groups).mean())))));
        } else {
            SplittableRandom seeds = new SplittableRandom(question.seed());
            for (int future = 0; future < question.futures(); future++) {
                futures.add(method.place(problem.withChildren(drawn(future, seeds.split()))));
            }
        }
        this.placed = futures.build();
        this.expected = new double[problem.groups()];
        placed.forEach(this::addExpected);
    }

    private interface CellCount {
        int of(GapCell cell, int[] groups);
    }

    private int[] drawn(int future, SplittableRandom random) {
        return counts((cell, groups) -> needs.drawn(cell, groups, future, random)
                .orElseGet(() -> needs.of(cell, groups).quantile(random.nextDouble(Double.MIN_NORMAL, 1))));
    }

    /** Spreads the number of each cell over its groups, in proportion to the children of today. */
    private int[] counts(CellCount wanted) {
        int[] counts = new int[problem.groups()];
        leaves.forEach((cell, groups) -> {
            long today = GapCells.children(problem, groups);
            long number = today == 0 ? 0 : wanted.of(cell, groups);
            long before = 0;
            for (int group : groups) {
                long until = before + problem.children(group);
                counts[group] = Math.toIntExact(number * until / today - number * before / today);
                before = until;
            }
        });
        return counts;
    }

    /**
     * Adds who is left out in a future. Where as many are placed as can be, it is not told which of those who compete
     * are left out, and even chances are taken; else it is those whom the method left out.
     */
    private void addExpected(PlacesTaken taken) {
        ShortMarkets markets = ShortMarkets.of(taken);
        boolean isMost = markets.allShort() == taken.allUnplaced();
        for (int group = 0; group < expected.length; group++) {
            double unplaced = isMost ? markets.shareOfShortage(group) : taken.unplaced(group);
            expected[group] += unplaced / placed.size();
        }
    }

    /** Returns how many children of some groups are expected to be left out. */
    double expectedUnplaced(int[] groups) {
        double unplaced = 0;
        for (int group : groups) {
            unplaced += expected[group];
        }
        return unplaced;
    }

    /** Returns how many children of some groups are left out, future by future. */
    CountDistribution unplaced(int[] groups) {
        return CountDistribution.ofDraws(placed.stream()
                .mapToInt(taken -> {
                    int unplaced = 0;
                    for (int group : groups) {
                        unplaced += taken.unplaced(group);
                    }
                    return unplaced;
                })
                .toArray());
    }
}
