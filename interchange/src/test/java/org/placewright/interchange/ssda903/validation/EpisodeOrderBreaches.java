package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CIN;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link EpisodeOrderRules}. */
final class EpisodeOrderBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("142", twice("P", "C2", "U4", "").set(0, REC, "")),
            Breach.of("233", Filed.newcomer(2026).set(REASON_PLACE_CHANGE, "CARPL")),
            Breach.of("357", Filed.newcomer(YEAR).set(RNE, "P")),
            Breach.of("388", Filed.newcomer(YEAR).set(DEC, "01/06/Y-1").set(REC, "X1")),
            Breach.of("388", twice("S", "C2", "U4", "31/05/Y-1"), "630"),
            Breach.of("431", twice("S", "C2", "U4", "01/06/Y-1").set(0, REC, "E4A"), "630"),
            Breach.of("432", twice("P", "C2", "U4", "01/06/Y-1").set(0, REC, "E4A")),
            Breach.of("433", twice("P", "C2", "U4", "31/05/Y-1"), "388"),
            Breach.of("434", twice("L", "C1", "U4", "01/06/Y-1")),
            Breach.of("434", twice("L", "C2", "U6", "01/06/Y-1")),
            Breach.of("435", twice("P", "C1", "U4", "01/06/Y-1"), "225"),
            Breach.of("435", twice("T", "C2", "U6", "01/06/Y-1"), "225"),
            Breach.of("436", twice("B", "C2", "U4", "01/06/Y-1"), "225"),
            Breach.of("436", twice("U", "C1", "U6", "01/06/Y-1"), "225"),
            Breach.of("437", twice("S", "C2", "U4", "31/05/Y-1").set(0, REC, "E2"), "630"),
            Breach.of("501", twice("P", "C2", "U4", "02/06/Y-1"), "433"),
            Breach.of("504", twice("P", "C2", "U4", "01/06/Y-1").set(CIN, "N2")));

    private EpisodeOrderBreaches() {}

    /** The newcomer with an episode from 1 June on; the first ceases on a day, or is open. */
    private static Filed twice(String reason, String legalStatus, String place, String ceased) {
        return Filed.newcomer(YEAR)
                .set(DEC, ceased)
                .set(REC, "X1")
                .set(REASON_PLACE_CHANGE, reason.equals("P") ? "CARPL" : "")
                .add(
                        EPISODES,
                        "DECOM",
                        "01/06/Y-1",
                        "RNE",
                        reason,
                        "LS",
                        legalStatus,
                        "CIN",
                        "N1",
                        "PLACE",
                        place,
                        "PLACE_PROVIDER",
                        "PR1",
                        "HOME_POST",
                        "ZA99 9ZZ",
                        "PL_POST",
                        "ZB99 9ZZ",
                        "URN",
                        "1234567");
    }
}
