package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.time.DateRange;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The authority must not have suspended placements with the provider on the day the home is needed. It is never
 * relaxed: lift the suspension first.
 */
public final class SuspensionRule implements EligibilityRule<ImmutableSortedSet<DateRange>> {

    private static final Facet<ImmutableSortedSet<DateRange>> SUSPENSIONS =
            Facet.of("suspensions", listed -> listed.listing().suspensions());

    private static final Eligibility SUSPENDED = Eligibility.excluded("provider-suspended");

    /** Creates the rule. */
    public SuspensionRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.SUSPENSION;
    }

    @Override
    public String source() {
        return "The authority's own decision";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<ImmutableSortedSet<DateRange>> facet() {
        return SUSPENSIONS;
    }

    @Override
    public Optional<RuleTest<ImmutableSortedSet<DateRange>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(new Test(request.referral().neededFrom()));
    }

    private record Test(LocalDate day) implements RuleTest<ImmutableSortedSet<DateRange>> {
        @Override
        public Eligibility assess(ImmutableSortedSet<DateRange> suspensions) {
            for (DateRange days : suspensions) {
                if (days.contains(day)) {
                    return SUSPENDED;
                }
            }
            return Eligibility.ALLOWED;
        }

        @Override
        public String statement(ImmutableSortedSet<DateRange> suspensions, Eligibility said) {
            return "The authority has suspended placements with the provider on " + day;
        }
    }
}
