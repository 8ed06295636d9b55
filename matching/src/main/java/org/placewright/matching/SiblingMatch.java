package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;

/**
 * A home for some brothers and sisters, and how it suits each of them.
 *
 * @param home the home
 * @param matches how it suits each, by referral; never empty
 * @param questions what to ask before it is chosen, by referral; empty if every rule clears it for all of them
 */
public record SiblingMatch(
        HomeId home,
        ImmutableSortedMap<ReferralId, Match> matches,
        ImmutableSortedMap<ReferralId, ImmutableList<RuleStatement>> questions) {

    /**
     * Returns how well the home suits them all.
     *
     * @return the sum of their scores, in micro-points
     */
    public long score() {
        return matches.values().stream().mapToLong(Match::score).sum();
    }

    /** Returns the home only: scores are about children. */
    @Override
    public String toString() {
        return "SiblingMatch[" + home + "]";
    }
}
