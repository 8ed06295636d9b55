package org.placewright.matching.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.code.Sex;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.SnapshotId;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;

class SiblingMatchRecordTest {

    private static final String REASON = "Gran lives two doors down";
    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);
    private static final Referral SISTER = referral().build();
    private static final Referral BROTHER = referral()
            .id(ReferralId.of("R-2"))
            .child(child(Sex.MALE, 11).withId(ChildId.of("C-2")))
            .build();
    private static final Pseudonym HER = KEY.pseudonymOf(SISTER.id());
    private static final Pseudonym HIM = KEY.pseudonymOf(BROTHER.id());
    private static final HomeId A = HomeId.of("A");
    private static final HomeId B = HomeId.of("B");
    private static final HomeId FULL = HomeId.of("F");

    private static final Home ONE_PLACE = fostering("A").capacity(room(1, 0)).build();
    private static final Home ANOTHER = fostering("B").capacity(room(1, 0)).build();
    private static final Home TAKEN = fostering("F").capacity(room(1, 1)).build();
    private static final Home AGES_NOT_KNOWN =
            fostering("Q").capacity(room(2, 0)).acceptedAges(Optional.empty()).build();

    private static SiblingRequest request(TogetherOrApart decision) {
        return SiblingRequest.of(SiblingReferral.builder()
                .id(ReferralId.of("G"))
                .addReferrals(SISTER, BROTHER)
                .siblings(SiblingGroup.builder()
                        .addMembers(SISTER.child().id(), BROTHER.child().id())
                        .decision(decision)
                        .build())
                .build());
    }

    private static Market market(Home... homes) {
        return Market.of(Arrays.asList(homes), MILES_EAST);
    }

    private static RecordedSiblingOutcome outcome(TogetherOrApart decision, Home... homes) {
        SiblingRequest request = request(decision);
        return RecordedSiblingOutcome.of(request, rank(request, homes), KEY, 20);
    }

    private static SiblingRanking rank(SiblingRequest request, Home... homes) {
        return SiblingRanker.of(WeightedSumRanker.standard()).rank(request, market(homes));
    }

    private static SiblingMatchRecord.Builder record(RecordedSiblingOutcome outcome) {
        return SiblingMatchRecord.builder()
                .referral(KEY.pseudonymOf(ReferralId.of("G")))
                .snapshot(SnapshotId.of("sha256:12"))
                .policy(PolicyHash.of("0".repeat(64)))
                .algorithm(new AlgorithmVersion("SiblingRanker", "0.1.0"))
                .asOf(LocalDate.of(2026, 4, 1))
                .outcome(outcome);
    }

    private static SiblingChoice apart(HomeId hers, HomeId his) {
        return new SiblingChoice(ImmutableSortedMap.of(HER, hers, HIM, his), REASON);
    }

    private static SiblingConfirmation confirmed(HomeId home, RecordedGround what, int day) {
        return new SiblingConfirmation(home, new Confirmation(what, "J. Okafor", LocalDate.of(2026, 4, day)));
    }

    @Test
    void a_split_is_kept_with_who_goes_where() {
        RecordedSiblingOutcome outcome = outcome(TogetherOrApart.MAY_BE_SPLIT, ONE_PLACE, ANOTHER);
        assertThat(outcome.kind()).isEqualTo(SiblingOutcomeKind.SEVERAL_HOMES);
        assertThat(outcome.children()).containsExactlyInAnyOrder(HER, HIM);
        assertThat(outcome.excludedByRule()).containsEntry(RuleKeys.VACANCY, 2L);
        assertThat(outcome.homes().subList(0, 2))
                .extracting(RecordedSharedHome::standing)
                .containsOnly(Standing.CLEARED);
        HomeId hers = outcome.homes().get(0).children().contains(HER) ? A : B;
        SiblingMatchRecord chosen =
                record(outcome).choice(apart(hers, hers.equals(A) ? B : A)).build();
        assertThat(chosen.isDeparture()).isFalse();
        assertThat(chosen.isSplitUndecided()).isFalse();
        assertThatThrownBy(record(outcome).choice(apart(hers.equals(A) ? B : A, hers))::build)
                .hasMessageContainingAll("for the same children", "Maybe");
    }

    @Test
    void a_split_that_nobody_decided_is_marked() {
        RecordedSiblingOutcome outcome = outcome(TogetherOrApart.NOT_DECIDED, ONE_PLACE, ANOTHER);
        HomeId hers = outcome.homes().get(0).children().contains(HER) ? A : B;
        assertThat(record(outcome)
                        .choice(apart(hers, hers.equals(A) ? B : A))
                        .build()
                        .isSplitUndecided())
                .isTrue();
        assertThat(record(outcome).build().isSplitUndecided()).isFalse();
    }

    @Test
    void a_home_for_both_is_chosen_once_what_is_open_is_confirmed() {
        RecordedSiblingOutcome outcome = outcome(TogetherOrApart.KEEP_TOGETHER, AGES_NOT_KNOWN);
        assertThat(outcome.kind()).isEqualTo(SiblingOutcomeKind.NOT_DETERMINED);
        assertThat(outcome.homes()).hasSize(1);
        RecordedSharedHome home = outcome.homes().get(0);
        assertThat(home.open()).extracting(RecordedGround::rule).containsExactly(RuleKeys.AGE);
        SiblingMatchRecord.Builder chosen =
                record(outcome).choice(SiblingChoice.together(outcome.children(), home.home(), REASON));
        assertThatThrownBy(chosen::build).hasMessageContainingAll("rule.age", "at Q", "Maybe");
        SiblingConfirmation late = confirmed(home.home(), home.open().first(), 3);
        SiblingConfirmation early = confirmed(home.home(), home.open().first(), 2);
        SiblingMatchRecord made = chosen.addConfirmations(late, early).build();
        assertThat(made.confirmations()).containsExactly(early, late);
        assertThat(made.toString()
                        + made.choice()
                        + made.confirmations()
                        + made.outcome().homes())
                .doesNotContain(REASON, "Okafor", Long.toString(home.score().orElseThrow()));
    }

    @Test
    void a_near_miss_for_both_is_relaxed_by_somebody_and_one_that_is_excluded_outright_is_a_departure() {
        RecordedSiblingOutcome outcome = outcome(TogetherOrApart.KEEP_TOGETHER, TAKEN);
        assertThat(outcome.kind()).isEqualTo(SiblingOutcomeKind.NONE_SUITABLE);
        assertThat(outcome.withoutAnyHome()).containsExactlyInAnyOrder(HER, HIM);
        RecordedSharedHome full = outcome.home(FULL, outcome.children()).orElseThrow();
        assertThat(full.standing()).isEqualTo(Standing.NEAR_MISS);
        SiblingMatchRecord.Builder chosen =
                record(outcome).choice(SiblingChoice.together(outcome.children(), FULL, REASON));
        full.open().forEach(what -> chosen.addConfirmation(confirmed(FULL, what, 2)));
        assertThat(chosen.build().isDeparture()).isFalse();
        SiblingRequest request = request(TogetherOrApart.KEEP_TOGETHER);
        Home young = fostering("Y")
                .capacity(room(1, 1))
                .acceptedAges(Range.closed(0, 4))
                .build();
        RecordedSiblingOutcome against =
                RecordedSiblingOutcome.of(request, rank(request, young), KEY, 20, HomeId.of("Y"));
        RecordedSharedHome excluded =
                against.home(HomeId.of("Y"), against.children()).orElseThrow();
        assertThat(excluded.excludedBy()).containsExactly(RuleKeys.AGE, RuleKeys.VACANCY);
        SiblingMatchRecord.Builder departure =
                record(against).choice(SiblingChoice.together(against.children(), HomeId.of("Y"), REASON));
        assertThatThrownBy(departure::build).hasMessageContaining("rule.age");
        excluded.open().forEach(what -> departure.addConfirmation(confirmed(HomeId.of("Y"), what, 2)));
        assertThat(departure.build().isDeparture()).isTrue();
    }

    @Test
    void a_home_that_was_not_proposed_for_one_of_them_is_recorded_from_a_ranking_for_that_child() {
        RecordedSiblingOutcome outcome = outcome(TogetherOrApart.MAY_BE_SPLIT, ONE_PLACE, ANOTHER);
        RecordedOutcome forHer =
                RecordedOutcome.of(WeightedSumRanker.standard().rank(MatchRequest.of(SISTER), market(TAKEN)), 20);
        RecordedSharedHome full =
                RecordedSharedHome.alone(HER, forHer.home(FULL).orElseThrow());
        HomeId his = outcome.homes().stream()
                .filter(home -> home.children().equals(ImmutableSortedSet.of(HIM)))
                .findFirst()
                .orElseThrow()
                .home();
        assertThatThrownBy(record(outcome).choice(apart(FULL, his))::build)
                .hasMessageContaining("add how the home stood");
        RecordedSiblingOutcome more =
                RecordedSiblingOutcome.builder().from(outcome).addHome(full).build();
        assertThat(record(more)
                        .choice(apart(FULL, his))
                        .addConfirmation(confirmed(FULL, full.open().first(), 2))
                        .build()
                        .isDeparture())
                .isFalse();
    }

    @Test
    void what_does_not_fit_is_refused_with_a_remedy() {
        RecordedSiblingOutcome outcome = outcome(TogetherOrApart.MAY_BE_SPLIT, ONE_PLACE, ANOTHER);
        RecordedSharedHome first = outcome.homes().get(0);
        assertThatThrownBy(() -> outcome.withChildren(HER)).hasMessageContaining("two or more");
        assertThatThrownBy(() -> outcome.withHomes(first, first)).hasMessageContaining("once");
        assertThatThrownBy(() -> outcome.withWithoutAnyHome(Pseudonym.of("psn-" + "a".repeat(52))))
                .hasMessageContaining("two keys");
        assertThatThrownBy(() -> first.withChildren()).hasMessageContaining("one or more");
        assertThatThrownBy(() -> first.withScore(1_000_001)).hasMessageContaining("score");
        assertThatThrownBy(() -> first.withExcludedBy(RuleKeys.AGE)).hasMessageContaining("excludedBy");
        assertThatThrownBy(() -> first.withStanding(Standing.CONFIRM_FIRST)).hasMessageContaining("open");
        assertThatThrownBy(() -> SiblingChoice.ofNone(" ")).hasMessageContaining("SiblingChoice reason");
        assertThatThrownBy(() -> record(outcome)
                        .choice(new SiblingChoice(ImmutableSortedMap.of(HER, A), REASON))
                        .build())
                .hasMessageContaining("each of the 2 children");
        assertThatThrownBy(() -> record(outcome)
                        .choice(SiblingChoice.ofNone(REASON))
                        .addConfirmation(
                                confirmed(A, new RecordedGround(RuleKeys.AGE, ExplanationKey.of("age-not-known")), 2))
                        .build())
                .hasMessageContaining("is not. Maybe another home was chosen?");
        SiblingRequest other = request(TogetherOrApart.MAY_BE_SPLIT);
        SiblingRanking ranking = rank(other, ONE_PLACE);
        assertThatThrownBy(() -> RecordedSiblingOutcome.of(
                        other.withSiblings(other.siblings().withId(ReferralId.of("H"))), ranking, KEY, 1))
                .hasMessageContaining("another group");
    }
}
