package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * A child's ethnic origin: the ETHNIC column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class Ethnicity extends StatutoryCode<Ethnicity> {

    /** White British. */
    public static final Ethnicity WBRI = known("WBRI", "White British", CodeSet.always());

    /** White Irish. */
    public static final Ethnicity WIRI = known("WIRI", "White Irish", CodeSet.always());

    /** Any other White background. */
    public static final Ethnicity WOTH = known("WOTH", "Any other White background", CodeSet.always());

    /** Traveller of Irish heritage. */
    public static final Ethnicity WIRT = known("WIRT", "Traveller of Irish heritage", CodeSet.always());

    /** Gypsy or Roma. */
    public static final Ethnicity WROM = known("WROM", "Gypsy or Roma", CodeSet.always());

    /** White and Black Caribbean. */
    public static final Ethnicity MWBC = known("MWBC", "White and Black Caribbean", CodeSet.always());

    /** White and Black African. */
    public static final Ethnicity MWBA = known("MWBA", "White and Black African", CodeSet.always());

    /** White and Asian. */
    public static final Ethnicity MWAS = known("MWAS", "White and Asian", CodeSet.always());

    /** Any other Mixed background. */
    public static final Ethnicity MOTH = known("MOTH", "Any other Mixed background", CodeSet.always());

    /** Indian. */
    public static final Ethnicity AIND = known("AIND", "Indian", CodeSet.always());

    /** Pakistani. */
    public static final Ethnicity APKN = known("APKN", "Pakistani", CodeSet.always());

    /** Bangladeshi. */
    public static final Ethnicity ABAN = known("ABAN", "Bangladeshi", CodeSet.always());

    /** Any other Asian background. */
    public static final Ethnicity AOTH = known("AOTH", "Any other Asian background", CodeSet.always());

    /** Caribbean. */
    public static final Ethnicity BCRB = known("BCRB", "Caribbean", CodeSet.always());

    /** African. */
    public static final Ethnicity BAFR = known("BAFR", "African", CodeSet.always());

    /** Any other Black background. */
    public static final Ethnicity BOTH = known("BOTH", "Any other Black background", CodeSet.always());

    /** Chinese. */
    public static final Ethnicity CHNE = known("CHNE", "Chinese", CodeSet.always());

    /** Any other ethnic group. */
    public static final Ethnicity OOTH = known("OOTH", "Any other ethnic group", CodeSet.always());

    /** Refused. */
    public static final Ethnicity REFU = known("REFU", "Refused", CodeSet.always());

    /** Not yet obtained. */
    public static final Ethnicity NOBT = known("NOBT", "Not yet obtained", CodeSet.always());

    private static final CodeSet<Ethnicity> CODES = new CodeSet<>(
            "ETHNIC",
            Ethnicity::unknown,
            ImmutableList.of(
                    WBRI, WIRI, WOTH, WIRT, WROM, MWBC, MWBA, MWAS, MOTH, AIND, APKN, ABAN, AOTH, BCRB, BAFR, BOTH,
                    CHNE, OOTH, REFU, NOBT));

    private Ethnicity(String code, String description, Range<CollectionYear> validity, boolean recognised) {
        super(code, description, validity, recognised);
    }

    private static Ethnicity known(String code, String description, Range<CollectionYear> validity) {
        return new Ethnicity(code, description, validity, true);
    }

    private static Ethnicity unknown(String code) {
        return new Ethnicity(code, code.isEmpty() ? "Not recorded" : "Not recognised", CodeSet.never(), false);
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
