package org.placewright.testkit.synthetic;

/** What governs the care of the children of some councils. Its arrays are shared and must not be changed. */
final class CareModel {

    private final CareHazards hazards;
    private final double[][] first;
    private final double[][] next;
    private final double[] entries;
    private final EntryCalendar calendar;
    private final double[] startsByKind;

    CareModel(
            CareHazards hazards,
            double[][] first,
            double[][] next,
            double[] entries,
            EntryCalendar calendar,
            double[] startsByKind) {
        this.hazards = hazards;
        this.first = first;
        this.next = next;
        this.entries = entries;
        this.calendar = calendar;
        this.startsByKind = startsByKind;
    }

    CareHazards hazards() {
        return hazards;
    }

    /** Returns, by band and kind, where a child goes who comes into care. */
    double[][] first() {
        return first;
    }

    /** Returns, by band and kind, where a child goes who moves and does not stay in the kind. */
    double[][] next() {
        return next;
    }

    /**
     * Returns where a child goes who moves.
     *
     * @param stays a fraction drawn for whether it is the same kind
     * @param goes a fraction drawn for where it is otherwise
     */
    CareKind destination(int band, CareKind from, double stays, double goes) {
        return stays < CareHazards.persistence(from) ? from : CareKind.at(CareSimulator.chosen(next[band], goes));
    }

    /**
     * Returns the entries a month at level 1 for one child in care on the last day: of those born into care, then of
     * each month of age.
     */
    double[] entries() {
        return entries;
    }

    /** Returns the entries a month at level 1 for one child in care on the last day, of all ages. */
    double entriesOfAllAges() {
        return Sum.of(entries);
    }

    EntryCalendar calendar() {
        return calendar;
    }

    /** Returns the placements of each kind that begin in the last year, for one child in care on the last day. */
    double[] startsByKind() {
        return startsByKind;
    }
}
