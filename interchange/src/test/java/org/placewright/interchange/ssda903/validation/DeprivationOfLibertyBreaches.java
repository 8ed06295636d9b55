package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.Ssda903Table.DOLO;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link DeprivationOfLibertyRules}. */
final class DeprivationOfLibertyBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("700", order("K2", "", "")),
            Breach.of("701", order("K2", "01/06/Y-1", "31/04/Y-1")),
            Breach.of("702", order("K2", "01/06/Y-1", "31/05/Y-1")),
            Breach.of("703", order("K2", "01/04/Y", "")),
            Breach.of("704", order("K2", "01/06/Y-1", "01/04/Y")),
            Breach.of("705", order("K2", "01/06/Y-1", "").add(DOLO, "DOLO_START=01/07/Y-1")),
            Breach.of("706", Filed.newcomer(2027).addBefore(DOLO, "DOLO_START=01/03/Y-1")),
            Breach.of("707", order("K2", "01/06/Y-1", "").set(DEC, "31/03/Y").set(REC, "E4A")),
            Breach.of("708", order("K2", "02/02/Y-3", "")),
            Breach.of("709", order("U6", "01/06/Y-1", "")),
            Breach.of("710", order("K1", "01/06/Y-1", "")));

    private DeprivationOfLibertyBreaches() {}

    /** The newcomer in a placement, under an order. */
    static Filed order(String place, String start, String end) {
        return Filed.newcomer(2027).set(PLACE, place).add(DOLO, "DOLO_START", start, "DOLO_END", end);
    }
}
