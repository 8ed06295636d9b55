package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_INT;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACED_ADOPTION_DOB;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.decidedAfterReversal;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.decidedAnew;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.decidedOn;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.newcomer;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.placedAgain;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.reversed;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.reversedOfNewcomer;
import static org.placewright.interchange.ssda903.validation.PlacedForAdoptionBreaches.twice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.interchange.ssda903.Ssda903Table;

class PlacedForAdoptionRulesTest {

    private static Filed adopted() {
        return Filed.adopted(YEAR);
    }

    private static Filed undecided(Filed filed) {
        return filed.add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", "");
    }

    private static Filed lastYear(Filed filed, String day) {
        return filed.addBefore(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", day);
    }

    static Stream<Arguments> nearMisses() {
        return Stream.of(
                arguments("115", undecided(Filed.child())),
                arguments("116", decidedOn("10/04/Y-1")),
                arguments("119", decidedOn("10/04/Y-1")),
                arguments("120", decidedOn("10/04/Y-1")),
                arguments("120", reversed("10/04/Y-1", "10/06/Y-1").set(REASON_PLACED_CEASED, "rd4")),
                arguments("563", undecided(Filed.child())),
                arguments("563", reversed("in May", "10/06/Y-1")),
                arguments("522", reversed("10/06/Y-1", "10/06/Y-1")),
                arguments("184", decidedOn("15/06/Y-11")),
                arguments("184", decidedOn("14/06/Y-11").set(DOB, "")),
                arguments("1003", newcomer("04/05/Y-1")),
                arguments("1003", newcomer("03/05/Y-1").set(RNE, "L")),
                arguments("1003", newcomer("03/05/Y-1").set(DECOM, "in May")),
                arguments("1003", backInCare("10/04/Y-1", "01/09/Y-1")),
                arguments("117", decidedOn("31/03/Y")),
                arguments("117", reversed("10/04/Y-1", "31/03/Y")),
                arguments("117", newcomer("01/10/Y-1").set(DEC, "01/10/Y-1").set(REC, "E4A")),
                arguments("117", newcomer("02/10/Y-1").set(DEC, "01/10/Y-1").set(REC, "X1")),
                arguments("118", reversed("10/04/Y-2", "01/04/Y-1")),
                arguments("118", reversedOfNewcomer("02/05/Y-1", "04/05/Y-1")),
                arguments("118", reversedOfNewcomer("02/05/Y-1", "03/05/Y-1").set(RNE, "P")),
                arguments("118", reversedOfNewcomer("02/05/Y-1", "03/05/Y-1").set(LS, "V4")),
                arguments("118", backInCare("10/04/Y-1", "20/07/Y-1")),
                arguments("551", adopted()),
                arguments("551", adopted().set(DATE_PLACED, "in April")),
                arguments("551", undecided(adopted())),
                arguments("551", adopted().remove(Ssda903Table.PLACED_ADOPTION).set(PLACE, "U6")),
                arguments("552", adopted().set(DATE_PLACED, "15/06/Y-1")),
                arguments("552", undecided(adopted().set(DATE_PLACED, "16/06/Y-1"))),
                arguments("552", adopted().set(DATE_PLACED, "16/06/Y-1").set(PLACE, "U6")),
                arguments("552", decidedAnew("15/06/Y-1", "16/06/Y-1")),
                arguments("552", decidedAnew("14/06/Y-1", "15/06/Y-1")),
                arguments("552", decidedAnew("", "16/06/Y-1")),
                arguments("552", decidedAnew("in June", "16/06/Y-1")),
                arguments("552", decidedAnew("14/06/Y-1", "16/06/Y-1").set(DECOM, "in June")),
                arguments("552", lastYear(adopted().set(DATE_PLACED, "16/06/Y-1"), "10/01/Y-1")),
                arguments("552", placedAgain("01/09/Y-1")),
                arguments("552", placedAgain("in June")),
                arguments("553", newcomer("10/05/Y-1").set(LS, "E1")),
                arguments("553", newcomer("in May").set(LS, "E1")),
                arguments("553", undecided(Filed.child())),
                arguments("554", newcomer("04/05/Y-1").set(LS, "E1")),
                arguments("554", undecided(newcomer("05/05/Y-1")).set(LS, "E1")),
                arguments("554", decidedAnew("15/06/Y-1", "16/06/Y-1")),
                arguments("554", decidedAnew("14/06/Y-1", "15/06/Y-1")),
                arguments("557", newcomer("10/05/Y-1").set(DEC, "01/10/Y-1").set(REC, "X1")),
                arguments("557", newcomer("10/05/Y-1").set(DEC, "01/10/Y-1").set(REC, "E12")),
                arguments(
                        "557",
                        undecided(Filed.newcomer(YEAR)).set(DEC, "01/10/Y-1").set(REC, "E4A")),
                arguments(
                        "557",
                        reversedOfNewcomer("10/05/Y-1", "01/10/Y-1")
                                .set(DEC, "01/10/Y-1")
                                .set(REC, "E4A")),
                arguments("558", decidedTwiceAndAdopted()),
                arguments("558", PlacedForAdoptionBreaches.reversedAndAdopted().set(REC, "E8")),
                arguments("579", twice("10/04/Y-1", "10/06/Y-1", "10/06/Y-1")),
                arguments("579", twice("10/04/Y-1", "in June", "09/06/Y-1")),
                arguments("583", twice("10/04/Y-1", "10/06/Y-1", "09/06/Y-1")),
                arguments("583", twice("10/04/Y-1", "", "10/04/Y-1")),
                arguments("583", twice("10/04/Y-1", "", "")),
                arguments("559", decidedOn("01/04/Y-1")),
                arguments("559", lastYear(decidedOn("31/03/Y-1"), "31/03/Y-1")),
                arguments("559", lastYear(decidedOn("31/03/Y-1"), "in March")),
                arguments("559", decidedOn("31/03/Y-1").withoutPrevious()),
                arguments("560", lastYear(decidedOn("10/01/Y-1"), "10/01/Y-1")),
                arguments("560", lastYear(twice("10/01/Y-1", "10/06/Y-1", "10/09/Y-1"), "10/01/Y-1")),
                arguments("560", lastYear(undecided(Filed.child()), "10/01/Y-1")),
                arguments("560", lastYear(decidedOn("11/01/Y-1"), "in March")),
                arguments("560", decidedAfterReversal("20/02/Y-1")),
                arguments("561", decidedAfterReversal("11/01/Y-1")),
                arguments("561", lastYear(decidedOn("10/01/Y-1"), "10/01/Y-1")),
                arguments("561", decidedAfterReversal("")),
                arguments("584", decidedAfterReversal("20/02/Y-1")),
                arguments("584", decidedAfterReversal("10/01/Y-1")),
                arguments("584", decidedAfterReversal("")),
                arguments("INT02", decidedOn("10/04/Y-1")),
                arguments("INT12", decidedOn("10/04/Y-1").set(PLACED_ADOPTION_DOB, "")));
    }

    /** A child who left care in July and came back in September, and a decision in the first of the two periods. */
    private static Filed backInCare(String decided, String ceased) {
        return reversed(decided, ceased)
                .set(DEC, "20/07/Y-1")
                .set(REC, "E4A")
                .add(Ssda903Table.EPISODES, Filed.EPISODE)
                .set(DECOM, "01/09/Y-1");
    }

    /** A child of whom it was decided against adoption, and then for it again, before she was adopted. */
    private static Filed decidedTwiceAndAdopted() {
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
    void a_decision_that_was_not_reversed_when_the_child_left_care_is_before_the_latest_period() {
        assertThat(backInCare("10/04/Y-1", "02/09/Y-1").broken()).contains("1003");
        assertThat(backInCare("10/04/Y-1", "").set(REASON_PLACED_CEASED, "").broken())
                .contains("1003");
    }

    @Test
    void a_decision_overlaps_any_before_it_not_only_the_last() {
        Filed three = twice("10/04/Y-1", "10/12/Y-1", "09/06/Y-1")
                .set(0, DATE_PLACED_CEASED, "10/07/Y-1")
                .set(0, REASON_PLACED_CEASED, "RD1")
                .add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", "10/11/Y-1");
        assertThat(lines("579", three)).containsExactly(2L, 4L);
    }

    @Test
    void of_several_decisions_the_one_to_mend_is_flagged() {
        Filed open = twice("10/04/Y-1", "", "09/06/Y-1");
        assertThat(lines("583", open)).containsExactly(3L);
        assertThat(lines("579", open)).containsExactly(2L);
        assertThat(lines("552", adopted().set(DATE_PLACED, "16/06/Y-1").set(DATE_INT, "16/06/Y-1")))
                .containsExactly(2L);
        assertThat(lines("552", decidedAnew("14/06/Y-1", "16/06/Y-1"))).containsExactly(3L);
    }

    @Test
    void without_last_years_table_it_cannot_be_told_what_it_held() {
        assertThat(decidedOn("31/03/Y-1")
                        .previousNotFiled(Ssda903Table.PLACED_ADOPTION)
                        .broken())
                .doesNotContain("559");
    }

    @Test
    void a_row_is_found_by_its_first_day() {
        List<Boolean> found = new ArrayList<>();
        ValidationRule finder = ValidationRule.rule("OUR-1")
                .on(DATE_PLACED)
                .says("A row is found.")
                .check((child, flags) -> {
                    FiledRows rows = child.rows(Ssda903Table.PLACED_ADOPTION);
                    for (FiledRow row : rows) {
                        found.add(rows.startingOn(row.day(DATE_PLACED)).isThere());
                        found.add(rows.startingOn(row.day(DATE_PLACED) + 1).isThere());
                    }
                });
        ValidationPolicy policy =
                ValidationPolicy.builder().rules(ImmutableList.of(finder)).build();
        undecided(twice("10/04/Y-1", "", "10/04/Y-1"))
                .add(Ssda903Table.PLACED_ADOPTION, "DATE_PLACED", "09/06/Y-1")
                .validate(policy);
        assertThat(found).containsExactly(true, false, true, false, true, false, false, false);

        ValidationRule none = ValidationRule.rule("OUR-2")
                .on(DOB)
                .says("A header has no first day.")
                .check((child, flags) ->
                        flags.add(child.rows(Ssda903Table.HEADER).startingOn(0)));
        assertThatThrownBy(() -> Filed.child()
                        .validate(ValidationPolicy.builder()
                                .rules(ImmutableList.of(none))
                                .build()))
                .hasMessageContaining("OUR-2")
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no first day");
    }

    private static List<Long> lines(String rule, Filed filed) {
        return filed.validate(ValidationPolicy.standard())
                .result(RuleCode.of(rule))
                .orElseThrow()
                .flags()
                .map(RuleFlag::line)
                .toList();
    }
}
