package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.matching.CostScales;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * What it usually charges a week: 1 at no charge falling straight to 0 at
 *
 * <ul>
 *   <li>the policy's share, such as twice, of the fee expected of this home for this child, where the request has one;
 *   <li>else the weekly fee the policy names.
 * </ul>
 *
 * <p>A fee above the ceiling of the framework has only the policy's share of that score. A fee not known is not known,
 * whatever is expected.
 */
public final class Price implements Criterion<Price.Asked> {

    private static final long NO_FEE = -1;

    private static final Facet<Asked> ASKED = Facet.of("asked", Price::asked);

    /**
     * What a home asks. Money is in pence, and -1 where it is not known.
     *
     * @param home which home
     * @param pence what it usually charges a week
     * @param ceiling the most the framework lets it charge a week
     */
    public record Asked(HomeId home, long pence, long ceiling) {}

    /** Creates the criterion. */
    public Price() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.PRICE;
    }

    @Override
    public String source() {
        return "Best value, Local Government Act 1999 s3";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Price.Asked> facet() {
        return ASKED;
    }

    @Override
    public Optional<CriterionTest<Price.Asked>> test(MatchRequest request, Market market, MatchPolicy policy) {
        CostScales scales = policy.criteria().cost();
        return Optional.of(new Test(
                ImmutableMap.copyOf(request.expectedFees()),
                scales.expectedFeePercentToZero(),
                scales.feeToZero().pence(),
                scales.overCeilingPercent() / 100.0));
    }

    private static Asked asked(ListedHome listed) {
        return new Asked(
                listed.home().id(),
                pence(listed.home().weeklyFee()),
                pence(listed.listing().frameworkCeiling()));
    }

    private static long pence(Optional<WeeklyFee> fee) {
        return fee.map(WeeklyFee::pence).orElse(NO_FEE);
    }

    private static String pounds(long pence) {
        return "GBP " + BigDecimal.valueOf(pence, 2);
    }

    private record Test(ImmutableMap<HomeId, WeeklyFee> expected, int percentToZero, long feeToZero, double overCeiling)
            implements CriterionTest<Asked> {

        @Override
        public double score(Asked asked) {
            if (asked.pence() == NO_FEE) {
                return NOT_KNOWN;
            }
            double free = 1 - asked.pence() / zero(asked);
            // An expected fee of nothing has no scale: 0 / 0 is not a number, and anything else is minus infinity.
            double score = asked.pence() == 0 ? 1 : Math.max(0, free);
            return isOverCeiling(asked) ? score * overCeiling : score;
        }

        private double zero(Asked asked) {
            WeeklyFee fee = expected.isEmpty() ? null : expected.get(asked.home());
            return fee == null ? feeToZero : fee.pence() * (double) percentToZero / 100;
        }

        private static boolean isOverCeiling(Asked asked) {
            return asked.ceiling() != NO_FEE && asked.pence() > asked.ceiling();
        }

        @Override
        public String statement(Asked asked) {
            if (asked.pence() == NO_FEE) {
                return "Weekly fee not known";
            }
            WeeklyFee fee = expected.get(asked.home());
            return pounds(asked.pence()) + " a week"
                    + (fee == null ? "" : "; " + pounds(fee.pence()) + " expected")
                    + (isOverCeiling(asked) ? "; above the " + pounds(asked.ceiling()) + " of the framework" : "");
        }
    }
}
