package org.placewright.sufficiency.demand;

import org.placewright.sufficiency.scenario.Scenario;

/**
 * What is assumed to change, and which shares of its numbers of children a council has.
 *
 * @param scenario what changes
 * @param shares of each council and need
 * @param firstPart the number of the first need of the council among them
 */
record FlowScenario(Scenario scenario, ScenarioShares shares, int firstPart) {

    /** Returns what is assumed to change for a need of the council. */
    RateSchedule.ScenarioShare of(int need) {
        return new RateSchedule.ScenarioShare(scenario, shares.of(firstPart + need));
    }
}
