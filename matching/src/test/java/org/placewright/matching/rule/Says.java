package org.placewright.matching.rule;

import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Answer;
import org.placewright.matching.Listing;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RulePolicy;

/** What one rule says of one home, as verdict and ground, such as {@code EXCLUDED age-not-taken}. */
final class Says {

    private Says() {}

    static String says(EligibilityRule<?> rule, Referral referral, Home home) {
        return says(rule, MatchRequest.of(referral), home, RulePolicy.STANDARD);
    }

    static String says(EligibilityRule<?> rule, Referral referral, Home home, RulePolicy policy) {
        return says(rule, MatchRequest.of(referral), home, policy);
    }

    static String says(EligibilityRule<?> rule, MatchRequest request, Home home) {
        return says(rule, request, home, RulePolicy.STANDARD);
    }

    static String says(EligibilityRule<?> rule, MatchRequest request, Home home, RulePolicy policy) {
        return brief(full(rule, request, home, Listing.NOT_SPECIFIED, policy));
    }

    static String says(EligibilityRule<?> rule, Referral referral, Home home, Listing listing, RulePolicy policy) {
        return brief(full(rule, MatchRequest.of(referral), home, listing, policy));
    }

    static Answer.Said full(
            EligibilityRule<?> rule, MatchRequest request, Home home, Listing listing, RulePolicy policy) {
        return Answer.of(
                rule,
                request,
                home,
                listing,
                MatchPolicy.builder().rules(policy).build());
    }

    static Answer.Said full(EligibilityRule<?> rule, Referral referral, Home home) {
        return Answer.of(rule, referral, home);
    }

    private static String brief(Answer.Said said) {
        return (said.verdict() + " " + said.ground()).strip();
    }
}
