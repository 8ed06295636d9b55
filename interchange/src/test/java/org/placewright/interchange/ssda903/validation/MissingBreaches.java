package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MISSING_KIND;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.MISSING;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link MissingRules}. */
final class MissingBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("564", missing("", "")),
            Breach.of("565", missing("01/06/Y-1", "").set(MISSING_KIND, "")),
            Breach.of("566", missing("", "01/06/Y-1").set(MISSING_KIND, "")),
            Breach.of("567", missing("02/06/Y-1", "01/06/Y-1")),
            Breach.of("570", missing("01/04/Y", "")),
            Breach.of("571", missing("30/03/Y-1", "31/03/Y-1")),
            Breach.of("571", missing("30/03/Y", "01/04/Y")),
            Breach.of("574", again(missing("01/06/Y-1", "03/06/Y-1"), "02/06/Y-1", "02/06/Y-1")),
            Breach.of("574", again(missing("01/06/Y-1", ""), "02/06/Y-1", "03/06/Y-1")),
            Breach.of(
                    "574", again(again(missing("01/06/Y-1", "30/06/Y-1"), "02/06/Y-1", "03/06/Y-1"), "29/06/Y-1", "")),
            Breach.of("575", moved(missing("09/06/Y-1", ""))),
            Breach.of("576", Filed.child().addBefore(MISSING, row("31/03/Y-1", ""))),
            Breach.of("576", missing("01/04/Y-1", "02/04/Y-1").addBefore(MISSING, row("31/03/Y-1", ""))),
            Breach.of("577", left(again(Filed.newcomer(YEAR), "10/06/Y-1", "")), "575"),
            Breach.of("577", left(again(Filed.newcomer(YEAR), "09/06/Y-1", "11/06/Y-1"))),
            Breach.of("578", left(again(Filed.newcomer(YEAR), "11/06/Y-1", "12/06/Y-1"))),
            Breach.of("580", adult("10/06/Y-1", "E5")),
            Breach.of("581", again(Filed.newcomer(YEAR), "03/05/Y-1", "05/05/Y-1")),
            Breach.of("586", missing("14/06/Y-11", "01/05/Y-1"), "581"),
            Breach.of("1004", missing("31/06/Y-1", "03/07/Y-1")),
            Breach.of("1005", missing("01/06/Y-1", "31/06/Y-1")),
            Breach.of("1006", missing("01/06/Y-1", "03/06/Y-1").set(MISSING_KIND, "X")));

    private MissingBreaches() {}

    /** A child in care all year who is missing once. */
    static Filed missing(String start, String end) {
        return again(Filed.child(), start, end);
    }

    /** A child who is missing, perhaps again. */
    static Filed again(Filed child, String start, String end) {
        return child.add(MISSING, row(start, end));
    }

    private static String[] row(String start, String end) {
        return new String[] {"MISSING", "M", "MIS_START", start, "MIS_END", end};
    }

    /** A child whose first placement ended on 10 June. */
    static Filed moved(Filed child) {
        return child.set(DEC, "10/06/Y-1")
                .set(REC, "X1")
                .set(REASON_PLACE_CHANGE, "OTHER")
                .add(EPISODES, Filed.episodeFrom("10/06/Y-1"))
                .set(RNE, "P")
                .set(PL_POST, "ZC99 9ZZ");
    }

    /** A child who left care on 10 June. */
    static Filed left(Filed child) {
        return child.set(DEC, "10/06/Y-1").set(REC, "E4A");
    }

    /** A child who turned 18 and left care on 10 June, missing until then or not. */
    static Filed adult(String end, String reason) {
        return again(Filed.unaccompanied(YEAR), "01/06/Y-1", end)
                .set(DOB, "10/06/Y-19")
                .set(DECOM, "04/05/Y-1")
                .set(DEC, "10/06/Y-1")
                .set(REC, reason);
    }
}
