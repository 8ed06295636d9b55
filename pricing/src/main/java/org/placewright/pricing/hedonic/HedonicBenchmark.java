package org.placewright.pricing.hedonic;

import java.time.LocalDate;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PricesAsOf;

/**
 * Where a fee stands among fees of all placements, what is known of each taken into account: a hedonic regression
 * (Rosen, "Hedonic prices and implicit markets", Journal of Political Economy 82, 1974) with conformal intervals.
 *
 * <p>The logarithm of the price of one place is a sum of parts for the type of provision, age, time, need level,
 * deprivation of liberty, solo placement, additional staffing (log of 1 + hours / 40), region, packages, route, urgency
 * and grade. "Not known" is a value of its own; rare values count together; a fact that prices are too few for is left
 * out, with a caveat. Time is told beside the index of the policy: it is the change the index leaves.
 *
 * <p>Placements are divided in two, within each type of provision, by a draw that depends on the order of the book and
 * a seed: all prices of one child, or of one home, council and first day, are on one side. Through the prices of one
 * part go the lines: quantile regression, or least squares, and a robust line (MM, through no more than 1,000 prices,
 * by 60 sets of rows) to compare with. How far the last price of each placement of the other part is from the lines
 * says how far a fee may be from them:
 *
 * <ul>
 *   <li>below 1,000 prices the interval is as wide either side of the middle line, in logarithms (split conformal);
 *   <li>from 1,000 on it is between the quantile lines of its level, moved out or in (conformalised quantile
 *       regression);
 *   <li>the score that says how far is taken a tenth of the way to the next: the end of an interval is nobody's fee;
 *   <li>a type of provision with 20 placements or more to calibrate by is calibrated by these alone; another by all, in
 *       scales of its own that are widened as they are unsure (Student's t).
 * </ul>
 *
 * <p>The expected fee is the middle line moved by the median of what it misses times the share of placements calibrated
 * by, since the other placements are in the line already. Percentile: 100 (b + (e + 1) / 2) / (m + 1), for b of m
 * placements further below their line than the fee, and e as far. The parts of the difference from the typical fee,
 * which is that of the mean row of the type of provision, are the parts of the logarithm times (E - T) / (ln E - ln T),
 * the logarithmic mean of expected and typical fee, and so add up (Ang, "The LMDI approach to decomposition analysis",
 * Energy Policy 33, 2005); places left empty are part of staffing, the regional factor of the policy of location.
 *
 * <p>Where the placement asked about lacks a fact that most prices of its type of provision have, the answer is of a
 * model without that fact, made when first asked for and kept.
 *
 * <p>Complexity: fitting O(n p<sup>2</sup>) for n prices of p columns, times some tens of steps; memory O(n p). A
 * question O(p + log n), unless it needs another model. Ties: of collinear columns the later is dropped.
 *
 * <p>Guaranteed: for a placement exchangeable with those calibrated by (one drawn from the same councils, providers and
 * mix, at the prices of the same time), the interval holds its fee with probability of at least the level, in the mean
 * over books, however wrong the lines are; for a type of provision calibrated by itself within that type too. The
 * percentile does not fall as the fee rises. Twice every price and fee is twice the answer, to a penny. The same answer
 * for the same book, whatever order it came in. Not guaranteed: coverage for a type calibrated by all, for a provider
 * that the book does not have, for a time of which prices have moved on, or given what is known of one placement. Parts
 * are of association, and not what a change of the fact would change.
 *
 * <p>Source of intervals: J. Lei and others, Journal of the American Statistical Association 113 (2018) 1094-1111; Y.
 * Romano, E. Patterson and E. Candes, NeurIPS 32 (2019); V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in
 * a Random World" (2005) section 4.5.
 */
public final class HedonicBenchmark implements PriceBenchmark {

    private static final BenchmarkMethod METHOD = BenchmarkMethod.of("hedonic-1");

    private final HedonicPolicy policy;

    private HedonicBenchmark(HedonicPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the method with the standard policy.
     *
     * @return the method
     */
    public static HedonicBenchmark standard() {
        return of(HedonicPolicy.standard());
    }

    /**
     * Returns the method with a policy.
     *
     * @param policy which prices count, how sure to be, how lines are drawn
     * @return the method
     */
    public static HedonicBenchmark of(HedonicPolicy policy) {
        return new HedonicBenchmark(policy);
    }

    @Override
    public BenchmarkMethod method() {
        return METHOD;
    }

    @Override
    public FittedBenchmark fit(PriceBook book, LocalDate asOf) {
        return new FittedHedonic(METHOD, policy, PricesAsOf.of(book, asOf, policy.pricing()));
    }
}
