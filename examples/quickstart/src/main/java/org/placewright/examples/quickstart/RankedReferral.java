package org.placewright.examples.quickstart;

import org.placewright.core.referral.Referral;
import org.placewright.matching.Ranking;

/**
 * A waiting child and the homes ranked for them.
 *
 * @param referral who waits
 * @param ranking the answer
 */
record RankedReferral(Referral referral, Ranking ranking) {}
