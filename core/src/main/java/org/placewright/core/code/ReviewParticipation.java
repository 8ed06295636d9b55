package org.placewright.core.code;

import com.google.common.collect.ImmutableList;

/**
 * How a child took part in a review of their case: the REVIEW_CODE column.
 *
 * <p>Source: SSDA903 guide, table reviews.
 */
public final class ReviewParticipation extends StatutoryCode<ReviewParticipation> {

    /** Under four years old at the review. */
    public static final ReviewParticipation PN0 = new ReviewParticipation("PN0", "Under four years old at the review");

    /** Attended and spoke for themselves. */
    public static final ReviewParticipation PN1 = new ReviewParticipation("PN1", "Attended and spoke for themselves");

    /** Attended and an advocate spoke for them. */
    public static final ReviewParticipation PN2 =
            new ReviewParticipation("PN2", "Attended and an advocate spoke for them");

    /** Attended and made their view known without speaking. */
    public static final ReviewParticipation PN3 =
            new ReviewParticipation("PN3", "Attended and made their view known without speaking");

    /** Attended without making their view known. */
    public static final ReviewParticipation PN4 =
            new ReviewParticipation("PN4", "Attended without making their view known");

    /** Did not attend but had an advocate speak for them. */
    public static final ReviewParticipation PN5 =
            new ReviewParticipation("PN5", "Did not attend but had an advocate speak for them");

    /** Did not attend but sent their view. */
    public static final ReviewParticipation PN6 = new ReviewParticipation("PN6", "Did not attend but sent their view");

    /** Did not attend nor send their view. */
    public static final ReviewParticipation PN7 = new ReviewParticipation("PN7", "Did not attend nor send their view");

    private static final CodeSet<ReviewParticipation> CODES = new CodeSet<>(
            "REVIEW_CODE", ReviewParticipation::new, ImmutableList.of(PN0, PN1, PN2, PN3, PN4, PN5, PN6, PN7));

    private ReviewParticipation(String code, String description) {
        super(code, description, CodeSet.always());
    }

    private ReviewParticipation(String unrecognised) {
        super(unrecognised);
    }

    /**
     * Returns every known code of the column.
     *
     * @return the code set
     */
    public static CodeSet<ReviewParticipation> codes() {
        return CODES;
    }

    /**
     * Returns the code with the given text, recognised or not.
     *
     * @param text blank, or up to eight letters and digits
     * @return the code
     * @throws IllegalArgumentException if the text cannot be a code
     */
    public static ReviewParticipation of(String text) {
        return CODES.of(text);
    }
}
