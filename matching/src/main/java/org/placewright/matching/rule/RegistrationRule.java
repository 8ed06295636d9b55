package org.placewright.matching.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Standing;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The home must be registered or approved, and open, on the day it is needed.
 *
 * <p>A connected person (a relative or friend) under temporary approval (Care Planning Regulations 2010, regulation 24)
 * is never excluded for want of full approval: that is flagged. Where approval is over or was refused it has to be
 * confirmed that the child may live there. For a child with whom the carer is not connected, such a household is not
 * approved.
 *
 * <p>Source: Care Standards Act 2000, section 11; Fostering Services (England) Regulations 2011, regulation 27.
 */
public final class RegistrationRule implements EligibilityRule<ListedHome> {

    private static final Eligibility NOT_LIVE = Eligibility.excluded("not-registered");
    private static final Eligibility NOT_RECORDED = Eligibility.cannotTell("registration-not-recorded");
    private static final Eligibility TEMPORARY = Eligibility.flagged("temporary-approval");
    private static final Eligibility APPROVAL_OVER = Eligibility.cannotTell("approval-over-or-refused");

    /** Creates the rule. */
    public RegistrationRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.REGISTRATION;
    }

    @Override
    public String source() {
        return "Care Standards Act 2000 s11; Fostering Services (England) Regulations 2011 reg 27; Care Planning,"
                + " Placement and Case Review (England) Regulations 2010 reg 24";
    }

    @Override
    public Facet<ListedHome> facet() {
        return Facet.WHOLE;
    }

    @Override
    public Optional<RuleTest<ListedHome>> test(MatchRequest request, MatchPolicy policy) {
        return Optional.of(new Test(
                request.referral().neededFrom(),
                request.referral().child().id(),
                policy.rules().fosteringLimits().temporaryApprovalWeeks()));
    }

    private record Test(LocalDate day, ChildId child, int weeks) implements RuleTest<ListedHome> {
        @Override
        public Eligibility assess(ListedHome listed) {
            Home home = listed.home();
            Standing standing = home.standingOn(day, child);
            return switch (standing) {
                case LIVE -> Eligibility.ALLOWED;
                case CONNECTED_CHILDREN_ONLY -> TEMPORARY;
                case CONNECTED_TO_CONFIRM -> APPROVAL_OVER;
                case NOT_LIVE -> NOT_LIVE;
                case NOT_RECORDED -> NOT_RECORDED;
            };
        }

        @Override
        public String statement(ListedHome listed, Eligibility said) {
            if (said.equals(TEMPORARY)) {
                return "The carer is connected with the child and not fully approved on " + day
                        + ": temporary approval (regulation 24) must be in force, for up to " + weeks + " weeks";
            }
            if (said.equals(APPROVAL_OVER)) {
                return "The carer is connected with the child, and by " + day
                        + " approval is over or was refused. Has the carer been approved since, or can that be done by "
                        + "then?";
            }
            return said.equals(NOT_LIVE)
                    ? "Not registered or approved on " + day
                    : "Is the home registered or approved on " + day + "?";
        }
    }
}
