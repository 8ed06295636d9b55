package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * A child's ethnic origin: the ETHNIC column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class Ethnicity extends StatutoryCode<Ethnicity> {

    /** White British. */
    public static final Ethnicity WBRI = new Ethnicity("WBRI", "White British");

    /** White Irish. */
    public static final Ethnicity WIRI = new Ethnicity("WIRI", "White Irish");

    /** Any other White background. */
    public static final Ethnicity WOTH = new Ethnicity("WOTH", "Any other White background");

    /** Traveller of Irish heritage. */
    public static final Ethnicity WIRT = new Ethnicity("WIRT", "Traveller of Irish heritage");

    /** Gypsy or Roma. */
    public static final Ethnicity WROM = new Ethnicity("WROM", "Gypsy or Roma");

    /** White and Black Caribbean. */
    public static final Ethnicity MWBC = new Ethnicity("MWBC", "White and Black Caribbean");

    /** White and Black African. */
    public static final Ethnicity MWBA = new Ethnicity("MWBA", "White and Black African");

    /** White and Asian. */
    public static final Ethnicity MWAS = new Ethnicity("MWAS", "White and Asian");

    /** Any other Mixed background. */
    public static final Ethnicity MOTH = new Ethnicity("MOTH", "Any other Mixed background");

    /** Indian. */
    public static final Ethnicity AIND = new Ethnicity("AIND", "Indian");

    /** Pakistani. */
    public static final Ethnicity APKN = new Ethnicity("APKN", "Pakistani");

    /** Bangladeshi. */
    public static final Ethnicity ABAN = new Ethnicity("ABAN", "Bangladeshi");

    /** Any other Asian background. */
    public static final Ethnicity AOTH = new Ethnicity("AOTH", "Any other Asian background");

    /** Caribbean. */
    public static final Ethnicity BCRB = new Ethnicity("BCRB", "Caribbean");

    /** African. */
    public static final Ethnicity BAFR = new Ethnicity("BAFR", "African");

    /** Any other Black background. */
    public static final Ethnicity BOTH = new Ethnicity("BOTH", "Any other Black background");

    /** Chinese. */
    public static final Ethnicity CHNE = new Ethnicity("CHNE", "Chinese");

    /** Any other ethnic group. */
    public static final Ethnicity OOTH = new Ethnicity("OOTH", "Any other ethnic group");

    /** Refused. */
    public static final Ethnicity REFU = new Ethnicity("REFU", "Refused");

    /** Not yet obtained. */
    public static final Ethnicity NOBT = new Ethnicity("NOBT", "Not yet obtained");

    private static final CodeSet<Ethnicity> CODES = new CodeSet<>(
            "ETHNIC",
            Ethnicity::new,
            ImmutableList.of(
                    WBRI, WIRI, WOTH, WIRT, WROM, MWBC, MWBA, MWAS, MOTH, AIND, APKN, ABAN, AOTH, BCRB, BAFR, BOTH,
                    CHNE, OOTH, REFU, NOBT));

    private Ethnicity(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private Ethnicity(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<Ethnicity> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static Ethnicity of(String text) {
        return CODES.of(text);
    }
}
