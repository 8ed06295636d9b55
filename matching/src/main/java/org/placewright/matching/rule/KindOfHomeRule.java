package org.placewright.matching.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Answer;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SecureAccommodationAuthority;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;
import org.placewright.matching.SecurePolicy;

/**
 * The kind of home must be lawful for the child and not recorded as unsuitable.
 *
 * <ul>
 *   <li>Supported accommodation is for those aged 16 and over (Supported Accommodation (England) Regulations 2023); the
 *       age is a parameter of the policy.
 *   <li>A secure children's home may keep a child on remand, or on an order under the Children Act 1989, section 25,
 *       that covers the day. Without an order it may for 72 hours in any 28 days, if the criteria of section 25 are
 *       met: in an emergency that has to be confirmed first, for neither whether they are met nor how many of those
 *       hours are left is known here. Below the age of 13, unless on remand, the Secretary of State must have approved.
 *       An order and an approval are facts: what is not recorded is not there.
 *   <li>A kind of care that the social worker recommends as unsuitable is excluded.
 * </ul>
 */
public final class KindOfHomeRule implements EligibilityRule<HomeKind> {

    private static final Facet<HomeKind> KIND =
            Facet.of("kind", listed -> listed.home().kind());

    private static final Eligibility NO_AUTHORITY = Eligibility.excluded("secure-without-authority");
    private static final Eligibility NO_APPROVAL = Eligibility.excluded("secure-without-approval");
    private static final Eligibility NEITHER = Eligibility.excluded("secure-without-authority-or-approval");
    private static final Eligibility HOURS_ONLY = Eligibility.cannotTell("secure-without-order-for-hours");
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
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<HomeKind> facet() {
        return KIND;
    }

    @Override
    public Optional<RuleTest<HomeKind>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return EachChild.of(
                request,
                referral -> Optional.of(new Test(
                        new Asked(referral.ageWhenNeeded(), referral.recommendation()),
                        policy.rules(),
                        secure(referral, policy.rules().secure(), NeededStays.isEmergency(request)))));
    }

    private static Eligibility secure(Referral referral, SecurePolicy policy, boolean emergency) {
        SecureAccommodationAuthority authority = referral.secureAccommodation();
        if (authority.remanded() == Answer.YES) {
            return Eligibility.ALLOWED;
        }
        boolean approved = referral.ageWhenNeeded() >= policy.approvalBelowAge()
                || authority.secretaryOfStateApproval() == Answer.YES;
        if (isOrdered(authority, referral.neededFrom())) {
            return approved ? Eligibility.ALLOWED : NO_APPROVAL;
        }
        boolean forHours = policy.hoursWithoutOrder() > 0
                && (emergency || referral.plannedOrEmergency() == PlannedOrEmergency.EMERGENCY);
        if (forHours) {
            return approved ? HOURS_ONLY : NO_APPROVAL;
        }
        return approved ? NO_AUTHORITY : NEITHER;
    }

    private static boolean isOrdered(SecureAccommodationAuthority authority, LocalDate day) {
        return authority.order().filter(days -> days.contains(day)).isPresent();
    }

    /** What is asked about the child. */
    private record Asked(int age, CareRecommendation recommendation) {}

    private record Test(Asked child, RulePolicy policy, Eligibility secure) implements RuleTest<HomeKind> {
        @Override
        public Eligibility assess(HomeKind kind) {
            if (kind == HomeKind.SUPPORTED_ACCOMMODATION && child.age < policy.supportedAccommodationFromAge()) {
                return TOO_YOUNG;
            }
            Eligibility lawful = kind == HomeKind.SECURE_CHILDRENS_HOME ? secure : Eligibility.ALLOWED;
            return kind.kindOfCare().suitabilityIn(child.recommendation) == Suitability.UNSUITABLE
                    ? lawful.orStricter(UNSUITABLE)
                    : lawful;
        }

        @Override
        public String statement(HomeKind kind, Eligibility said) {
            if (said.equals(TOO_YOUNG)) {
                return "Supported accommodation is for those aged " + policy.supportedAccommodationFromAge()
                        + " and over; the child is " + child.age;
            }
            if (said.equals(UNSUITABLE)) {
                return kind.kindOfCare().label() + " is recorded as unsuitable for the child";
            }
            SecurePolicy law = policy.secure();
            String hours = law.hoursWithoutOrder() + " hours in any " + law.withinDays() + " days";
            if (said.equals(HOURS_ONLY)) {
                return "Secure without an order, for " + hours
                        + " at most: are the criteria of section 25 met, and how many "
                        + "of those hours are left? After them an order is needed";
            }
            String order =
                    "no order under section 25 for the day is recorded, nor remand; either would admit the child";
            String approval = "below the age of " + law.approvalBelowAge()
                    + " the Secretary of State's approval is needed, and none is recorded";
            if (said.equals(NEITHER)) {
                return "Secure: " + order + "; and " + approval;
            }
            return "Secure: " + (said.equals(NO_APPROVAL) ? approval : order);
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
