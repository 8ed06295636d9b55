package org.placewright.matching.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Standing;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The home must be registered or approved, and open, on the day it is needed. That a home is unregistered is a ground
 * of its own, apart from not yet open, suspended and closed.
 *
 * <p>A connected person (a relative or friend) under temporary approval (Care Planning Regulations 2010, regulation 24)
 * is never excluded for want of full approval: that is flagged. Where approval is over or was refused, or a temporary
 * one runs longer than it may, it has to be confirmed that the child may live there. For a child with whom the carer is
 * not connected, such a household is not approved.
 *
 * <p>Source: Care Standards Act 2000, section 11; Fostering Services (England) Regulations 2011, regulation 27.
 */
public final class RegistrationRule implements EligibilityRule<RegistrationRule.OnRecord> {

    private static final Facet<OnRecord> ON_RECORD = Facet.of("registration", OnRecord::of);

    private static final Eligibility UNREGISTERED = Eligibility.excluded("unregistered");
    private static final Eligibility NOT_YET_OPEN = Eligibility.excluded("not-yet-open");
    private static final Eligibility SUSPENDED = Eligibility.excluded("registration-suspended");
    private static final Eligibility CLOSED = Eligibility.excluded("closed");
    private static final Eligibility NOT_APPROVED = Eligibility.excluded("not-approved");
    private static final Eligibility NOT_RECORDED = Eligibility.cannotTell("registration-not-recorded");
    private static final Eligibility TEMPORARY = Eligibility.flagged("temporary-approval");
    private static final Eligibility TOO_LONG = Eligibility.cannotTell("temporary-approval-too-long");
    private static final Eligibility APPROVAL_OVER = Eligibility.cannotTell("approval-over-or-refused");

    /** Creates the rule. */
    public RegistrationRule() {}

    /**
     * What the rule looks at: how far a foster carer has come in being approved, without the terms; status and days of
     * a registration, and nothing else of it; and with whom a foster carer is connected.
     */
    public static final class OnRecord {

        private static final Urn ANY = Urn.of("SC000000");

        private final Optional<Approval> approval;
        private final Optional<Registration> registration;
        private final ConnectedChildren connected;
        private final long liveFrom;
        private final long liveUntil;

        private OnRecord(
                Optional<Approval> approval, Optional<Registration> registration, ConnectedChildren connected) {
            this.approval = approval;
            this.registration = registration;
            this.connected = connected;
            Optional<DateRange> live =
                    approval.flatMap(OnRecord::fullOn).or(() -> registration.flatMap(OnRecord::liveOn));
            this.liveFrom = live.map(days -> days.from().toEpochDay()).orElse(Long.MAX_VALUE);
            this.liveUntil =
                    live.flatMap(DateRange::until).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        }

        static OnRecord of(ListedHome listed) {
            Optional<Approval> approval = listed.home() instanceof FosteringHousehold household
                    ? household.approval().map(OnRecord::withoutTerms)
                    : Optional.empty();
            return new OnRecord(
                    approval, listed.home().registration().map(OnRecord::daysOnly), ConnectedChildren.of(listed));
        }

        private static Approval withoutTerms(Approval approval) {
            return approval instanceof Approval.Full full
                    ? new Approval.Full(full.days(), ApprovalTerms.NOT_SPECIFIED)
                    : approval;
        }

        private static Registration daysOnly(Registration registration) {
            return Registration.builder()
                    .urn(ANY)
                    .status(registration.status())
                    .registeredOn(registration.registeredOn())
                    .closedOn(registration.closedOn())
                    .build();
        }

        private static Optional<DateRange> fullOn(Approval approval) {
            return approval instanceof Approval.Full full ? Optional.of(full.days()) : Optional.empty();
        }

        private static Optional<DateRange> liveOn(Registration registration) {
            LocalDate first = registration.registeredOn().orElse(LocalDate.MIN);
            // No day between the first and the closing differs from another.
            return registration.standingOn(first) == Standing.LIVE
                    ? Optional.of(new DateRange(first, registration.closedOn()))
                    : Optional.empty();
        }

        private boolean isLiveOn(long day) {
            return day >= liveFrom && day < liveUntil;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OnRecord that
                    && approval.equals(that.approval)
                    && registration.equals(that.registration)
                    && connected.equals(that.connected);
        }

        @Override
        public int hashCode() {
            return Objects.hash(approval, registration, connected);
        }

        /** Names the type only. */
        @Override
        public String toString() {
            return "OnRecord[...]";
        }
    }

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
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<OnRecord> facet() {
        return ON_RECORD;
    }

    @Override
    public Optional<RuleTest<OnRecord>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return EachChild.of(
                request,
                referral -> Optional.of(new Test(
                        referral.neededFrom(),
                        referral.neededFrom().toEpochDay(),
                        referral.child().id(),
                        policy.rules().fosteringLimits())));
    }

    private record Test(LocalDate day, long epochDay, ChildId child, FosteringLimits limits)
            implements RuleTest<OnRecord> {
        @Override
        public Eligibility assess(OnRecord home) {
            if (home.isLiveOn(epochDay)) {
                return Eligibility.ALLOWED;
            }
            if (home.connected.include(child)) {
                return ofConnected(home.approval);
            }
            if (home.approval.isPresent()) {
                return NOT_APPROVED;
            }
            return home.registration.isPresent() ? whyNotLive(home.registration.get()) : NOT_RECORDED;
        }

        private Eligibility ofConnected(Optional<Approval> approval) {
            if (approval.isEmpty()) {
                return TEMPORARY;
            }
            return switch (approval.get().standingForConnectedOn(day)) {
                case LIVE -> Eligibility.ALLOWED;
                case CONNECTED_TO_CONFIRM, NOT_LIVE -> APPROVAL_OVER;
                case CONNECTED_CHILDREN_ONLY, NOT_RECORDED ->
                    approval.get() instanceof Approval.Temporary temporary && !limits.allow(temporary)
                            ? TOO_LONG
                            : TEMPORARY;
            };
        }

        private Eligibility whyNotLive(Registration registration) {
            if (registration.status() == RegistrationStatus.CANCELLED) {
                return UNREGISTERED;
            }
            if (registration.status() == RegistrationStatus.SUSPENDED) {
                return SUSPENDED;
            }
            boolean yetToCome = registration.status() == RegistrationStatus.PROPOSED
                    || registration.registeredOn().map(day::isBefore).orElse(false);
            return yetToCome ? NOT_YET_OPEN : CLOSED;
        }

        @Override
        public String statement(OnRecord home, Eligibility said) {
            String ground = said.ground().orElseThrow().value();
            return switch (ground) {
                case "temporary-approval" ->
                    "The carer is connected with the child and not fully approved on " + day
                            + ": temporary approval under reg 24, " + limits.temporaryApprovalWeeks()
                            + " weeks, must be in force (it may be extended by " + limits.extensionWeeks() + ")";
                case "temporary-approval-too-long" ->
                    "The carer's temporary approval runs longer than the " + limits.temporaryApprovalWeeks()
                            + " weeks of reg 24, or the " + limits.extensionWeeks()
                            + " by which it may be extended. Until when is it in force?";
                case "approval-over-or-refused" ->
                    "The carer is connected with the child, and by " + day + " approval is over or was refused. Has "
                            + "the carer been approved since, or can that be done by then?";
                case "registration-not-recorded" -> "Is the home registered or approved on " + day + "?";
                case "not-approved" -> "The carer is not approved for this child on " + day;
                case "unregistered" -> "Unregistered: Ofsted has cancelled the registration";
                case "registration-suspended" -> "The registration is suspended";
                case "not-yet-open" -> "Not yet registered on " + day;
                default -> "Closed by " + day;
            };
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
