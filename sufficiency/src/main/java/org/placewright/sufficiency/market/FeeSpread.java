package org.placewright.sufficiency.market;

/**
 * How much the fees of one owner for one kind of home differ, in percent, each rounded to the step of the policy.
 *
 * @param coefficientOfVariation the standard deviation of the fees over their mean, 0 or more
 * @param interquartileRange the upper less the lower quartile, over the median, 0 or more
 * @param betweenBuyers the part of the variance that is between buyers, not within them (eta squared), 0 to 100: near
 *     100 where who pays decides what is paid
 */
public record FeeSpread(int coefficientOfVariation, int interquartileRange, int betweenBuyers) {}
