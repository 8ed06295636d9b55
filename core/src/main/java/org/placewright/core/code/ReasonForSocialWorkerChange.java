package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * Why a child was given the social worker they have: the SW_REASON column.
 *
 * <p>Source: SSDA903 guide, table social_worker, which is part of the return from 2023-24.
 */
public final class ReasonForSocialWorkerChange extends StatutoryCode<ReasonForSocialWorkerChange> {

    /** Managing caseloads. */
    public static final ReasonForSocialWorkerChange MANAGE =
            new ReasonForSocialWorkerChange("MANAGE", "Managing caseloads");

    /** First contact or re-referral. */
    public static final ReasonForSocialWorkerChange FCONTA =
            new ReasonForSocialWorkerChange("FCONTA", "First contact or re-referral");

    /** The social worker before left the role. */
    public static final ReasonForSocialWorkerChange LEFTRL =
            new ReasonForSocialWorkerChange("LEFTRL", "The social worker before left the role");

    /** Organisational restructure. */
    public static final ReasonForSocialWorkerChange ORGRST =
            new ReasonForSocialWorkerChange("ORGRST", "Organisational restructure");

    /** The child was transferred by the usual process. */
    public static final ReasonForSocialWorkerChange TSPROC =
            new ReasonForSocialWorkerChange("TSPROC", "The child was transferred by the usual process");

    /** Cover for an absence, or return from one. */
    public static final ReasonForSocialWorkerChange ABSENC =
            new ReasonForSocialWorkerChange("ABSENC", "Cover for an absence, or return from one");

    /** The child asked for a change. */
    public static final ReasonForSocialWorkerChange CHCHAN =
            new ReasonForSocialWorkerChange("CHCHAN", "The child asked for a change");

    /** A parent or carer asked for a change. */
    public static final ReasonForSocialWorkerChange PCCHAN =
            new ReasonForSocialWorkerChange("PCCHAN", "A parent or carer asked for a change");

    /** The social worker before died. */
    public static final ReasonForSocialWorkerChange SWDIED =
            new ReasonForSocialWorkerChange("SWDIED", "The social worker before died");

    /** Other reason. */
    public static final ReasonForSocialWorkerChange OTHERS = new ReasonForSocialWorkerChange("OTHERS", "Other reason");

    private static final CodeSet<ReasonForSocialWorkerChange> CODES = new CodeSet<>(
            "SW_REASON",
            ReasonForSocialWorkerChange::new,
            ImmutableList.of(MANAGE, FCONTA, LEFTRL, ORGRST, TSPROC, ABSENC, CHCHAN, PCCHAN, SWDIED, OTHERS));

    private ReasonForSocialWorkerChange(String code, String description) {
        super(code, description, CodeSet.from(2024));
    }

    private ReasonForSocialWorkerChange(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReasonForSocialWorkerChange> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReasonForSocialWorkerChange of(String text) {
        return CODES.of(text);
    }
}
