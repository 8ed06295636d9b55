package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.full;
import static org.placewright.matching.rule.Says.says;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RulePolicy;

class DistanceRuleTest {

    private static final EligibilityRule<?> RULE = new DistanceRule();
    private static final RulePolicy TWENTY =
            RulePolicy.builder().maximumMiles(20).build();

    @Test
    void no_distance_is_too_far_unless_the_policy_says_so() {
        assertThat(says(RULE, referral().build(), at(50))).isEqualTo("ALLOWED");
        assertThat(says(RULE, referral().build(), at(20), TWENTY)).isEqualTo("ALLOWED");
        assertThat(says(RULE, referral().build(), at(21), TWENTY)).isEqualTo("EXCLUDED too-far");
        assertThat(RULE.mayBeRelaxed()).isTrue();
    }

    @Test
    void what_cannot_be_located_is_asked_and_nothing_is_where_the_family_is_not_known() {
        assertThat(says(RULE, referral().build(), fostering("F").build(), TWENTY))
                .isEqualTo("CANNOT_TELL home-not-located");
        Referral nowhere = referral().homePostcode(Optional.empty()).build();
        assertThat(says(RULE, nowhere, at(50), TWENTY)).isEqualTo("ALLOWED");
    }

    @Test
    void a_connected_person_further_away_is_flagged_and_never_out() {
        Referral child = referral().build();
        FosteringHousehold far = fostering("F").postcode(milesEast(21)).build();
        FosteringHousehold kin = far.withConnectedChildren(child.child().id());
        assertThat(says(RULE, child, kin, TWENTY)).isEqualTo("FLAGGED too-far-for-others");
        assertThat(full(RULE, MatchRequest.of(child), kin, Listing.NOT_SPECIFIED, TWENTY)
                        .statement())
                .isEqualTo(
                        "21.0 miles from the family's home; at most 20 are allowed of others, and the carer is connected"
                                + " with the child: to be assessed");
        assertThat(says(RULE, child, kin.withPostcode(milesEast(20)), TWENTY)).isEqualTo("ALLOWED");
        assertThat(says(RULE, child, kin.withPostcode(Optional.empty()), TWENTY))
                .isEqualTo("FLAGGED connected-home-not-located");
        assertThat(says(RULE, child, far.withConnectedChildren(ChildId.of("C-9")), TWENTY))
                .isEqualTo("EXCLUDED too-far");
        MatchRequest two = MatchRequest.of(child)
                .withTogether(child.withChild(child.child().withId(ChildId.of("C-2"))));
        assertThat(says(RULE, two, kin, TWENTY)).isEqualTo("EXCLUDED too-far");
    }

    private static Home at(int miles) {
        return fostering("F").postcode(milesEast(miles)).build();
    }
}
