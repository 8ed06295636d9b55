package org.placewright.testkit.law;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.PlacesTaken;

/**
 * What every {@link BestPlacement} must keep.
 *
 * <pre>{@code
 * class OurPlacementTest implements BestPlacementLaws {
 *     public BestPlacement placement() {
 *         return new OurPlacement();
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about how many are placed: only that what was asked is answered, the same each time. That
 * nobody is placed out of reach, twice, or where there is no place, {@link PlacesTaken} sees to itself. What a method
 * that claims to place the most must keep besides is in {@link MostPlacedLaws}.
 */
public interface BestPlacementLaws {

    /** How often each law is tried. */
    int TRIES = 500;

    /**
     * Returns the method to hold to the laws.
     *
     * @return the method
     */
    BestPlacement placement();

    /** The name can be written in a setting and a file name. */
    @Example
    default void the_name_is_plain() {
        Law.holds(
                Pattern.matches("[a-z0-9]+(-[a-z0-9]+)*", placement().name()),
                "the name must be of lower-case letters, digits and hyphens but is "
                        + placement().name());
    }

    /**
     * It is the problem asked of that is answered, whatever it is.
     *
     * @param problem what is asked
     */
    @Property(tries = TRIES)
    default void every_problem_is_answered(@ForAll(supplier = PlacementProblems.class) PlacementProblem problem) {
        Law.holds(ask(problem).problem() == problem, "the answer must be to the problem asked of");
    }

    /**
     * The same problem has the same answer, whatever was asked before.
     *
     * @param problem what is asked
     * @param between what is asked between
     */
    @Property(tries = TRIES)
    default void asking_again_changes_nothing(
            @ForAll(supplier = PlacementProblems.class) PlacementProblem problem,
            @ForAll(supplier = PlacementProblems.class) PlacementProblem between) {
        PlacesTaken first = ask(problem);
        ask(between);
        PlacesTaken again = ask(problem);
        Law.holds(first.size() == again.size(), "asking again must change nothing");
        for (int pair = 0; pair < first.size(); pair++) {
            Law.holds(
                    first.group(pair) == again.group(pair)
                            && first.pool(pair) == again.pool(pair)
                            && first.count(pair) == again.count(pair),
                    "asking again must change nothing but changes pair " + pair);
        }
    }

    /**
     * Asks the method.
     *
     * @param problem what is asked
     * @return its answer
     */
    private PlacesTaken ask(PlacementProblem problem) {
        try {
            return placement().place(problem);
        } catch (RuntimeException thrown) {
            throw new AssertionError("the method must not throw", thrown);
        }
    }
}
