package org.placewright.pricing.hedonic;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;

/**
 * Which facts of a placement are compared, and why the others are not. What is not known is never taken for a value: a
 * fact not known is compared as "not known" only where no more than half of the prices of the type of provision tell it
 * and as many as make a level do not; else it is not compared.
 *
 * @param notKnown facts not known of the placement that prices of its type tell: not compared
 * @param notTold facts known of the placement that no price, or fewer of its type than make a level, tell: not compared
 * @param newValues facts whose value too few prices have, with no others as rare to take it with: not compared
 * @param rareValues facts whose value is compared as one with others that are rare
 * @param otherTypes facts whose value no price of its type has: compared by what it adds in other types
 * @param beyond numbers beyond those of its type: compared as the nearest of them
 */
record ComparedFacts(
        ImmutableSet<CaseFact> notKnown,
        ImmutableSet<CaseFact> notTold,
        ImmutableSet<CaseFact> newValues,
        ImmutableSet<CaseFact> rareValues,
        ImmutableSet<CaseFact> otherTypes,
        ImmutableSet<CaseFact> beyond) {

    static ComparedFacts of(PlacementCase placement, CaseMix mix, ProvisionSummaries summaries, int ownLevel) {
        Sorting sorting = new Sorting(placement, summaries, ownLevel);
        EnumSet<CaseFact> without = EnumSet.allOf(CaseFact.class);
        mix.leftOut().forEach(without::remove);
        for (CaseTerm term : mix.terms()) {
            without.remove(term.fact());
            if (CaseFact.OPTIONAL.contains(term.fact())) {
                sorting.sort(term);
            }
        }
        for (CaseFact fact : without) {
            if (CaseFact.OPTIONAL.contains(fact) && fact.isKnown(placement)) {
                sorting.notTold.add(fact);
            }
        }
        return sorting.sorted();
    }

    /** Returns the facts that are not compared though lines are drawn on them, or may be. */
    ImmutableSet<CaseFact> without() {
        EnumSet<CaseFact> without = EnumSet.noneOf(CaseFact.class);
        without.addAll(notKnown);
        without.addAll(notTold);
        without.addAll(newValues);
        return Sets.immutableEnumSet(without);
    }

    /** Goes through the facts once. */
    private static final class Sorting {

        private final PlacementCase placement;
        private final ProvisionSummaries summaries;
        private final int ownLevel;
        private final int provision;
        private final EnumSet<CaseFact> notKnown = EnumSet.noneOf(CaseFact.class);
        private final EnumSet<CaseFact> notTold = EnumSet.noneOf(CaseFact.class);
        private final EnumSet<CaseFact> newValues = EnumSet.noneOf(CaseFact.class);
        private final EnumSet<CaseFact> rareValues = EnumSet.noneOf(CaseFact.class);
        private final EnumSet<CaseFact> otherTypes = EnumSet.noneOf(CaseFact.class);

        Sorting(PlacementCase placement, ProvisionSummaries summaries, int ownLevel) {
            this.placement = placement;
            this.summaries = summaries;
            this.ownLevel = ownLevel;
            this.provision = placement.provision();
        }

        void sort(CaseTerm term) {
            CaseFact fact = term.fact();
            if (!fact.isKnown(placement)) {
                boolean usual = 2 * summaries.known(provision, fact) <= summaries.rows(provision)
                        && summaries.unknown(provision, fact) >= ownLevel;
                if (!usual || !term.speaksOf(placement)) {
                    notKnown.add(fact);
                }
            } else if (summaries.known(provision, fact) < ownLevel) {
                notTold.add(fact);
            } else if (!term.speaksOf(placement)) {
                newValues.add(fact);
            } else if (term instanceof CaseTerm.Levels levels && levels.isRare(placement)) {
                rareValues.add(fact);
            } else if (!summaries.hasValue(provision, fact, placement)) {
                otherTypes.add(fact);
            }
        }

        ComparedFacts sorted() {
            EnumSet<CaseFact> beyond = EnumSet.noneOf(CaseFact.class);
            if (!summaries.ages(provision).contains(placement.age())) {
                beyond.add(CaseFact.AGE);
            }
            if (CaseFact.ADDITIONAL_STAFFING.isKnown(placement)
                    && !notTold.contains(CaseFact.ADDITIONAL_STAFFING)
                    && !summaries.hours(provision).contains(placement.hours())) {
                beyond.add(CaseFact.ADDITIONAL_STAFFING);
            }
            return new ComparedFacts(
                    Sets.immutableEnumSet(notKnown),
                    Sets.immutableEnumSet(notTold),
                    Sets.immutableEnumSet(newValues),
                    Sets.immutableEnumSet(rareValues),
                    Sets.immutableEnumSet(otherTypes),
                    Sets.immutableEnumSet(beyond));
        }
    }
}
