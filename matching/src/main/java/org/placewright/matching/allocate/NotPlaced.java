package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.RankingCounts;

/**
 * Children who would go nowhere, and what stands in the way.
 *
 * @param waiting what names the request: the child's referral, or that of the group
 * @param children who they are
 * @param why what stands in the way
 * @param counts how many homes were cleared for them, to be confirmed first, and excluded, before anyone else was
 *     thought of
 * @param excludedByRule how many homes each rule excludes
 * @param bindingConstraints the smallest sets of rules whose relaxation would yield a home
 * @param cleared the homes that were cleared for them and went to others, or that they could not come to for the
 *     company there
 */
public record NotPlaced(
        ReferralId waiting,
        ImmutableSortedSet<ReferralId> children,
        Why why,
        RankingCounts counts,
        ImmutableSortedMap<ExplanationKey, Long> excludedByRule,
        ImmutableList<BindingConstraint> bindingConstraints,
        ImmutableSortedSet<HomeId> cleared) {

    /** What stands in the way. */
    public enum Why {
        /** Some rule excludes every home. */
        NO_HOME_SUITS("No home suits"),
        /** No home is cleared, but some would be if questions about them were answered well. */
        TO_CONFIRM_FIRST("Homes to confirm first"),
        /** Homes are cleared, but have no place left that could be used for them. */
        PLACES_TAKEN("Places taken by others"),
        /** A home has a place left, but they may not live with others who would come, or that is not known. */
        COMPANY("Not with those who would come"),
        /** Homes are cleared, but will not take them. */
        REFUSED("Refused by the homes"),
        /** A home has a place left and they may come, but nothing would be gained by what the policy is to achieve. */
        NOTHING_GAINED("Nothing gained by the levels");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        /**
         * Returns the words to print.
         *
         * @return the label, in English
         */
        public String label() {
            return label;
        }
    }

    /**
     * Returns why.
     *
     * @return the explanation
     */
    public Explanation explanation() {
        Explanation.Builder builder = Explanation.builder()
                .key(ExplanationKey.of("not-placed"))
                .subject(waiting.value())
                .statement(why.label() + ": " + counts.cleared() + " homes cleared, " + counts.confirmFirst()
                        + " to confirm first, " + counts.excluded() + " excluded");
        excludedByRule.forEach((rule, homes) -> builder.putFact("excluded by " + rule, Long.toString(homes)));
        return builder.build();
    }

    /** Returns the identifier and the kind of reason only. */
    @Override
    public String toString() {
        return "NotPlaced[" + waiting + ": " + why.label() + "]";
    }
}
