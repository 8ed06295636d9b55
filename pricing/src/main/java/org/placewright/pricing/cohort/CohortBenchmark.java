package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.BenchmarkOutcome;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceBook;

/**
 * Where a fee stands among the prices of placements like it: of the narrowest rung of a ladder with placements enough.
 * Each placement counts once, with its last price: see {@link CohortIndex}.
 *
 * <p>Which prices: those alike in every respect of the narrowest rung of the {@link CohortLadder} that holds as many as
 * the policy calls enough. What is not known of the placement is no respect, nor is what fewer prices of the type of
 * provision than that tell, and a caveat says so; otherwise a price that does not say is like no other. What narrower
 * rungs held is told; where the widest holds too few, that is the answer.
 *
 * <p>Figures: expected is the median; quantiles and interval as {@link CohortFigures} has them, told as far as there
 * are placements enough ({@link MinimumComparables}); percentile 100 (b + (e + 1) / 2) / (n + 1), for b prices below
 * the fee and e equal to it among n. All fees are told, and prices compared, to a step of half a per cent to one
 * ({@link PriceRounding}). The difference from the median of the type of provision is told along the ladder
 * ({@link CohortNarrowing#decomposition}): with medians of type 7, and the estimator's for the last.
 *
 * <p>Complexity, for n prices in the book and N of the provision asked about: fitted in O(n log n) time and about 30
 * bytes a price; a question takes O(N / 64) for each rung and, once for a cohort of 512 prices or more and each time
 * for a smaller one, O(m log m) for m prices in it. Nothing to tie: equal prices are interchangeable.
 *
 * <p>Guaranteed: the order of the book does not matter; doubling every price and the fee doubles the fees told, to
 * within a penny, and keeps the percentile; the percentile never falls as the fee rises; prices observed after the day
 * asked of do not matter; with type 7, one more price at the median does not move it, unless it makes a narrower rung
 * large enough. Not guaranteed: that placements alike in what is recorded meet like needs; that facts recorded amiss
 * are noticed; coverage of the interval where the prices of one provider go together.
 *
 * <p>Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996)
 * 361-365; for interval and percentile as the classes named say.
 */
public final class CohortBenchmark implements PriceBenchmark {

    private static final BenchmarkMethod METHOD = BenchmarkMethod.of("cohort-3");

    private final CohortPolicy policy;

    private CohortBenchmark(CohortPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the method with the standard policy.
     *
     * @return the method
     */
    public static CohortBenchmark standard() {
        return of(CohortPolicy.standard());
    }

    /**
     * Returns the method with a policy that all methods share, and the standard ladder.
     *
     * @param policy what counts as comparable, and how many are enough
     * @return the method
     */
    public static CohortBenchmark of(BenchmarkPolicy policy) {
        return of(CohortPolicy.of(policy));
    }

    /**
     * Returns the method with a policy.
     *
     * @param policy what counts as comparable, how the comparison is widened, and how many are enough
     * @return the method
     */
    public static CohortBenchmark of(CohortPolicy policy) {
        return new CohortBenchmark(policy);
    }

    @Override
    public BenchmarkMethod method() {
        return METHOD;
    }

    @Override
    public FittedBenchmark fit(PriceBook book, LocalDate asOf) {
        CohortIndex index = CohortIndex.of(book, asOf, policy);
        return question -> judge(index.narrowing(question));
    }

    private BenchmarkOutcome judge(CohortNarrowing narrowing) {
        int step = narrowing.narrowestWith(policy.enough());
        if (step < 0) {
            return narrowing
                    .tooFew(policy.enough())
                    .method(METHOD)
                    .addHelp("A shrunk estimate can lean on wider comparisons")
                    .build();
        }
        Cohort cohort = narrowing.cohorts().get(step);
        CohortFigures figures = CohortFigures.of(cohort, policy);
        double[] typical = narrowing.medians(step).toArray();
        typical[step] = figures.median();
        Benchmarked.Builder answer = narrowing
                .answer(step, "equally")
                .method(METHOD)
                .decomposition(narrowing.decomposition(ImmutableDoubleArray.copyOf(typical)))
                .interval(narrowing.interval(figures.interval()))
                .percentile(cohort.percentile(narrowing.price()))
                .quantiles(quantiles(narrowing, figures));
        if (!narrowing.givenUp(step).isEmpty()) {
            answer.addCaveat(Caveat.of("widened", "Prices are too few to keep to " + labels(narrowing.givenUp(step))));
        }
        if (figures.supposesShape()) {
            answer.addCaveat(Caveat.of(
                    "few-for-interval",
                    "Prices are too few for an interval that supposes nothing and shows no single one: their logarithms"
                            + " are taken for normal"));
        }
        return answer.build();
    }

    private static String labels(ImmutableList<Respect> respects) {
        return respects.stream().map(Respect::label).collect(Collectors.joining(", "));
    }

    private static ImmutableList<FeeQuantile> quantiles(CohortNarrowing narrowing, CohortFigures figures) {
        return figures.quantiles().stream()
                .map(quantile -> new FeeQuantile(
                        quantile.probability(),
                        narrowing.fee(quantile.price()),
                        quantile.confidence().map(narrowing::interval)))
                .collect(ImmutableList.toImmutableList());
    }
}
