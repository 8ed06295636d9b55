package org.placewright.matching;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.placewright.core.geo.GridPoint;

/**
 * What a rule or a criterion looks at in a home: homes whose facts are equal get the same answer.
 *
 * <p>A {@link Market} keeps, for each facet it is asked about, the different facts its homes have and which home has
 * which, so that a rule is asked once for each different fact and not once for each home. The fewer different facts,
 * the faster: a facet should hold what is looked at and nothing else.
 *
 * <p>A facet is known by its identity: keep it in a constant.
 *
 * @param <F> the facts; immutable, and compared by value
 */
public final class Facet<F> {

    /** The whole listing: for a rule or criterion that looks at each home by itself. */
    public static final Facet<ListedHome> WHOLE = new Facet<>("whole", home -> home);

    /** Where the home is: for all that ask how far it is. */
    public static final Facet<Optional<GridPoint>> POSITION = new Facet<>("position", ListedHome::position);

    private final String name;
    private final Function<? super ListedHome, ? extends F> facts;
    private final Optional<ToLongFunction<? super F>> outline;

    private Facet(String name, Function<? super ListedHome, ? extends F> facts) {
        this(name, facts, Optional.empty());
    }

    private Facet(
            String name, Function<? super ListedHome, ? extends F> facts, Optional<ToLongFunction<? super F>> outline) {
        this.name = name;
        this.facts = facts;
        this.outline = outline;
    }

    /**
     * Returns a facet.
     *
     * @param <F> the facts
     * @param name what to call it
     * @param facts takes them from a listed home; a pure function
     * @return the facet
     */
    public static <F> Facet<F> of(String name, Function<? super ListedHome, ? extends F> facts) {
        return new Facet<>(name, facts);
    }

    /**
     * Returns a facet of which the facts differ from home to home, with a number that sums up the facts of one: where a
     * rule can answer by that, as it can for most homes, it need not look at the facts themselves.
     *
     * @param <F> the facts
     * @param name what to call it
     * @param facts takes them from a listed home; a pure function
     * @param outline sums them up; a pure function, equal for equal facts
     * @return the facet
     */
    public static <F> Facet<F> outlined(
            String name, Function<? super ListedHome, ? extends F> facts, ToLongFunction<? super F> outline) {
        return new Facet<>(name, facts, Optional.of(outline));
    }

    /**
     * Returns what sums up the facts of a home.
     *
     * @return the function, if there is one
     */
    Optional<ToLongFunction<? super F>> outline() {
        return outline;
    }

    /**
     * Returns the facts of one home.
     *
     * @param home the home
     * @return the facts
     */
    public F of(ListedHome home) {
        return facts.apply(home);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
