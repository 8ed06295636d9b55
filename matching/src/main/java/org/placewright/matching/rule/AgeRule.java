package org.placewright.matching.rule;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchPolicy;

/**
 * The child must be under 18 on the day the home is needed (Children Act 1989, section 105(1)), and of an age the home
 * is registered or approved for.
 */
public final class AgeRule implements EligibilityRule {

    private static final ExplanationKey KEY = ExplanationKey.of("rule.age");
    private static final int ADULT = 18;

    /** Creates the rule. */
    public AgeRule() {}

    @Override
    public ExplanationKey key() {
        return KEY;
    }

    @Override
    public Eligibility assess(Referral referral, Home home, MatchPolicy policy) {
        int age = referral.ageWhenNeeded();
        if (age >= ADULT) {
            return Eligibility.excluded("The person is " + age + ", no longer a child, on the day");
        }
        return home.acceptedAges()
                .map(ages -> ages.contains(age)
                        ? Eligibility.ALLOWED
                        : Eligibility.excluded("Takes ages " + ages.lowerEndpoint() + " to " + ages.upperEndpoint()
                                + "; the child is " + age))
                .orElseGet(() -> Eligibility.cannotTell("Does the home take a child aged " + age + "?"));
    }
}
