package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.LastValueForecaster;
import org.placewright.sufficiency.demand.SeasonalNaiveForecaster;
import org.placewright.testkit.law.DemandCases;

/** The laws mean something only if many questions can be answered, and some cannot. */
class DemandCasesTest {

    private static final int TRIES = 200;

    @Example
    void a_quarter_of_the_questions_can_be_answered_and_some_cannot() {
        assertThat(answered(LastValueForecaster.standard())).isBetween(TRIES / 4L, TRIES - 5L);
        assertThat(answered(SeasonalNaiveForecaster.standard())).isBetween(TRIES / 4L, TRIES - 5L);
    }

    private static long answered(DemandForecaster forecaster) {
        return new DemandCases()
                .get()
                .sampleStream()
                .limit(TRIES)
                .filter(question -> forecaster.forecast(question) instanceof DemandForecast)
                .count();
    }
}
