package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CIN;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.Ssda903Table.REVIEWS;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link ContinuityRules}. */
final class ContinuityBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("502", Filed.child().set(DECOM, "02/09/Y-3"), "562"),
            Breach.of("503A", Filed.child().set(RNE, "P")),
            Breach.of("503B", Filed.child().set(LS, "C1")),
            Breach.of("503C", Filed.child().set(CIN, "N2")),
            Breach.of("503D", Filed.child().set(PLACE, "U4")),
            Breach.of("503E", Filed.child().set(PLACE_PROVIDER, "PR4")),
            Breach.of("503F", Filed.child().set(URN, "1234569")),
            Breach.of(
                    "562",
                    Filed.child().before(DEC, "01/03/Y-1").before(REC, "E4A").set(DECOM, "02/03/Y-1"),
                    "185",
                    "186",
                    "190",
                    "191",
                    "198",
                    "543"),
            Breach.of("NoE", Filed.child().removeBefore(EPISODES)),
            Breach.of(
                    "EPI", Filed.newcomer(YEAR).remove(EPISODES).remove(REVIEWS).remove(PREV_PERM)),
            Breach.of("1012", Filed.careLeaver(YEAR).add(REVIEWS, "REVIEW=01/05/Y-1, REVIEW_CODE=PN1")));

    private ContinuityBreaches() {}
}
