package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.money.WeeklyFee;

/**
 * What several methods say of one fee, side by side. That they agree proves none of them right; that they disagree is a
 * reason to look at the placement before the fee.
 *
 * @param outcomes one for each method, in the order asked; all of one question and day
 */
public record BenchmarkComparison(ImmutableList<BenchmarkOutcome> outcomes) {

    /**
     * Checks that all are answers to one question.
     *
     * @param outcomes one for each method, in the order asked
     * @throws IllegalArgumentException if there is none, or they are of several questions, days, or twice of one method
     */
    public BenchmarkComparison {
        if (outcomes.stream()
                        .map(outcome -> ImmutableList.of(outcome.question(), outcome.asOf()))
                        .distinct()
                        .count()
                != 1) {
            throw new IllegalArgumentException("BenchmarkComparison outcomes must be of one question and day");
        }
        if (outcomes.stream().map(BenchmarkOutcome::method).distinct().count() != outcomes.size()) {
            throw new IllegalArgumentException("BenchmarkComparison outcomes must each be of another method");
        }
    }

    /**
     * Asks several methods about one fee.
     *
     * @param methods fitted to one book and day
     * @param question the fee and the facts of its placement
     * @return what they say
     * @throws IllegalArgumentException if there is no method, or they are of several days, or twice the same
     */
    public static BenchmarkComparison of(Iterable<? extends FittedBenchmark> methods, PriceQuestion question) {
        ImmutableList.Builder<BenchmarkOutcome> outcomes = ImmutableList.builder();
        methods.forEach(method -> outcomes.add(method.benchmark(question)));
        return new BenchmarkComparison(outcomes.build());
    }

    /**
     * Returns the lowest of the expected fees.
     *
     * @return the fee; empty if no method answered
     */
    public Optional<WeeklyFee> lowestExpected() {
        return expected().min(Comparator.naturalOrder());
    }

    /**
     * Returns the highest of the expected fees.
     *
     * @return the fee; empty if no method answered
     */
    public Optional<WeeklyFee> highestExpected() {
        return expected().max(Comparator.naturalOrder());
    }

    /**
     * Tells whether all methods that answered hold the fee to be within their fair interval, or all hold it not to be.
     *
     * @return true if none contradicts another
     */
    public boolean agrees() {
        return answers()
                        .map(answer ->
                                answer.interval().contains(answer.question().fee()))
                        .distinct()
                        .count()
                <= 1;
    }

    private Stream<WeeklyFee> expected() {
        return answers().map(Benchmarked::expected);
    }

    private Stream<Benchmarked> answers() {
        return outcomes.stream().filter(Benchmarked.class::isInstance).map(Benchmarked.class::cast);
    }
}
