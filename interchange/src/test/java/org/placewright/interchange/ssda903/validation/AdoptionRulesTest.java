package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.placewright.interchange.ssda903.ReturnFields.AD1_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_INT;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_MATCH;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.FOSTER_CARE;
import static org.placewright.interchange.ssda903.ReturnFields.LS_ADOPTR;
import static org.placewright.interchange.ssda903.ReturnFields.NB_ADOPTR;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.SEX_ADOPTR;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.interchange.ssda903.Ssda903Table;

class AdoptionRulesTest {

    private static Filed adopted() {
        return Filed.adopted(YEAR);
    }

    private static Filed blank(Filed filed) {
        return filed.add(Ssda903Table.AD1, "DATE_INT", "");
    }

    static Stream<Arguments> nearMisses() {
        return Stream.of(
                arguments("112", adopted().set(DATE_INT, "")),
                arguments("113", adopted().set(DATE_MATCH, "")),
                arguments("114", adopted().set(FOSTER_CARE, "")),
                arguments("151", blank(Filed.newcomer(YEAR))),
                arguments("175", adopted().set(NB_ADOPTR, "2.0")),
                arguments("176", adopted().set(SEX_ADOPTR, "mf")),
                arguments("177", adopted().set(LS_ADOPTR, "l11")),
                arguments("134", blank(Filed.careLeaver(YEAR))),
                arguments("134", adopted().add(Ssda903Table.OC3, "IN_TOUCH", "")),
                arguments("187", blank(Filed.child())),
                arguments("187", Filed.child().add(Ssda903Table.OC3, "IN_TOUCH", "")),
                arguments(
                        "187",
                        Filed.child()
                                .set(DEC, "31/03/Y")
                                .set(REC, "E11")
                                .add(Ssda903Table.AD1, AdoptionBreaches.DETAILS)),
                arguments("331", adopted().set(DATE_MATCH, "15/06/Y-1")),
                arguments("331", AdoptionBreaches.adoptedUnderANewOrder().set(DATE_MATCH, "15/06/Y-1")),
                arguments(
                        "331",
                        AdoptionBreaches.adoptedUnderANewOrder().set(RNE, "P").set(DATE_MATCH, "01/10/Y-1")),
                arguments("331", adopted().set(DATE_MATCH, "16/06/Y-1").set(PLACE, "U6")),
                arguments("333", adopted().set(DATE_MATCH, "10/04/Y-1")),
                arguments("333", adopted().set(DATE_MATCH, "")),
                arguments("334", adopted().set(DATE_INT, "01/09/Y-2")),
                arguments("334", adopted().set(0, RNE, "L").set(DATE_INT, "31/08/Y-2")),
                arguments("335", adopted().set(PLACE, "A5").set(FOSTER_CARE, "1")),
                arguments("335", adopted().set(FOSTER_CARE, "")),
                arguments("511", adopted().set(NB_ADOPTR, "1").set(SEX_ADOPTR, "F1")),
                arguments("514", adopted().set(LS_ADOPTR, "L0").set(SEX_ADOPTR, "F1")),
                arguments("517", adopted().set(LS_ADOPTR, "L3")),
                arguments("518", adopted().set(LS_ADOPTR, "L4").set(SEX_ADOPTR, "FF")),
                arguments("519", adopted().set(LS_ADOPTR, "L2")),
                arguments("520", adopted().set(SEX_ADOPTR, "")),
                arguments("524", adopted().set(LS_ADOPTR, "L12").set(SEX_ADOPTR, "MM")),
                arguments("521", adopted().set(DATE_INT, "15/06/Y-1")),
                arguments("521", adopted().set(DATE_INT, "16/06/Y-1").set(PLACE, "U6")),
                arguments("523", adopted().set(DATE_PLACED, "")),
                arguments("523", decidedTwice()),
                arguments("525", decidedTwice()),
                arguments("525", adopted().set(DATE_PLACED_CEASED, "")),
                arguments("582", adopted().set(DATE_MATCH, "19/01/Y")),
                arguments("582", adopted().set(DATE_MATCH, "").set(DEC, "")),
                arguments("601", adopted().set(REC, "E8").remove(Ssda903Table.AD1)),
                arguments("601", adopted().set(DEC, "31/03/Y-1").remove(Ssda903Table.AD1)),
                arguments("602", blank(Filed.newcomer(YEAR))),
                arguments("602", adopted().set(DEC, "31/03/Y").set(REC, "E12")),
                arguments("602", adopted().set(DEC, "in March")),
                arguments("INT01", Filed.child()),
                arguments("INT11", adopted().set(AD1_DOB, "")),
                arguments("INT11", adopted().set(DOB, "")),
                arguments("INT31", adopted()));
    }

    /** A child of whom it was decided against adoption, and then for it again. */
    private static Filed decidedTwice() {
        return adopted()
                .add(
                        Ssda903Table.PLACED_ADOPTION,
                        "DATE_PLACED",
                        "01/10/Y-2",
                        "DATE_PLACED_CEASED",
                        "05/04/Y-1",
                        "REASON_PLACED_CEASED",
                        "RD4");
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void what_is_next_to_a_breach_is_not_flagged(String rule, Filed filed) {
        assertThat(filed.broken()).doesNotContain(rule);
    }

    @Test
    void an_adoption_is_of_the_year_from_its_first_day_to_its_last() {
        assertThat(adopted().set(DEC, "01/04/Y-1").broken()).doesNotContain("602");
        assertThat(adopted().set(DEC, "31/03/Y-1").broken()).contains("602");
        assertThat(adopted().set(DEC, "31/03/Y").broken()).doesNotContain("602");
        assertThat(adopted().set(DEC, "01/04/Y").broken()).contains("602");
    }

    @Test
    void a_child_who_changed_adopters_must_be_decided_on_before_the_first_of_them() {
        Filed moved = AdoptionBreaches.adoptedUnderANewOrder().set(RNE, "P").set(DATE_INT, "16/06/Y-1");
        assertThat(moved.broken()).contains("521");
        Filed backInCare =
                AdoptionBreaches.adoptedUnderANewOrder().set(RNE, "S").set(DATE_INT, "01/10/Y-1");
        assertThat(backInCare.broken()).doesNotContain("521");
    }

    @Test
    void rows_are_looked_at_in_the_order_of_their_days_however_they_were_filed() {
        Filed shuffled = adopted();
        Filed later = Filed.empty(YEAR).and(shuffled);
        later.set(0, DECOM, "15/06/Y-1")
                .set(0, DEC, "20/01/Y")
                .set(0, RNE, "P")
                .set(0, PLACE, "A6")
                .set(0, REC, "E11");
        later.set(1, DECOM, "01/09/Y-2")
                .set(1, DEC, "15/06/Y-1")
                .set(1, RNE, "S")
                .set(1, PLACE, "U6")
                .set(1, REC, "X1");
        assertThat(later.broken()).doesNotContain("331", "334", "335", "521", "582", "601", "602");
    }

    @Test
    void who_is_in_care_all_year_is_found_in_one_table_where_the_other_was_not_filed() {
        Filed adopted = Filed.child().add(Ssda903Table.AD1, AdoptionBreaches.DETAILS);
        assertThat(adopted.notFiled(Ssda903Table.OC3).broken()).contains("187");
        Filed leaver = Filed.child().add(Ssda903Table.OC3, "IN_TOUCH", "NO");
        assertThat(leaver.notFiled(Ssda903Table.AD1).broken()).contains("187");
        assertThat(leaver.notFiled(Ssda903Table.EPISODES).broken()).doesNotContain("187");
    }

    @Test
    void rules_that_read_a_table_that_was_not_filed_are_not_run() {
        assertThat(adopted().notFiled(Ssda903Table.PLACED_ADOPTION).broken())
                .doesNotContain("523", "525", "551", "553");
    }
}
