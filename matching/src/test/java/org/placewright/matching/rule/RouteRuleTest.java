package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.childrensHome;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.says;

import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Listing;
import org.placewright.matching.RulePolicy;

class RouteRuleTest {

    private static final EligibilityRule<?> RULE = new RouteRule();
    private static final RulePolicy ON_FRAMEWORK = RulePolicy.builder()
            .addRoutes(SourcingRoute.FRAMEWORK, SourcingRoute.IN_HOUSE)
            .build();

    @Test
    void any_route_will_do_unless_the_policy_demands_one() {
        assertThat(saysBy(RulePolicy.STANDARD, SourcingRoute.OFF_FRAMEWORK)).isEqualTo("ALLOWED");
        assertThat(saysBy(ON_FRAMEWORK, SourcingRoute.OFF_FRAMEWORK)).isEqualTo("EXCLUDED not-by-route-demanded");
        assertThat(saysBy(ON_FRAMEWORK, SourcingRoute.OFF_FRAMEWORK, SourcingRoute.FRAMEWORK))
                .isEqualTo("ALLOWED");
        assertThat(saysBy(RulePolicy.STANDARD)).isEqualTo("EXCLUDED no-route");
    }

    @Test
    void what_is_not_known_is_asked_only_where_a_route_is_demanded_and_never_of_connected_persons() {
        Referral child = referral().build();
        Home home = fostering("F").build();
        assertThat(says(RULE, child, home)).isEqualTo("ALLOWED");
        assertThat(says(RULE, child, home, ON_FRAMEWORK)).isEqualTo("CANNOT_TELL route-not-known");
        Home kin = fostering("F").addConnectedChildren(child.child().id()).build();
        assertThat(says(RULE, child, kin, ON_FRAMEWORK)).isEqualTo("ALLOWED");
    }

    private static String saysBy(RulePolicy policy, SourcingRoute... routes) {
        Listing listing =
                Listing.builder().routes(ImmutableSortedSet.copyOf(routes)).build();
        return says(RULE, referral().build(), childrensHome("C").build(), listing, policy);
    }
}
