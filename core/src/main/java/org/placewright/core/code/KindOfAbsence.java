package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * How a child was absent from their placement: the MISSING column.
 *
 * <p>Source: SSDA903 guide, table missing.
 */
public final class KindOfAbsence extends StatutoryCode<KindOfAbsence> {

    /** Missing: not where expected, and nobody knows where. */
    public static final KindOfAbsence M = new KindOfAbsence("M", "Missing: not where expected, and nobody knows where");

    /** Away from the placement without authorisation: not where expected, though it is known where. */
    public static final KindOfAbsence A = new KindOfAbsence(
            "A", "Away from the placement without authorisation: not where expected, though it is known where");

    private static final CodeSet<KindOfAbsence> CODES =
            new CodeSet<>("MISSING", KindOfAbsence::new, ImmutableList.of(M, A));

    private KindOfAbsence(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private KindOfAbsence(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<KindOfAbsence> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static KindOfAbsence of(String text) {
        return CODES.of(text);
    }
}
