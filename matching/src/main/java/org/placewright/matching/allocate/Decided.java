package org.placewright.matching.allocate;

/** A choice, how far it achieves each measure, and how far any could. Nothing of it is to be changed. */
final class Decided {

    private final Choice choice;
    private final long[] values;
    private final long[] bound;
    private final Withheld withheld;

    Decided(Choice choice, long[] values, long[] bound, Withheld withheld) {
        this.choice = choice;
        this.values = values;
        this.bound = bound;
        this.withheld = withheld;
    }

    /** Returns who goes where. */
    Choice choice() {
        return choice;
    }

    /** Returns how far it achieves each measure. */
    long[] values() {
        return values;
    }

    /**
     * Returns what no choice is better than, by the first difference; {@link Measures#NOT_BOUNDED} where that is not
     * proven.
     */
    long[] bound() {
        return bound;
    }

    /** Returns which homes were withheld from whom. */
    Withheld withheld() {
        return withheld;
    }
}
