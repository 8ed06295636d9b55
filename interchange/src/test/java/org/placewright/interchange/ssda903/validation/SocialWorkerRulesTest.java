package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DEC;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.SW_ID;
import static org.placewright.interchange.ssda903.ReturnFields.SW_REASON;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.SOCIAL_WORKER;
import static org.placewright.interchange.ssda903.validation.SocialWorkerBreaches.child;
import static org.placewright.interchange.ssda903.validation.SocialWorkerBreaches.then;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SocialWorkerRulesTest {

    static Stream<Filed> clean() {
        return Stream.of(
                child("31/03/2023", "").set(SW_REASON, ""),
                child("01/04/Y-1", "").set(SW_ID, "XX12"),
                then(child("01/04/Y-1", "30/03/Y"), "31/03/Y", ""),
                then(child("01/04/Y-3", "01/04/Y-2"), "01/04/Y-2", ""),
                then(Filed.child(2024), "01/03/Y-1", "01/04/Y-1"),
                then(child("01/04/Y-1", "02/04/Y-1"), "02/04/Y-1", ""),
                then(child("01/04/Y-1", "08/05/Y-1"), "01/05/Y-1", ""),
                then(child("01/04/Y-1", "09/05/Y-1"), "01/05/Y-1", "").set(SW_REASON, "FCONTA"),
                then(child("01/04/Y-1", "09/05/Y-1"), "01/08/Y-1", ""),
                child("08/04/Y-1", ""),
                child("01/04/Y-1", "31/03/Y"),
                Filed.child(2024).set(SW_ID, "").set(SW_REASON, ""),
                Filed.child(2026).set(SW_DEC, ""));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void a_near_miss_is_not_flagged(Filed filed) {
        assertThat(filed.broken()).isEmpty();
    }

    @Test
    void a_child_who_left_care_needs_no_social_worker_at_the_end() {
        Filed left = Filed.newcomer(2026)
                .set(SW_DEC, "10/06/Y-1")
                .set(DEC, "10/06/Y-1")
                .set(REC, "E4A");
        assertThat(left.broken()).isEmpty();
        assertThat(left.remove(SOCIAL_WORKER).broken()).isEmpty();
    }

    @Test
    void a_social_worker_who_goes_on_counts_whoever_came_later() {
        assertThat(then(child("01/04/Y-1", ""), "01/05/Y-1", "01/06/Y-1").broken())
                .containsExactly("SW08STG2");
    }

    @Test
    void what_is_not_certain_is_not_flagged() {
        assertThat(then(child("01/04/Y-1", "30/03/Y"), "31/04/Y-1", "").broken())
                .containsExactly("SW04STG1");
        assertThat(then(child("01/04/Y-1", "31/02/Y"), "01/03/Y", "").broken()).containsExactly("SW05STG1");
        assertThat(child("01/04/Y-1", "30/03/Y").notFiled(EPISODES).broken()).isEmpty();
        assertThat(child("01/04/Y-1", "30/03/Y").remove(EPISODES).broken()).doesNotContain("SW11bSTG2", "SW12STG2");
        assertThat(then(child("01/04/Y-1", "").set(SW_DECOM, "31/04/Y-1"), "01/05/Y-1", "30/05/Y-1")
                        .broken())
                .containsExactly("SW04STG1", "SW12STG2");
    }
}
