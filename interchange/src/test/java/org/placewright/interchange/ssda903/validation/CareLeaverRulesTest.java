package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.placewright.interchange.ssda903.ReturnFields.ACCOM;
import static org.placewright.interchange.ssda903.ReturnFields.ACTIV;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.IN_TOUCH;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.OC3_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.validation.CareLeaverBreaches.bornOn;
import static org.placewright.interchange.ssda903.validation.CareLeaverBreaches.girl;
import static org.placewright.interchange.ssda903.validation.CareLeaverBreaches.inCareAfterBirthday;
import static org.placewright.interchange.ssda903.validation.CareLeaverBreaches.inCareUntil;
import static org.placewright.interchange.ssda903.validation.CareLeaverBreaches.seventeen;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.interchange.ssda903.Ssda903Table;

class CareLeaverRulesTest {

    private static Filed leaver() {
        return Filed.careLeaver(YEAR);
    }

    private static Filed blank(Filed leaver) {
        return leaver.set(IN_TOUCH, "").set(ACTIV, "").set(ACCOM, "");
    }

    private static Filed reported(Filed leaver, String contact) {
        return leaver.addBefore(Ssda903Table.OC3, "IN_TOUCH", contact, "ACTIV", "0", "ACCOM", "0");
    }

    static Stream<Arguments> nearMisses() {
        return Stream.of(
                arguments("131", leaver().set(IN_TOUCH, "refu")),
                arguments("132", leaver().set(ACTIV, "F3")),
                arguments("132", Filed.careLeaver(2022)),
                arguments("132", leaver().set(ACTIV, "")),
                arguments("133", leaver().set(ACCOM, "0")),
                arguments("153", blank(leaver())),
                arguments("344", leaver().set(IN_TOUCH, "DIED").set(ACTIV, "0").set(ACCOM, "0")),
                arguments("344", leaver().set(IN_TOUCH, "RHOM").set(ACTIV, "F9").set(ACCOM, "")),
                arguments("344", leaver().set(IN_TOUCH, "NREQ")),
                arguments("345", leaver().set(IN_TOUCH, "NO").set(ACTIV, "0").set(ACCOM, "0")),
                arguments("345", leaver().set(ACTIV, "")),
                arguments("347", Filed.careLeaver(2024).set(ACCOM, "T1")),
                arguments("347", seventeen(2023).set(ACCOM, "T1")),
                arguments("347", bornOn("31/03/Y-18", seventeen(2024)).set(ACCOM, "T1")),
                arguments("347", seventeen(2024).set(DOB, "").set(ACCOM, "T1")),
                arguments("3001", bornOn("31/03/Y-18", leaver()).set(ACCOM, "Z2")),
                arguments("3001", seventeen(YEAR).set(ACCOM, "U2")),
                arguments("348", reported(Filed.careLeaver(2026), "RHOM")),
                arguments("348", blank(reported(Filed.careLeaver(2026), "DIED"))),
                arguments("348", reported(Filed.careLeaver(2025), "DIED")),
                arguments("391", bornOn("31/03/Y-17", leaver())),
                arguments("391", bornOn("02/04/Y-23", leaver())),
                arguments("391", blank(bornOn("01/04/Y-17", leaver()))),
                arguments("391", leaver().set(DOB, "in May")),
                arguments("1000", leaver()),
                arguments("1000", blank(leaver().before(REC, "E2"))),
                arguments("1000", leaver().before(REC, "E2").withoutPrevious()),
                arguments("1001", leaver().before(DECOM, "11/10/Y-2")),
                arguments("1001", leaver().before(DECOM, "12/10/Y-2").before(RNE, "P")),
                arguments("1001", leaver().before(DECOM, "in May")),
                arguments("1001", leaver().before(DEC, "in May")),
                arguments("1001", leaver().before(DECOM, "12/10/Y-2").withoutPrevious()),
                arguments("1001", leaver().before(DECOM, "12/10/Y-2").set(DOB, "")),
                arguments("1001", leaver().before(DECOM, "01/01/Y-4").before(DEC, "11/10/Y-3")),
                arguments("1001", leaver().removeBefore(Ssda903Table.EPISODES)),
                arguments(
                        "1001",
                        inCareAfterBirthday()
                                .removeBefore(Ssda903Table.EPISODES)
                                .set(DEC, "10/01/Y")),
                arguments("1002", leaver()),
                arguments("1002", reported(leaver().removeBefore(Ssda903Table.EPISODES), "YES")),
                arguments("1002", inCareUntil("09/10/Y-1").removeBefore(Ssda903Table.EPISODES)),
                arguments("1002", leaver().withoutPrevious()),
                arguments("1007", inCareUntil("10/10/Y-1")),
                arguments("1007", inCareUntil("11/10/Y-1").set(LS, "V4")),
                arguments("1007", inCareUntil("in May")),
                arguments("1007", blank(inCareUntil("11/10/Y-1"))),
                arguments("1007", bornOn("31/03/Y-18", inCareUntil("30/03/Y"))),
                arguments("1016", inCareAfterBirthday().set(DECOM, "01/05/Y-1").set(DEC, "10/10/Y-1")),
                arguments("1016", inCareAfterBirthday().set(REC, "X1")),
                arguments("1016", bornOn("31/03/Y-19", inCareAfterBirthday())),
                arguments("1010", leaver()),
                arguments("1010", inCareUntil("09/10/Y-1")),
                arguments("1010", leaver().before(DEC, "").before(REC, "").before(LS, "V3")),
                arguments("1010", leaver().before(DEC, "").before(REC, "").withoutPrevious()),
                arguments("1011", leaver().before(REC, "E3").withoutPrevious()),
                arguments(
                        "1011",
                        inCareUntil("09/10/Y-1").before(DEC, "10/01/Y-1").before(REC, "E3")),
                arguments("1014", inCareUntil("09/10/Y-1").add(Ssda903Table.UASC, "SEX", "1")),
                arguments("1014", blank(leaver().add(Ssda903Table.UASC, "SEX", "1"))),
                arguments("1014", Filed.unaccompanied(YEAR)),
                arguments("628", girl().set(MOTHER, "")),
                arguments("628", blank(girl())),
                arguments("628", girl().add(Ssda903Table.EPISODES, Filed.EPISODE)),
                arguments("INT06", leaver()),
                arguments("INT15", leaver().set(OC3_DOB, "")),
                arguments("INT34", leaver()));
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void what_is_next_to_a_breach_is_not_flagged(String rule, Filed filed) {
        assertThat(filed.broken()).doesNotContain(rule);
    }

    @Test
    void who_is_still_in_care_is_no_care_leaver() {
        assertThat(inCareUntil("").set(REC, "").broken()).contains("1007", "187");
    }

    @Test
    void both_birthdays_asked_of_count_to_the_last_day_of_the_year() {
        assertThat(bornOn("31/03/Y-17", inCareUntil("").set(REC, "")).broken()).contains("1007");
        assertThat(bornOn("01/04/Y-19", inCareUntil("02/04/Y-1")).broken()).contains("1007");
        assertThat(bornOn("01/04/Y-18", inCareUntil("02/04/Y-1")).broken()).contains("1007");
        assertThat(bornOn("31/03/Y-19", inCareUntil("02/04/Y-1")).broken()).doesNotContain("1007");
    }

    @Test
    void days_in_care_are_counted_over_both_years_and_once() {
        Filed ninetyDays = seventeen(YEAR)
                .before(DECOM, "01/02/Y-1")
                .before(DEC, "")
                .before(REC, "")
                .add(Ssda903Table.EPISODES, Filed.EPISODE)
                .set(DECOM, "01/02/Y-1");
        // 29 days of February, 31 of March, 30 of April: the first of May is the last day of thirteen weeks.
        assertThat(ninetyDays.set(DEC, "01/05/Y-1").set(REC, "E5").broken()).contains("1001");
        assertThat(ninetyDays.set(DEC, "02/05/Y-1").broken()).doesNotContain("1001");
    }

    @Test
    void an_episode_that_has_not_ceased_counts_to_the_last_day_of_the_year() {
        Filed thirteenWeeks = seventeen(YEAR)
                .removeBefore(Ssda903Table.EPISODES)
                .add(Ssda903Table.EPISODES, Filed.EPISODE)
                .set(DECOM, "31/12/Y-1");
        assertThat(thirteenWeeks.broken()).doesNotContain("1001");
        assertThat(thirteenWeeks.set(DECOM, "01/01/Y").broken()).contains("1001");
    }

    @Test
    void days_in_care_of_episodes_that_overlap_are_counted_once_and_those_of_short_breaks_not() {
        Filed overlapping = seventeen(YEAR)
                .before(DECOM, "01/01/Y-1")
                .before(DEC, "01/03/Y-1")
                .addBefore(Ssda903Table.EPISODES, Filed.EPISODE)
                .before(DECOM, "15/01/Y-1")
                .before(DEC, "15/03/Y-1");
        assertThat(overlapping.broken()).contains("1001");
        Filed breaks = seventeen(YEAR).before(LS, "V3");
        assertThat(breaks.broken()).contains("1001");
    }

    @Test
    void without_last_years_tables_it_cannot_be_told_what_they_held() {
        Filed unknown = leaver().removeBefore(Ssda903Table.EPISODES);
        assertThat(unknown.broken()).contains("1002");
        assertThat(unknown.previousNotFiled(Ssda903Table.OC3).broken()).doesNotContain("1002");
        assertThat(leaver().previousNotFiled(Ssda903Table.EPISODES).broken()).doesNotContain("1001", "1002");
    }
}
