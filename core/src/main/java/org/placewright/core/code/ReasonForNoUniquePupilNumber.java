package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * Why a child has no unique pupil number in the return: the UPN column.
 *
 * <p>Source: SSDA903 guide, table header, which holds the number itself where there is one.
 */
public final class ReasonForNoUniquePupilNumber extends StatutoryCode<ReasonForNoUniquePupilNumber> {

    /** Not of school age, and no number given yet. */
    public static final ReasonForNoUniquePupilNumber UN1 =
            new ReasonForNoUniquePupilNumber("UN1", "Not of school age, and no number given yet");

    /** Never attended a maintained school in England. */
    public static final ReasonForNoUniquePupilNumber UN2 =
            new ReasonForNoUniquePupilNumber("UN2", "Never attended a maintained school in England");

    /** Educated outside England. */
    public static final ReasonForNoUniquePupilNumber UN3 =
            new ReasonForNoUniquePupilNumber("UN3", "Educated outside England");

    /** Newly looked after, and the number not yet known. */
    public static final ReasonForNoUniquePupilNumber UN4 =
            new ReasonForNoUniquePupilNumber("UN4", "Newly looked after, and the number not yet known");

    /** Sources of the number disagree about the child. */
    public static final ReasonForNoUniquePupilNumber UN5 =
            new ReasonForNoUniquePupilNumber("UN5", "Sources of the number disagree about the child");

    private static final CodeSet<ReasonForNoUniquePupilNumber> CODES =
            new CodeSet<>("UPN", ReasonForNoUniquePupilNumber::new, ImmutableList.of(UN1, UN2, UN3, UN4, UN5));

    private ReasonForNoUniquePupilNumber(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private ReasonForNoUniquePupilNumber(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReasonForNoUniquePupilNumber> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReasonForNoUniquePupilNumber of(String text) {
        return CODES.of(text);
    }
}
