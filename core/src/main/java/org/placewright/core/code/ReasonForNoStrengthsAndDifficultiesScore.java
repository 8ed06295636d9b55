package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * Why no score of the strengths and difficulties questionnaire is returned for a child: the SDQ_REASON column.
 *
 * <p>Source: SSDA903 guide, table oc2.
 */
public final class ReasonForNoStrengthsAndDifficultiesScore
        extends StatutoryCode<ReasonForNoStrengthsAndDifficultiesScore> {

    /** The child was under 4 or over 16 at the latest assessment. */
    public static final ReasonForNoStrengthsAndDifficultiesScore SDQ1 = new ReasonForNoStrengthsAndDifficultiesScore(
            "SDQ1", "The child was under 4 or over 16 at the latest assessment");

    /** The carer refused to fill in the questionnaire. */
    public static final ReasonForNoStrengthsAndDifficultiesScore SDQ2 =
            new ReasonForNoStrengthsAndDifficultiesScore("SDQ2", "The carer refused to fill in the questionnaire");

    /** The child's disability made it impossible. */
    public static final ReasonForNoStrengthsAndDifficultiesScore SDQ3 =
            new ReasonForNoStrengthsAndDifficultiesScore("SDQ3", "The child's disability made it impossible");

    /** Other reason. */
    public static final ReasonForNoStrengthsAndDifficultiesScore SDQ4 =
            new ReasonForNoStrengthsAndDifficultiesScore("SDQ4", "Other reason");

    /** The child refused. */
    public static final ReasonForNoStrengthsAndDifficultiesScore SDQ5 =
            new ReasonForNoStrengthsAndDifficultiesScore("SDQ5", "The child refused");

    private static final CodeSet<ReasonForNoStrengthsAndDifficultiesScore> CODES = new CodeSet<>(
            "SDQ_REASON",
            ReasonForNoStrengthsAndDifficultiesScore::new,
            ImmutableList.of(SDQ1, SDQ2, SDQ3, SDQ4, SDQ5));

    private ReasonForNoStrengthsAndDifficultiesScore(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private ReasonForNoStrengthsAndDifficultiesScore(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReasonForNoStrengthsAndDifficultiesScore> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReasonForNoStrengthsAndDifficultiesScore of(String text) {
        return CODES.of(text);
    }
}
