package org.placewright.sufficiency.stress;

/** What a contingency plan takes for granted. */
public enum Assumption {
    /** No home is sold on or kept open. */
    ALL_CLOSE("All homes of the owners that fail close on one day; none is taken over by another."),
    /** Only displaced children move. */
    NOBODY_ELSE_MOVES("Nobody moves but the children displaced."),
    /** Competition for vacancies is not counted. */
    NOBODY_ELSE_COMES("No other child, and no child of another council, takes a vacancy first."),
    /** The placement is of the most, not the best. */
    MOST_NOT_BEST("Places are shared so that most children have one; whether it is right for them is still to decide."),
    /** Fees are those usually charged. */
    USUAL_FEES("Homes charge what they usually charge, from the first day.");

    private final String text;

    Assumption(String text) {
        this.text = text;
    }

    /**
     * Returns the sentence to print.
     *
     * @return a sentence in English
     */
    public String text() {
        return text;
    }
}
