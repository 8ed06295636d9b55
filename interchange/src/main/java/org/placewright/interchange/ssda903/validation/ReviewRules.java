package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEW;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEW_CODE;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on reviews. */
final class ReviewRules {

    private static final CodeGroup TOO_YOUNG_TO_TAKE_PART = REVIEW_CODE.codes("PN0");
    private static final CodeGroup OLD_ENOUGH_TO_TAKE_PART =
            REVIEW_CODE.codes("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7");
    private static final int TAKES_PART = 4;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("166").on(REVIEW).says("REVIEW must hold a date.").where(review -> !review.isDate(REVIEW)),
            rule("167")
                    .on(REVIEW_CODE)
                    .says("REVIEW_CODE must hold a code of how the child took part.")
                    .where(review -> !review.isCode(REVIEW_CODE)),
            rule("399")
                    .on(LS)
                    .alsoOn(MOTHER, REVIEW, REVIEW_CODE)
                    .reads(HEADER)
                    .says("MOTHER, REVIEW and REVIEW_CODE must be blank for a child in short breaks (V3 or V4) only.")
                    .check(ReviewRules::inShortBreaks),
            rule("440")
                    .on(REVIEW, REVIEW_CODE)
                    .reads(HEADER)
                    .says("PN0 must be given only for a child under 4 at the review.")
                    .where(review -> review.is(TOO_YOUNG_TO_TAKE_PART)
                            && review.day(REVIEW) >= review.child().birthday(TAKES_PART)),
            rule("441")
                    .on(REVIEW, REVIEW_CODE)
                    .reads(HEADER)
                    .says("PN1 to PN7 must be given only for a child of 4 or older at the review.")
                    .where(review -> review.is(OLD_ENOUGH_TO_TAKE_PART)
                            && review.day(REVIEW) < review.child().birthday(TAKES_PART)));

    private ReviewRules() {}

    private static void inShortBreaks(FiledChild child, Flags flags) {
        for (FiledRow episode : child.episodes()) {
            if (!episode.is(Codes.SHORT_BREAKS)) {
                return;
            }
        }
        if (child.row(HEADER).isFilled(MOTHER)) {
            flags.add(child.row(HEADER));
        }
        for (FiledRow review : child.rows(REVIEWS)) {
            if (review.isAnyFilled(REVIEW, REVIEW_CODE)) {
                flags.add(review);
            }
        }
    }
}
