package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.SW_DEC;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.SW_ID;
import static org.placewright.interchange.ssda903.ReturnFields.SW_REASON;
import static org.placewright.interchange.ssda903.Ssda903Table.SOCIAL_WORKER;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link SocialWorkerRules}. */
final class SocialWorkerBreaches {

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of(
                    "SW01aSTG1",
                    then(child("01/05/2022", "31/03/Y-1"), "01/04/Y-1", "").set(0, SW_ID, "")),
            Breach.of("SW01aSTG1", then(child("01/04/Y-1", ""), "", "")),
            Breach.of("SW01bSTG1", child("01/04/2023", "").set(SW_ID, "")),
            Breach.of("SW01bSTG1", child("01/04/2023", "").set(SW_REASON, "")),
            Breach.of("SW02STG1", child("01/04/Y-1", "").set(SW_ID, "sw1")),
            Breach.of("SW04STG1", child("31/04/Y-1", "")),
            Breach.of("SW05STG1", child("01/04/Y-1", "31/04/Y-1")),
            Breach.of("SW06STG2", then(child("01/04/Y-1", "31/03/Y"), "01/04/Y", "")),
            Breach.of("SW07STG2", then(child("01/04/Y-3", "31/03/Y-2"), "01/04/Y-2", "")),
            Breach.of("SW07STG2", then(child("01/04/Y-2", "01/04/Y"), "01/04/Y", ""), "SW06STG2"),
            Breach.of("SW07STG2", then(Filed.child(2024), "01/04/Y-2", "31/03/Y-1")),
            Breach.of("SW08STG2", then(child("01/04/Y-1", ""), "01/05/Y-1", "")),
            Breach.of("SW09STG2", then(child("01/04/Y-1", "01/04/Y-1"), "01/04/Y-1", "")),
            Breach.of("SW09STG2", then(child("01/04/Y-1", "31/03/Y-1"), "01/04/Y-1", "")),
            Breach.of("SW10STG2", then(child("01/04/Y-1", "09/05/Y-1"), "01/05/Y-1", "")),
            Breach.of(
                    "SW10STG2",
                    then(
                            then(child("01/04/Y-1", "30/05/Y-1"), "02/05/Y-1", "03/05/Y-1")
                                    .set(SW_REASON, "FCONTA"),
                            "22/05/Y-1",
                            "")),
            Breach.of("SW11bSTG2", child("01/04/Y-1", "30/03/Y")),
            Breach.of("SW12STG2", child("09/04/Y-1", "")),
            Breach.of("SW12STG2", Filed.newcomer(2025).remove(SOCIAL_WORKER)),
            Breach.of("SW13STG1", child("01/04/Y-1", "").set(SW_REASON, "BORED")),
            Breach.of("SW17STG2", Filed.child(2026).set(SW_DECOM, "01/04/Y-1").set(SW_DEC, "31/03/Y")));

    private SocialWorkerBreaches() {}

    /** A child in care all year who has a social worker for a time. */
    static Filed child(String first, String last) {
        return Filed.child(2025).set(SW_DECOM, first).set(SW_DEC, last);
    }

    /** A child who has another social worker then. */
    static Filed then(Filed child, String first, String last) {
        return child.add(SOCIAL_WORKER, "SW_ID", "XX1", "SW_DECOM", first, "SW_DEC", last, "SW_REASON", "PCCHAN");
    }
}
