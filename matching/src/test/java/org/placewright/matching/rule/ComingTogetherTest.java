package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.child.KeptTogether;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.need.KnownRisks;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.Needs;
import org.placewright.core.need.Requirements;
import org.placewright.core.need.RiskAnswer;
import org.placewright.core.need.RiskToChild;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Answer;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RulePolicy;

class ComingTogetherTest {

    private static final EligibilityRule<?> ALONGSIDE = new LivingAlongsideRule();
    private static final EligibilityRule<?> SOLO = new SoloRule();
    private static final Home EMPTY = fostering("F").capacity(room(3, 0)).build();
    private static final Needs NO_NEEDS = Needs.builder().build();
    private static final Referral GIRL_OF_FIVE = coming("C-2", 5, NO_NEEDS);

    @Test
    void a_risk_to_a_younger_child_excludes_where_they_are_no_siblings_or_nothing_is_decided() {
        Referral boy = bringing(RiskToOthers.SEXUAL_HARM);
        assertThat(says(ALONGSIDE, boy, EMPTY)).isEqualTo("ALLOWED");
        MatchRequest both = together(boy, GIRL_OF_FIVE);
        String excluded = "EXCLUDED sexual-harm-among-those-who-come";
        assertThat(says(ALONGSIDE, both, EMPTY)).isEqualTo(excluded);
        assertThat(says(ALONGSIDE, together(GIRL_OF_FIVE, boy), EMPTY)).isEqualTo(excluded);
        assertThat(says(ALONGSIDE, decided(both, TogetherOrApart.NOT_DECIDED), EMPTY))
                .isEqualTo(excluded);
        assertThat(says(ALONGSIDE, decided(both, TogetherOrApart.MAY_BE_SPLIT), EMPTY))
                .isEqualTo(excluded);
        assertThat(words(ALONGSIDE, both))
                .isEqualTo("Impact of one of those who come together on a younger child of them: Sexual harm");
    }

    @Test
    void where_it_is_decided_that_they_live_together_it_is_flagged() {
        MatchRequest both = together(bringing(RiskToOthers.SEXUAL_HARM), GIRL_OF_FIVE);
        MatchRequest kept = decided(both, TogetherOrApart.KEEP_TOGETHER);
        assertThat(says(ALONGSIDE, kept, EMPTY)).isEqualTo("FLAGGED sexual-harm-among-those-who-come");
        assertThat(words(ALONGSIDE, kept))
                .isEqualTo("Impact of one of those who come together on a younger child of them: Sexual harm."
                        + " It is decided that they live together");
    }

    @Test
    void a_pair_that_is_kept_together_is_decided_and_the_rest_of_the_group_is_not() {
        Referral sister = coming("C-3", 5, NO_NEEDS);
        MatchRequest pair = together(bringing(RiskToOthers.SEXUAL_HARM), GIRL_OF_FIVE);
        SiblingGroup group = SiblingGroup.builder()
                .addMembers(ChildId.of("C-1"), ChildId.of("C-2"), ChildId.of("C-3"))
                .decision(TogetherOrApart.MAY_BE_SPLIT)
                .addKeptTogether(KeptTogether.of(ChildId.of("C-1"), ChildId.of("C-2")))
                .build();
        assertThat(says(ALONGSIDE, pair.withSiblings(group), EMPTY)).startsWith("FLAGGED");
        MatchRequest three = pair.withTogether(GIRL_OF_FIVE, sister).withSiblings(group);
        assertThat(says(ALONGSIDE, three, EMPTY)).startsWith("EXCLUDED");
    }

    @Test
    void where_the_policy_would_flag_it_is_confirmed_and_where_it_means_nothing_it_does_not_count() {
        MatchRequest fire = together(bringing(RiskToOthers.FIRE_SETTING), GIRL_OF_FIVE);
        assertThat(says(ALONGSIDE, fire, EMPTY)).isEqualTo("CANNOT_TELL fire-setting-among-those-who-come");
        assertThat(words(ALONGSIDE, fire)).endsWith("Fire-setting. Has it been assessed that they can live together?");
        RulePolicy nothing = RulePolicy.builder()
                .impact(new ImpactPolicy(ImmutableSortedMap.of()))
                .build();
        assertThat(says(ALONGSIDE, fire, EMPTY, nothing)).isEqualTo("ALLOWED");
        assertThat(says(ALONGSIDE, together(coming("C-1", 12, NO_NEEDS), GIRL_OF_FIVE), EMPTY))
                .isEqualTo("ALLOWED");
    }

    @Test
    void age_and_vulnerability_count_as_they_do_of_those_who_live_there() {
        Referral boy = bringing(RiskToOthers.PHYSICAL_HARM);
        assertThat(says(ALONGSIDE, together(boy, coming("C-2", 9, NO_NEEDS)), EMPTY))
                .startsWith("EXCLUDED physical-harm");
        assertThat(says(ALONGSIDE, together(boy, coming("C-2", 10, NO_NEEDS)), EMPTY))
                .isEqualTo("ALLOWED");
        Referral drawing = bringing(RiskToOthers.CRIMINAL_EXPLOITATION);
        assertThat(says(ALONGSIDE, together(drawing, atRisk(RiskAnswer.RISK_PRESENT)), EMPTY))
                .startsWith("CANNOT_TELL criminal-exploitation");
        assertThat(says(ALONGSIDE, together(drawing, atRisk(RiskAnswer.NO_KNOWN_RISK)), EMPTY))
                .isEqualTo("ALLOWED");
    }

    @Test
    void older_or_younger_children_only_is_of_those_who_come_too() {
        Referral older = coming("C-1", 12, companions(LivingCompanions.ONLY_OLDER_CHILDREN));
        Referral younger = coming("C-1", 12, companions(LivingCompanions.ONLY_YOUNGER_CHILDREN));
        Referral boyOfFifteen = coming("C-2", 15, NO_NEEDS);
        assertThat(says(ALONGSIDE, together(older, GIRL_OF_FIVE), EMPTY)).isEqualTo("EXCLUDED younger-child-comes-too");
        assertThat(says(ALONGSIDE, together(older, boyOfFifteen), EMPTY)).isEqualTo("ALLOWED");
        assertThat(says(ALONGSIDE, together(younger, boyOfFifteen), EMPTY)).isEqualTo("EXCLUDED older-child-comes-too");
        assertThat(says(ALONGSIDE, together(younger, GIRL_OF_FIVE), EMPTY)).isEqualTo("ALLOWED");
    }

    @Test
    void who_is_the_younger_of_those_who_come_is_told_by_the_day_they_were_born() {
        Referral one = coming("C-1", 12, companions(LivingCompanions.ONLY_OLDER_CHILDREN));
        LocalDate born = one.child().dateOfBirth().withDayOfMonth(10);
        Referral older = one.withChild(one.child().withDateOfBirth(born));
        assertThat(says(ALONGSIDE, together(older, born(born.plusDays(1))), EMPTY))
                .isEqualTo("EXCLUDED younger-child-comes-too");
        assertThat(says(ALONGSIDE, together(older, born(born)), EMPTY)).isEqualTo("ALLOWED");
        assertThat(says(ALONGSIDE, together(older, born(born.minusDays(1))), EMPTY))
                .isEqualTo("ALLOWED");
    }

    private static Referral born(LocalDate day) {
        return GIRL_OF_FIVE.withChild(GIRL_OF_FIVE.child().withDateOfBirth(day));
    }

    @Test
    void all_that_is_as_strict_is_told_once() {
        Referral one = bringing(RiskToOthers.SEXUAL_HARM);
        Referral both = one.withNeeds(
                one.needs().withRisks(one.needs().risks().with(RiskToOthers.PHYSICAL_HARM, RiskAnswer.RISK_PRESENT)));
        MatchRequest three = together(both, GIRL_OF_FIVE).withTogether(GIRL_OF_FIVE, coming("C-3", 4, NO_NEEDS));
        String impact = "Impact of one of those who come together on a younger child of them: ";
        assertThat(words(ALONGSIDE, three)).isEqualTo(impact + "Physical harm. " + impact + "Sexual harm");
    }

    @Test
    void one_for_whom_it_is_recommended_to_live_alone_does_not_come_with_others_unless_that_is_decided() {
        Home alone = fostering("F").capacity(room(1, 0)).build();
        MatchRequest both = together(coming("C-1", 12, companions(LivingCompanions.SOLO)), GIRL_OF_FIVE);
        assertThat(says(SOLO, both.referral(), alone)).isEqualTo("ALLOWED");
        assertThat(says(SOLO, both, alone)).isEqualTo("EXCLUDED others-come-too");
        assertThat(says(SOLO, decided(both, TogetherOrApart.KEEP_TOGETHER), alone))
                .isEqualTo("FLAGGED others-come-too");
        RulePolicy flagged = RulePolicy.builder().whenSolo(RuleEffect.FLAG).build();
        assertThat(says(SOLO, both, alone, flagged)).isEqualTo("CANNOT_TELL others-come-too");
        RulePolicy allowed = RulePolicy.builder().whenSolo(RuleEffect.ALLOW).build();
        assertThat(says(SOLO, both, alone, allowed)).isEqualTo("ALLOWED");
    }

    private static String words(EligibilityRule<?> rule, MatchRequest request) {
        Answer.Said said = full(rule, request, EMPTY, Listing.NOT_SPECIFIED, RulePolicy.STANDARD);
        return said.statement();
    }

    private static MatchRequest together(Referral one, Referral other) {
        return MatchRequest.of(one).withTogether(other);
    }

    private static MatchRequest decided(MatchRequest request, TogetherOrApart decision) {
        return request.withSiblings(SiblingGroup.builder()
                .members(request.children())
                .decision(decision)
                .build());
    }

    private static Referral coming(String id, int age, Needs needs) {
        Child child = child(Sex.MALE, age).withId(ChildId.of(id));
        return referral()
                .id(ReferralId.of("R-" + id))
                .child(child)
                .neededFrom(NEEDED)
                .needs(needs)
                .build();
    }

    private static Referral bringing(RiskToOthers risk) {
        return coming(
                "C-1",
                12,
                Needs.builder()
                        .risks(KnownRisks.NOT_SPECIFIED.with(risk, RiskAnswer.RISK_PRESENT))
                        .build());
    }

    private static Referral atRisk(RiskAnswer answer) {
        return coming(
                "C-2",
                12,
                Needs.builder()
                        .risks(KnownRisks.NOT_SPECIFIED.with(RiskToChild.CRIMINAL_EXPLOITATION, answer))
                        .build());
    }

    private static Needs companions(LivingCompanions companions) {
        return Needs.builder()
                .requirements(
                        Requirements.builder().livingCompanions(companions).build())
                .build();
    }
}
