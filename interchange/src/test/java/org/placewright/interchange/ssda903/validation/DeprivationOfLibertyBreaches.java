package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.DOLO;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link DeprivationOfLibertyRules}. */
final class DeprivationOfLibertyBreaches {

    private static final int YEAR = 2027;

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("700", order("31/06/Y-1", "03/07/Y-1")),
            Breach.of("701", order("01/06/Y-1", "31/06/Y-1")),
            Breach.of("702", order("02/06/Y-1", "01/06/Y-1")),
            Breach.of("703", order("01/04/Y", "")),
            Breach.of("704", order("30/03/Y-1", "31/03/Y-1")),
            Breach.of("704", order("30/03/Y", "01/04/Y")),
            Breach.of("705", again(order("01/06/Y-1", "03/06/Y-1"), "02/06/Y-1", "02/06/Y-1")),
            Breach.of("705", again(order("01/06/Y-1", ""), "02/06/Y-1", "03/06/Y-1")),
            Breach.of("706", inHome().addBefore(DOLO, "DOLO_START", "31/03/Y-1")),
            Breach.of("706", order("01/04/Y-1", "02/04/Y-1").addBefore(DOLO, "DOLO_START", "31/03/Y-1")),
            Breach.of("707", left(order("10/06/Y-1", ""))),
            Breach.of("707", left(order("09/06/Y-1", "11/06/Y-1"))),
            Breach.of("708", order("14/06/Y-11", "01/05/Y-1")),
            Breach.of("709", moved("U6", "11/06/Y-1")),
            Breach.of("709", moved("U6", "")),
            Breach.of("710", moved("K1", "11/06/Y-1")),
            Breach.of("710", moved("K1", "")));

    private DeprivationOfLibertyBreaches() {}

    /** A child who has been in a children's home for years. */
    static Filed inHome() {
        return Filed.child(YEAR).set(PLACE, "K2").before(PLACE, "K2");
    }

    /** A child in a children's home under an order. */
    static Filed order(String start, String end) {
        return again(inHome(), start, end);
    }

    /** A child under an order, perhaps again. */
    static Filed again(Filed child, String start, String end) {
        return child.add(DOLO, "DOLO_START", start, "DOLO_END", end);
    }

    /** A child who left care on 10 June. */
    static Filed left(Filed child) {
        return child.remove(OC2).set(DEC, "10/06/Y-1").set(REC, "E4A");
    }

    /** A child under an order since 1 June who moved from a children's home on 10 June. */
    static Filed moved(String place, String end) {
        return order("01/06/Y-1", end)
                .set(DEC, "10/06/Y-1")
                .set(REC, "X1")
                .set(REASON_PLACE_CHANGE, "OTHER")
                .add(EPISODES, Filed.episodeFrom("10/06/Y-1"))
                .set(RNE, "P")
                .set(PLACE, place)
                .set(PL_POST, "ZC99 9ZZ");
    }
}
