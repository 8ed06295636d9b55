package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.time.DateRange;

/**
 * Draws what foster carers are approved for, and exemptions from the usual limit of three.
 *
 * <p>Most are fully approved. Carers connected with a child who waits are approved for a time, or not yet assessed; of
 * those with whom nobody lives a few have given up or were refused. The shares are by hand; the times are those of
 * {@link FosteringLimits#STANDARD}.
 */
final class ApprovalDrawer {

    private static final ImmutableMap<KindOfStay, Integer> STAYS = ImmutableMap.of(
            KindOfStay.SHORT_TERM, 85,
            KindOfStay.LONG_TERM, 60,
            KindOfStay.RESPITE, 40,
            KindOfStay.EMERGENCY, 30,
            KindOfStay.PARENT_AND_CHILD, 6,
            KindOfStay.STAYING_PUT, 12);

    private static final int TERMS_NOT_KNOWN_PERCENT = 6;
    private static final int ONE_TERM_NOT_KNOWN_PERCENT = 5;
    private static final int EMPTY_AND_ENDED_PERCENT = 2;
    private static final int EMPTY_AND_REFUSED_PERCENT = 1;
    private static final int ASSESSED_PERCENT = 70;
    private static final int EXTENDED_PERCENT = 20;
    private static final int EXEMPT_STILL_PERCENT = 40;

    private final SyntheticEnglandSpec spec;
    private final ResidentDrawer residents;

    ApprovalDrawer(SyntheticEnglandSpec spec, ResidentDrawer residents) {
        this.spec = spec;
        this.residents = residents;
    }

    Approval of(MarketHome home) {
        Draw draw = drawOf(home);
        LocalDate from = LocalDate.ofEpochDay(home.openFrom());
        if (home.occupied() == 0 && draw.percent(EMPTY_AND_REFUSED_PERCENT)) {
            return new Approval.Refused(spec.asOf().minusDays(draw.between(0, 100)));
        }
        boolean ended = home.occupied() == 0 && draw.percent(EMPTY_AND_ENDED_PERCENT);
        LocalDate end = spec.asOf().minusDays(draw.between(0, 100));
        return new Approval.Full(ended ? DateRange.of(from, end) : DateRange.startingOn(from), terms(home, draw));
    }

    private static ApprovalTerms terms(MarketHome home, Draw draw) {
        if (draw.percent(TERMS_NOT_KNOWN_PERCENT)) {
            return ApprovalTerms.NOT_SPECIFIED;
        }
        ImmutableList<KindOfStay> drawn = STAYS.keySet().stream()
                .filter(stay -> draw.percent(STAYS.getOrDefault(stay, 0)))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<KindOfStay> stays = drawn.isEmpty() ? ImmutableList.of(KindOfStay.SHORT_TERM) : drawn;
        return ApprovalTerms.builder()
                .children(isKnown(draw) ? OptionalInt.of(home.places()) : OptionalInt.empty())
                .ages(isKnown(draw) ? Optional.of(approvedAges(home, draw)) : Optional.empty())
                .sex(isKnown(draw) ? Optional.of(draw.percent(60) ? home.sexes() : AcceptedSex.ANY) : Optional.empty())
                .stays(isKnown(draw) ? stays : ImmutableList.of())
                .build();
    }

    /** Carers are approved for the ages they say they take, or for any. */
    private static Range<Integer> approvedAges(MarketHome home, Draw draw) {
        return draw.percent(50) ? home.ages() : Range.closed(0, 17);
    }

    private static boolean isKnown(Draw draw) {
        return !draw.percent(ONE_TERM_NOT_KNOWN_PERCENT);
    }

    /** Returns how far a carer connected with a child who waits has come, on the last day. */
    Approval ofConnected(MarketHome home) {
        Draw draw = drawOf(home);
        LocalDate asOf = spec.asOf();
        if (!draw.percent(ASSESSED_PERCENT)) {
            return new Approval.NotYetAssessed(
                    draw.percent(60) ? Optional.of(asOf.plusDays(draw.between(3, 60))) : Optional.empty());
        }
        FosteringLimits limits = FosteringLimits.STANDARD;
        boolean extended = draw.percent(EXTENDED_PERCENT);
        int weeks = limits.temporaryApprovalWeeks();
        // In force for another month at least, so while those who wait now are placed.
        LocalDate from = asOf.minusWeeks(extended ? draw.between(weeks, weeks + 3) : draw.between(0, weeks - 5));
        Approval.Temporary approval = limits.temporaryApproval(from);
        return extended ? limits.extended(approval) : approval;
    }

    /**
     * Returns the exemption of a household over the usual limit. It names all who live there; where one has left, it is
     * now and then still in force for the others.
     */
    Optional<FosteringExemption> exemption(MarketHome home, Optional<AuthorityId> area) {
        Draw draw = Draw.of(spec.seed(), "exemption " + home.number());
        boolean over = home.occupied() > ResidentDrawer.USUAL_LIMIT;
        boolean still = home.occupied() > 1 && draw.percent(EXEMPT_STILL_PERCENT);
        if (!ResidentDrawer.isCrowded(home) || residents.areSiblings(home) || !(over || still)) {
            return Optional.empty();
        }
        LocalDate opened = LocalDate.ofEpochDay(home.openFrom());
        LocalDate from = draw.dayBetween(opened, spec.asOf());
        return area.map(authority -> new FosteringExemption(
                ImmutableSortedSet.copyOf(ResidentDrawer.children(home)), authority, DateRange.startingOn(from)));
    }

    private Draw drawOf(MarketHome home) {
        return Draw.of(spec.seed(), "approval " + home.number());
    }
}
