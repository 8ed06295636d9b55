package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.DUC;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.MC_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PREV_PERM_KIND;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.REVIEW_CODE;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DEC;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.UPN;
import static org.placewright.interchange.ssda903.Ssda903Table.PREV_PERM;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.DeprivationOfLibertyBreaches.order;
import static org.placewright.interchange.ssda903.validation.EpisodeAgeBreaches.teenager;
import static org.placewright.interchange.ssda903.validation.EpisodeDateBreaches.shortBreaks;
import static org.placewright.interchange.ssda903.validation.EpisodeDateBreaches.stayed;
import static org.placewright.interchange.ssda903.validation.EpisodeDateBreaches.temporary;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What rules on days and ages let pass by a day. The breaches of these rules break them by a day. */
class RuleBoundaryTest {

    static Stream<Arguments> allowed() {
        return Stream.of(
                of("301", Filed.newcomer(YEAR).set(DOB, "31/03/Y")),
                of("351", Filed.careLeaver(YEAR).set(DOB, "02/04/Y-27")),
                of("209", Filed.newcomer(YEAR).set(DOB, "01/09/Y-6")),
                of("620", Filed.mother(YEAR).set(DOB, "31/03/Y-11")),
                of("621", Filed.mother(YEAR).set(MC_DOB, "13/12/Y-17")),
                of("626", Filed.mother(YEAR).set(MC_DOB, "01/04/Y-1").before(MOTHER, "0")),
                of("210", Filed.newcomer(YEAR).set(UPN, "UN4").set(DECOM, "24/03/Y")),
                of("625", Filed.mother(YEAR).set(MC_DOB, "31/03/Y")),
                of("304", Filed.unaccompanied(YEAR).set(DUC, "12/12/2022")),
                of("231", Filed.unaccompanied(2025).set(DOB, "31/03/Y-11")),
                of("205A", Filed.careLeaver(YEAR).addBefore(UASC, "SEX=1")),
                of("562", Filed.child().before(DECOM, "in May")),
                of("602", Filed.adopted(YEAR).set(REC, "E99")),
                of("612", Filed.mother(YEAR).set(MOTHER, "yes")),
                of("353", Filed.child().set(DECOM, "14/10/1991")),
                of("354", Filed.newcomer(YEAR).set(DECOM, "31/03/Y")),
                of("355", Filed.newcomer(YEAR).set(DEC, "05/05/Y-1").set(REC, "E4A")),
                of("361", stayed("L1", "U6", "07/05/Y-1")),
                of("362", stayed("L2", "U6", "25/05/Y-1")),
                of("363", stayed("L3", "U6", "11/05/Y-1")),
                of("364", stayed("J2", "U6", "25/05/Y-1")),
                of("365", stayed("V3", "U6", "21/05/Y-1")),
                of("367", shortBreaks(4)),
                of("375", temporary("T1", "15/06/Y-1")),
                of("376", temporary("T3", "25/05/Y-1")),
                of("379", temporary("T4", "11/05/Y-1")),
                of("385", Filed.newcomer(YEAR).set(DEC, "31/03/Y").set(REC, "E4A")),
                of("446", Filed.child().set(LS, "E1").set(DECOM, "01/12/2005")),
                of("358", teenager("04/05/Y-11").set(LS, "J1")),
                of("371", Filed.unaccompanied(2025).aged("04/05/Y-17").set(PLACE, "K3")),
                of("372", teenager("04/05/Y-11").set(PLACE, "R5")),
                of("373", teenager("04/05/Y-5").set(PLACE, "S1")),
                of("374", teenager("04/05/Y-15").set(PLACE, "P3")),
                of("302", Filed.newcomer(YEAR).set(DOB, "04/05/Y-1")),
                of("352", teenager("05/05/Y-19")),
                of("359", Filed.child().set(DOB, "31/03/Y-18")),
                of("386", Filed.adopted(YEAR).set(DOB, "21/01/Y-18")),
                of("387", teenager("12/06/Y-15").set(DEC, "12/06/Y-1").set(REC, "E5")),
                of("389", teenager("12/06/Y-17").set(DEC, "12/06/Y-1").set(REC, "E7")),
                of("407", teenager("13/06/Y-19").set(DEC, "12/06/Y-1").set(REC, "E48")),
                of("460", teenager("12/06/Y-19").set(DEC, "12/06/Y-1").set(REC, "E17")),
                of("440", Filed.newcomer(YEAR).set(DOB, "21/05/Y-5")),
                of("441", Filed.newcomer(YEAR).set(DOB, "20/05/Y-5").set(REVIEW_CODE, "PN7")),
                of("632", Filed.newcomer(YEAR).set(PREV_PERM_KIND, "P1").set(DATE_PERM, "03/05/Y-1")),
                of("634", Filed.child().set(DECOM, "01/04/2016").add(PREV_PERM, "PREV_PERM=Z1")),
                of("SW06STG2", Filed.newcomer(2026).set(SW_DECOM, "31/03/Y")),
                of("SW07STG2", Filed.newcomer(2026).set(SW_DEC, "31/03/Y")),
                of("SW11bSTG2", Filed.newcomer(2025).set(SW_DEC, "31/03/Y")),
                of("SW12STG2", Filed.child(2026).set(SW_DECOM, "01/04/Y-1")),
                of("702", order("01/06/Y-1", "01/06/Y-1")),
                of("703", order("31/03/Y", "")),
                of("704", order("01/06/Y-1", "31/03/Y")),
                of("708", order("03/02/Y-3", "")));
    }

    private static Arguments of(String code, Filed filed) {
        return Arguments.of(code, filed);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void what_is_just_allowed_is_not_flagged(String code, Filed filed) {
        assertThat(filed.broken()).doesNotContain(code);
        assertThat(filed.validate(ValidationPolicy.standard()).result(RuleCode.of(code)))
                .isPresent();
    }
}
