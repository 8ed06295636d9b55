package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.regression.Design;

/**
 * How a placement becomes a row of numbers: a one, then the columns of each term.
 *
 * @param terms in order
 * @param leftOut the facts left out because prices are too few to tell their part apart
 */
record CaseMix(ImmutableList<CaseTerm> terms, ImmutableList<CaseFact> leftOut) {

    /** Returns how many columns there are, the one of ones included. */
    int width() {
        int width = 1;
        for (CaseTerm term : terms) {
            width += term.width();
        }
        return width;
    }

    /** Returns the row of a case that lines are drawn through. */
    double[] encode(PlacementCase placement) {
        double[] x = new double[width()];
        x[0] = 1;
        int at = 1;
        for (CaseTerm term : terms) {
            term.encode(placement, x, at);
            at += term.width();
        }
        return x;
    }

    /**
     * Returns the row of a case of which some facts are not to be compared, or of which the columns do not speak: there
     * it is as the mean row of its type of provision.
     */
    double[] encode(PlacementCase placement, ImmutableSet<CaseFact> without, double[] mean) {
        double[] x = encode(placement);
        int at = 1;
        for (CaseTerm term : terms) {
            if (without.contains(term.fact()) || !term.speaksOf(placement)) {
                System.arraycopy(mean, at, x, at, term.width());
            }
            at += term.width();
        }
        return x;
    }

    Design design(ImmutableList<PlacementCase> cases) {
        Design.Builder design = Design.builder(cases.size());
        terms.forEach(term -> term.addTo(design, cases));
        return design.build();
    }

    /** Returns which part of a difference in price each column explains; the first, none, as if the home. */
    ImmutableList<PriceComponent> components() {
        ImmutableList.Builder<PriceComponent> components = ImmutableList.builder();
        components.add(PriceComponent.HOME);
        for (CaseTerm term : terms) {
            for (int column = 0; column < term.width(); column++) {
                components.add(term.component());
            }
        }
        return components.build();
    }

    /** Returns the parts that can be told apart. */
    ImmutableSortedSet<PriceComponent> told() {
        return terms.stream()
                .map(CaseTerm::component)
                .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder()));
    }
}
