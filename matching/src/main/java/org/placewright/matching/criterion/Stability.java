package org.placewright.matching.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.PlacementEndings;

/**
 * How placements there have ended: the share expected to last, from the home's own record and, the shorter that is the
 * more, from the market's:
 *
 * <pre>1 - (early endings + prior * market's rate) / (endings + prior)</pre>
 *
 * <p>where the market's rate is early endings of all homes by endings of all homes, as the market was built, and the
 * prior is the policy's, in placements. It is the mean of a Beta distribution with that prior after the home's record.
 * Where no home of the market has a record, there is no prior. A home without a record is not known.
 *
 * <p>Not guaranteed: that homes take children alike. A home that takes those others do not may have more early endings
 * and be no worse.
 */
public final class Stability implements Criterion<Optional<PlacementEndings>> {

    private static final Facet<Optional<PlacementEndings>> ENDINGS =
            Facet.of("endings", listed -> listed.listing().endings());

    private static final PlacementEndings NONE = new PlacementEndings(0, 0);

    /** The endings of all homes. */
    private record Pooled(long ended, long endedEarly) {}

    private static final Function<Market, Pooled> POOLED = Stability::pooled;

    /** Creates the criterion. */
    public Stability() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.STABILITY;
    }

    @Override
    public String source() {
        return "Beta-binomial shrinkage: Efron and Morris, Stein's Paradox in Statistics, Scientific American 236 (1977)";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Optional<PlacementEndings>> facet() {
        return ENDINGS;
    }

    @Override
    public Optional<CriterionTest<Optional<PlacementEndings>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        Pooled pooled = market.statistic(POOLED);
        int prior = pooled.ended() == 0 ? 0 : policy.criteria().suitability().priorPlacements();
        double rate = pooled.ended() == 0 ? 0 : pooled.endedEarly() / (double) pooled.ended();
        return Optional.of(new Test(prior, rate));
    }

    private static Pooled pooled(Market market) {
        FacetColumn<Optional<PlacementEndings>> column = market.column(ENDINGS);
        long ended = 0;
        long early = 0;
        for (int home = 0; home < market.size(); home++) {
            PlacementEndings endings = column.value(home).orElse(NONE);
            ended += endings.ended();
            early += endings.endedEarly();
        }
        return new Pooled(ended, early);
    }

    private record Test(int prior, double rate) implements CriterionTest<Optional<PlacementEndings>> {
        @Override
        public double score(Optional<PlacementEndings> endings) {
            if (endings.isEmpty() || endings.get().ended() + prior == 0) {
                return NOT_KNOWN;
            }
            PlacementEndings record = endings.get();
            double early = (record.endedEarly() + prior * rate) / (record.ended() + (double) prior);
            return Math.max(0, 1 - early);
        }

        @Override
        public String statement(Optional<PlacementEndings> endings) {
            return endings.map(record -> record.endedEarly() + " of " + record.ended() + " placements ended early; "
                            + percent() + " % in the market")
                    .orElse("How placements there ended is not known");
        }

        private BigDecimal percent() {
            return BigDecimal.valueOf(rate * 100).setScale(0, RoundingMode.HALF_UP);
        }
    }
}
