package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.time.DateRange;

/** How fostering households are approved, on which terms, and with which exemptions and limits. */
public final class ApprovalArbitraries {

    private static final int OLDEST_CHILD = 17;

    private ApprovalArbitraries() {}

    /**
     * Draws approvals: mostly full, some temporary (as long as they may be, extended, or shorter), some of carers not
     * yet assessed, some refused.
     *
     * @return approvals; shrinks towards full ones on unknown terms
     */
    public static Arbitrary<Approval> approvals() {
        Arbitrary<Approval> full = Combinators.combine(TimeArbitraries.dateRanges(), approvalTerms())
                .as(Approval.Full::new);
        Arbitrary<Approval> notYetAssessed =
                TimeArbitraries.dates().optional(0.5).map(Approval.NotYetAssessed::new);
        return Arbitraries.frequencyOf(
                Tuple.of(5, full),
                Tuple.of(2, temporaryApprovals()),
                Tuple.of(1, notYetAssessed),
                Tuple.of(1, TimeArbitraries.dates().map(Approval.Refused::new)));
    }

    /**
     * Draws temporary approvals that run no longer than the law lets them: as long as they may, or ended sooner.
     *
     * @return approvals; shrinks towards ones not extended
     */
    public static Arbitrary<Approval.Temporary> temporaryApprovals() {
        return Combinators.combine(
                        TimeArbitraries.dates(),
                        Arbitraries.of(false, true),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(0, 112))))
                .as(ApprovalArbitraries::temporary);
    }

    private static Approval.Temporary temporary(LocalDate from, boolean extended, int daysCutOff) {
        Approval.Temporary longest = FosteringLimits.STANDARD.temporaryApproval(from);
        if (extended) {
            longest = FosteringLimits.STANDARD.extended(longest);
        }
        LocalDate until = longest.days().until().orElseThrow().minusDays(daysCutOff);
        return new Approval.Temporary(DateRange.of(from, until), extended);
    }

    /**
     * Draws terms of approval.
     *
     * @return terms; shrinks towards unknown ones
     */
    public static Arbitrary<ApprovalTerms> approvalTerms() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4).optional(0.6),
                        Arbitraries.integers().between(0, OLDEST_CHILD).optional(0.6),
                        Arbitraries.of(AcceptedSex.class).optional(0.6),
                        Arbitraries.of(KindOfStay.class).set().ofMaxSize(3))
                .as((children, youngest, sex, stays) -> ApprovalTerms.builder()
                        .children(children.map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .ages(youngest.map(age -> Range.closed(age, OLDEST_CHILD)))
                        .sex(sex)
                        .stays(stays)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Draws exemptions from the usual fostering limit.
     *
     * @return exemptions of one to five children
     */
    public static Arbitrary<FosteringExemption> fosteringExemptions() {
        return Combinators.combine(
                        IdArbitraries.childIds().set().ofMinSize(1).ofMaxSize(5),
                        IdArbitraries.authorityIds(),
                        TimeArbitraries.dateRanges())
                .as((children, authority, days) ->
                        new FosteringExemption(ImmutableSortedSet.copyOf(children), authority, days))
                .withoutEdgeCases();
    }

    /**
     * Draws limits: mostly what the law says, and others near it.
     *
     * @return limits; shrinks towards what the law says
     */
    public static Arbitrary<FosteringLimits> fosteringLimits() {
        Arbitrary<FosteringLimits> others = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 12))
                .as((limit, days, weeks, more) -> FosteringLimits.builder()
                        .usualLimit(limit)
                        .workingDaysOutsideTerms(days)
                        .temporaryApprovalWeeks(weeks)
                        .extensionWeeks(more)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(FosteringLimits.STANDARD)), Tuple.of(1, others));
    }
}
