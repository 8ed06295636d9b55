package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEW;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEW_CODE;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link ReviewRules}. */
final class ReviewBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("166", Filed.child().set(REVIEW, "")),
            Breach.of("166", Filed.child().set(REVIEW, "31/04/Y-1")),
            Breach.of("167", Filed.child().set(REVIEW_CODE, "PN8")),
            Breach.of("167", Filed.child().set(REVIEW_CODE, "")),
            Breach.of("399", Filed.newcomer(YEAR).set(LS, "V4").remove(REVIEWS), "214", "398"),
            Breach.of("399", Filed.newcomer(YEAR).set(LS, "V4").set(MOTHER, ""), "214", "398"),
            Breach.of("440", Filed.newcomer(YEAR).set(DOB, "20/05/Y-5").set(REVIEW, "20/05/Y-1")),
            Breach.of(
                    "441",
                    Filed.newcomer(YEAR)
                            .set(DOB, "21/05/Y-5")
                            .set(REVIEW, "20/05/Y-1")
                            .set(REVIEW_CODE, "PN7")));

    private ReviewBreaches() {}
}
