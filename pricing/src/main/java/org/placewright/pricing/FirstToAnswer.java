package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * Several methods, asked in order until one has comparables enough: such as a regression, then a cohort, then a shrunk
 * cohort.
 *
 * <p>The answer is that of the method that gave it, named in it, with a caveat for each that declined before. Where
 * none answers, it is that of the last. The percentile rises with the fee, as that of each method does, for whether a
 * method answers does not depend on the fee.
 */
public final class FirstToAnswer implements PriceBenchmark {

    private final ImmutableList<PriceBenchmark> methods;

    private FirstToAnswer(ImmutableList<PriceBenchmark> methods) {
        this.methods = methods;
    }

    /**
     * Returns methods to be asked in order.
     *
     * @param methods one or more
     * @return the combination
     * @throws IllegalArgumentException if there is none
     */
    public static FirstToAnswer of(Iterable<? extends PriceBenchmark> methods) {
        ImmutableList<PriceBenchmark> list = ImmutableList.copyOf(methods);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("FirstToAnswer needs at least one method");
        }
        return new FirstToAnswer(list);
    }

    @Override
    public BenchmarkMethod method() {
        return BenchmarkMethod.of("first-of-"
                + methods.stream().map(method -> method.method().value()).collect(Collectors.joining("-")));
    }

    @Override
    public FittedBenchmark fit(PriceBook book, LocalDate asOf) {
        ImmutableList<FittedBenchmark> fitted =
                methods.stream().map(method -> method.fit(book, asOf)).collect(ImmutableList.toImmutableList());
        return question -> answer(question, fitted);
    }

    private static BenchmarkOutcome answer(PriceQuestion question, ImmutableList<FittedBenchmark> fitted) {
        ImmutableList.Builder<Caveat> declined = ImmutableList.builder();
        for (FittedBenchmark method : fitted.subList(0, fitted.size() - 1)) {
            BenchmarkOutcome outcome = method.benchmark(question);
            if (outcome instanceof Benchmarked answer) {
                return withCaveats(answer, declined);
            }
            if (outcome instanceof TooFewComparables tooFew) {
                declined.add(Caveat.of(
                        "declined-" + tooFew.method(),
                        "The method " + tooFew.method() + " found too few comparable prices ("
                                + tooFew.widest().told() + ", at least " + tooFew.needed() + " needed)"));
            }
        }
        BenchmarkOutcome last = fitted.get(fitted.size() - 1).benchmark(question);
        return last instanceof Benchmarked answer ? withCaveats(answer, declined) : last;
    }

    private static Benchmarked withCaveats(Benchmarked answer, ImmutableList.Builder<Caveat> declined) {
        return answer.withCaveats(declined.addAll(answer.caveats()).build());
    }
}
