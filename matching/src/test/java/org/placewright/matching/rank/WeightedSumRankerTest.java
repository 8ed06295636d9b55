package org.placewright.matching.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.Examples.supported;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.Needs;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Excluded;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.criterion.DistanceToHome;
import org.placewright.matching.criterion.DistanceToSchool;
import org.placewright.matching.criterion.InspectionStanding;
import org.placewright.matching.criterion.Price;
import org.placewright.matching.criterion.RecommendedCare;
import org.placewright.matching.criterion.SiblingsTogether;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rule.AgeRule;
import org.placewright.matching.rule.StandardRules;

class WeightedSumRankerTest {

    @Test
    void the_practitioner_case_of_a_girl_of_nine_comes_out_as_it_should() {
        Referral referral = referral()
                .recommendation(
                        new CareRecommendation(Suitability.PREFERRED, Suitability.SUITABLE, Suitability.NOT_SPECIFIED))
                .build();
        Ranking ranking = rank(
                referral,
                fostering("A").postcode(milesEast(4)).build(),
                fostering("B")
                        .postcode(milesEast(2))
                        .acceptedAges(Range.closed(0, 4))
                        .build(),
                childrensHome("C").postcode(milesEast(6)).build(),
                supported("D").postcode(milesEast(1)).build());
        assertThat(ranking).isInstanceOf(Ranking.Matched.class);
        assertThat(ranking.matches().stream().map(Match::home)).containsExactly(HomeId.of("A"), HomeId.of("C"));
        assertThat(ranking.excluded().stream().map(Excluded::home)).containsExactly(HomeId.of("B"), HomeId.of("D"));
        assertThat(ranking.excludedByRule())
                .isEqualTo(ImmutableSortedMap.of(
                        ExplanationKey.of("rule.age"), 1L, ExplanationKey.of("rule.kind-of-home"), 1L));
    }

    @Test
    void an_excluded_home_shows_every_reason() {
        Ranking ranking = rank(
                referral().build(),
                fostering("A")
                        .acceptedAges(Range.closed(0, 4))
                        .capacity(room(1, 1))
                        .build());
        assertThat(ranking).isInstanceOf(Ranking.NoneSuitable.class);
        assertThat(ranking.excluded().get(0).reasons().stream()
                        .map(reason -> reason.rule().value()))
                .containsExactly("rule.age", "rule.vacancy");
    }

    @Test
    void a_home_about_which_a_fact_is_missing_is_to_be_confirmed_first_below_the_cleared() {
        Home unknown = fostering("A")
                .postcode(milesEast(0))
                .acceptedSex(Optional.empty())
                .build();
        Home cleared = fostering("B").postcode(milesEast(30)).build();
        Ranking ranking = rank(referral().build(), unknown, cleared);
        assertThat(ranking.matches().stream().map(Match::home)).containsExactly(HomeId.of("B"));
        ConfirmFirst toAsk = ranking.confirmFirst().get(0);
        assertThat(toAsk.match().home()).isEqualTo(HomeId.of("A"));
        assertThat(toAsk.questions().get(0).statement()).isEqualTo("Does the home take boys, girls or both?");
        assertThat(rank(referral().build(), unknown)).isInstanceOf(Ranking.NotDetermined.class);
    }

    @Test
    void an_empty_market_suits_nobody() {
        assertThat(rank(referral().build())).isInstanceOf(Ranking.NoneSuitable.class);
    }

    @Test
    void the_score_is_the_sum_of_the_contributions_and_the_explanation_agrees() {
        Ranking ranking = rank(
                referral().schoolPostcode(milesEast(3)).build(),
                childrensHome("A").postcode(milesEast(7)).build());
        Match match = ranking.matches().get(0);
        // Home, school, inspection and price apply: weights 25, 20, 10 and 5 of 60.
        assertThat(match.contributions().stream().map(CriterionContribution::weight))
                .containsExactly(416_667L, 333_333L, 166_667L, 83_333L);
        assertThat(match.contributions().stream().map(CriterionContribution::contribution))
                .containsExactly(
                        416_667L * 825 / 1000, 333_333L * 800 / 1000, 166_667L * 666_667 / 1_000_000, 83_333L / 2);
        assertThat(match.score()).isEqualTo(343_750L + 266_666 + 111_111 + 41_666);
        assertThat(match.explanation().contribution()).hasValue(match.score());
        assertThat(match.reasonsFor().get(0).criterion()).isEqualTo(CriterionKeys.DISTANCE_TO_HOME);
        assertThat(match.notKnown().stream().map(CriterionContribution::criterion))
                .containsExactly(CriterionKeys.PRICE);
    }

    @Test
    void the_best_in_everything_scores_a_whole_point() {
        Ranking ranking = rank(
                referral().addSiblingsLiveAt(HomeId.of("A")).build(),
                childrensHome("A")
                        .postcode(milesEast(0))
                        .grade(InspectionGrade.OUTSTANDING)
                        .weeklyFee(WeeklyFee.ofPence(0))
                        .build());
        assertThat(ranking.matches().get(0).score()).isEqualTo(CriterionContribution.WHOLE);
    }

    @Test
    void the_worst_in_everything_scores_nothing() {
        Ranking ranking = rank(
                referral().addSiblingsLiveAt(HomeId.of("B")).build(),
                childrensHome("A")
                        .postcode(milesEast(40))
                        .grade(InspectionGrade.INADEQUATE)
                        .weeklyFee(WeeklyFee.ofPounds(10_000))
                        .build(),
                fostering("B").postcode(milesEast(90)).capacity(room(1, 1)).build());
        assertThat(ranking.matches().get(0).home()).isEqualTo(HomeId.of("A"));
        assertThat(ranking.matches().get(0).score()).isZero();
    }

    @Test
    void rules_with_one_key_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedSumRanker.of(
                        MatchPolicy.standard(), List.of(new AgeRule(), new AgeRule()), StandardCriteria.all()))
                .withMessageContaining("Rules must have different keys");
    }

    @Test
    void homes_of_equal_score_stand_in_the_order_of_their_identifiers_however_they_came() {
        Home a = fostering("A").build();
        Home b = fostering("B").build();
        Home c = fostering("C").build();
        for (List<Home> order : List.of(List.of(a, b, c), List.of(c, b, a), List.of(b, c, a))) {
            assertThat(rank(referral().build(), order.toArray(Home[]::new)).matches().stream()
                            .map(Match::home))
                    .containsExactly(HomeId.of("A"), HomeId.of("B"), HomeId.of("C"));
        }
    }

    @Test
    void a_mile_nearer_scores_more() {
        Home before = fostering("A").postcode(milesEast(20)).build();
        Home after = fostering("A").postcode(milesEast(19)).build();
        long low = rank(referral().build(), before).matches().get(0).score();
        long high = rank(referral().build(), after).matches().get(0).score();
        assertThat(high).isGreaterThan(low);
    }

    @Test
    void a_policy_that_weighs_what_is_not_there_is_refused() {
        MatchPolicy misspelt = MatchPolicy.builder()
                .putWeight(ExplanationKey.of("criterion.distance"), 3)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedSumRanker.of(misspelt))
                .withMessageContaining("criterion.distance")
                .withMessageContaining("Maybe");
    }

    @Test
    void a_policy_that_turns_off_or_relaxes_what_keeps_children_safe_is_refused() {
        for (ExplanationKey safety : List.of(RuleKeys.REGISTRATION, RuleKeys.KIND_OF_HOME, RuleKeys.AREA_TO_AVOID)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WeightedSumRanker.of(
                            MatchPolicy.builder().addRulesOff(safety).build()))
                    .withMessageContaining("rulesOff must not name " + safety);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> WeightedSumRanker.of(
                            MatchPolicy.builder().addRelaxable(safety).build()))
                    .withMessageContaining("relaxable must not name " + safety);
        }
    }

    @Test
    void a_policy_that_turns_off_or_relaxes_what_is_no_rule_is_refused() {
        ExplanationKey misspelt = ExplanationKey.of("rule.vacnacy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedSumRanker.of(
                        MatchPolicy.builder().addRulesOff(misspelt).build()))
                .withMessageContaining("rule.vacnacy")
                .withMessageContaining("Maybe it is misspelt?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedSumRanker.of(
                        MatchPolicy.builder().addRelaxable(misspelt).build()))
                .withMessageContaining("rule.vacnacy");
    }

    @Test
    void the_bed_a_child_sleeps_in_is_free_for_that_child() {
        Home full = fostering("A").capacity(room(1, 1)).build();
        Home shared = fostering("B").capacity(room(2, 2)).build();
        assertThat(rank(referral().build(), full, shared)).isInstanceOf(Ranking.NoneSuitable.class);
        assertThat(rank(referral().currentHome(HomeId.of("A")).build(), full, shared).matches().stream()
                        .map(Match::home))
                .containsExactly(HomeId.of("A"));
        Ranking inShared = rank(referral().currentHome(HomeId.of("B")).build(), full, shared);
        assertThat(inShared.exclusions().of(HomeId.of("A"))).isPresent();
        assertThat(inShared.exclusions().of(HomeId.of("B"))).isEmpty();
    }

    @Test
    void a_child_is_not_set_against_itself_where_only_residents_are_recorded() {
        Home home = fostering("A")
                .capacity(UsableCapacity.builder().registered(1).build())
                .residents(Residents.of(Resident.builder()
                        .token(ResidentToken.of("abcdefghijklmnop"))
                        .needsSolo(Answer.YES)
                        .build()))
                .build();
        assertThat(rank(referral().build(), home).exclusions().of(HomeId.of("A")))
                .isPresent();
        assertThat(rank(referral().currentHome(HomeId.of("A")).build(), home)
                        .exclusions()
                        .of(HomeId.of("A")))
                .isEmpty();
    }

    @Test
    void the_others_at_the_home_where_a_child_lives_are_still_looked_at() {
        Resident herself = Resident.builder()
                .token(ResidentToken.of("abcdefghijklmnop"))
                .birthMonth(YearMonth.from(referral().build().child().dateOfBirth()))
                .build();
        Resident harmful = Resident.builder()
                .token(ResidentToken.of("ponmlkjihgfedcba"))
                .birthMonth(YearMonth.of(2009, 1))
                .risks(KnownRisks.NOT_SPECIFIED.with(RiskToOthers.SEXUAL_HARM, RiskAnswer.RISK_PRESENT))
                .build();
        Home home = fostering("A")
                .capacity(room(3, 2))
                .residents(Residents.of(herself, harmful))
                .build();
        Referral living = referral().currentHome(HomeId.of("A")).build();
        assertThat(rank(living, home)
                        .exclusions()
                        .of(HomeId.of("A"))
                        .orElseThrow()
                        .reasons())
                .extracting(RuleStatement::rule)
                .containsExactly(RuleKeys.LIVING_ALONGSIDE);
        Home harmless = fostering("A")
                .capacity(room(3, 2))
                .residents(Residents.of(herself, harmful.withRisks(KnownRisks.NOT_SPECIFIED)))
                .build();
        assertThat(rank(living, harmless).matches()).hasSize(1);
        assertThat(rank(living, harmless).matches().get(0).flags()).isEmpty();
    }

    @Test
    void knowing_that_somebody_lives_there_clears_no_more_than_knowing_nothing() {
        Referral atRisk = referral()
                .needs(Needs.builder()
                        .risks(KnownRisks.NOT_SPECIFIED.with(RiskToChild.SEXUAL_EXPLOITATION, RiskAnswer.RISK_PRESENT))
                        .build())
                .build();
        Resident known = Resident.builder()
                .token(ResidentToken.of("abcdefghijklmnop"))
                .birthMonth(YearMonth.of(2012, 1))
                .build();
        Home silent = fostering("A").capacity(room(2, 1)).build();
        Home token = fostering("A")
                .capacity(room(2, 1))
                .residents(Residents.of(known))
                .build();
        Home said = fostering("A")
                .capacity(room(2, 1))
                .residents(Residents.of(known.withRisks(KnownRisks.NOT_SPECIFIED
                        .with(RiskToOthers.SEXUAL_HARM, RiskAnswer.NO_KNOWN_RISK)
                        .with(RiskToOthers.CRIMINAL_EXPLOITATION, RiskAnswer.NO_KNOWN_RISK))))
                .build();
        assertThat(rank(atRisk, silent).confirmFirst()).hasSize(1);
        assertThat(rank(atRisk, token).confirmFirst()).hasSize(1);
        assertThat(rank(atRisk, said).matches()).hasSize(1);
    }

    @Test
    void criteria_with_one_key_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedSumRanker.of(
                        MatchPolicy.builder()
                                .weights(ImmutableSortedMap.of(CriterionKeys.PRICE, 1))
                                .build(),
                        StandardRules.all(),
                        List.of(new Price(), new Price())))
                .withMessageContaining("different keys");
    }

    @Test
    void a_market_with_two_homes_of_one_name_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rank(
                        referral().build(),
                        fostering("A").build(),
                        supported("A").build()))
                .withMessageContaining("A");
    }

    @Test
    void a_policy_without_weights_ranks_by_name_alone() {
        Ranking ranking = WeightedSumRanker.of(
                        MatchPolicy.builder().weights(ImmutableSortedMap.of()).build(),
                        StandardRules.all(),
                        StandardCriteria.all())
                .rank(
                        referral().build(),
                        Market.of(
                                List.of(
                                        fostering("B").postcode(milesEast(0)).build(),
                                        fostering("A").postcode(milesEast(30)).build()),
                                MILES_EAST));
        assertThat(ranking.matches().stream().map(Match::score)).containsExactly(0L, 0L);
        assertThat(ranking.matches().get(0).home()).isEqualTo(HomeId.of("A"));
    }

    /** Six criteria that are easily worked out by hand, no tier, and every judgement of inspectors let pass. */
    private static final WeightedSumRanker SIX_CRITERIA = WeightedSumRanker.of(
            MatchPolicy.builder()
                    .weights(ImmutableSortedMap.<ExplanationKey, Integer>naturalOrder()
                            .put(CriterionKeys.DISTANCE_TO_HOME, 25)
                            .put(CriterionKeys.SIBLINGS_TOGETHER, 25)
                            .put(CriterionKeys.DISTANCE_TO_SCHOOL, 20)
                            .put(CriterionKeys.RECOMMENDED_CARE, 15)
                            .put(CriterionKeys.INSPECTION, 10)
                            .put(CriterionKeys.PRICE, 5)
                            .buildOrThrow())
                    .tiers(List.of())
                    .addRulesOff(RuleKeys.INSPECTION)
                    .build(),
            StandardRules.all(),
            List.of(
                    new DistanceToHome(),
                    new SiblingsTogether(),
                    new DistanceToSchool(),
                    new RecommendedCare(),
                    new InspectionStanding(),
                    new Price()));

    private static Ranking rank(Referral referral, Home... homes) {
        return SIX_CRITERIA.rank(referral, Market.of(Arrays.asList(homes), MILES_EAST));
    }
}
