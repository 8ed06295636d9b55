package org.placewright.matching.rule;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchPolicy;

/**
 * The home must be registered or approved, and open, on the day it is needed.
 *
 * <p>A connected person (a relative or friend) under temporary approval (Care Planning Regulations 2010, regulation 24)
 * must never be excluded for want of full approval. The model does not tell such carers apart yet, so a household of
 * theirs must be given as approved for as long as the temporary approval runs.
 *
 * <p>Source: Care Standards Act 2000, section 11; Fostering Services (England) Regulations 2011, regulation 27.
 */
public final class RegistrationRule implements EligibilityRule {

    private static final ExplanationKey KEY = ExplanationKey.of("rule.registration");

    /** Creates the rule. */
    public RegistrationRule() {}

    @Override
    public ExplanationKey key() {
        return KEY;
    }

    @Override
    public Eligibility assess(Referral referral, Home home, MatchPolicy policy) {
        return switch (home.standingOn(referral.neededFrom())) {
            case LIVE -> Eligibility.ALLOWED;
            case NOT_LIVE -> Eligibility.excluded("Not registered or approved on " + referral.neededFrom());
            case NOT_RECORDED ->
                Eligibility.cannotTell("Is the home registered or approved on " + referral.neededFrom() + "?");
        };
    }
}
