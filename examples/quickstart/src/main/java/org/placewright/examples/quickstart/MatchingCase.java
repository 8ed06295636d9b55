package org.placewright.examples.quickstart;

import java.util.HashSet;
import java.util.Set;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * Homes and children who wait, whose identifiers tell them apart, and how they are matched.
 *
 * @param data what was read
 * @param policy what the council decides
 * @param ranker says how a home suits a child, by that policy
 * @param market the homes, indexed for the ranker
 */
record MatchingCase(LoadedData data, MatchPolicy policy, WeightedSumRanker ranker, Market market) {

    private static final int MOST_SIBLINGS = 10;

    static MatchingCase of(LoadedData data, MatchPolicy policy) {
        Set<HomeId> homes = new HashSet<>();
        for (Home home : data.knownHomes()) {
            if (!homes.add(home.id())) {
                throw new UnusableInput(
                        "--homes: two homes have the identifier " + home.id() + ". Leave one of them out.");
            }
        }
        Set<ReferralId> referrals = new HashSet<>();
        if (!data.knownReferrals().stream().map(Referral::id).allMatch(referrals::add)) {
            throw new UnusableInput("--referrals: two referrals have the same identifier. Leave one of them out.");
        }
        if (!data.siblings().stream().map(SiblingReferral::id).allMatch(referrals::add)) {
            throw new UnusableInput(
                    "--referrals: a group of brothers and sisters has the identifier of a referral or of "
                            + "another group, so that what is asked for one would be asked for both. Give it one of its own.");
        }
        if (data.siblings().stream().anyMatch(group -> group.referrals().size() > MOST_SIBLINGS)) {
            throw new UnusableInput("--referrals: a group of brothers and sisters has more than " + MOST_SIBLINGS
                    + " children. Leave out those who are placed already.");
        }
        WeightedSumRanker ranker = ranker(policy);
        return new MatchingCase(data, policy, ranker, ranker.index(data.market()));
    }

    private static WeightedSumRanker ranker(MatchPolicy policy) {
        try {
            return WeightedSumRanker.of(policy);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--policy: " + e.getMessage());
        }
    }

    /** Returns counts only. */
    @Override
    public String toString() {
        return "MatchingCase[" + market.size() + " homes, "
                + data.knownReferrals().size() + " referrals]";
    }
}
