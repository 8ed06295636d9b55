package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.Ssda903Table;

/** Breaches of {@link PlacedForAdoptionRules}. */
final class PlacedForAdoptionBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("115", decidedOn("30/02/Y")),
            Breach.of("116", reversed("10/04/Y-1", "in June")),
            Breach.of("119", reversed("10/04/Y-1", "10/06/Y-1").set(REASON_PLACED_CEASED, "")),
            Breach.of("119", reversed("10/04/Y-1", "")),
            Breach.of("120", reversed("10/04/Y-1", "10/06/Y-1").set(REASON_PLACED_CEASED, "RD5")),
            Breach.of("563", reversed("", "10/06/Y-1")),
            Breach.of("522", reversed("11/06/Y-1", "10/06/Y-1")),
            Breach.of("184", decidedOn("14/06/Y-11"), "559", "1003"),
            Breach.of("1003", newcomer("03/05/Y-1")),
            Breach.of("1003", reversedOfNewcomer("03/05/Y-1", "05/05/Y-1")),
            Breach.of("117", decidedOn("01/04/Y")),
            Breach.of("117", reversed("10/04/Y-1", "01/04/Y")),
            Breach.of("117", newcomer("02/10/Y-1").set(DEC, "01/10/Y-1").set(REC, "E4A"), "557"),
            Breach.of("118", reversed("10/04/Y-2", "31/03/Y-1"), "559"),
            Breach.of("118", reversedOfNewcomer("02/05/Y-1", "03/05/Y-1")),
            Breach.of("551", adopted().remove(Ssda903Table.PLACED_ADOPTION), "553"),
            Breach.of("551", adopted().set(DATE_PLACED, ""), "553"),
            Breach.of("552", adopted().set(DATE_PLACED, "16/06/Y-1"), "523", "554"),
            Breach.of("552", decidedAnew("14/06/Y-1", "16/06/Y-1"), "523", "554"),
            Breach.of("552", placedAgain("02/09/Y-1")),
            Breach.of("553", Filed.newcomer(YEAR).set(LS, "E1")),
            Breach.of("554", newcomer("05/05/Y-1").set(LS, "E1")),
            Breach.of("554", decidedAnew("14/06/Y-1", "16/06/Y-1").set(PLACE, "U6"), "390", "523", "601"),
            Breach.of("557", newcomer("10/05/Y-1").set(DEC, "01/10/Y-1").set(REC, "E4A")),
            Breach.of("558", reversedAndAdopted(), "525"),
            Breach.of("579", twice("10/04/Y-1", "10/06/Y-1", "09/06/Y-1")),
            Breach.of("583", twice("10/04/Y-1", "", "09/06/Y-1"), "579"),
            Breach.of("559", decidedOn("31/03/Y-1")),
            Breach.of(
                    "560", decidedOn("11/01/Y-1").addBefore(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", "10/01/Y-1")),
            Breach.of("561", decidedAfterReversal("10/01/Y-1")),
            Breach.of("584", decidedAfterReversal("19/02/Y-1")));

    private PlacedForAdoptionBreaches() {}

    private static Filed adopted() {
        return Filed.adopted(YEAR);
    }

    /** A child in care all year, of whom it was decided that he should be placed. */
    static Filed decidedOn(String day) {
        return Filed.child().add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", day);
    }

    /** A child in care all year, of whom it was decided that he should be placed, and then that he should not. */
    static Filed reversed(String day, String ceased) {
        return decidedOn(day).set(DATE_PLACED_CEASED, ceased).set(REASON_PLACED_CEASED, "RD1");
    }

    /** A child in care since 4 May, of whom it was decided that she should be placed. */
    static Filed newcomer(String day) {
        return Filed.newcomer(YEAR).add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", day);
    }

    /** A child in care since 4 May, of whom it was decided that she should be placed, and then that she should not. */
    static Filed reversedOfNewcomer(String day, String ceased) {
        return newcomer(day).set(DATE_PLACED_CEASED, ceased).set(REASON_PLACED_CEASED, "RD1");
    }

    /** A child placed under an order on 15 June, of whom it was decided in April, not to, and then to place her. */
    static Filed decidedAnew(String ceased, String again) {
        return adopted()
                .set(DATE_PLACED_CEASED, ceased)
                .set(REASON_PLACED_CEASED, "RD1")
                .add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", again);
    }

    /**
     * A child placed for adoption in July and, after August with foster carers, on 1 September under a new decision.
     */
    static Filed placedAgain(String again) {
        return reversedOfNewcomer("04/05/Y-1", "01/08/Y-1")
                .set(DEC, "01/07/Y-1")
                .set(REC, "X1")
                .set(REASON_PLACE_CHANGE, "CARPL")
                .add(Ssda903Table.EPISODES, placed("01/07/Y-1", "A4", "01/08/Y-1"))
                .add(Ssda903Table.EPISODES, placed("01/08/Y-1", "U6", "01/09/Y-1"))
                .add(Ssda903Table.EPISODES, placed("01/09/Y-1", "A4", ""))
                .add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", again);
    }

    private static String placed(String first, String place, String last) {
        return Filed.episodeFrom(first).replace("PLACE=U6", "PLACE=" + place).replace("RNE=S", "RNE=P")
                + (last.isEmpty() ? "" : ", REC=X1, REASON_PLACE_CHANGE=CARPL, DEC=" + last);
    }

    /** A child of whom it was decided twice. */
    static Filed twice(String first, String ceased, String second) {
        return decidedOn(second)
                .add(
                        Ssda903Table.PLACED_ADOPTION,
                        "DATE_PLACED",
                        first,
                        "DATE_PLACED_CEASED",
                        ceased,
                        "REASON_PLACED_CEASED",
                        ceased.isEmpty() ? "" : "RD1");
    }

    /** A child of whom the return of the year before has a decision that ceased on 20 February. */
    static Filed decidedAfterReversal(String day) {
        return decidedOn(day)
                .addBefore(
                        Ssda903Table.PLACED_ADOPTION,
                        "DATE_PLACED",
                        "10/01/Y-1",
                        "DATE_PLACED_CEASED",
                        "20/02/Y-1",
                        "REASON_PLACED_CEASED",
                        "RD3");
    }

    /** A child who was adopted although it had been decided that she should not be. */
    static Filed reversedAndAdopted() {
        return adopted().set(DATE_PLACED_CEASED, "19/01/Y").set(REASON_PLACED_CEASED, "RD2");
    }
}
