package org.placewright.sufficiency.gap;

import org.placewright.sufficiency.count.CountDistribution;

/**
 * Need against usable places for some children.
 *
 * <p>Rows do not add up: what is short for one council is not made good by room to spare for another, nor does a row of
 * all add what is short in each.
 *
 * @param cell which children
 * @param childrenNow how many of them there are today
 * @param need how many there will be on the day asked of; today's for certain where nothing is forecast
 * @param places how many places they have within reach, each place shared out once, as {@link GapAnalysis} says
 * @param shortfall how many places they are short of
 * @param unplaced how many of them are expected to be left out if all children are placed at best; of those who compete
 *     for the same places, each with even chances
 */
public record GapRow(
        GapCell cell,
        long childrenNow,
        CountDistribution need,
        CountDistribution places,
        CountDistribution shortfall,
        double unplaced) {

    /**
     * Returns how many places are expected to be short.
     *
     * @return places, 0 or more
     */
    public double expectedShortfall() {
        return shortfall.mean();
    }

    /**
     * Returns how likely it is that some number of places or more are short.
     *
     * @param places how many, 1 or more
     * @return from 0 to 1
     */
    public double probabilityShortOf(int places) {
        return shortfall.probabilityOfExceeding(places - 1);
    }
}
