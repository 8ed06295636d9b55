package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link EpisodeAgeRules}. */
final class EpisodeAgeBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("358", Filed.newcomer(YEAR).set(LS, "J1").aged("05/05/Y-11")),
            Breach.of("371", Filed.unaccompanied(2025).aged("05/05/Y-17").set(PLACE, "K3"), "INT18"),
            Breach.of(
                    "372",
                    Filed.newcomer(YEAR)
                            .set(PLACE, "R5")
                            .set(PLACE_PROVIDER, "PR3")
                            .set(URN, "")
                            .aged("05/05/Y-11")),
            Breach.of("373", Filed.newcomer(YEAR).set(PLACE, "S1")),
            Breach.of("374", teenager("05/05/Y-15").set(PLACE, "P3").set(URN, "")),
            Breach.of(
                    "234",
                    Filed.newcomer(2026)
                            .set(DEC, "01/06/Y-1")
                            .set(REC, "X1")
                            .set(REASON_PLACE_CHANGE, "CUSTOD")
                            .add(
                                    EPISODES,
                                    "DECOM=01/06/Y-1, RNE=P, LS=C2, CIN=N1, PLACE=U4, PLACE_PROVIDER=PR1, "
                                            + "HOME_POST=ZA99 9ZZ, PL_POST=ZD99 9ZZ, URN=1234567")),
            Breach.of("302", Filed.newcomer(YEAR).set(DOB, "05/05/Y-1").set(DECOM, "04/05/Y-1")),
            Breach.of("352", teenager("04/05/Y-19"), "359"),
            Breach.of(
                    "359", Filed.child().set(DOB, "30/03/Y-18").before(DOB, "30/03/Y-18"), "188", "189", "197B", "546"),
            Breach.of("386", Filed.adopted(YEAR).aged("20/01/Y-18")),
            Breach.of("387", teenager("13/06/Y-15").set(DEC, "12/06/Y-1").set(REC, "E5")),
            Breach.of("389", teenager("13/06/Y-17").set(DEC, "12/06/Y-1").set(REC, "E7")),
            Breach.of("407", teenager("12/06/Y-19").set(DEC, "12/06/Y-1").set(REC, "E48")),
            Breach.of("460", teenager("13/06/Y-19").set(DEC, "12/06/Y-1").set(REC, "E17")));

    private EpisodeAgeBreaches() {}

    /** The newcomer, born on another day. */
    static Filed teenager(String born) {
        return Filed.newcomer(YEAR).aged(born);
    }
}
