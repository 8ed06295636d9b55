package org.placewright.pricing.shrinkage;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.pricing.cohort.CohortFigures;
import org.placewright.pricing.cohort.CohortIndex;
import org.placewright.pricing.cohort.CohortPolicy;
import org.placewright.pricing.cohort.LogPrices;
import org.placewright.pricing.cohort.PriceRounding;

/**
 * Where a fee stands among placements alike in everything known of it, however few there are: few prices lean on those
 * of wider comparisons. It answers where {@link CohortBenchmark} must decline, and labels such answers shrunk.
 *
 * <p>Formula, in logarithms of prices, one a placement ({@link CohortIndex}). From all types of provision down the
 * ladder to the narrowest rung, each rung in turn: the variances of the parts of the rung above share a prior
 * ({@link VarianceShrinkage}, with no more degrees of freedom than there are parts but one), and so the cohort's own s
 * is shrunk to it; the means of the parts differ by the variance t that Paule and Mandel find ({@link PauleMandel});
 * the location is b m + (1 - b) times the location of the rung above, with m the cohort's own mean of n prices and b =
 * t / (t + s / n), but no more than n / (n + 1 - n / N) for n of less than the policy's minimum N for a median. Its
 * variance is b squared s / n + (1 - b) squared times t and the variance above. Parts of less than 3 prices tell
 * nothing; with n of less than 3 the location is that above, and its variance t and that above: one or two prices would
 * show through. The first rung starts from the weighted mean of all types of provision, of which three are needed; of
 * fewer, a type stands alone if it has N prices or more. Where no two parts of a rung have 3 prices each, that respect
 * changes nothing, and a caveat says so.
 *
 * <p>One more price then is Student's t about the location, with the variance of both. Its degrees of freedom are
 * Satterthwaite's: those of s for the cohort's own share of the variance, and one fewer than there are parts for what
 * lies between them. Expected, quantiles, interval and percentile are a {@link Blend} of that with what the narrowest
 * cohort itself says ({@link CohortFigures}): by default from 10 prices on, and that alone from 30. Below the policy's
 * minimum for a median it is the shrunk estimate alone, of which the median is told and no other quantile. All fees are
 * told to a step ({@link PriceRounding}), ends outwards. Where the type of provision has fewer prices than N, the
 * typical fee is its shrunk middle, not its median.
 *
 * <p>Complexity: fitted as {@link CohortBenchmark} is; a question takes O(N / 64) for each rung and, once for a rung of
 * 512 prices or more and each time for a smaller one, O(m) for m prices in it. Ties: none; sums run in the order of
 * prices and of values.
 *
 * <p>Guaranteed: the order of the book does not matter; doubling every price and the fee doubles the fees told, to
 * within a penny, and keeps the percentile, but for rounding; the percentile never falls as the fee rises; no jump at
 * 10 or 30 prices; it declines where the book holds fewer prices in all than the policy calls enough, or fewer than
 * three of the provision, or fewer than N of it beside fewer than two other types, or where an interval's ends would
 * lie a hundredfold apart; no price of few weighs all, so that who knows two of three learns the third no better than
 * what is leaned on is known. Not guaranteed: coverage of the interval where a cohort is unlike those beside it (at 0.9
 * with normal logarithms, of a type with 3 to 9 prices and standard deviation 0.5 beside five types with 0.2 to 0.4, it
 * held 0.81 to 0.85 of prices; with 0.35 beside two of 0.2 and 0.3, 0.88 to 0.89), or logarithms are far from normal,
 * or few parts tell how parts differ; a wider cohort holds the narrower one, which counts in both.
 *
 * <p>Source: C. N. Morris, "Parametric empirical Bayes inference", Journal of the American Statistical Association 78
 * (1983) 47-55; J. P. T. Higgins, S. G. Thompson and D. J. Spiegelhalter, "A re-evaluation of random-effects
 * meta-analysis", Journal of the Royal Statistical Society A 172 (2009) 137-159, for Student's t where few groups tell
 * how groups differ; F. E. Satterthwaite, Biometrics Bulletin 2 (1946) 110-114; R. C. Paule and J. Mandel, Journal of
 * Research of the National Bureau of Standards 87 (1982) 377-385.
 */
public final class ShrunkCohortBenchmark implements PriceBenchmark {

    static final BenchmarkMethod METHOD = BenchmarkMethod.of("shrunk-cohort-2");

    private final CohortPolicy policy;
    private final Blend blend;

    private ShrunkCohortBenchmark(CohortPolicy policy, Blend blend) {
        this.policy = policy;
        this.blend = blend;
    }

    /**
     * Returns the method with the standard policy and blend.
     *
     * @return the method
     */
    public static ShrunkCohortBenchmark standard() {
        return of(CohortPolicy.standard(), Blend.standard());
    }

    /**
     * Returns the method with a policy that all methods share, the standard ladder and blend.
     *
     * @param policy what counts as comparable
     * @return the method
     */
    public static ShrunkCohortBenchmark of(BenchmarkPolicy policy) {
        return of(CohortPolicy.of(policy), Blend.standard());
    }

    /**
     * Returns the method with a policy and a blend.
     *
     * @param policy what counts as comparable, and in which respects
     * @param blend from the shrunk estimate to the cohort's own as prices become more
     * @return the method
     */
    public static ShrunkCohortBenchmark of(CohortPolicy policy, Blend blend) {
        return new ShrunkCohortBenchmark(policy, blend);
    }

    @Override
    public BenchmarkMethod method() {
        return METHOD;
    }

    @Override
    public FittedBenchmark fit(PriceBook book, LocalDate asOf) {
        CohortIndex index = CohortIndex.of(book, asOf, policy);
        ImmutableList<LogPrices> provisions = index.provisions().stream()
                .map(each -> each.logPrices())
                .filter(prices -> prices.count() >= CohortBelief.FEWEST)
                .collect(ImmutableList.toImmutableList());
        return question -> new ShrunkJudgement(index, provisions, blend, index.narrowing(question)).outcome();
    }
}
