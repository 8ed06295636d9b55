package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.HOME_POST;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link PlacementRules} and {@link PlacementProviderRules}. */
final class PlacementBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of(
                    "199",
                    Moves.of(Filed.adopted(YEAR)).anew("20/01/Y", "U6"),
                    "187",
                    "191",
                    "334",
                    "431",
                    "630",
                    "1003"),
            Breach.of("199", adoptedBefore()),
            Breach.of("217", Filed.adopted(YEAR).set(PLACE, "A5"), "335"),
            Breach.of("217", Filed.adopted(YEAR).set(PLACE, "A3").set(RNE, "P").set(LS, "C2"), "335"),
            Breach.of(
                    "225",
                    Moves.of(Filed.newcomer(YEAR)).to("01/06/Y-1", "U4", "P").set(0, REASON_PLACE_CHANGE, "")),
            Breach.of(
                    "226",
                    Moves.of(Filed.newcomer(YEAR))
                            .away("01/06/Y-1", "T1", "05/06/Y-1")
                            .set(0, REASON_PLACE_CHANGE, "CHILD")),
            Breach.of(
                    "226",
                    Moves.of(Filed.newcomer(YEAR))
                            .away("01/06/Y-1", "T1", "05/06/Y-1")
                            .set(1, REASON_PLACE_CHANGE, "CHILD")),
            Breach.of("336", foundAtHome("A5"), "335", "435", "436"),
            Breach.of("336", foundAtHome("A3").set(RNE, "U").set(LS, "C2"), "335", "436"),
            Breach.of(
                    "378",
                    Filed.newcomer(YEAR)
                            .set(LS, "V2")
                            .set(PLACE, "P1")
                            .set(PLACE_PROVIDER, "PR0")
                            .set(URN, "")),
            Breach.of("380", temporary()),
            Breach.of("381", temporary().set(RNE, "P").set(DEC, "05/05/Y-1").set(REC, "E4A"), "357"),
            Breach.of("382", shortBreak("T0").set(PLACE_PROVIDER, ""), "380", "381", "399"),
            Breach.of(
                    "383",
                    Moves.of(Filed.newcomer(YEAR))
                            .away("01/06/Y-1", "T1", "05/06/Y-1")
                            .set(PLACE, "U5")),
            Breach.of(
                    "383",
                    Moves.of(Filed.newcomer(YEAR))
                            .away("01/06/Y-1", "T1", "05/06/Y-1")
                            .set(PL_POST, "ZD99 9ZZ")),
            Breach.of("384", shortBreak("U4"), "399"),
            Breach.of("384", shortBreak("U1"), "399"),
            Breach.of("390", Filed.adopted(YEAR).set(PLACE, "U4")),
            Breach.of("390", Filed.adopted(YEAR).set(PLACE, "U4").set(REC, "E12")),
            Breach.of("408", Filed.adopted(YEAR).set(RNE, "P").set(LS, "C2")),
            Breach.of("408", Filed.adopted(YEAR).set(PLACE, "A5").set(RNE, "U").set(LS, "C1"), "335"),
            Breach.of("516", guardianship("E45")),
            Breach.of("516", guardianship("E46")),
            Breach.of("213", Filed.newcomer(2026).set(PLACE, "Z11").set(URN, "")),
            Breach.of(
                    "213",
                    Moves.of(Filed.newcomer(YEAR))
                            .away("01/06/Y-1", "T1", "05/06/Y-1")
                            .set(1, PLACE_PROVIDER, "PR1")),
            Breach.of("526", Filed.newcomer(YEAR).set(PLACE_PROVIDER, "")),
            Breach.of("527", provided("PR1", "P1")),
            Breach.of("527", provided("PR1", "R2")),
            Breach.of("528", provided("PR2", "R5"), "372"),
            Breach.of("529", provided("PR3", "K1").set(URN, "1234567")),
            Breach.of("529", provided("PR3", "U1").set(URN, "1234567")),
            Breach.of("529", provided("PR3", "P1")),
            Breach.of("530", provided("PR4", "P1")),
            Breach.of("531", provided("PR5", "P1")),
            Breach.of("550", Filed.newcomer(YEAR).set(PLACE_PROVIDER, "PR0")));

    private PlacementBreaches() {}

    /** The newcomer, who was in care before and adopted last in the return of the year before. */
    private static Filed adoptedBefore() {
        return Filed.newcomer(YEAR)
                .addBefore(EPISODES, Filed.episodeFrom("01/05/Y-2"))
                .before(DEC, "04/05/Y-2")
                .before(REC, "E12");
    }

    /** The adopted girl, who was in a children's home before. */
    private static Filed foundAtHome(String place) {
        return Filed.adopted(YEAR)
                .set(0, PLACE, "K2")
                .before(PLACE, "K2")
                .set(PLACE, place)
                .set(RNE, "T");
    }

    private static Filed temporary() {
        return Filed.newcomer(YEAR).set(PLACE, "T0").set(PLACE_PROVIDER, "").set(URN, "");
    }

    private static Filed shortBreak(String place) {
        return Filed.newcomer(YEAR)
                .set(LS, "V3")
                .set(PLACE, place)
                .set(DEC, "08/05/Y-1")
                .set(REC, "E4A")
                .set(HOME_POST, "")
                .set(PL_POST, "")
                .set(URN, "");
    }

    private static Filed guardianship(String reason) {
        return Filed.newcomer(YEAR).set(PLACE, "K2").set(DEC, "01/06/Y-1").set(REC, reason);
    }

    private static Filed provided(String provider, String place) {
        return Filed.newcomer(YEAR)
                .set(PLACE, place)
                .set(PLACE_PROVIDER, provider)
                .set(URN, "");
    }
}
