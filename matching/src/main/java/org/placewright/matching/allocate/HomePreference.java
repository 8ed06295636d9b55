package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.Set;
import org.placewright.core.id.ReferralId;

/**
 * What a home says of those who wait: whom it would rather take, and whom it will not.
 *
 * @param liked in the order of preference, those it likes equally well together; whom it does not name comes after all
 *     of them, in the order of priority, then of waiting
 * @param refused whom it will not take
 */
public record HomePreference(
        ImmutableList<ImmutableSortedSet<ReferralId>> liked, ImmutableSortedSet<ReferralId> refused) {

    /**
     * Checks that nobody is named twice.
     *
     * @param liked in the order of preference, those it likes equally well together; whom it does not name comes after
     *     all of them
     * @param refused whom it will not take
     * @throws IllegalArgumentException if somebody is
     */
    public HomePreference {
        Set<ReferralId> named = new HashSet<>(refused);
        for (ImmutableSortedSet<ReferralId> equally : liked) {
            for (ReferralId referral : equally) {
                if (!named.add(referral)) {
                    throw new IllegalArgumentException("HomePreference must name each referral once but names "
                            + referral + " twice. Maybe it is refused and liked?");
                }
            }
        }
    }

    /** Returns the place of a referral among those the home likes, 0 the first; their number if it is not named. */
    int placeOf(ReferralId referral) {
        for (int i = 0; i < liked.size(); i++) {
            if (liked.get(i).contains(referral)) {
                return i;
            }
        }
        return liked.size();
    }

    /** Returns counts only: whom a home will not take is said about children. */
    @Override
    public String toString() {
        return "HomePreference[" + liked.size() + " ranks, " + refused.size() + " refused]";
    }
}
