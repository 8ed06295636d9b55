package org.placewright.testkit.law;

import org.placewright.matching.PlacementRanker;

/**
 * What every {@link PlacementRanker} must keep.
 *
 * <pre>{@code
 * class OurRankerTest implements PlacementRankerLaws {
 *     public PlacementRanker ranker() {
 *         return new OurRanker();
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about how a ranker weighs things: only that it leaves no home out, that whether a home is
 * suitable does not depend on the others, that no home moves another, that doing better never harms, that near misses
 * are what they say, that nothing it says tells who the child is, and that the same question has the same answer. What
 * a ranker with policies must keep besides is in {@link StricterPolicyLaws}.
 */
public interface PlacementRankerLaws extends RankingStandingLaws, RankingOrderLaws, RankingPrivacyLaws {

    @Override
    PlacementRanker ranker();
}
