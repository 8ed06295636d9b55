package org.placewright.matching;

import org.placewright.core.referral.Referral;

/**
 * Ranks the homes of a market for one child. It recommends and explains; the officer decides.
 *
 * <p>Implementations are stateless and safe to share between threads. The same request and market give the same
 * ranking, whatever order the homes came in. The laws an implementation must keep are in the testkit.
 */
@FunctionalInterface
public interface PlacementRanker {

    /**
     * Ranks every home of a market for a request.
     *
     * @param request who needs a home, and how much is to be told
     * @param market the homes
     * @return the ranking, in which every home of the market is counted exactly once
     */
    Ranking rank(MatchRequest request, Market market);

    /**
     * Ranks every home of a market for a referral, with every default.
     *
     * @param referral who needs a home
     * @param market the homes
     * @return the ranking
     */
    default Ranking rank(Referral referral, Market market) {
        return rank(MatchRequest.of(referral), market);
    }
}
