package org.placewright.examples.quickstart;

import org.placewright.pricing.BenchmarkOutcome;

/**
 * A fee that was judged.
 *
 * @param about whose fee it is, in words
 * @param outcome the answer
 */
record JudgedFee(String about, BenchmarkOutcome outcome) {}
