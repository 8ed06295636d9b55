package org.placewright.matching;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.explain.ExplanationKey;

/**
 * A smallest set of rules that stand between a child and some homes: were just these relaxed, those homes would no
 * longer be excluded, and no smaller part of the set would do. To be let in is not to be cleared: about some of them
 * other rules may still have questions.
 *
 * @param rules the keys of the rules, in order; never empty
 * @param homes how many homes just these rules exclude, 1 or more
 * @param toConfirm about how many of those homes some other rule cannot tell, so that relaxing the rules would let them
 *     in to be confirmed first; 0 to {@code homes}
 * @param mayBeRelaxed true if the policy lets an officer have every one of them relaxed
 */
public record BindingConstraint(
        ImmutableSortedSet<ExplanationKey> rules, int homes, int toConfirm, boolean mayBeRelaxed) {

    /**
     * Checks that there are rules and homes, and no more homes with questions than homes.
     *
     * @param rules the keys of the rules, in order; never empty
     * @param homes how many homes just these rules exclude, 1 or more
     * @param toConfirm about how many of those homes some other rule cannot tell, 0 to {@code homes}
     * @param mayBeRelaxed true if the policy lets an officer have every one of them relaxed
     * @throws IllegalArgumentException if there is no rule or no home, or more homes to confirm than homes
     */
    public BindingConstraint {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException(
                    "BindingConstraint rules must not be empty. Maybe the homes are not excluded?");
        }
        if (homes < 1) {
            throw new IllegalArgumentException("BindingConstraint homes must be 1 or more but was " + homes
                    + ". Maybe no home is excluded by just these rules?");
        }
        if (toConfirm < 0 || toConfirm > homes) {
            throw new IllegalArgumentException("BindingConstraint toConfirm must be 0 to " + homes + " but was "
                    + toConfirm + ". Maybe homes were counted that other rules exclude?");
        }
    }

    /**
     * Returns how many homes would be cleared, were the rules relaxed.
     *
     * @return 0 to {@link #homes()}
     */
    public int cleared() {
        return homes - toConfirm;
    }
}
