package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.function.Supplier;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Match;

/**
 * A home cleared for some children who come together.
 *
 * @param home its number in the market
 * @param tier their scores by the policy's tiers in hundred-thousandths, added up tier by tier, the first in the
 *     highest bits
 * @param score their scores, added up, in micro-points
 * @param worst the lowest of their scores, in micro-points
 * @param matches how it suits each of them, by referral
 */
record Option(int home, long tier, long score, long worst, Supplier<ImmutableSortedMap<ReferralId, Match>> matches) {

    /** How many bits a tier takes. */
    static final int BITS_OF_A_TIER = 20;

    /** How many micro-points a hundred-thousandth is. */
    static final int COARSE = 10;

    /** Returns the scores by the policy's tiers as one number; 0 by a tier that does not apply to the child. */
    static long tier(ImmutableList<CriterionContribution> found, ImmutableList<ExplanationKey> tiers) {
        long tier = 0;
        for (ExplanationKey key : tiers) {
            long score = found.stream()
                    .filter(each -> each.criterion().equals(key))
                    .mapToLong(CriterionContribution::score)
                    .sum();
            tier = (tier << BITS_OF_A_TIER) | (score / COARSE);
        }
        return tier;
    }

    /** Returns the score by one tier. */
    long tier(int number, int tiers) {
        return (tier >> ((tiers - 1 - number) * BITS_OF_A_TIER)) & ((1L << BITS_OF_A_TIER) - 1);
    }
}
