package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * An answer of yes or no: the code of every column that holds 0 or 1. {@link YesNoColumn} says which those are and what
 * each asks.
 *
 * <p>A blank is neither: of an answer that was not recorded both {@link #isYes()} and {@link #isNo()} are false.
 *
 * <p>Source: SSDA903 guide.
 */
public final class YesNo extends StatutoryCode<YesNo> {

    /** No. */
    public static final YesNo NO = new YesNo("0", "No");

    /** Yes. */
    public static final YesNo YES = new YesNo("1", "Yes");

    private static final CodeSet<YesNo> ANY_COLUMN = codesNamed("0 or 1");

    private YesNo(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private YesNo(String unrecognised) {
        super(unrecognised);
    }

    private static CodeSet<YesNo> codesNamed(String column) {
        return new CodeSet<>(column, YesNo::new, ImmutableList.of(NO, YES));
    }

    /**
     * Returns every known code of a column.
     *
     * @param column a column that holds 0 or 1
     * @return a code set that names the column as the return spells it
     */
    public static CodeSet<YesNo> codesOf(YesNoColumn column) {
        return codesNamed(column.name());
    }

    /**
     * Returns the answer with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the answer
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static YesNo of(String text) {
        return ANY_COLUMN.of(text);
    }

    /**
     * Tells whether the answer is yes.
     *
     * @return false for no, and for an answer that was not recorded or is not recognised
     */
    public boolean isYes() {
        return equals(YES);
    }

    /**
     * Tells whether the answer is no.
     *
     * @return false for yes, and for an answer that was not recorded or is not recognised
     */
    public boolean isNo() {
        return equals(NO);
    }
}
