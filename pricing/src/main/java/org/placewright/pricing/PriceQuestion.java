package org.placewright.pricing;

import org.placewright.core.money.WeeklyFee;

/**
 * A fee to be judged, with the facts of its placement.
 *
 * @param fee the fee asked, all contributions together; above 0
 * @param facts what bears on the price
 */
public record PriceQuestion(WeeklyFee fee, PlacementFacts facts) {

    /**
     * Checks the fee.
     *
     * @param fee the fee asked, all contributions together; above 0
     * @param facts what bears on the price
     * @throws IllegalArgumentException if the fee is 0
     */
    public PriceQuestion {
        if (fee.pence() == 0) {
            throw new IllegalArgumentException(
                    "PriceQuestion fee must be above 0. Maybe the fee is not known: then there is nothing to judge");
        }
    }

    /**
     * Returns a question of a fee of which only the type of provision and the age are known.
     *
     * @param fee the fee asked; above 0
     * @param provision the type of provision
     * @param ageInYears age of the child in whole years, 0 to 25
     * @return the question
     * @throws IllegalArgumentException if the fee is 0 or the age out of range
     */
    public static PriceQuestion of(WeeklyFee fee, ProvisionType provision, int ageInYears) {
        return new PriceQuestion(fee, PlacementFacts.of(provision, ageInYears));
    }
}
