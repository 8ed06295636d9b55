package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.HomeKind;
import org.placewright.matching.Facet;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The kind of home must be lawful for the child and not recorded as unsuitable.
 *
 * <ul>
 *   <li>Supported accommodation is for those aged 16 and over (Supported Accommodation (England) Regulations 2023); the
 *       age is a parameter of the policy.
 *   <li>A secure children's home may keep a child only on the criteria of the Children Act 1989, section 25.
 *   <li>A kind of care that the social worker recommends as unsuitable is excluded.
 * </ul>
 */
public final class KindOfHomeRule implements EligibilityRule<HomeKind> {

    private static final Facet<HomeKind> KIND =
            Facet.of("kind", listed -> listed.home().kind());

    private static final Eligibility NO_AUTHORITY = Eligibility.excluded("secure-without-authority");
    private static final Eligibility TOO_YOUNG = Eligibility.excluded("too-young-for-supported-accommodation");
    private static final Eligibility UNSUITABLE = Eligibility.excluded("kind-of-care-unsuitable");

    /** Creates the rule. */
    public KindOfHomeRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.KIND_OF_HOME;
    }

    @Override
    public String source() {
        return "Supported Accommodation (England) Regulations 2023; Children Act 1989 s25; the social worker";
    }

    @Override
    public Facet<HomeKind> facet() {
        return KIND;
    }

    @Override
    public Optional<RuleTest<HomeKind>> test(MatchRequest request, MatchPolicy policy) {
        return Optional.of(new Test(
                request.referral().ageWhenNeeded(),
                policy.rules().supportedAccommodationFromAge(),
                request.referral().recommendation()));
    }

    private record Test(int age, int supportedFrom, CareRecommendation recommendation) implements RuleTest<HomeKind> {
        @Override
        public Eligibility assess(HomeKind kind) {
            if (kind == HomeKind.SECURE_CHILDRENS_HOME) {
                return NO_AUTHORITY;
            }
            if (kind == HomeKind.SUPPORTED_ACCOMMODATION && age < supportedFrom) {
                return TOO_YOUNG;
            }
            return kind.kindOfCare().suitabilityIn(recommendation) == Suitability.UNSUITABLE
                    ? UNSUITABLE
                    : Eligibility.ALLOWED;
        }

        @Override
        public String statement(HomeKind kind, Eligibility said) {
            if (said.equals(NO_AUTHORITY)) {
                return "Secure: no authority under section 25 is recorded";
            }
            return said.equals(TOO_YOUNG)
                    ? "Supported accommodation is for those aged " + supportedFrom + " and over; the child is " + age
                    : kind.kindOfCare().label() + " is recorded as unsuitable for the child";
        }
    }
}
