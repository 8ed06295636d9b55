package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.CONVICTED;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.HEALTH_CHECK;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.SDQ_REASON;
import static org.placewright.interchange.ssda903.ReturnFields.SDQ_SCORE;
import static org.placewright.interchange.ssda903.ReturnFields.SUBSTANCE_MISUSE;
import static org.placewright.interchange.ssda903.ReturnFields.TEETH_CHECK;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.validation.OutcomeBreaches.infant;
import static org.placewright.interchange.ssda903.validation.OutcomeBreaches.misusing;
import static org.placewright.interchange.ssda903.validation.OutcomeBreaches.partly;
import static org.placewright.interchange.ssda903.validation.OutcomeBreaches.unscored;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeRulesTest {

    private static final String[] ALL_OC2 = {
        "180", "181", "182", "185", "186", "188", "189", "190", "191", "197B", "198", "543", "545"
    };

    static Stream<Filed> clean() {
        return Stream.of(
                infant("02/04/Y-5").set(SDQ_SCORE, "0"),
                infant("02/04/Y-5").set(SDQ_REASON, "SDQ1"),
                infant("01/04/Y-5").set(SDQ_REASON, "SDQ2"),
                infant("31/03/Y-4").set(SDQ_SCORE, "40"),
                infant("01/04/Y-4"),
                unscored("02/04/Y-18", "SDQ1"),
                unscored("31/03/Y-17", "SDQ1"),
                unscored("01/04/Y-17", "SDQ5"),
                unscored("01/04/Y-18", ""),
                misusing("1", ""),
                misusing("0", "1"),
                misusing("0", "0"),
                unscored("01/04/Y-10", "SDQ2").set(CONVICTED, ""),
                unscored("31/03/Y-10", "SDQ2"),
                unscored("31/03/Y-5", "SDQ2").set(CONVICTED, ""),
                Filed.child().add(OC3, "IN_TOUCH", ""));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void a_near_miss_is_not_flagged(Filed filed) {
        assertThat(filed.broken()).isEmpty();
    }

    @Test
    void a_child_who_is_in_care_from_the_first_day_to_the_last_is_so_all_year() {
        Filed first = partly("SDQ_SCORE", "12").set(DECOM, "01/04/Y-1");
        assertThat(first.broken()).containsExactly("191");

        assertThat(first.set(DEC, "31/03/Y").set(REC, "E4A").broken()).containsExactly("185");
    }

    @Test
    void short_breaks_are_no_care_all_year() {
        assertThat(Filed.child().set(LS, "V4").broken()).contains("185", "190");
        assertThat(infant("02/04/Y-5").set(LS, "V3").remove(OC2).broken()).doesNotContain(ALL_OC2);
    }

    @Test
    void what_is_not_certain_is_not_flagged() {
        assertThat(Filed.child().set(DEC, "31/02/Y").set(REC, "E4A").broken()).doesNotContain("185", "190");
        assertThat(Filed.child().set(DECOM, "31/02/Y-1").broken()).doesNotContain("185", "190", "191");
        assertThat(Filed.child().remove(HEADER).set(SDQ_SCORE, "").broken()).doesNotContain(ALL_OC2);
        assertThat(Filed.child().notFiled(EPISODES).broken()).isEmpty();
        assertThat(misusing("", "").set(SUBSTANCE_MISUSE, "2").broken()).containsExactly("181");
        assertThat(misusing("1", "").set(SUBSTANCE_MISUSE, "2").broken()).containsExactly("181");
    }

    @Test
    void each_answer_counts() {
        assertThat(Filed.child().set(TEETH_CHECK, "").set(CONVICTED, "").broken())
                .containsExactly("182", "191", "543");
        assertThat(Filed.child().set(HEALTH_CHECK, "1").broken()).containsExactly("546");
    }
}
