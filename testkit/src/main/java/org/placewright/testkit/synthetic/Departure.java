package org.placewright.testkit.synthetic;

/**
 * A way in which a synthetic England departs from what a simple model expects. Each can be switched on and off; with
 * one off, the part of the truth it concerns is flat.
 */
public enum Departure {
    /** A few fees are far above what anything known explains: the logarithm of a fee has an exponential tail. */
    HEAVY_PRICE_TAILS,
    /** Some placements cost more for a reason no record holds: waking staff at night. */
    OMITTED_PRICE_FACTOR,
    /** Fees of one owner's homes are alike: each owner has a level of its own. */
    PROVIDER_CLUSTERING,
    /** Councils look after children at different rates, and end care sooner or later than others. */
    COUNCILS_DIFFER,
    /** The longer a child has been in care, the less likely care is to end. */
    DURATION_DEPENDENT_EXITS,
    /** The longer a placement has lasted, the less likely it is to end in a move. */
    DURATION_DEPENDENT_MOVES,
    /** More children come into care in some months than in others. */
    SEASONAL_ENTRIES,
    /** More children come into care in some years than in others, as the published numbers of five years require. */
    DRIFTING_ENTRIES,
    /** Brothers and sisters often leave care on the same day, and move together while they live together. */
    SIBLINGS_ACT_TOGETHER
}
