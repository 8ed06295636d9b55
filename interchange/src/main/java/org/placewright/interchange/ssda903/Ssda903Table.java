package org.placewright.interchange.ssda903;

import org.placewright.core.time.CollectionYear;

/** The tables of the SSDA903 return, in the order it lists them. */
public enum Ssda903Table {
    /** Who each child is. */
    HEADER("header"),
    /** Episodes of care. */
    EPISODES("episodes"),
    /** Unaccompanied asylum-seeking children. */
    UASC("uasc"),
    /** Times missing, or away without authorisation. */
    MISSING("missing"),
    /** Health and conduct of those looked after all year. */
    OC2("oc2"),
    /** How care leavers fare. */
    OC3("oc3"),
    /** Reviews of cases. */
    REVIEWS("reviews"),
    /** Permanent arrangements children came back into care from. */
    PREV_PERM("prev_perm"),
    /** Decisions that a child should be placed for adoption; also called sbpfa. */
    PLACED_ADOPTION("placed_adoption"),
    /** Adoptions. */
    AD1("ad1"),
    /** Social workers, from 2023-24. */
    SOCIAL_WORKER("social_worker", 2024),
    /** Deprivation of liberty orders, from 2026-27. */
    DOLO("dolo", 2027);

    private static final int ALWAYS = 0;

    private final String fileName;
    private final int firstEndingIn;

    Ssda903Table(String fileName) {
        this(fileName, ALWAYS);
    }

    Ssda903Table(String fileName, int firstEndingIn) {
        this.fileName = fileName;
        this.firstEndingIn = firstEndingIn;
    }

    /**
     * Returns what the name of a file of the table ends in, as this library writes it.
     *
     * @return the words, lower case, without {@code .csv}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Tells whether a return of a collection year has the table.
     *
     * @param year the collection year of the return
     * @return true from the first year of the table on
     */
    public boolean isCollectedIn(CollectionYear year) {
        return year.endingIn() >= firstEndingIn;
    }
}
