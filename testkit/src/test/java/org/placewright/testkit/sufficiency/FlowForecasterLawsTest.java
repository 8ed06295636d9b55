package org.placewright.testkit.sufficiency;

import java.util.OptionalDouble;
import net.jqwik.api.Group;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.sufficiency.demand.FlowPolicy;
import org.placewright.testkit.law.DemandForecasterLaws;

/**
 * The flow model keeps what every forecaster must; by plain ratios, without prior events, it keeps a still stock too.
 */
class FlowForecasterLawsTest {

    @Group
    class Standard implements DemandForecasterLaws {
        @Override
        public DemandForecaster forecaster() {
            return FlowForecaster.standard();
        }
    }

    @Group
    class PlainRatios implements DemandForecasterLaws {
        @Override
        public DemandForecaster forecaster() {
            return FlowForecaster.of(FlowPolicy.standard().withPriorEvents(0));
        }

        @Override
        public OptionalDouble stockMayChangeBy() {
            return OptionalDouble.of(0);
        }
    }
}
