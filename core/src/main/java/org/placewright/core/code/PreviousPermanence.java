package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * The permanent arrangement a child came back into care from: the PREV_PERM column.
 *
 * <p>Source: SSDA903 guide, table prev_perm.
 */
public final class PreviousPermanence extends StatutoryCode<PreviousPermanence> {

    /** Adoption. */
    public static final PreviousPermanence P1 = new PreviousPermanence("P1", "Adoption");

    /** Special guardianship order. */
    public static final PreviousPermanence P2 = new PreviousPermanence("P2", "Special guardianship order");

    /** Child arrangements order, or the residence order that came before it. */
    public static final PreviousPermanence P3 =
            new PreviousPermanence("P3", "Child arrangements order, or the residence order that came before it");

    /** A permanent arrangement of a kind not known. */
    public static final PreviousPermanence P4 =
            new PreviousPermanence("P4", "A permanent arrangement of a kind not known");

    /** No permanent arrangement before. */
    public static final PreviousPermanence Z1 = new PreviousPermanence("Z1", "No permanent arrangement before");

    private static final CodeSet<PreviousPermanence> CODES =
            new CodeSet<>("PREV_PERM", PreviousPermanence::new, ImmutableList.of(P1, P2, P3, P4, Z1));

    private PreviousPermanence(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private PreviousPermanence(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<PreviousPermanence> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static PreviousPermanence of(String text) {
        return CODES.of(text);
    }
}
