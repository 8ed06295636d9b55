package org.placewright.sufficiency.history;

/**
 * Why rates observed in a history may not tell what is to come. Each says what the two figures of a
 * {@link HistoryWarning} are.
 */
public enum HistoryDoubt {
    /** Nobody was looked after: no child, of so many in the histories. */
    NOBODY_IN_CARE("Nobody was looked after in these days: %d of %d children"),
    /** There were few children: so many, where so many are the fewest to tell rates by. */
    FEW_CHILDREN("Only %d children were looked after in these days; rates need %d or more"),
    /** The days are few: so many, where a year has so many. */
    SHORTER_THAN_A_YEAR("The history is %d days long; a year, with its seasons, is %d"),
    /** Nobody left care: no exit, of so many periods of care. */
    NO_EXITS("%d of %d periods of care ended in these days, so how children leave is not known"),
    /** No stay ended: so many of so many go on, as where ends were not recorded. */
    ALL_OPEN("%d of %d stays go on, so ends may not have been recorded"),
    /**
     * Hardly anybody came into care in the later half of the days: so many entries to so many exits, as in a closed
     * cohort, whose children were chosen because they were once in care.
     */
    CLOSED_COHORT("In the later half of these days %d children came into care and %d left, as in a closed cohort, "
            + "which says nothing of entries to come"),
    /**
     * Nothing happened for longer than rates allow: so many days without entry, exit or move, where a gap of so many
     * would be rare; as where the returns of a year are missing.
     */
    GAP("Nothing happened for %d days, where more than %d would be rare: maybe returns are missing"),
    /**
     * Nobody came into care at the end for longer than their rate allows: so many days, where so many would be rare; as
     * where entries were no longer recorded, or a duty ended.
     */
    ENTRIES_STOPPED(
            "Nobody came into care in the last %d days, where more than %d would be rare: maybe entries are missing"),
    /** Nobody left care at the end for longer than their rate allows: so many days, where so many would be rare. */
    EXITS_STOPPED(
            "Nobody left care in the last %d days, where more than %d would be rare: maybe ends are not recorded"),
    /** Persons of 18 or over were still looked after at the end: so many, of so many looked after. */
    ADULTS_STILL_OPEN("%d of the %d looked after at the end were 18 or over: maybe their episodes were never closed"),
    /** The ages of children looked after at the end are not known: so many, of so many. */
    AGE_NOT_KNOWN("Of %d of the %d looked after at the end the age is not known");

    private final String sentence;

    HistoryDoubt(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
