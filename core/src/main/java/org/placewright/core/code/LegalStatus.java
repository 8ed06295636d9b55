package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * The legal status a child is looked after under: the LS column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class LegalStatus extends StatutoryCode<LegalStatus> {

    /** Interim care order. */
    public static final LegalStatus C1 = new LegalStatus("C1", "Interim care order");

    /** Full care order. */
    public static final LegalStatus C2 = new LegalStatus("C2", "Full care order");

    /** Freeing order. */
    public static final LegalStatus D1 = new LegalStatus("D1", "Freeing order");

    /** Placement order. */
    public static final LegalStatus E1 = new LegalStatus("E1", "Placement order");

    /** Remanded to local authority accommodation or to youth detention accommodation. */
    public static final LegalStatus J1 =
            new LegalStatus("J1", "Remanded to local authority accommodation or to youth detention accommodation");

    /** Accommodated under PACE. */
    public static final LegalStatus J2 = new LegalStatus("J2", "Accommodated under PACE");

    /** Youth rehabilitation order with a residence requirement. */
    public static final LegalStatus J3 =
            new LegalStatus("J3", "Youth rehabilitation order with a residence requirement");

    /** Under police protection. */
    public static final LegalStatus L1 = new LegalStatus("L1", "Under police protection");

    /** Emergency protection order. */
    public static final LegalStatus L2 = new LegalStatus("L2", "Emergency protection order");

    /** Child assessment order. */
    public static final LegalStatus L3 = new LegalStatus("L3", "Child assessment order");

    /** Accommodated under section 20. */
    public static final LegalStatus V2 = new LegalStatus("V2", "Accommodated under section 20");

    /** Agreed series of short breaks, each recorded as an episode. */
    public static final LegalStatus V3 =
            new LegalStatus("V3", "Agreed series of short breaks, each recorded as an episode");

    /** Agreed series of short breaks, recorded as an agreement. */
    public static final LegalStatus V4 =
            new LegalStatus("V4", "Agreed series of short breaks, recorded as an agreement");

    private static final CodeSet<LegalStatus> CODES =
            new CodeSet<>("LS", LegalStatus::new, ImmutableList.of(C1, C2, D1, E1, J1, J2, J3, L1, L2, L3, V2, V3, V4));

    private LegalStatus(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private LegalStatus(String unrecognised) {
        super(unrecognised);
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
        return group() == LegalStatusGroup.SHORT_BREAKS;
    }

    /**
     * Returns the group that published statistics put the status in.
     *
     * @return the group; {@link LegalStatusGroup#NOT_KNOWN} for a code that is not recognised or not recorded
     */
    public LegalStatusGroup group() {
        return switch (code()) {
            case "C1", "C2" -> LegalStatusGroup.CARE_ORDER;
            case "D1" -> LegalStatusGroup.FREEING_ORDER;
            case "E1" -> LegalStatusGroup.PLACEMENT_ORDER;
            case "J1", "J2", "J3" -> LegalStatusGroup.YOUTH_JUSTICE;
            case "L1", "L2", "L3" -> LegalStatusGroup.PROTECTION;
            case "V2" -> LegalStatusGroup.VOLUNTARY;
            case "V3", "V4" -> LegalStatusGroup.SHORT_BREAKS;
            default -> LegalStatusGroup.NOT_KNOWN;
        };
    }
}
