package org.placewright.pricing.hedonic;

import java.time.LocalDate;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.cohort.PriceRounding;

/**
 * Where a fee stands among fees of all placements, what is known of each taken into account: a hedonic regression
 * (Rosen, "Hedonic prices and implicit markets", Journal of Political Economy 82, 1974) with conformal intervals.
 *
 * <p>The logarithm of the price of one place is a sum of parts for the type of provision, age, time, need level,
 * deprivation of liberty, solo placement, additional staffing (log of 1 + hours / 40), region, packages, route, urgency
 * and grade. "Not known" is a value of its own; rare values count together; a fact that prices are too few for is left
 * out, with a caveat. Time is told beside the index of the policy: it is the change the index leaves.
 *
 * <p>What is not known is never taken for a value, and no answer goes beyond the prices of the type of provision
 * without a caveat:
 *
 * <ul>
 *   <li>a fact not known of the placement is compared as "not known" where no more than half of the prices of its type
 *       tell it and as many as make a level do not; else, whatever it is;
 *   <li>a fact that fewer prices of its type than make a level tell, or a value that they and others as rare are too
 *       few of, is compared whatever it is;
 *   <li>a value that only other types have is compared by what it adds there;
 *   <li>an age, or hours of staff, beyond all those of its type are taken as the nearest of them: of more hours than
 *       anybody pays for, what anybody pays is what can be told, and a line drawn on would make any fee look fair.
 * </ul>
 *
 * <p>"Whatever it is" takes the columns of a fact at their mean of the type of provision, for the placement asked about
 * and for those calibrated by alike: they then miss the line by what the fact would have said, and so the interval is
 * wider (conformal prediction with missing data augmentation).
 *
 * <p>Placements are divided in two, within each type of provision, by a draw in which each set of as many is as likely,
 * whatever the fees: a hash of a seed and of all its prices together. One price more draws anew. All prices of one
 * child, or of one home, council and first day, are on one side. Through the prices of one part go the lines: quantile
 * regression, or least squares, and a robust line (MM, through no more than 1,000 prices, by 60 sets of rows) to
 * compare with. How far the last price of each placement of the other part is from the lines says how far a fee may be
 * from them:
 *
 * <ul>
 *   <li>below 1,000 prices the interval is as far below and above the middle line, in logarithms, in the measure in
 *       which prices that made the line lie below and above it (split conformal);
 *   <li>from 1,000 on it is between the quantile lines of its level, moved out or in (conformalised quantile
 *       regression);
 *   <li>the score that says how far is taken a tenth of the way to the next: the end of an interval is nobody's fee;
 *   <li>a type of provision with 20 placements or more to calibrate by is calibrated by these alone; another by all, in
 *       scales of its own that are widened as they are unsure (Student's t).
 * </ul>
 *
 * <p>All figures have one centre. The expected fee is the middle line moved by the median of what it misses, over all
 * placements of the type. Quantiles are about it as scores are about their median, or from 1,000 prices on the quantile
 * lines moved by the quantile of what each misses; an interval that leaves out less than a fifth holds the first and
 * the last decile. The percentile is 100 (b + (e + 1) / 2) / (m + 1), for b of m placements further below the centre
 * than the fee, and e as far but for half a step; from 1,000 prices on, between two quantiles it is on the straight
 * line between them, in logarithms. So the expected fee and the other quantiles are within a few points of their own
 * percentile, where few calibrate within what one or two of them make. The parts of the difference from the typical
 * fee, which is that of the mean row of the type of provision, are the parts of the logarithm times (E - T) / (ln E -
 * ln T), the logarithmic mean of expected and typical fee, and so add up (Ang, "The LMDI approach to decomposition
 * analysis", Energy Policy 33, 2005); places left empty are part of staffing, the regional factor of the policy of
 * location.
 *
 * <p>So that going through fees does not show what anybody pays, all fees are told, and the fee asked about is
 * compared, to a step of half a per cent to one ({@link PriceRounding}), ends of an interval outwards, each part of the
 * difference to a step of its own size, and the largest takes what that leaves. How far each price of the book is from
 * a line is held to the nearest step of 1/128 of a logarithm, which moves the end of an interval by half of one at
 * most, either way. A line may pass through prices of the book: who may ask of any hours of staff, or by any index, can
 * undo the rounding of what a line says. An answer can be shared; who can ask at will must be trusted with the prices.
 *
 * <p>Complexity: fitting O(n p<sup>2</sup>) for n prices of p columns, times some tens of steps; memory O(n p). A
 * question O(p + log n); the first of a type of provision and a set of facts not compared O(m p) more, for m
 * placements, of which every so many are read where there are more than 2,000. What it found is kept for up to 1,024
 * such sets. Ties: of collinear columns the later is dropped.
 *
 * <p>Guaranteed: for a placement exchangeable with those calibrated by (one drawn from the same councils, providers and
 * mix, at the prices of the same time), the interval holds its fee with probability of at least the level, in the mean
 * over books, however wrong the lines are, as far as the hash that divides placements behaves like chance; for a type
 * of provision calibrated by itself within that type too. Given one book it may hold more or less: of a type with 60
 * placements to calibrate by, two books in three hold from 0.86 to 0.94 at 0.9. The percentile does not fall as the fee
 * rises. Twice every price and fee is twice the answer, to a penny. The same answer for the same book, whatever order
 * it came in. Not guaranteed: coverage for a type calibrated by all, where a fact is missing for a reason that bears on
 * the fee, for a provider that the book does not have, for a time of which prices have moved on, or given what is known
 * of one placement. Parts are of association, and not what a change of the fact would change.
 *
 * <p>Source of intervals: J. Lei and others, Journal of the American Statistical Association 113 (2018) 1094-1111; Y.
 * Romano, E. Patterson and E. Candes, NeurIPS 32 (2019); V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in
 * a Random World" (2005) section 4.5; M. Zaffran, A. Dieuleveut, J. Josse and Y. Romano, ICML (2023), for missing
 * facts.
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
