package org.placewright.testkit.sufficiency;

import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.LastValueForecaster;
import org.placewright.testkit.law.DemandForecasterLaws;

/** The baseline keeps what every forecaster must. */
class LastValueLawsTest implements DemandForecasterLaws {

    @Override
    public DemandForecaster forecaster() {
        return LastValueForecaster.standard();
    }
}
