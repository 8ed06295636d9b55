package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Near misses of {@link PlacementRules} and {@link PlacementProviderRules}. */
class PlacementRulesTest {

    @Test
    void moves_that_are_told_as_they_should_be_are_not_flagged() {
        assertThat(Moves.of(Filed.newcomer(YEAR)).to("01/06/Y-1", "U4", "P").broken())
                .isEmpty();
        assertThat(Moves.of(Filed.newcomer(YEAR)).to("01/06/Y-1", "U6", "L").broken())
                .isEmpty();
        assertThat(Moves.of(Filed.newcomer(YEAR))
                        .away("01/06/Y-1", "T1", "05/06/Y-1")
                        .broken())
                .isEmpty();
    }

    @Test
    void an_episode_that_began_before_april_2015_was_coded_by_the_rules_of_its_time() {
        assertThat(withCarerSince("31/03/2015").broken()).doesNotContain("217");
        assertThat(withCarerSince("01/04/2015").broken()).contains("217");
        assertThat(withCarerSince("").broken()).doesNotContain("217");
    }

    private static Filed withCarerSince(String day) {
        return Filed.child().set(PLACE, "A5").set(LS, "E1").set(RNE, "P").set(DECOM, day);
    }

    @Test
    void an_episode_that_began_before_the_adoption_is_not_one_after_it() {
        Filed twice = Filed.adopted(YEAR).set(DEC, "").set(REC, "").add(EPISODES, Filed.episodeFrom("20/01/Y"));
        assertThat(twice.broken()).doesNotContain("199");
        assertThat(Moves.of(Filed.adopted(YEAR)).anew("19/01/Y", "U6").broken()).doesNotContain("199");
        assertThat(Moves.of(Filed.adopted(YEAR)).anew("21/01/Y", "U6").broken()).contains("199");
    }

    @Test
    void an_adoption_of_the_year_before_is_looked_at_where_that_return_is_given_only() {
        Filed again = Filed.newcomer(YEAR)
                .addBefore(EPISODES, Filed.episodeFrom("01/05/Y-2"))
                .before(DEC, "01/03/Y-1")
                .before(REC, "E11");
        assertThat(again.broken()).containsExactly("199");
        assertThat(again.withoutPrevious().broken()).isEmpty();
    }

    @Test
    void several_temporary_placements_in_turn_lead_back_to_the_one_before_the_first() {
        Filed filed = Filed.newcomer(YEAR);
        Moves.of(filed).to("01/06/Y-1", "T1", "P").set(PLACE_PROVIDER, "").set(URN, "");
        Moves.of(filed).to("05/06/Y-1", "T4", "P").set(PLACE_PROVIDER, "").set(URN, "");
        Moves.of(filed).to("08/06/Y-1", "U6", "P");
        filed.set(0, REASON_PLACE_CHANGE, "").set(1, REASON_PLACE_CHANGE, "").set(2, REASON_PLACE_CHANGE, "");
        assertThat(filed.broken()).isEmpty();
        assertThat(filed.set(PLACE, "U5").broken()).containsExactly("383");
    }

    @Test
    void where_a_child_was_before_a_temporary_placement_is_not_asked_of_an_earlier_period_of_care() {
        Filed filed = Filed.newcomer(YEAR).set(DEC, "01/06/Y-1").set(REC, "E4A");
        Moves.of(filed).anew("01/08/Y-1", "T1").set(PLACE_PROVIDER, "").set(URN, "");
        Moves.of(filed).to("05/08/Y-1", "U5", "P").set(1, REASON_PLACE_CHANGE, "");
        assertThat(filed.broken()).doesNotContain("383").contains("380");
    }

    @Test
    void a_stay_away_between_foster_care_and_adoption_by_the_carer_does_not_hide_the_foster_care() {
        Filed filed = Moves.of(Filed.newcomer(YEAR)).away("01/06/Y-1", "T1", "05/06/Y-1");
        assertThat(filed.set(PLACE, "A3").set(RNE, "T").broken()).doesNotContain("336");
    }

    @Test
    void what_cannot_be_told_is_not_flagged() {
        assertThat(Filed.adopted(YEAR).set(PLACE, "A5").set(RNE, "").broken()).doesNotContain("217");
        assertThat(Filed.adopted(YEAR).set(LS, "").broken()).doesNotContain("408");
        assertThat(Filed.adopted(YEAR).set(PLACE, "").broken()).doesNotContain("390", "526", "550");
        assertThat(Filed.newcomer(YEAR)
                        .set(REASON_PLACE_CHANGE, "CHILD")
                        .set(DEC, "31/02/Y")
                        .broken())
                .doesNotContain("233");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E45", "E46"})
    void who_leaves_foster_care_for_a_guardian_who_was_the_carer_is_not_flagged(String reason) {
        assertThat(Filed.newcomer(YEAR).set(DEC, "01/06/Y-1").set(REC, reason).broken())
                .doesNotContain("516");
        assertThat(Filed.newcomer(YEAR)
                        .set(PLACE, "K2")
                        .set(DEC, "01/06/Y-1")
                        .set(REC, "E47")
                        .broken())
                .doesNotContain("516");
    }

    @Test
    void other_placements_may_say_who_provides_them_while_they_are_not_told_in_detail() {
        Filed other = Filed.newcomer(YEAR).set(PLACE, "Z1").set(URN, "");
        assertThat(other.broken()).isEmpty();
        assertThat(other.set(PLACE_PROVIDER, "").broken()).isEmpty();
        assertThat(Filed.newcomer(2026)
                        .set(PLACE, "Z12")
                        .set(URN, "")
                        .set(PLACE_PROVIDER, "")
                        .broken())
                .isEmpty();
    }

    @Test
    void with_parents_the_parents_provide() {
        assertThat(Filed.newcomer(YEAR)
                        .set(PLACE, "P1")
                        .set(PLACE_PROVIDER, "PR0")
                        .set(PL_POST, "ZA99 9ZZ")
                        .set(URN, "")
                        .broken())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "B", "T", "U"})
    void why_a_placement_changed_is_asked_wherever_it_did(String reason) {
        Filed moved = Moves.of(Filed.newcomer(YEAR)).to("01/06/Y-1", "U4", reason);
        assertThat(moved.broken()).doesNotContain("225");
        assertThat(moved.set(0, REASON_PLACE_CHANGE, "").broken()).contains("225");
        assertThat(moved.set(0, REC, "E4A").broken()).doesNotContain("225");
    }

    @Test
    void care_that_begins_with_the_adopters_keeps_the_carer() {
        assertThat(Filed.newcomer(YEAR).set(PLACE, "A3").broken()).doesNotContain("217", "336");
    }

    @Test
    void who_was_placed_for_adoption_already_may_be_so_with_the_carer() {
        Filed again = Filed.adopted(YEAR).set(0, PLACE, "A4").set(PLACE, "A5").set(RNE, "U");
        assertThat(again.broken()).doesNotContain("217", "336");
    }

    @Test
    void care_that_ends_in_a_temporary_placement_is_flagged_for_that_alone() {
        Filed away = Moves.of(Filed.newcomer(YEAR)).to("01/06/Y-1", "T1", "P").set(DEC, "05/06/Y-1");
        assertThat(away.set(REC, "E12").broken()).contains("381").doesNotContain("390");
        assertThat(away.set(REC, "E46").broken()).contains("381").doesNotContain("516");
        Moves.of(away).anew("05/06/Y-1", "U5").set(RNE, "P");
        assertThat(away.broken()).contains("381").doesNotContain("383");
    }

    @Test
    void a_placement_that_is_no_code_is_not_compared_with_the_one_after() {
        Filed away = Moves.of(Filed.newcomer(YEAR)).away("01/06/Y-1", "T1", "05/06/Y-1");
        assertThat(away.set(0, PLACE, "XX").broken()).contains("146").doesNotContain("383");
        assertThat(away.set(0, PLACE, "U6").set(PLACE, "XX").broken()).doesNotContain("383");
    }

    @Test
    void up_to_2017_18_another_code_told_of_a_guardian_who_was_the_carer() {
        Filed left = Filed.newcomer(2018).set(PLACE, "K2").set(DEC, "01/06/Y-1").set(REC, "E43");
        assertThat(left.broken()).contains("516");
        assertThat(left.set(REC, "E44").broken()).doesNotContain("516");
    }

    @Test
    void a_wrong_provider_is_flagged_once() {
        Filed parents = Filed.newcomer(YEAR).set(PLACE_PROVIDER, "PR0");
        assertThat(parents.set(PLACE, "").broken()).doesNotContain("550");
        assertThat(parents.set(PLACE, "T0").broken()).contains("213").doesNotContain("550");
        assertThat(Filed.newcomer(YEAR)
                        .set(PLACE, "K2")
                        .set(PLACE_PROVIDER, "PR3")
                        .broken())
                .containsExactly("529");
        assertThat(Filed.newcomer(YEAR).set(PLACE, "").set(PLACE_PROVIDER, "").broken())
                .doesNotContain("526");
    }
}
