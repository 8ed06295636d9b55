package org.placewright.matching;

import java.util.Arrays;

/**
 * What is said of the rows of each class of a {@link FacetColumn}, found out when the first row of a class is met, for
 * those who rank.
 *
 * <p>Safe to share between threads: the same class always gets the same answer, so it does not matter who finds it out,
 * or how often.
 */
public abstract class AnswersByClass {

    /** Nothing is said of the rows. */
    public static final byte NOTHING = 0;

    /** The rows are out. */
    public static final byte OUT = 1;

    /** Something is to be asked of the rows. */
    public static final byte TO_ASK = 2;

    private static final byte NOT_YET_KNOWN = 3;

    private final byte[] known;

    /**
     * Creates answers of which none is known yet.
     *
     * @param classes how many classes there are
     */
    protected AnswersByClass(int classes) {
        known = new byte[classes];
        Arrays.fill(known, NOT_YET_KNOWN);
    }

    /**
     * Finds out what is said of the rows of a class.
     *
     * @param code the number of the class
     * @return {@link #NOTHING}, {@link #OUT} or {@link #TO_ASK}; always the same for the same class
     */
    protected abstract byte find(int code);

    /**
     * Returns what is said of the rows of a class.
     *
     * @param code the number of the class
     * @return {@link #NOTHING}, {@link #OUT} or {@link #TO_ASK}
     */
    public final byte of(int code) {
        byte said = known[code];
        return said == NOT_YET_KNOWN ? learn(code) : said;
    }

    private byte learn(int code) {
        byte found = find(code);
        known[code] = found;
        return found;
    }
}
