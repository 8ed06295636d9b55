package org.placewright.matching.rule;

import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.referral.Referral;
import org.placewright.matching.MatchPolicy;

/**
 * The kind of home must be lawful for the child and not recorded as unsuitable.
 *
 * <ul>
 *   <li>Supported accommodation is for those aged 16 and over (Supported Accommodation (England) Regulations 2023); the
 *       age is a parameter of the policy.
 *   <li>A secure children's home may keep a child only on the criteria of the Children Act 1989, section 25. A referral
 *       does not carry such an authority yet, so a secure home is always excluded.
 *   <li>A kind of care that the social worker recommends as unsuitable is excluded.
 * </ul>
 */
public final class KindOfHomeRule implements EligibilityRule {

    private static final ExplanationKey KEY = ExplanationKey.of("rule.kind-of-home");

    /** Creates the rule. */
    public KindOfHomeRule() {}

    @Override
    public ExplanationKey key() {
        return KEY;
    }

    @Override
    public Eligibility assess(Referral referral, Home home, MatchPolicy policy) {
        if (home.kind() == HomeKind.SECURE_CHILDRENS_HOME) {
            return Eligibility.excluded("Secure: no authority under section 25 is recorded");
        }
        int age = referral.ageWhenNeeded();
        if (home.kind() == HomeKind.SUPPORTED_ACCOMMODATION && age < policy.supportedAccommodationFromAge()) {
            return Eligibility.excluded("Supported accommodation is for those aged "
                    + policy.supportedAccommodationFromAge() + " and over; the child is " + age);
        }
        KindOfCare care = home.kind().kindOfCare();
        if (care.suitabilityIn(referral.recommendation()) == Suitability.UNSUITABLE) {
            return Eligibility.excluded(care.label() + " is recorded as unsuitable for the child");
        }
        return Eligibility.ALLOWED;
    }
}
