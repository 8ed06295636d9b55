package org.placewright.testkit.sufficiency;

import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.testkit.law.MostPlacedLaws;

class MostPlacedLawsTest implements MostPlacedLaws {

    @Override
    public BestPlacement placement() {
        return MostPlaced.standard();
    }
}
