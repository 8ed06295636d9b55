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
    public static final ReasonForPlacementChange ALLEG = known("ALLEG", "Allegation", CodeSet.always());

    /** Approval of the carer removed. */
    public static final ReasonForPlacementChange APPRR =
            known("APPRR", "Approval of the carer removed", CodeSet.always());

    /** Change to or implementation of the care plan. */
    public static final ReasonForPlacementChange CARPL =
            known("CARPL", "Change to or implementation of the care plan", CodeSet.always());

    /** The child asked for the placement to end. */
    public static final ReasonForPlacementChange CHILD =
            known("CHILD", "The child asked for the placement to end", CodeSet.always());

    /** Resignation or closure of the provision. */
    public static final ReasonForPlacementChange CLOSE =
            known("CLOSE", "Resignation or closure of the provision", CodeSet.always());

    /** The carer asked, because of the child's behaviour. */
    public static final ReasonForPlacementChange CREQB =
            known("CREQB", "The carer asked, because of the child's behaviour", CodeSet.always());

    /** The carer asked, for another reason. */
    public static final ReasonForPlacementChange CREQO =
            known("CREQO", "The carer asked, for another reason", CodeSet.always());

    /** Custody arrangement. */
    public static final ReasonForPlacementChange CUSTOD = known("CUSTOD", "Custody arrangement", CodeSet.from(2019));

    /** The authority asked for the placement to end. */
    public static final ReasonForPlacementChange LAREQ =
            known("LAREQ", "The authority asked for the placement to end", CodeSet.always());

    /** Other reason. */
    public static final ReasonForPlacementChange OTHER = known("OTHER", "Other reason", CodeSet.always());

    /** Change in the status of the placement only. */
    public static final ReasonForPlacementChange PLACE =
            known("PLACE", "Change in the status of the placement only", CodeSet.always());

    /** Standards of care concern. */
    public static final ReasonForPlacementChange STAND = known("STAND", "Standards of care concern", CodeSet.always());

    private static final CodeSet<ReasonForPlacementChange> CODES = new CodeSet<>(
            "REASON_PLACE_CHANGE",
            ReasonForPlacementChange::unknown,
            ImmutableList.of(ALLEG, APPRR, CARPL, CHILD, CLOSE, CREQB, CREQO, CUSTOD, LAREQ, OTHER, PLACE, STAND));

    private ReasonForPlacementChange(
            String code, String description, Range<CollectionYear> validity, boolean recognised) {
        super(code, description, validity, recognised);
    }

    private static ReasonForPlacementChange known(String code, String description, Range<CollectionYear> validity) {
        return new ReasonForPlacementChange(code, description, validity, true);
    }

    private static ReasonForPlacementChange unknown(String code) {
        return new ReasonForPlacementChange(
                code, code.isEmpty() ? "Not recorded" : "Not recognised", CodeSet.never(), false);
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
