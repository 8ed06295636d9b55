package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RankingCounts;

/**
 * Children who go to one home together or nowhere: one, brothers and sisters, or those of them who are to stay
 * together.
 *
 * @param waiting whose request it is
 * @param children the referrals, in the order of their identifiers
 * @param options the homes cleared for them, in the order of their numbers, each once
 * @param ruledOut why there are no more
 */
record Party(Waiting waiting, ImmutableList<Referral> children, ImmutableList<Option> options, RuledOut ruledOut) {

    /**
     * How many homes were not cleared, and by which rules.
     *
     * @param counts how many homes there were of each sort
     * @param byRule how many homes each rule excludes; found when asked for
     * @param constraints the smallest sets of rules whose relaxation would yield a home; found when asked for
     */
    record RuledOut(
            RankingCounts counts,
            Supplier<ImmutableSortedMap<ExplanationKey, Long>> byRule,
            Supplier<ImmutableList<BindingConstraint>> constraints) {}

    int size() {
        return children.size();
    }

    ImmutableSortedSet<ReferralId> referrals() {
        return children.stream()
                .map(Referral::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ReferralId::compareTo));
    }

    /** Returns how many days all of them together have waited by a day; nobody has waited less than none. */
    long daysWaited(LocalDate asOf) {
        return Math.max(0, ChronoUnit.DAYS.between(waiting.since(), asOf)) * size();
    }

    /** Returns the option at a home, if it was cleared for them. */
    Optional<Option> optionAt(int home) {
        int low = 0;
        int high = options.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = options.get(middle).home();
            if (found == home) {
                return Optional.of(options.get(middle));
            }
            if (found < home) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Returns what is asked for one of them, if others are to live in the same home. */
    MatchRequest requestFor(Referral child, Iterable<Referral> others) {
        if (waiting instanceof Waiting.Siblings siblings) {
            return siblings.request().requestFor(child, others);
        }
        return ((Waiting.Child) waiting).request().withTogether(others);
    }

    /** Returns what is known of their brothers and sisters. */
    Optional<SiblingGroup> siblings() {
        return waiting instanceof Waiting.Siblings siblings
                ? siblings.request().siblings().siblings()
                : ((Waiting.Child) waiting).request().siblings();
    }

    /** Returns identifiers only. */
    @Override
    public String toString() {
        return "Party[" + waiting + ", " + children.size() + " children, " + options.size() + " homes]";
    }
}
