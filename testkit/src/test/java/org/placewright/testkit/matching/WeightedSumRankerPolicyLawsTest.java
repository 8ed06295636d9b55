package org.placewright.testkit.matching;

import org.placewright.matching.MatchPolicy;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.StricterPolicyLaws;
import org.placewright.testkit.law.WeightedSumLaws;

class WeightedSumRankerPolicyLawsTest implements StricterPolicyLaws, WeightedSumLaws {

    @Override
    public PlacementRanker ranker(MatchPolicy policy) {
        return WeightedSumRanker.of(policy);
    }
}
