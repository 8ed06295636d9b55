package org.placewright.testkit.law;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.ShortMarkets;

/** What a {@link BestPlacement} must keep that claims to place the most children that can be placed. */
public interface MostPlacedLaws extends BestPlacementLaws {

    @Override
    BestPlacement placement();

    /**
     * No more are left over than there are too few places for, wherever children compete.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void only_those_are_left_over_for_whom_there_is_no_place(
            @ForAll(supplier = PlacementProblems.class) PlacementProblem problem) {
        long unplaced = placement().place(problem).allUnplaced();
        long fewest = ShortMarkets.of(placement().place(problem)).allShort();
        Law.holds(unplaced == fewest, unplaced + " are left over where " + fewest + " need be");
    }

    /**
     * A place more, in any pool, places one more or none; and numbering all otherwise changes nothing.
     *
     * @param problem what is asked
     * @param number which pool has one more
     * @param more how many more it has
     */
    @Property(tries = TRIES)
    default void places_more_never_harm(
            @ForAll(supplier = PlacementProblems.class) PlacementProblem problem,
            @ForAll @IntRange(max = 100) int number,
            @ForAll @IntRange(max = 3) int more) {
        Assume.that(problem.pools() > 0);
        long before = placement().place(problem).allPlaced();
        long after = placement()
                .place(PlacementProblems.fromTheLast(problem, number % problem.pools(), more))
                .allPlaced();
        Law.holds(
                after >= before && after <= before + more,
                more + " places more must place 0 to " + more + " more children, not " + (after - before));
    }

    /**
     * A child more, in any group, leaves one more over or none.
     *
     * @param problem what is asked
     * @param number which group has one more
     */
    @Property(tries = TRIES)
    default void a_child_more_takes_one_place_or_none(
            @ForAll(supplier = PlacementProblems.class) PlacementProblem problem,
            @ForAll @IntRange(max = 100) int number) {
        Assume.that(problem.groups() > 0);
        int[] counts = new int[problem.groups()];
        for (int group = 0; group < counts.length; group++) {
            counts[group] = problem.children(group) + (group == number % counts.length ? 1 : 0);
        }
        long more = placement().place(problem.withChildren(counts)).allPlaced()
                - placement().place(problem).allPlaced();
        Law.holds(more == 0 || more == 1, "a child more must take one place or none, not " + more);
    }
}
