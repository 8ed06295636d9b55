package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * The sex of those who adopted a child: the SEX_ADOPTR column.
 *
 * <p>Source: SSDA903 guide, table ad1.
 */
public final class SexOfAdopters extends StatutoryCode<SexOfAdopters> {

    /** One man. */
    public static final SexOfAdopters M1 = new SexOfAdopters("M1", "One man");

    /** One woman. */
    public static final SexOfAdopters F1 = new SexOfAdopters("F1", "One woman");

    /** Two men. */
    public static final SexOfAdopters MM = new SexOfAdopters("MM", "Two men");

    /** Two women. */
    public static final SexOfAdopters FF = new SexOfAdopters("FF", "Two women");

    /** A man and a woman. */
    public static final SexOfAdopters MF = new SexOfAdopters("MF", "A man and a woman");

    private static final CodeSet<SexOfAdopters> CODES =
            new CodeSet<>("SEX_ADOPTR", SexOfAdopters::new, ImmutableList.of(M1, F1, MM, FF, MF));

    private SexOfAdopters(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private SexOfAdopters(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<SexOfAdopters> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static SexOfAdopters of(String text) {
        return CODES.of(text);
    }
}
