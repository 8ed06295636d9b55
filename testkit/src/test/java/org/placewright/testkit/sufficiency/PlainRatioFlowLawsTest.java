package org.placewright.testkit.sufficiency;

import java.util.OptionalDouble;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.sufficiency.demand.FlowPolicy;
import org.placewright.testkit.law.DemandForecasterLaws;

/** The flow model by plain ratios, without prior events, keeps the laws, and a stock in which nothing happens. */
class PlainRatioFlowLawsTest implements DemandForecasterLaws {

    @Override
    public DemandForecaster forecaster() {
        return FlowForecaster.of(FlowPolicy.standard().withPriorEvents(0));
    }

    @Override
    public OptionalDouble stockMayChangeBy() {
        return OptionalDouble.of(0);
    }
}
