package org.placewright.examples.benchmarks;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/**
 * Kinds of made-up assignment problems: children who wait, homes of one place, most children placed first, then the
 * greatest total score. The same numbers make the same problem always.
 */
public enum AssignmentFamily {

    /** Homes and scores by chance: children hardly compete, and every solver is at its best. */
    UNIFORM(2.0),

    /**
     * The homes nearest to each child, scored by nearness; two homes for each child, though not where the children are.
     */
    GEOGRAPHIC(2.0),

    /** The same with as many homes as children. */
    TIGHT(1.0),

    /** The same with four homes for five children. */
    SCARCE(0.8);

    private static final int MOST_POINTS = 1_000_000;
    private static final int SEED = 7;

    private final double homesForEachChild;

    AssignmentFamily(double homesForEachChild) {
        this.homesForEachChild = homesForEachChild;
    }

    /**
     * Makes a problem.
     *
     * @param children how many wait
     * @param pairs how many homes are possible for each child, as far as there are as many
     * @return the problem
     */
    public AssignmentProblem of(int children, int pairs) {
        int homes = (int) (children * homesForEachChild);
        AssignmentProblem.Builder problem =
                AssignmentProblem.builder(children, homes).mostPlacedFirst();
        int each = Math.min(pairs, homes);
        if (this == UNIFORM) {
            anywhere(problem, children, homes, each);
        } else {
            near(problem, children, homes, each);
        }
        return problem.build();
    }

    private static void anywhere(AssignmentProblem.Builder problem, int children, int homes, int each) {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int child = 0; child < children; child++) {
            BitSet chosen = new BitSet();
            while (chosen.cardinality() < each) {
                chosen.set(random.nextInt(homes));
            }
            int unit = child;
            chosen.stream().forEach(home -> problem.pair(unit, home, random.nextInt(MOST_POINTS + 1)));
        }
    }

    private static void near(AssignmentProblem.Builder problem, int children, int homes, int each) {
        SplittableRandom random = new SplittableRandom(SEED);
        MadeUpTowns towns = new MadeUpTowns(children, random);
        NearestPoints places = new NearestPoints(towns.homes(homes));
        double[][] where = towns.children(children);
        for (int child = 0; child < children; child++) {
            int unit = child;
            places.nearest(where[0][child], where[1][child], each)
                    .forEach((home, distance) ->
                            problem.pair(unit, home, (int) (MOST_POINTS * (1 - distance / Math.sqrt(2)))));
        }
    }
}
