package org.placewright.testkit.law;

/**
 * A case, and the same case with one home better in one respect and no other.
 *
 * @param before the case
 * @param after the case with the home better
 */
record Improvement(RankingCase before, RankingCase after) {}
