package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * How many people adopted a child: the NB_ADOPTR column.
 *
 * <p>Source: SSDA903 guide, table ad1.
 */
public final class NumberOfAdopters extends StatutoryCode<NumberOfAdopters> {

    /** One adopter. */
    public static final NumberOfAdopters ONE = new NumberOfAdopters("1", "One adopter");

    /** Two adopters. */
    public static final NumberOfAdopters TWO = new NumberOfAdopters("2", "Two adopters");

    private static final CodeSet<NumberOfAdopters> CODES =
            new CodeSet<>("NB_ADOPTR", NumberOfAdopters::new, ImmutableList.of(ONE, TWO));

    private NumberOfAdopters(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private NumberOfAdopters(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<NumberOfAdopters> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static NumberOfAdopters of(String text) {
        return CODES.of(text);
    }
}
