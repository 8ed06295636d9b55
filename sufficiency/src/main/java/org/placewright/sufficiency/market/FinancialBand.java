package org.placewright.sufficiency.market;

/** How sound an owner looks by its accounts, soundest first. */
public enum FinancialBand {
    /** Nothing gives cause for concern. */
    SOUND,
    /** Something is to be watched. */
    WATCH,
    /** Something is weak. */
    WEAK,
    /** Too little is known, which is no band between the others. */
    NOT_DETERMINED
}
