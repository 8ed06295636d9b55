package org.placewright.sufficiency.market;

/** By what an owner's share of a market is measured. */
public enum ShareMeasure {
    /** Homes. */
    HOMES,
    /** Registered places; homes of which they are not known are not measured. */
    REGISTERED_PLACES,
    /** Usable places; homes of which they are not known are not measured. */
    USABLE_PLACES,
    /** Children placed; of purchases only. */
    CHILDREN,
    /** Pence a week; of purchases only. Those whose fee is not known are not measured. */
    SPEND;

    boolean isOfPurchases() {
        return this == CHILDREN || this == SPEND;
    }
}
