package org.placewright.matching.rule;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchPolicy;

/**
 * The home must be registered or approved, and open, on the day it is needed.
 *
 * <p>A connected person (a relative or friend) under temporary approval (Care Planning Regulations 2010, regulation 24)
 * is never excluded for want of full approval, nor one whose approval is over or was refused: it has to be confirmed
 * that the child may live there. For a child with whom the carer is not connected, such a household is not approved.
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
        return switch (home.standingOn(referral.neededFrom(), referral.child().id())) {
            case LIVE -> Eligibility.ALLOWED;
            case CONNECTED_CHILDREN_ONLY ->
                Eligibility.cannotTell("The carer is connected with the child and not fully approved on "
                        + referral.neededFrom() + ". Is the carer approved temporarily, or can that be done by then?");
            case CONNECTED_TO_CONFIRM ->
                Eligibility.cannotTell("The carer is connected with the child, and by " + referral.neededFrom()
                        + " approval is over or was refused. Has the carer been approved since, or can that be done by "
                        + "then?");
            case NOT_LIVE -> Eligibility.excluded("Not registered or approved on " + referral.neededFrom());
            case NOT_RECORDED ->
                Eligibility.cannotTell("Is the home registered or approved on " + referral.neededFrom() + "?");
        };
    }
}
