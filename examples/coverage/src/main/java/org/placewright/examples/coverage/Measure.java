package org.placewright.examples.coverage;

/** What is measured of a fee that was asked about, in the mean over fees. */
enum Measure {
    /** Whether the interval held the fee. */
    HELD,
    /** Pounds from the lower to the upper end of the interval. */
    WIDTH,
    /** Pinball loss of the expected fee at 0.5: half the pounds by which it misses. */
    LOSS,
    /** Mean pinball loss of the ends of the interval, at 0.05 and 0.95. */
    LOSS_OF_ENDS,
    /** Whether the cohort's range from 0.05 to 0.95 held the fee. */
    COHORT_HELD,
    /** Pounds from the cohort's 0.05 to its 0.95. */
    COHORT_WIDTH,
    /** Pinball loss of the cohort's median. */
    COHORT_LOSS,
    /** Mean pinball loss of the ends of the cohort's range. */
    COHORT_LOSS_OF_ENDS,
    /** Pinball loss of who knows the truth but for what no record holds: no method can do better. */
    LEAST_LOSS
}
