package org.placewright.matching.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.Needs;
import org.placewright.core.provider.Home;
import org.placewright.matching.Examples;
import org.placewright.matching.Market;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.SnapshotId;
import org.placewright.matching.rank.WeightedSumRanker;

class MatchRecordTest {

    private static final String REASON = "Mum lives round the corner at number nine";
    private static final HomeId CLEARED = HomeId.of("H-1");
    private static final HomeId TO_CONFIRM = HomeId.of("H-2");
    private static final HomeId FULL = HomeId.of("H-3");
    private static final HomeId TOO_OLD = HomeId.of("H-4");

    private static final List<Home> HOMES = List.of(
            Examples.fostering("H-1").build(),
            Examples.fostering("H-2").acceptedAges(Optional.empty()).build(),
            Examples.fostering("H-3").capacity(Examples.room(2, 2)).build(),
            Examples.childrensHome("H-4").acceptedAges(Range.closed(14, 17)).build());

    private static Ranking ranking() {
        return WeightedSumRanker.standard().rank(Examples.referral().build(), Market.of(HOMES, Examples.MILES_EAST));
    }

    private static MatchRecord.Builder record(RecordedOutcome outcome) {
        return MatchRecord.builder()
                .referral(Pseudonym.of("psn-" + "a".repeat(52)))
                .snapshot(SnapshotId.of("sha256:12"))
                .policy(PolicyHash.of("0".repeat(64)))
                .algorithm(new AlgorithmVersion("WeightedSumRanker", "0.1.0"))
                .asOf(LocalDate.of(2026, 4, 1))
                .outcome(outcome);
    }

    private static RecordedGround only(RecordedOutcome outcome, HomeId home) {
        return outcome.home(home).orElseThrow().open().first();
    }

    private static Confirmation confirmed(RecordedGround what, int day) {
        return new Confirmation(what, "J. Okafor", LocalDate.of(2026, 4, day));
    }

    @Test
    void it_keeps_how_each_home_stood() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        assertThat(outcome.homes()).extracting(RecordedHome::home).containsExactly(CLEARED, TO_CONFIRM, FULL);
        assertThat(outcome.homes())
                .extracting(RecordedHome::standing)
                .containsExactly(Standing.CLEARED, Standing.CONFIRM_FIRST, Standing.NEAR_MISS);
        assertThat(outcome.home(CLEARED).orElseThrow().place()).hasValue(1);
        assertThat(outcome.home(CLEARED).orElseThrow().score())
                .hasValue(ranking().matches().get(0).score());
        assertThat(only(outcome, TO_CONFIRM).rule()).isEqualTo(RuleKeys.AGE);
        assertThat(only(outcome, FULL).rule()).isEqualTo(RuleKeys.VACANCY);
        assertThat(outcome.nearMisses()).hasSize(1);
        assertThat(RecordedOutcome.of(ranking(), 0).nearMisses()).isEmpty();
        assertThat(outcome.counts()).isEqualTo(ranking().counts());
    }

    @Test
    void a_home_every_rule_clears_is_chosen_without_more() {
        MatchRecord record = record(RecordedOutcome.of(ranking(), 20))
                .choice(OfficerChoice.of(CLEARED, REASON))
                .build();
        assertThat(record.confirmations()).isEmpty();
    }

    @Test
    void no_home_may_be_chosen_and_the_choice_may_be_open() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        assertThat(record(outcome).choice(OfficerChoice.ofNone(REASON)).build().choice())
                .isPresent();
        assertThat(record(outcome).build().choice()).isEmpty();
    }

    @Test
    void a_home_to_confirm_first_is_refused_until_somebody_has_confirmed_it() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        MatchRecord.Builder chosen = record(outcome).choice(OfficerChoice.of(TO_CONFIRM, REASON));
        assertThatThrownBy(chosen::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("H-2", "rule.age", "Maybe")
                .hasMessageNotContaining(REASON);
        assertThat(chosen.addConfirmation(confirmed(only(outcome, TO_CONFIRM), 2))
                        .build()
                        .confirmations())
                .hasSize(1);
    }

    @Test
    void a_near_miss_is_refused_until_somebody_has_relaxed_the_rule() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        MatchRecord.Builder chosen = record(outcome).choice(OfficerChoice.of(FULL, REASON));
        assertThatThrownBy(chosen::build).hasMessageContaining("rule.vacancy");
        chosen.addConfirmation(confirmed(only(outcome, FULL), 2)).build();
    }

    @Test
    void a_home_that_is_excluded_is_recorded_with_every_rule_it_was_chosen_against() {
        assertThatThrownBy(() -> record(RecordedOutcome.of(ranking(), 20))
                        .choice(OfficerChoice.of(TOO_OLD, REASON))
                        .build())
                .hasMessageContainingAll("a home the outcome names", "H-4");
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20, TOO_OLD);
        MatchRecord.Builder chosen = record(outcome).choice(OfficerChoice.of(TOO_OLD, REASON));
        assertThatThrownBy(chosen::build).hasMessageContaining("rule.age");
        chosen.addConfirmation(confirmed(only(outcome, TOO_OLD), 2)).build();
        assertThat(outcome.home(TOO_OLD).orElseThrow().standing()).isEqualTo(Standing.EXCLUDED);
    }

    /** Neither home is on the map, so nobody can tell whether it lies in the area the child must avoid. */
    private static Ranking withAnAreaToAvoid() {
        Home full = Examples.fostering("H-3").capacity(Examples.room(2, 2)).build();
        Home fullAndTooOld = Examples.fostering("H-4")
                .capacity(Examples.room(2, 2))
                .acceptedAges(Range.closed(10, 12))
                .build();
        return WeightedSumRanker.standard()
                .rank(
                        Examples.referral()
                                .needs(Needs.builder()
                                        .addAreasToAvoid(new AreaToAvoid.AroundPostcode(
                                                Examples.milesEast(0), Lengths.returnMiles(5)))
                                        .build())
                                .build(),
                        Market.of(List.of(full, fullAndTooOld), Examples.MILES_EAST));
    }

    private static List<ExplanationKey> openRules(RecordedOutcome outcome, HomeId home) {
        return outcome.home(home).orElseThrow().open().stream()
                .map(RecordedGround::rule)
                .toList();
    }

    @Test
    void a_near_miss_is_refused_until_what_no_rule_could_tell_is_answered_too() {
        RecordedOutcome outcome = RecordedOutcome.of(withAnAreaToAvoid(), 20);
        assertThat(openRules(outcome, FULL)).containsExactly(RuleKeys.AREA_TO_AVOID, RuleKeys.VACANCY);
        RecordedGround area = outcome.home(FULL).orElseThrow().open().first();
        RecordedGround vacancy = outcome.home(FULL).orElseThrow().open().last();
        MatchRecord.Builder chosen = record(outcome).choice(OfficerChoice.of(FULL, REASON));
        assertThatThrownBy(chosen.addConfirmation(confirmed(vacancy, 2))::build)
                .hasMessageContaining("rule.area-to-avoid");
        assertThat(chosen.addConfirmation(confirmed(area, 2)).build().confirmations())
                .hasSize(2);
    }

    @Test
    void so_is_a_home_that_several_rules_exclude() {
        RecordedOutcome outcome = RecordedOutcome.of(withAnAreaToAvoid(), 20, TOO_OLD);
        assertThat(openRules(outcome, TOO_OLD)).containsExactly(RuleKeys.AGE, RuleKeys.AREA_TO_AVOID, RuleKeys.VACANCY);
        assertThatThrownBy(record(outcome).choice(OfficerChoice.of(TOO_OLD, REASON))::build)
                .hasMessageContaining("rule.area-to-avoid");
    }

    @Test
    void a_choice_against_rules_that_are_not_relaxed_is_marked_as_one() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20, TOO_OLD);
        assertThat(outcome.home(TOO_OLD).orElseThrow().excludedBy()).containsExactly(RuleKeys.AGE);
        assertThat(outcome.home(FULL).orElseThrow().excludedBy()).containsExactly(RuleKeys.VACANCY);
        assertThat(outcome.home(TO_CONFIRM).orElseThrow().excludedBy()).isEmpty();
        assertThat(chosen(outcome, TOO_OLD).isDeparture()).isTrue();
        assertThat(chosen(outcome, FULL).isDeparture()).isFalse();
        assertThat(chosen(outcome, TO_CONFIRM).isDeparture()).isFalse();
        assertThat(chosen(outcome, CLEARED).isDeparture()).isFalse();
        assertThat(record(outcome).build().isDeparture()).isFalse();
    }

    private static MatchRecord chosen(RecordedOutcome outcome, HomeId home) {
        MatchRecord.Builder record = record(outcome).choice(OfficerChoice.of(home, REASON));
        outcome.home(home).orElseThrow().open().forEach(what -> record.addConfirmation(confirmed(what, 2)));
        return record.build();
    }

    @Test
    void what_excludes_a_home_fits_its_standing() {
        RecordedHome full = RecordedOutcome.of(ranking(), 20).home(FULL).orElseThrow();
        assertThatThrownBy(full::withExcludedBy).hasMessageContainingAll("excludedBy", "H-3", "Maybe");
        assertThatThrownBy(() -> full.withExcludedBy(RuleKeys.AGE))
                .hasMessageContainingAll("among what is open", "rule.age", "Maybe");
        assertThatThrownBy(() -> full.withExcludedBy(RuleKeys.AGE, RuleKeys.VACANCY))
                .hasMessageContaining("one rule for a near miss");
        assertThatThrownBy(() -> full.withStanding(Standing.CONFIRM_FIRST)).hasMessageContaining("excludedBy");
    }

    @Test
    void the_number_of_near_misses_is_not_negative() {
        assertThatThrownBy(() -> RecordedOutcome.of(ranking(), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("nearMisses", "-1", "Maybe");
    }

    @Test
    void a_near_miss_the_officer_was_not_shown_is_a_near_miss_still() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 0, FULL);
        assertThat(outcome.home(FULL).orElseThrow().standing()).isEqualTo(Standing.NEAR_MISS);
        assertThat(RecordedOutcome.of(ranking(), 0, CLEARED)).isEqualTo(RecordedOutcome.of(ranking(), 0));
    }

    @Test
    void a_confirmation_of_what_is_not_open_is_refused() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        assertThatThrownBy(() -> record(outcome)
                        .choice(OfficerChoice.of(CLEARED, REASON))
                        .addConfirmation(confirmed(only(outcome, TO_CONFIRM), 2))
                        .build())
                .hasMessageContaining("is not. Maybe another home was chosen?");
    }

    @Test
    void confirmations_stand_in_one_order_whatever_order_they_came_in() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        Confirmation early = confirmed(only(outcome, TO_CONFIRM), 2);
        Confirmation late = confirmed(only(outcome, TO_CONFIRM), 3);
        MatchRecord one = record(outcome)
                .choice(OfficerChoice.of(TO_CONFIRM, REASON))
                .confirmations(ImmutableList.of(late, early))
                .build();
        assertThat(one.confirmations()).containsExactly(early, late);
        assertThat(one).isEqualTo(one.withConfirmations(early, late));
    }

    @Test
    void neither_scores_nor_reasons_nor_names_of_people_are_printed() {
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        MatchRecord record = record(outcome)
                .choice(OfficerChoice.of(TO_CONFIRM, REASON))
                .addConfirmation(confirmed(only(outcome, TO_CONFIRM), 2))
                .build();
        String score =
                Long.toString(outcome.home(TO_CONFIRM).orElseThrow().score().orElseThrow());
        assertThat(record.toString() + record.outcome().homes() + record.choice() + record.confirmations())
                .doesNotContain(REASON, "Okafor", score)
                .contains("H-2");
    }

    @Test
    void what_has_the_wrong_form_is_refused_with_a_remedy() {
        assertThatThrownBy(() -> PolicyHash.of("0".repeat(63))).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> PolicyHash.of("G".repeat(64))).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new AlgorithmVersion("a b", "1")).hasMessageContaining("name");
        assertThatThrownBy(() -> new AlgorithmVersion("a", "")).hasMessageContaining("version");
        assertThatThrownBy(() -> OfficerChoice.ofNone(" ")).hasMessageContaining("OfficerChoice reason");
        RecordedHome home = RecordedOutcome.of(ranking(), 1).homes().get(0);
        assertThatThrownBy(() -> home.withPlace(0)).hasMessageContaining("place");
        assertThatThrownBy(() -> home.withScore(1_000_001)).hasMessageContaining("score");
        assertThatThrownBy(() -> home.withStanding(Standing.CONFIRM_FIRST)).hasMessageContaining("place");
        assertThatThrownBy(() -> home.withOpen(new RecordedGround(RuleKeys.AGE, ExplanationKey.of("age.not-known"))))
                .hasMessageContaining("open");
        RecordedOutcome outcome = RecordedOutcome.of(ranking(), 20);
        assertThatThrownBy(() -> outcome.withHomes(ImmutableList.of(home, home)))
                .hasMessageContaining("once");
        assertThatThrownBy(() -> outcome.withCounts(new RankingCounts(0, 1, 2))).hasMessageContaining("no more than");
    }
}
