package org.placewright.testkit.sufficiency;

import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.SeasonalNaiveForecaster;
import org.placewright.testkit.law.DemandForecasterLaws;

/** The baseline keeps what every forecaster must. */
class SeasonalNaiveLawsTest implements DemandForecasterLaws {

    @Override
    public DemandForecaster forecaster() {
        return SeasonalNaiveForecaster.standard();
    }
}
