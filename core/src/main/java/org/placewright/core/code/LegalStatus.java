package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * The legal status a child is looked after under: the LS column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class LegalStatus extends StatutoryCode<LegalStatus> {

    /** Interim care order. */
    public static final LegalStatus C1 = known("C1", "Interim care order", CodeSet.always());

    /** Full care order. */
    public static final LegalStatus C2 = known("C2", "Full care order", CodeSet.always());

    /** Freeing order. */
    public static final LegalStatus D1 = known("D1", "Freeing order", CodeSet.always());

    /** Placement order. */
    public static final LegalStatus E1 = known("E1", "Placement order", CodeSet.always());

    /** Remanded to local authority accommodation or to youth detention accommodation. */
    public static final LegalStatus J1 = known(
            "J1", "Remanded to local authority accommodation or to youth detention accommodation", CodeSet.always());

    /** Accommodated under PACE. */
    public static final LegalStatus J2 = known("J2", "Accommodated under PACE", CodeSet.always());

    /** Youth rehabilitation order with a residence requirement. */
    public static final LegalStatus J3 =
            known("J3", "Youth rehabilitation order with a residence requirement", CodeSet.always());

    /** Under police protection. */
    public static final LegalStatus L1 = known("L1", "Under police protection", CodeSet.always());

    /** Emergency protection order. */
    public static final LegalStatus L2 = known("L2", "Emergency protection order", CodeSet.always());

    /** Child assessment order. */
    public static final LegalStatus L3 = known("L3", "Child assessment order", CodeSet.always());

    /** Accommodated under section 20. */
    public static final LegalStatus V2 = known("V2", "Accommodated under section 20", CodeSet.always());

    /** Agreed series of short breaks, each recorded as an episode. */
    public static final LegalStatus V3 =
            known("V3", "Agreed series of short breaks, each recorded as an episode", CodeSet.always());

    /** Agreed series of short breaks, recorded as an agreement. */
    public static final LegalStatus V4 =
            known("V4", "Agreed series of short breaks, recorded as an agreement", CodeSet.always());

    private static final CodeSet<LegalStatus> CODES = new CodeSet<>(
            "LS", LegalStatus::unknown, ImmutableList.of(C1, C2, D1, E1, J1, J2, J3, L1, L2, L3, V2, V3, V4));

    private LegalStatus(String code, String description, Range<CollectionYear> validity, boolean recognised) {
        super(code, description, validity, recognised);
    }

    private static LegalStatus known(String code, String description, Range<CollectionYear> validity) {
        return new LegalStatus(code, description, validity, true);
    }

    private static LegalStatus unknown(String code) {
        return new LegalStatus(code, code.isEmpty() ? "Not recorded" : "Not recognised", CodeSet.never(), false);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<LegalStatus> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static LegalStatus of(String text) {
        return CODES.of(text);
    }

    /**
     * Tells whether the child has an agreed series of short breaks. Published counts leave such children out.
     *
     * @return true for V3 and V4
     */
    public boolean isShortBreaks() {
        return equals(V3) || equals(V4);
    }
}
