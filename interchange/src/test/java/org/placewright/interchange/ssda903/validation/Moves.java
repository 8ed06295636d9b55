package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;

/**
 * Lets the child at hand, whose last episode is with foster carers and open, move as a clean return tells of it.
 *
 * @param filed the return
 */
record Moves(Filed filed) {

    static Moves of(Filed filed) {
        return new Moves(filed);
    }

    /** Ends the open episode, and begins another on the same day. */
    Filed to(String day, String place, String reason) {
        boolean placement = !reason.equals("L");
        filed.set(DEC, day).set(REC, "X1").set(REASON_PLACE_CHANGE, placement ? "CARPL" : "");
        filed.add(EPISODES, Filed.episodeFrom(day)).set(RNE, reason).set(PLACE, place);
        return reason.equals("B") || reason.equals("U") || reason.equals("L") ? filed.set(LS, "C1") : filed;
    }

    /** Lets the child leave the placement for a temporary one, from one day to another, and come back. */
    Filed away(String day, String place, String back) {
        to(day, place, "P").set(PL_POST, "ZC99 9ZZ").set(PLACE_PROVIDER, "").set(URN, "");
        to(back, "U6", "P");
        return filed.set(0, REASON_PLACE_CHANGE, "").set(1, REASON_PLACE_CHANGE, "");
    }

    /** Begins care anew. */
    Filed anew(String day, String place) {
        return filed.add(EPISODES, Filed.episodeFrom(day)).set(PLACE, place).set(DECOM, day);
    }
}
