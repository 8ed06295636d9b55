package org.placewright.matching;

import java.util.Optional;
import java.util.function.Function;
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

    private Facet(String name, Function<? super ListedHome, ? extends F> facts) {
        this.name = name;
        this.facts = facts;
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
