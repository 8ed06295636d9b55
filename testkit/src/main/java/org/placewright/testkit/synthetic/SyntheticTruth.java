package org.placewright.testkit.synthetic;

/**
 * What a synthetic England was made from, for tests that ask whether an algorithm finds it.
 *
 * @param care hazards, destinations and entries
 * @param prices effects on fees
 * @param suitability how well homes suit children
 */
public record SyntheticTruth(CareTruth care, PriceTruth prices, SuitabilityTruth suitability) {}
