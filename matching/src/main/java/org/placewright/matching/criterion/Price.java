package org.placewright.matching.criterion;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.money.WeeklyFee;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/** What it usually charges: 1 at no charge falling straight to 0 at the weekly fee the policy names. */
public final class Price implements Criterion<Optional<WeeklyFee>> {

    private static final Facet<Optional<WeeklyFee>> FEE =
            Facet.of("weekly fee", listed -> listed.home().weeklyFee());

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
    public Facet<Optional<WeeklyFee>> facet() {
        return FEE;
    }

    @Override
    public Optional<CriterionTest<Optional<WeeklyFee>>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return Optional.of(new Test(policy.criteria().feeToZero()));
    }

    private record Test(WeeklyFee feeToZero) implements CriterionTest<Optional<WeeklyFee>> {
        @Override
        public double score(Optional<WeeklyFee> fee) {
            return fee.isEmpty() ? NOT_KNOWN : Math.max(0, 1 - fee.get().pence() / (double) feeToZero.pence());
        }

        @Override
        public String statement(Optional<WeeklyFee> fee) {
            return fee.map(WeeklyFee::toString).orElse("Weekly fee not known");
        }
    }
}
