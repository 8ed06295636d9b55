package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.registration;
import static org.placewright.matching.Examples.room;
import static org.placewright.matching.Examples.secureHome;
import static org.placewright.matching.Examples.supported;

import com.google.common.collect.Range;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.MatchPolicy;

class StandardRulesTest {

    private static final Referral GIRL_OF_NINE = referral().build();

    @Test
    void a_home_that_suits_in_every_respect_is_allowed_by_every_rule() {
        for (EligibilityRule rule : StandardRules.all()) {
            assertThat(assess(rule, GIRL_OF_NINE, fostering("F").build())).isEqualTo(Eligibility.ALLOWED);
            assertThat(assess(rule, GIRL_OF_NINE, childrensHome("C").build())).isEqualTo(Eligibility.ALLOWED);
        }
    }

    @Test
    void the_rules_have_different_keys() {
        assertThat(StandardRules.all().stream().map(EligibilityRule::key)).doesNotHaveDuplicates();
    }

    @Test
    void a_home_must_be_registered_on_the_day() {
        EligibilityRule rule = new RegistrationRule();
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        childrensHome("C")
                                .registration(registration(RegistrationStatus.SUSPENDED))
                                .build()))
                .isEqualTo(Eligibility.excluded("Not registered or approved on 2026-04-01"));
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        childrensHome("C")
                                .registration(
                                        registration(RegistrationStatus.ACTIVE).withClosedOn(NEEDED))
                                .build()))
                .isInstanceOf(Eligibility.Excluded.class);
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        childrensHome("C")
                                .registration(
                                        registration(RegistrationStatus.ACTIVE).withClosedOn(NEEDED.plusDays(1)))
                                .build()))
                .isEqualTo(Eligibility.ALLOWED);
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        fostering("F")
                                .approved(DateRange.of(NEEDED.minusYears(1), NEEDED))
                                .build()))
                .isInstanceOf(Eligibility.Excluded.class);
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        fostering("F").approved(Optional.empty()).build()))
                .isEqualTo(Eligibility.cannotTell("Is the home registered or approved on 2026-04-01?"));
    }

    @Test
    void kin_are_asked_about_and_not_excluded_for_want_of_approval() {
        EligibilityRule rule = new RegistrationRule();
        Approval temporary = FosteringLimits.STANDARD.temporaryApproval(NEEDED);
        Home ofAnother = fostering("F").approval(temporary).build();
        Home ofKin = fostering("F")
                .approval(temporary)
                .addConnectedChildren(GIRL_OF_NINE.child().id())
                .build();

        assertThat(assess(rule, GIRL_OF_NINE, ofAnother)).isInstanceOf(Eligibility.Excluded.class);
        assertThat(assess(rule, GIRL_OF_NINE, ofKin))
                .isEqualTo(Eligibility.cannotTell("The carer is connected with the child and not fully approved on"
                        + " 2026-04-01. Is the carer approved temporarily, or can that be done by then?"));
    }

    @Test
    void kin_whose_approval_is_over_or_was_refused_are_asked_about_too() {
        EligibilityRule rule = new RegistrationRule();
        Approval refused = new Approval.Refused(NEEDED);
        Home ofAnother = fostering("F").approval(refused).build();
        Home ofKin = fostering("F")
                .approval(refused)
                .addConnectedChildren(GIRL_OF_NINE.child().id())
                .build();

        assertThat(assess(rule, GIRL_OF_NINE, ofAnother)).isInstanceOf(Eligibility.Excluded.class);
        assertThat(assess(rule, GIRL_OF_NINE, ofKin))
                .isEqualTo(Eligibility.cannotTell("The carer is connected with the child, and by 2026-04-01 approval is"
                        + " over or was refused. Has the carer been approved since, or can that be done by then?"));
    }

    @Test
    void supported_accommodation_is_for_sixteen_and_over() {
        EligibilityRule rule = new KindOfHomeRule();
        Home home = supported("S").build();
        assertThat(assess(rule, aged(15), home))
                .isEqualTo(
                        Eligibility.excluded("Supported accommodation is for those aged 16 and over; the child is 15"));
        assertThat(assess(rule, aged(16), home)).isEqualTo(Eligibility.ALLOWED);
        MatchPolicy stricter =
                MatchPolicy.builder().supportedAccommodationFromAge(17).build();
        assertThat(rule.assess(aged(16), home, stricter)).isInstanceOf(Eligibility.Excluded.class);
        assertThat(rule.assess(aged(17), home, stricter)).isEqualTo(Eligibility.ALLOWED);
    }

    @Test
    void a_secure_home_is_excluded_without_authority() {
        assertThat(assess(new KindOfHomeRule(), aged(14), secureHome("T").build()))
                .isEqualTo(Eligibility.excluded("Secure: no authority under section 25 is recorded"));
    }

    @Test
    void a_kind_of_care_recorded_as_unsuitable_is_excluded_and_the_others_are_not() {
        Referral noFoster = referral()
                .recommendation(new CareRecommendation(
                        Suitability.UNSUITABLE, Suitability.NOT_SPECIFIED, Suitability.UNSUITABLE))
                .child(child(Sex.MALE, 16))
                .build();
        EligibilityRule rule = new KindOfHomeRule();
        assertThat(assess(rule, noFoster, fostering("F").build()))
                .isEqualTo(Eligibility.excluded("Foster care is recorded as unsuitable for the child"));
        assertThat(assess(rule, noFoster, supported("S").build())).isInstanceOf(Eligibility.Excluded.class);
        assertThat(assess(rule, noFoster, childrensHome("C").build())).isEqualTo(Eligibility.ALLOWED);
    }

    @Test
    void ages_are_accepted_to_both_ends_of_the_range() {
        EligibilityRule rule = new AgeRule();
        Home fiveToTwelve = fostering("F").build();
        assertThat(assess(rule, aged(5), fiveToTwelve)).isEqualTo(Eligibility.ALLOWED);
        assertThat(assess(rule, aged(12), fiveToTwelve)).isEqualTo(Eligibility.ALLOWED);
        assertThat(assess(rule, aged(4), fiveToTwelve))
                .isEqualTo(Eligibility.excluded("Takes ages 5 to 12; the child is 4"));
        assertThat(assess(rule, aged(13), fiveToTwelve)).isInstanceOf(Eligibility.Excluded.class);
        assertThat(assess(
                        rule,
                        aged(9),
                        fostering("F").acceptedAges(Optional.empty()).build()))
                .isEqualTo(Eligibility.cannotTell("Does the home take a child aged 9?"));
    }

    @Test
    void nobody_is_placed_as_a_child_from_eighteen() {
        Home anyAge = supported("S").acceptedAges(Range.closed(16, 25)).build();
        assertThat(assess(new AgeRule(), aged(17), anyAge)).isEqualTo(Eligibility.ALLOWED);
        assertThat(assess(new AgeRule(), aged(18), anyAge)).isInstanceOf(Eligibility.Excluded.class);
    }

    @Test
    void sex_must_be_accepted_and_is_asked_where_not_recorded() {
        EligibilityRule rule = new SexRule();
        Home boysOnly = childrensHome("C").acceptedSex(AcceptedSex.MALE).build();
        assertThat(assess(rule, GIRL_OF_NINE, boysOnly)).isEqualTo(Eligibility.excluded("Takes boys only"));
        assertThat(assess(rule, referral().child(child(Sex.MALE, 9)).build(), boysOnly))
                .isEqualTo(Eligibility.ALLOWED);
        assertThat(assess(rule, referral().child(child(Sex.NOT_KNOWN, 9)).build(), boysOnly))
                .isInstanceOf(Eligibility.CannotTell.class);
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        childrensHome("C").acceptedSex(Optional.empty()).build()))
                .isEqualTo(Eligibility.cannotTell("Does the home take boys, girls or both?"));
    }

    @Test
    void a_place_must_be_free_and_usable() {
        EligibilityRule rule = new VacancyRule();
        assertThat(assess(
                        rule, GIRL_OF_NINE, fostering("F").capacity(room(2, 2)).build()))
                .isEqualTo(Eligibility.excluded("No place free: 2 usable, 2 occupied"));
        UsableCapacity lastPlaceBlocked =
                room(3, 2).withBlocked(com.google.common.collect.ImmutableSortedMap.of(BlockReason.MATCHING, 1));
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        fostering("F").capacity(lastPlaceBlocked).build()))
                .isInstanceOf(Eligibility.Excluded.class);
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        fostering("F")
                                .capacity(UsableCapacity.builder().registered(2).build())
                                .build()))
                .isEqualTo(Eligibility.cannotTell("Does the home have a place free? It has 2 usable"));
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        fostering("F").capacity(Optional.empty()).build()))
                .isEqualTo(Eligibility.cannotTell("Does the home have a place free?"));
        assertThat(assess(
                        rule,
                        GIRL_OF_NINE,
                        fostering("F")
                                .capacity(UsableCapacity.builder().registered(0).build())
                                .build()))
                .isInstanceOf(Eligibility.Excluded.class);
    }

    private static Referral aged(int age) {
        return referral().child(child(Sex.FEMALE, age)).build();
    }

    private static Eligibility assess(EligibilityRule rule, Referral referral, Home home) {
        return rule.assess(referral, home, MatchPolicy.standard());
    }
}
