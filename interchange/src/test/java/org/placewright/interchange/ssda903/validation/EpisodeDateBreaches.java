package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link EpisodeDateRules}. */
final class EpisodeDateBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of(
                    "353",
                    Filed.child()
                            .set(DECOM, "13/10/1991")
                            .before(DECOM, "13/10/1991")
                            .set(DOB, "01/10/1991")
                            .before(DOB, "01/10/1991"),
                    "351",
                    "359",
                    "189",
                    "209",
                    "391"),
            Breach.of("354", Filed.newcomer(YEAR).set(DECOM, "01/04/Y")),
            Breach.of("355", Filed.newcomer(YEAR).set(DEC, "04/05/Y-1").set(REC, "E4A")),
            Breach.of("356", Filed.newcomer(YEAR).set(DEC, "03/05/Y-1").set(REC, "E4A")),
            Breach.of("361", stayed("L1", "U6", "08/05/Y-1")),
            Breach.of(
                    "361",
                    Filed.newcomer(YEAR)
                            .set(LS, "L1")
                            .set(DEC, "06/05/Y-1")
                            .set(REC, "X1")
                            .add(
                                    EPISODES,
                                    "DECOM=06/05/Y-1, RNE=T, LS=L1, CIN=N1, PLACE=U5, PLACE_PROVIDER=PR1, "
                                            + "HOME_POST=ZA99 9ZZ, PL_POST=ZB99 9ZZ, URN=1234567, DEC=08/05/Y-1, REC=E4A"),
                    "225"),
            Breach.of("362", stayed("L2", "U6", "26/05/Y-1")),
            Breach.of("363", stayed("L3", "U6", "12/05/Y-1")),
            Breach.of(
                    "364",
                    Filed.unaccompanied(YEAR)
                            .set(LS, "J2")
                            .set(DEC, "26/05/Y-1")
                            .set(REC, "E4A")),
            Breach.of("365", stayed("V3", "U6", "22/05/Y-1"), "399", "426", "214", "398"),
            Breach.of("366", stayed("V3", "U6", "10/05/Y-1").set(RNE, "P"), "357", "399", "214", "398"),
            Breach.of("367", shortBreaks(5), "399", "214"),
            Breach.of("426", shortBreaks(2).set(LS, "V4"), "399", "214", "398"),
            Breach.of("375", temporary("T1", "16/06/Y-1")),
            Breach.of("376", temporary("T3", "26/05/Y-1")),
            Breach.of("377", holidays()),
            Breach.of("379", temporary("T4", "12/05/Y-1")),
            Breach.of("385", Filed.newcomer(YEAR).set(DEC, "01/04/Y").set(REC, "E4A")),
            Breach.of(
                    "446",
                    Filed.child()
                            .set(LS, "E1")
                            .before(LS, "E1")
                            .set(DECOM, "30/11/2005")
                            .before(DECOM, "30/11/2005")
                            .set(DOB, "01/11/2005")
                            .before(DOB, "01/11/2005"),
                    "553",
                    "559"));

    private EpisodeDateBreaches() {}

    /** The newcomer under a legal status, in a placement, until a day. */
    static Filed stayed(String legalStatus, String place, String until) {
        return Filed.newcomer(YEAR)
                .set(LS, legalStatus)
                .set(PLACE, place)
                .set(DEC, until)
                .set(REC, "E4A");
    }

    static Filed shortBreaks(int breaks) {
        Filed filed = Filed.newcomer(YEAR).remove(EPISODES);
        for (int month = 5; month < 5 + breaks; month++) {
            filed.add(
                    EPISODES,
                    "DECOM",
                    "01/0" + month + "/Y-1",
                    "RNE",
                    "S",
                    "LS",
                    "V3",
                    "CIN",
                    "N2",
                    "PLACE",
                    "U6",
                    "PLACE_PROVIDER",
                    "PR1",
                    "URN",
                    "1234567",
                    "DEC",
                    "17/0" + month + "/Y-1",
                    "REC",
                    "E4A");
        }
        return filed;
    }

    /** The newcomer in a temporary placement from 4 May until a day, and back again. */
    static Filed temporary(String place, String until) {
        return move(move(Filed.newcomer(YEAR).set(DECOM, "01/05/Y-1"), "04/05/Y-1", place), until, "U6");
    }

    private static Filed holidays() {
        Filed filed = Filed.newcomer(YEAR).set(DECOM, "01/05/Y-1");
        for (int month = 5; month < 8; month++) {
            move(move(filed, "04/0" + month + "/Y-1", "T3"), "10/0" + month + "/Y-1", "U6");
        }
        return filed;
    }

    /** Ends the open episode and begins another in a placement. */
    private static Filed move(Filed filed, String day, String place) {
        filed.set(DEC, day).set(REC, "X1");
        if (place.startsWith("T")) {
            return filed.add(
                    EPISODES,
                    "DECOM",
                    day,
                    "RNE",
                    "P",
                    "LS",
                    "C2",
                    "CIN",
                    "N1",
                    "PLACE",
                    place,
                    "HOME_POST",
                    "ZA99 9ZZ",
                    "PL_POST",
                    "ZC99 9ZZ");
        }
        return filed.add(
                EPISODES,
                "DECOM",
                day,
                "RNE",
                "P",
                "LS",
                "C2",
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
