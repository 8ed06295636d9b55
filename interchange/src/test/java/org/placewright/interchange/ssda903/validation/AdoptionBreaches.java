package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DATE_INT;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_MATCH;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.FOSTER_CARE;
import static org.placewright.interchange.ssda903.ReturnFields.LS_ADOPTR;
import static org.placewright.interchange.ssda903.ReturnFields.NB_ADOPTR;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.SEX_ADOPTR;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.Ssda903Table;

/** Breaches of {@link AdoptionRules}. */
final class AdoptionBreaches {

    /** What is told of an adoption. */
    static final String[] DETAILS = {
        "DATE_INT",
        "10/04/Y-1",
        "DATE_MATCH",
        "20/05/Y-1",
        "FOSTER_CARE",
        "0",
        "NB_ADOPTR",
        "2",
        "SEX_ADOPTR",
        "MF",
        "LS_ADOPTR",
        "L11"
    };

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("112", adopted().set(DATE_INT, "31/04/Y-1")),
            Breach.of("113", adopted().set(DATE_MATCH, "in May")),
            Breach.of("114", adopted().set(FOSTER_CARE, "2")),
            Breach.of("151", Filed.newcomer(YEAR).add(Ssda903Table.AD1, "NB_ADOPTR", "2"), "602"),
            Breach.of("175", adopted().set(NB_ADOPTR, "3")),
            Breach.of("176", adopted().set(SEX_ADOPTR, "FM")),
            Breach.of("177", adopted().set(LS_ADOPTR, "L1")),
            Breach.of(
                    "134",
                    adopted().add(Ssda903Table.OC3, "IN_TOUCH", "RHOM", "ACTIV", "0", "ACCOM", "0"),
                    "391",
                    "1001"),
            Breach.of("187", Filed.child().add(Ssda903Table.AD1, DETAILS), "602"),
            Breach.of(
                    "187",
                    Filed.mother(YEAR).add(Ssda903Table.OC3, "IN_TOUCH", "NO", "ACTIV", "0", "ACCOM", "0"),
                    "215",
                    "391"),
            Breach.of("331", adopted().set(DATE_MATCH, "16/06/Y-1")),
            Breach.of("331", adoptedUnderANewOrder().set(DATE_MATCH, "16/06/Y-1"), "434"),
            Breach.of("333", adopted().set(DATE_MATCH, "09/04/Y-1")),
            Breach.of("334", adopted().set(DATE_INT, "31/08/Y-2").set(DATE_PLACED, "31/08/Y-2"), "559", "1003"),
            Breach.of("335", adopted().set(FOSTER_CARE, "1")),
            Breach.of("335", adopted().set(PLACE, "A5"), "217"),
            Breach.of("511", adopted().set(SEX_ADOPTR, "F1")),
            Breach.of("514", adopted().set(LS_ADOPTR, "L0")),
            Breach.of("514", adopted().set(LS_ADOPTR, "L0").set(SEX_ADOPTR, "MM")),
            Breach.of("517", adopted().set(LS_ADOPTR, "L3").set(SEX_ADOPTR, "FF")),
            Breach.of(
                    "517", adopted().set(LS_ADOPTR, "L3").set(SEX_ADOPTR, "M1").set(NB_ADOPTR, "1")),
            Breach.of("518", adopted().set(LS_ADOPTR, "L4")),
            Breach.of(
                    "519", adopted().set(LS_ADOPTR, "L2").set(SEX_ADOPTR, "M1").set(NB_ADOPTR, "1")),
            Breach.of("520", adopted().set(SEX_ADOPTR, "MM")),
            Breach.of("524", adopted().set(LS_ADOPTR, "L12")),
            Breach.of("521", adopted().set(DATE_INT, "16/06/Y-1").set(DATE_PLACED, "16/06/Y-1"), "333", "552", "554"),
            Breach.of("523", adopted().set(DATE_INT, "11/04/Y-1")),
            Breach.of("523", adopted().set(DATE_PLACED, "09/04/Y-1")),
            Breach.of("525", adopted().set(DATE_PLACED_CEASED, "01/12/Y-1").set(REASON_PLACED_CEASED, "RD4"), "558"),
            Breach.of("582", adopted().set(DATE_MATCH, "20/01/Y"), "331"),
            Breach.of("601", adopted().remove(Ssda903Table.AD1)),
            Breach.of("601", adopted().set(LS_ADOPTR, ""), "151"),
            Breach.of("602", adopted().set(REC, "E8"), "557"),
            Breach.of("602", Filed.newcomer(YEAR).add(Ssda903Table.AD1, DETAILS).set(DATE_INT, "10/05/Y-1")));

    private AdoptionBreaches() {}

    private static Filed adopted() {
        return Filed.adopted(YEAR);
    }

    /** The same, whose legal status changed while placed with the adopters. */
    static Filed adoptedUnderANewOrder() {
        return Filed.adopted(YEAR)
                .set(DEC, "01/10/Y-1")
                .set(REC, "X1")
                .add(
                        Ssda903Table.EPISODES,
                        "DECOM",
                        "01/10/Y-1",
                        "RNE",
                        "L",
                        "LS",
                        "E1",
                        "CIN",
                        "N1",
                        "PLACE",
                        "A6",
                        "PLACE_PROVIDER",
                        "PR1",
                        "HOME_POST",
                        "ZA99 9ZZ",
                        "PL_POST",
                        "ZC99 9ZZ",
                        "URN",
                        "1234568",
                        "DEC",
                        "20/01/Y",
                        "REC",
                        "E11");
    }
}
