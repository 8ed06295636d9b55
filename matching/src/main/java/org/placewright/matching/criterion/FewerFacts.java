package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableSet;
import java.util.function.ToDoubleFunction;
import org.placewright.core.id.HomeId;
import org.placewright.matching.Facet;

/**
 * Facts by which a criterion judges all homes but a few that it knows by name. They differ from home to home less than
 * those the criterion looks at, so that there is less to judge.
 *
 * @param <F> the facts
 * @param facet what is looked at
 * @param score judges them as {@link CriterionTest#score} does the home
 * @param except the homes it is not true of
 */
public record FewerFacts<F>(Facet<F> facet, ToDoubleFunction<? super F> score, ImmutableSet<HomeId> except) {

    /** Shows the facet only: what is near a home where a child lives is not printed. */
    @Override
    public String toString() {
        return "FewerFacts[" + facet + "]";
    }
}
