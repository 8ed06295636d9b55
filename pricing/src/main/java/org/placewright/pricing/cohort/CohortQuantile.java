package org.placewright.pricing.cohort;

import java.util.Optional;

/**
 * A price that a share of a cohort's prices does not exceed.
 *
 * @param probability the share, above 0 and below 1: 0.5 is the median
 * @param price pounds a week for one place
 * @param confidence where the quantile of all such prices lies; empty if the cohort is too small to say
 */
public record CohortQuantile(double probability, double price, Optional<PriceSpan> confidence) {}
