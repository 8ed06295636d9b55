package org.placewright.core.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import org.placewright.core.time.CollectionYear;

/**
 * Why a placement changed: the REASON_PLACE_CHANGE column.
 *
 * <p>Source: SSDA903 guide.
 */
public final class ReasonForPlacementChange extends StatutoryCode<ReasonForPlacementChange> {

    /** Allegation. */
    public static final ReasonForPlacementChange ALLEG =
            new ReasonForPlacementChange("ALLEG", "Allegation", CodeSet.always());

    /** Approval of the carer removed. */
    public static final ReasonForPlacementChange APPRR =
            new ReasonForPlacementChange("APPRR", "Approval of the carer removed", CodeSet.always());

    /** Change to or implementation of the care plan. */
    public static final ReasonForPlacementChange CARPL =
            new ReasonForPlacementChange("CARPL", "Change to or implementation of the care plan", CodeSet.always());

    /** The child asked for the placement to end. */
    public static final ReasonForPlacementChange CHILD =
            new ReasonForPlacementChange("CHILD", "The child asked for the placement to end", CodeSet.always());

    /** Resignation or closure of the provision. */
    public static final ReasonForPlacementChange CLOSE =
            new ReasonForPlacementChange("CLOSE", "Resignation or closure of the provision", CodeSet.always());

    /** The carer asked, because of the child's behaviour. */
    public static final ReasonForPlacementChange CREQB = new ReasonForPlacementChange(
            "CREQB", "The carer asked, because of the child's behaviour", CodeSet.always());

    /** The carer asked, for another reason. */
    public static final ReasonForPlacementChange CREQO =
            new ReasonForPlacementChange("CREQO", "The carer asked, for another reason", CodeSet.always());

    /** Custody arrangement. */
    public static final ReasonForPlacementChange CUSTOD =
            new ReasonForPlacementChange("CUSTOD", "Custody arrangement", CodeSet.from(2019));

    /** The authority asked for the placement to end. */
    public static final ReasonForPlacementChange LAREQ =
            new ReasonForPlacementChange("LAREQ", "The authority asked for the placement to end", CodeSet.always());

    /** Other reason. */
    public static final ReasonForPlacementChange OTHER =
            new ReasonForPlacementChange("OTHER", "Other reason", CodeSet.always());

    /** Change in the status of the placement only. */
    public static final ReasonForPlacementChange PLACE =
            new ReasonForPlacementChange("PLACE", "Change in the status of the placement only", CodeSet.always());

    /** Standards of care concern. */
    public static final ReasonForPlacementChange STAND =
            new ReasonForPlacementChange("STAND", "Standards of care concern", CodeSet.always());

    private static final CodeSet<ReasonForPlacementChange> CODES = new CodeSet<>(
            "REASON_PLACE_CHANGE",
            ReasonForPlacementChange::new,
            ImmutableList.of(ALLEG, APPRR, CARPL, CHILD, CLOSE, CREQB, CREQO, CUSTOD, LAREQ, OTHER, PLACE, STAND));

    private ReasonForPlacementChange(String code, String description, Range<CollectionYear> validity) {
        super(code, description, validity);
    }

    private ReasonForPlacementChange(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReasonForPlacementChange> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReasonForPlacementChange of(String text) {
        return CODES.of(text);
    }
}
