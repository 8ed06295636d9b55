package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.says;

import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.matching.MatchRequest;

class AuthorityToAvoidRuleTest {

    private static final EligibilityRule<?> RULE = new AuthorityToAvoidRule();
    private static final AuthorityId MANCHESTER = AuthorityId.of("E08000003");

    @Test
    void a_home_in_an_authority_to_avoid_is_out_and_where_it_is_not_known_it_is_asked() {
        MatchRequest request = MatchRequest.of(referral().build()).withAuthoritiesToAvoid(MANCHESTER);
        assertThat(says(RULE, request, fostering("F").localAuthority(MANCHESTER).build()))
                .isEqualTo("EXCLUDED inside-authority-to-avoid");
        assertThat(says(
                        RULE,
                        request,
                        fostering("F")
                                .localAuthority(AuthorityId.of("E08000004"))
                                .build()))
                .isEqualTo("ALLOWED");
        assertThat(says(RULE, request, fostering("F").build())).isEqualTo("CANNOT_TELL local-authority-not-known");
        assertThat(says(RULE, referral().build(), fostering("F").build())).isEqualTo("ALLOWED");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }
}
