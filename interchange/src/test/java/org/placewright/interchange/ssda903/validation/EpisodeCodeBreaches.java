package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CIN;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link EpisodeCodeRules}. */
final class EpisodeCodeBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("141", Filed.newcomer(YEAR).set(DECOM, "")),
            Breach.of("143", Filed.newcomer(YEAR).set(RNE, "Q")),
            Breach.of("144", Filed.newcomer(YEAR).set(LS, "V9")),
            Breach.of("145", Filed.newcomer(YEAR).set(CIN, "N9")),
            Breach.of("146", Filed.newcomer(YEAR).set(PLACE, "K3"), "371"),
            Breach.of("146", Filed.newcomer(2025).set(PLACE, "H5"), "371"),
            Breach.of("147", Filed.newcomer(YEAR).set(DEC, "31/02/Y").set(REC, "E4A")),
            Breach.of("148", Filed.newcomer(YEAR).set(DEC, "01/06/Y-1")),
            Breach.of("148", Filed.newcomer(YEAR).set(REC, "E4A")),
            Breach.of("149", Filed.newcomer(YEAR).set(DEC, "01/06/Y-1").set(REC, "E99")),
            Breach.of("178", Filed.newcomer(YEAR).set(PLACE_PROVIDER, "PR9")),
            Breach.of("1009", Filed.newcomer(YEAR).set(REASON_PLACE_CHANGE, "LIIAF")));

    private EpisodeCodeBreaches() {}
}
