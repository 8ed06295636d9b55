package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.SW_DEC;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.SW_ID;
import static org.placewright.interchange.ssda903.ReturnFields.SW_REASON;
import static org.placewright.interchange.ssda903.Ssda903Table.SOCIAL_WORKER;

import com.google.common.collect.ImmutableList;

/** Breaches of {@link SocialWorkerRules}. */
final class SocialWorkerBreaches {

    private static final String WORKER = "SW_ID=SW10004321, SW_DECOM=01/06/Y-1, SW_REASON=MANAGE";

    static final ImmutableList<Breach> ALL = ImmutableList.of(
            Breach.of("SW01aSTG1", Filed.newcomer(2026).set(SW_ID, "")),
            Breach.of("SW01aSTG1", Filed.newcomer(2026).set(SW_DECOM, "")),
            Breach.of("SW01bSTG1", Filed.newcomer(2026).set(SW_REASON, "")),
            Breach.of("SW02STG1", Filed.newcomer(2026).set(SW_ID, "10001234")),
            Breach.of("SW04STG1", Filed.newcomer(2026).set(SW_DECOM, "31/04/Y-1")),
            Breach.of("SW05STG1", Filed.newcomer(2026).set(SW_DEC, "31/04/Y-1")),
            Breach.of("SW06STG2", Filed.newcomer(2026).set(SW_DECOM, "01/04/Y")),
            Breach.of("SW07STG2", Filed.newcomer(2026).set(SW_DEC, "01/04/Y")),
            Breach.of(
                    "SW07STG2",
                    Filed.newcomer(2026)
                            .set(SW_DECOM, "01/03/Y-1")
                            .set(SW_DEC, "31/03/Y-1")
                            .add(SOCIAL_WORKER, WORKER)),
            Breach.of("SW08STG2", Filed.newcomer(2026).add(SOCIAL_WORKER, WORKER)),
            Breach.of("SW09STG2", Filed.newcomer(2026).set(SW_DEC, "04/05/Y-1").add(SOCIAL_WORKER, WORKER)),
            Breach.of("SW10STG2", Filed.newcomer(2026).set(SW_DEC, "02/06/Y-1").add(SOCIAL_WORKER, WORKER)),
            Breach.of("SW11bSTG2", Filed.newcomer(2025).set(SW_DEC, "30/03/Y")),
            Breach.of("SW12STG2", Filed.child(2026).set(SW_DECOM, "02/04/Y-1")),
            Breach.of("SW13STG1", Filed.newcomer(2026).set(SW_REASON, "FRIEND")),
            Breach.of("SW17STG2", Filed.newcomer(2026).set(SW_DEC, "30/03/Y"), "SW11bSTG2"));

    private SocialWorkerBreaches() {}
}
