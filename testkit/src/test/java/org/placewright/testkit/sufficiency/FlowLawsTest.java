package org.placewright.testkit.sufficiency;

import java.util.OptionalDouble;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.testkit.law.DemandForecasterLaws;

/** The flow model keeps what every forecaster must. */
class FlowLawsTest implements DemandForecasterLaws {

    @Override
    public DemandForecaster forecaster() {
        return FlowForecaster.standard();
    }

    @Override
    public OptionalDouble stockMayChangeBy() {
        // What it knows of rates before it sees any is worth an exit, and half an entry in the time it saw: three years
        // of one year seen are one and a half.
        return OptionalDouble.of(2);
    }
}
