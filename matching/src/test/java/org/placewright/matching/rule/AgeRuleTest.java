package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.NEEDED;
import static org.placewright.matching.Examples.child;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.Examples.registration;
import static org.placewright.matching.Examples.supported;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.Range;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RulePolicy;

class AgeRuleTest {

    private static final EligibilityRule<?> RULE = new AgeRule();

    @Test
    void ages_are_taken_to_both_ends_of_the_range() {
        Home fiveToTwelve = fostering("F").build();
        assertThat(says(RULE, aged(5), fiveToTwelve)).isEqualTo("ALLOWED");
        assertThat(says(RULE, aged(12), fiveToTwelve)).isEqualTo("ALLOWED");
        assertThat(says(RULE, aged(4), fiveToTwelve)).isEqualTo("EXCLUDED age-not-taken");
        assertThat(says(RULE, aged(13), fiveToTwelve)).isEqualTo("EXCLUDED age-not-taken");
        assertThat(full(RULE, aged(4), fiveToTwelve).statement()).isEqualTo("Takes ages 5 to 12; the child is 4");
    }

    @Test
    void ages_recorded_of_others_are_flagged_of_a_child_the_carer_is_connected_with() {
        FosteringHousehold kin = fostering("F").build().withConnectedChildren(ChildId.of("C-1"));
        assertThat(says(RULE, aged(4), kin)).isEqualTo("FLAGGED age-not-taken-of-others");
        assertThat(full(RULE, aged(4), kin).statement()).contains("connected: to be assessed");
    }

    @Test
    void what_the_register_says_binds_whatever_the_home_says() {
        Home registered = childrensHome("C")
                .registration(registration(RegistrationStatus.ACTIVE).withAges(Range.closed(11, 17)))
                .build();
        assertThat(says(RULE, aged(10), registered)).isEqualTo("EXCLUDED age-not-registered");
        assertThat(says(RULE, aged(11), registered)).isEqualTo("ALLOWED");
    }

    @Test
    void it_is_asked_where_nobody_says_and_not_where_terms_or_connection_do() {
        FosteringHousehold silent =
                fostering("F").acceptedAges(Optional.empty()).build();
        assertThat(says(RULE, aged(9), silent)).isEqualTo("CANNOT_TELL ages-not-said");
        assertThat(says(
                        RULE,
                        aged(9),
                        silent.withConnectedChildren(aged(9).child().id())))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, aged(9), silent.withConnectedChildren(ChildId.of("C-2"))))
                .isEqualTo("CANNOT_TELL ages-not-said");
        Approval terms = new Approval.Full(
                DateRange.startingOn(NEEDED.minusYears(1)),
                ApprovalTerms.builder().ages(Range.closed(0, 4)).build());
        assertThat(says(RULE, aged(9), silent.withApproval(terms))).isEqualTo("ALLOWED");
    }

    @Test
    void nobody_is_placed_as_a_child_from_eighteen() {
        Home anyAge = supported("S").acceptedAges(Range.closed(16, 25)).build();
        assertThat(says(RULE, aged(17), anyAge)).isEqualTo("ALLOWED");
        assertThat(says(RULE, aged(18), anyAge)).isEqualTo("EXCLUDED no-longer-a-child");
    }

    @Test
    void each_child_who_is_to_live_there_counts() {
        Home fiveToTwelve = fostering("F").build();
        MatchRequest both = MatchRequest.builder()
                .referral(aged(9))
                .addTogether(aged(2).withChild(child(Sex.MALE, 2).withId(ChildId.of("C-2"))))
                .build();
        assertThat(says(RULE, both, fiveToTwelve)).isEqualTo("EXCLUDED age-not-taken");
        assertThat(full(RULE, both, fiveToTwelve, Listing.NOT_SPECIFIED, RulePolicy.STANDARD)
                        .statement())
                .contains("the child is 2");
    }

    private static Referral aged(int age) {
        return referral().child(child(Sex.FEMALE, age)).build();
    }
}
