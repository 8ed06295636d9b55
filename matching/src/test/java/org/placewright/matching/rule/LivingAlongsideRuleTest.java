package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.SupportedAccommodationCategory;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RiskImpact;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RulePolicy;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.rank.WeightedSumRanker;

class LivingAlongsideRuleTest {

    private static final EligibilityRule<?> RULE = new LivingAlongsideRule();

    @Test
    void physical_harm_excludes_where_a_child_three_years_younger_lives() {
        Referral harm = bringing(RiskToOthers.PHYSICAL_HARM);
        assertThat(says(RULE, harm, with(aged(9).build()))).isEqualTo("EXCLUDED physical-harm-to-resident");
        assertThat(says(
                        RULE,
                        harm,
                        with(
                                aged(15).build(),
                                aged(17).token(ResidentToken.of("T-2")).build())))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, harm, with(bornMonthsAfter(36)))).isEqualTo("EXCLUDED physical-harm-to-resident");
        assertThat(says(RULE, harm, with(bornMonthsAfter(35)))).isEqualTo("ALLOWED");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }

    @Test
    void the_risk_and_the_token_are_named_and_nothing_else() {
        assertThat(full(RULE, bringing(RiskToOthers.PHYSICAL_HARM), with(aged(9).build()))
                        .statement())
                .isEqualTo("Impact on resident T-1, a younger child: Physical harm");
        Resident risky = aged(17).risks(present(RiskToOthers.SEXUAL_HARM)).build();
        assertThat(full(RULE, quiet(), with(risky)).statement())
                .isEqualTo("Impact of resident T-1 on the child: Sexual harm");
    }

    @Test
    void every_reason_of_the_same_strictness_is_told_and_none_that_is_less_strict() {
        Referral harm = bringing(RiskToOthers.PHYSICAL_HARM);
        Resident nine = aged(9).build();
        Resident alone = aged(8).token(ResidentToken.of("T-2"))
                .needsSolo(Answer.YES)
                .mayLiveWithOlder(Answer.NO)
                .risks(present(RiskToOthers.FIRE_SETTING))
                .build();
        assertThat(full(RULE, harm, with(nine, alone)).ground()).isEqualTo("physical-harm-to-resident");
        assertThat(full(RULE, harm, with(nine, alone)).statement())
                .isEqualTo(
                        "Impact on resident T-1, a younger child: Physical harm. Resident T-2 must live alone. Resident"
                                + " T-2 must not live with an older child, as this child is. Impact on resident T-2, a younger"
                                + " child: Physical harm");
        Home half = childrensHome("C")
                .capacity(room(4, 2))
                .residents(Residents.of(aged(16).birthMonth(Optional.empty()).build()))
                .build();
        assertThat(full(RULE, harm, half).statement())
                .isEqualTo(
                        "Impact on resident T-1: Physical harm. Has it been assessed? Not all who live there are"
                                + " recorded. Who are they, and what does it mean for them, and for the child, to live together?");
    }

    @Test
    void of_very_many_reasons_six_are_told_and_the_rest_counted() {
        Resident[] eight = new Resident[8];
        for (int i = 0; i < eight.length; i++) {
            eight[i] = aged(9).token(ResidentToken.of("T-" + i)).build();
        }
        String told =
                full(RULE, bringing(RiskToOthers.PHYSICAL_HARM), with(eight)).statement();
        assertThat(told)
                .contains("resident T-5")
                .endsWith(". And 2 more of the kind")
                .doesNotContain("T-6");
    }

    @Test
    void whoever_shows_it_may_name_residents_otherwise() {
        RuleStatement said = WeightedSumRanker.standard()
                .rank(
                        MatchRequest.of(bringing(RiskToOthers.PHYSICAL_HARM)),
                        Market.of(List.of(with(aged(9).build())), postcode -> Optional.empty()))
                .excluded()
                .get(0)
                .reasons()
                .get(0);
        assertThat(said.wording().residents()).containsExactly(ResidentToken.of("T-1"));
        assertThat(said.statement(token -> "X")).isEqualTo("Impact on resident X, a younger child: Physical harm");
        assertThat(said.statement()).isEqualTo("Impact on resident T-1, a younger child: Physical harm");
    }

    @Test
    void sexual_harm_excludes_where_anyone_younger_lives_and_is_confirmed_otherwise() {
        Referral harm = bringing(RiskToOthers.SEXUAL_HARM);
        assertThat(says(RULE, harm, with(bornMonthsAfter(1)))).isEqualTo("EXCLUDED sexual-harm-to-resident");
        assertThat(says(RULE, harm, with(bornMonthsAfter(0)))).isEqualTo("CANNOT_TELL sexual-harm-to-resident");
        assertThat(says(RULE, harm, with(bornMonthsAfter(-1)))).isEqualTo("CANNOT_TELL sexual-harm-to-resident");
    }

    @Test
    void a_risk_of_exploiting_others_is_confirmed_where_one_is_at_that_risk_or_may_be() {
        Referral exploits = bringing(RiskToOthers.CRIMINAL_EXPLOITATION);
        KnownRisks at = KnownRisks.NOT_SPECIFIED.with(RiskToChild.CRIMINAL_EXPLOITATION, RiskAnswer.RISK_PRESENT);
        KnownRisks not = KnownRisks.NOT_SPECIFIED.with(RiskToChild.CRIMINAL_EXPLOITATION, RiskAnswer.NO_KNOWN_RISK);
        assertThat(says(RULE, exploits, with(aged(15).risks(at).build())))
                .isEqualTo("CANNOT_TELL criminal-exploitation-to-resident");
        assertThat(says(RULE, exploits, with(aged(15).build())))
                .isEqualTo("CANNOT_TELL criminal-exploitation-to-resident");
        assertThat(says(RULE, exploits, with(aged(15).risks(not).build()))).isEqualTo("ALLOWED");
    }

    @Test
    void fire_setting_is_flagged_and_harm_to_animals_is_not_asked_here() {
        assertThat(says(RULE, bringing(RiskToOthers.FIRE_SETTING), with(aged(15).build())))
                .isEqualTo("FLAGGED fire-setting-to-resident");
        assertThat(says(RULE, bringing(RiskToOthers.HARM_TO_ANIMALS), with(aged(5).build())))
                .isEqualTo("ALLOWED");
    }

    @Test
    void it_works_both_ways() {
        Resident harm = aged(17).risks(present(RiskToOthers.PHYSICAL_HARM)).build();
        assertThat(says(RULE, child(13), with(harm))).isEqualTo("EXCLUDED physical-harm-by-resident");
        assertThat(says(RULE, quiet(), with(harm))).isEqualTo("ALLOWED");
        Resident ageless =
                Resident.builder().from(harm).birthMonth(Optional.empty()).build();
        assertThat(says(RULE, child(13), with(ageless))).isEqualTo("CANNOT_TELL physical-harm-by-resident");
    }

    @Test
    void a_resident_who_must_be_alone_or_not_with_younger_or_older_excludes() {
        assertThat(says(RULE, quiet(), with(aged(15).needsSolo(Answer.YES).build())))
                .isEqualTo("EXCLUDED resident-needs-solo");
        Resident noYounger = aged(17).mayLiveWithYounger(Answer.NO).build();
        assertThat(says(RULE, quiet(), with(noYounger))).isEqualTo("EXCLUDED resident-not-with-younger");
        assertThat(says(
                        RULE,
                        quiet(),
                        with(aged(15).mayLiveWithYounger(Answer.NO).build())))
                .isEqualTo("ALLOWED");
        Resident noOlder = aged(15).mayLiveWithOlder(Answer.NO).build();
        assertThat(says(RULE, quiet(), with(noOlder))).isEqualTo("EXCLUDED resident-not-with-older");
        assertThat(says(RULE, quiet(), with(noOlder.withBirthMonth(Optional.empty()))))
                .isEqualTo("CANNOT_TELL age-of-resident-not-known");
        assertThat(says(RULE, quiet(), with(bornMonthsAfter(0).withMayLiveWithYounger(Answer.NO))))
                .isEqualTo("CANNOT_TELL age-of-resident-not-known");
        assertThat(says(RULE, quiet(), with(bornMonthsAfter(1).withMayLiveWithYounger(Answer.NO))))
                .isEqualTo("ALLOWED");
        assertThat(says(
                        RULE,
                        quiet(),
                        with(aged(15).needsSolo(Answer.NOT_SPECIFIED).build())))
                .isEqualTo("ALLOWED");
    }

    @Test
    void the_child_lives_with_older_or_younger_children_only_where_that_is_recommended() {
        Referral older = with(LivingCompanions.ONLY_OLDER_CHILDREN);
        assertThat(says(RULE, older, with(aged(15).build()))).isEqualTo("EXCLUDED younger-child-lives-there");
        assertThat(says(RULE, older, with(aged(17).build()))).isEqualTo("ALLOWED");
        Referral younger = with(LivingCompanions.ONLY_YOUNGER_CHILDREN);
        assertThat(says(RULE, younger, with(aged(17).build()))).isEqualTo("EXCLUDED older-child-lives-there");
        assertThat(says(RULE, younger, with(aged(15).build()))).isEqualTo("ALLOWED");
    }

    @Test
    void where_not_all_who_live_there_are_known_it_is_asked_if_the_child_brings_something() {
        Home unknown = childrensHome("C").capacity(room(4, 2)).build();
        Home half = childrensHome("C")
                .capacity(room(4, 2))
                .residents(Residents.of(aged(15).build()))
                .build();
        Home empty = childrensHome("C").capacity(room(4, 0)).build();
        Referral harm = bringing(RiskToOthers.PHYSICAL_HARM);
        assertThat(says(RULE, harm, unknown)).isEqualTo("CANNOT_TELL residents-not-known");
        assertThat(says(RULE, harm, half)).isEqualTo("CANNOT_TELL residents-not-known");
        assertThat(says(RULE, harm, half.withResidents(Optional.of(Residents.of(aged(9).build())))))
                .isEqualTo("EXCLUDED physical-harm-to-resident");
        assertThat(says(RULE, harm, empty)).isEqualTo("ALLOWED");
        assertThat(says(RULE, quiet(), unknown)).isEqualTo("FLAGGED residents-not-known");
        assertThat(says(RULE, bringing(RiskToOthers.FIRE_SETTING), unknown)).isEqualTo("FLAGGED residents-not-known");
        Home flat = supported("S")
                .category(SupportedAccommodationCategory.SELF_CONTAINED)
                .capacity(room(6, 5))
                .build();
        assertThat(says(RULE, harm, flat)).isEqualTo("ALLOWED");
    }

    @Test
    void where_those_who_live_there_are_not_known_a_child_at_risk_of_exploitation_is_asked_about() {
        Home unknown = childrensHome("C").capacity(room(4, 2)).build();
        RulePolicy allowed =
                RulePolicy.builder().whenResidentsNotKnown(RuleEffect.ALLOW).build();
        assertThat(says(RULE, quiet(), unknown, allowed)).isEqualTo("ALLOWED");
        for (RiskToChild risk : RiskToChild.values()) {
            Referral atRisk = quiet().withNeeds(Needs.builder()
                    .risks(KnownRisks.NOT_SPECIFIED.with(risk, RiskAnswer.RISK_PRESENT))
                    .build());
            boolean exploitation = risk == RiskToChild.SEXUAL_EXPLOITATION || risk == RiskToChild.CRIMINAL_EXPLOITATION;
            String expected = (exploitation ? "CANNOT_TELL" : "FLAGGED") + " residents-not-known";
            assertThat(says(RULE, atRisk, unknown)).isEqualTo(expected);
            assertThat(says(RULE, atRisk, unknown, allowed)).isEqualTo(expected);
            assertThat(says(
                            RULE,
                            atRisk,
                            childrensHome("C").capacity(room(4, 0)).build()))
                    .isEqualTo("ALLOWED");
        }
        assertThat(says(RULE, bringing(RiskToOthers.HARM_TO_ANIMALS), unknown, allowed))
                .isEqualTo("FLAGGED residents-not-known");
        RulePolicy confirmed =
                RulePolicy.builder().whenResidentsNotKnown(RuleEffect.CONFIRM).build();
        assertThat(says(RULE, quiet(), unknown, confirmed)).isEqualTo("CANNOT_TELL residents-not-known");
    }

    @Test
    void a_risk_of_one_who_is_recorded_is_named_before_what_is_not_known_of_others() {
        Home half = childrensHome("C")
                .capacity(room(4, 2))
                .residents(Residents.of(aged(15).build()))
                .build();
        assertThat(says(RULE, bringing(RiskToOthers.FIRE_SETTING), half)).isEqualTo("FLAGGED fire-setting-to-resident");
    }

    @Test
    void a_policy_may_have_a_risk_mean_more_or_less() {
        RulePolicy anyone = RulePolicy.builder()
                .impact(ImpactPolicy.STANDARD.with(
                        RiskToOthers.PHYSICAL_HARM,
                        RiskImpact.builder().onAnyone(RuleEffect.EXCLUDE).build()))
                .build();
        Referral harm = bringing(RiskToOthers.PHYSICAL_HARM);
        assertThat(says(RULE, harm, with(aged(17).build()), anyone)).isEqualTo("EXCLUDED physical-harm-to-resident");
        RulePolicy nobody = RulePolicy.builder()
                .impact(new ImpactPolicy(ImmutableSortedMap.of()))
                .build();
        assertThat(says(RULE, harm, with(aged(3).build()), nobody)).isEqualTo("ALLOWED");
    }

    private static Referral child(int age) {
        return referral()
                .child(org.placewright.matching.Examples.child(Sex.MALE, age))
                .build();
    }

    private static Referral quiet() {
        return child(16);
    }

    private static Referral bringing(RiskToOthers risk) {
        return quiet().withNeeds(Needs.builder().risks(present(risk)).build());
    }

    private static Referral with(LivingCompanions companions) {
        return quiet().withNeeds(Needs.builder()
                .requirements(
                        Requirements.builder().livingCompanions(companions).build())
                .build());
    }

    private static KnownRisks present(RiskToOthers risk) {
        return KnownRisks.NOT_SPECIFIED.with(risk, RiskAnswer.RISK_PRESENT);
    }

    private static Resident.Builder aged(int age) {
        return Resident.builder().token(ResidentToken.of("T-1")).birthMonth(YearMonth.from(NEEDED.minusYears(age)));
    }

    private static Resident bornMonthsAfter(int months) {
        YearMonth child = YearMonth.from(quiet().child().dateOfBirth());
        return Resident.builder()
                .token(ResidentToken.of("T-1"))
                .birthMonth(child.plusMonths(months))
                .build();
    }

    private static Home with(Resident... residents) {
        return childrensHome("C")
                .capacity(room(6, residents.length))
                .residents(Residents.of(residents))
                .build();
    }
}
