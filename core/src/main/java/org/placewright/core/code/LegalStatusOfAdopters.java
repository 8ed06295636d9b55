package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * How those who adopted a child were bound to one another: the LS_ADOPTR column.
 *
 * <p>Source: SSDA903 guide, table ad1.
 */
public final class LegalStatusOfAdopters extends StatutoryCode<LegalStatusOfAdopters> {

    /** Single adopter. */
    public static final LegalStatusOfAdopters L0 = new LegalStatusOfAdopters("L0", "Single adopter");

    /** Married couple of different sexes. */
    public static final LegalStatusOfAdopters L11 =
            new LegalStatusOfAdopters("L11", "Married couple of different sexes");

    /** Married couple of the same sex. */
    public static final LegalStatusOfAdopters L12 = new LegalStatusOfAdopters("L12", "Married couple of the same sex");

    /** Civil partners. */
    public static final LegalStatusOfAdopters L2 = new LegalStatusOfAdopters("L2", "Civil partners");

    /** Unmarried couple of different sexes. */
    public static final LegalStatusOfAdopters L3 =
            new LegalStatusOfAdopters("L3", "Unmarried couple of different sexes");

    /** Couple of the same sex, neither married nor civil partners. */
    public static final LegalStatusOfAdopters L4 =
            new LegalStatusOfAdopters("L4", "Couple of the same sex, neither married nor civil partners");

    private static final CodeSet<LegalStatusOfAdopters> CODES =
            new CodeSet<>("LS_ADOPTR", LegalStatusOfAdopters::new, ImmutableList.of(L0, L11, L12, L2, L3, L4));

    private LegalStatusOfAdopters(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private LegalStatusOfAdopters(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<LegalStatusOfAdopters> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static LegalStatusOfAdopters of(String text) {
        return CODES.of(text);
    }
}
