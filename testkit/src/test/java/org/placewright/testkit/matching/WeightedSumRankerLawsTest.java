package org.placewright.testkit.matching;

import org.placewright.matching.PlacementRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.PlacementRankerLaws;

class WeightedSumRankerLawsTest implements PlacementRankerLaws {

    @Override
    public PlacementRanker ranker() {
        return WeightedSumRanker.standard();
    }
}
