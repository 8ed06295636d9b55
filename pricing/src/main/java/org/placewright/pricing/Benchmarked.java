package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.money.WeeklyFee;

/**
 * Where the fee stands: what would be expected of a placement like this, between what, and why.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>question</td><td>{@link PriceQuestion}</td><td></td><td>what was asked</td></tr>
 * <tr><td>asOf</td><td>date</td><td></td><td>the day whose prices the answer is in</td></tr>
 * <tr><td>method</td><td>{@link BenchmarkMethod}</td><td></td><td>how the fee was judged</td></tr>
 * <tr><td>decomposition</td><td>{@link PriceDecomposition}</td><td>GBP a week</td>
 *     <td>from the typical fee to the expected one to the fee judged</td></tr>
 * <tr><td>interval</td><td>{@link FairInterval}</td><td>GBP a week</td>
 *     <td>holds the fee of a placement like this as often as its level says</td></tr>
 * <tr><td>percentile</td><td>number</td><td>%</td>
 *     <td>share of fees of placements like this below the fee, those equal to it counted half; 0 to 100</td></tr>
 * <tr><td>quantiles</td><td>{@link FeeQuantile}s</td><td>GBP a week</td>
 *     <td>those there are prices enough for, in order of probability</td></tr>
 * <tr><td>shrunk</td><td>yes or no</td><td></td>
 *     <td>whether prices are too few to be told as they are, so that the answer leans on wider comparisons</td></tr>
 * <tr><td>comparables</td><td>{@link ComparablesUsed}</td><td></td><td>what was compared with</td></tr>
 * <tr><td>caveats</td><td>{@link Caveat}s</td><td></td><td>what to know before relying on it, in order</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class Benchmarked implements BenchmarkOutcome, WithBenchmarked {

    Benchmarked() {}

    @Override
    public abstract PriceQuestion question();

    @Override
    public abstract LocalDate asOf();

    @Override
    public abstract BenchmarkMethod method();

    /**
     * Returns why the fee differs from the typical one.
     *
     * @return the parts, which add up to the fee
     */
    public abstract PriceDecomposition decomposition();

    /**
     * Returns the fee expected of a placement like this: in the middle of such fees.
     *
     * @return the expected fee
     */
    public final WeeklyFee expected() {
        return decomposition().expected();
    }

    /**
     * Returns between what the fee of a placement like this is expected to lie.
     *
     * @return a prediction interval
     */
    public abstract FairInterval interval();

    /**
     * Returns the share of fees of placements like this below the fee, those equal to it counted half.
     *
     * @return per cent, 0 to 100
     */
    public abstract double percentile();

    /**
     * Returns the quantiles there are prices enough for.
     *
     * @return in order of probability
     */
    public abstract ImmutableList<FeeQuantile> quantiles();

    /**
     * Returns one quantile.
     *
     * @param probability 0.5 for the median
     * @return its fee; empty if there are too few prices for it
     */
    public final Optional<WeeklyFee> quantile(double probability) {
        return quantiles().stream()
                .filter(estimate -> estimate.probability() == probability)
                .map(FeeQuantile::fee)
                .findFirst();
    }

    /**
     * Returns whether the answer leans on wider comparisons because prices are few.
     *
     * @return false by default
     */
    @Value.Default
    public boolean shrunk() {
        return false;
    }

    /**
     * Returns what the fee was compared with.
     *
     * @return the comparables
     */
    public abstract ComparablesUsed comparables();

    /**
     * Returns what to know before relying on the answer.
     *
     * @return the caveats, in order
     */
    public abstract ImmutableList<Caveat> caveats();

    @Override
    public final Explanation explanation() {
        Explanation.Builder explanation = Explanation.builder()
                .key(ExplanationKey.of("benchmark"))
                .statement(String.format(
                        Locale.ROOT,
                        "At percentile %.1f of %d comparable prices%s; %s is expected, and %.0f %% of such fees are"
                                + " expected from %s to %s",
                        percentile(),
                        comparables().count(),
                        shrunk() ? ", too few to stand alone" : "",
                        expected(),
                        100 * interval().level(),
                        interval().lower(),
                        interval().upper()))
                .putFact("method", method().value())
                .putFact("as of", asOf().toString())
                .putFact("provision", question().facts().provision().label())
                .putFact("alike", String.join(", ", comparables().alike()))
                .contribution(decomposition().fee().pence())
                .addPart(part(
                        "benchmark.typical",
                        "The typical fee",
                        decomposition().typical().pence()));
        decomposition()
                .contributions()
                .forEach((component, amount) -> explanation.addPart(part(
                        "benchmark." + component.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "For " + component.label(),
                        amount.getAmountMinorLong())));
        explanation.addPart(part(
                "benchmark.residual-premium",
                "What nothing known of the placement explains",
                decomposition().residualPremium().getAmountMinorLong()));
        for (Caveat caveat : caveats()) {
            explanation.addPart(Explanation.builder()
                    .key(caveat.key())
                    .statement(caveat.statement())
                    .build());
        }
        return explanation.build();
    }

    private static Explanation part(String key, String statement, long pence) {
        return Explanation.builder()
                .key(ExplanationKey.of(key))
                .statement(statement)
                .contribution(pence)
                .build();
    }

    @Value.Check
    void check() {
        if (!(percentile() >= 0 && percentile() <= 100)) {
            throw new IllegalArgumentException("Benchmarked percentile must be 0 to 100 but was " + percentile());
        }
        if (!decomposition().fee().equals(question().fee())) {
            throw new IllegalArgumentException("Benchmarked decomposition must add up to the fee asked about");
        }
        for (int i = 1; i < quantiles().size(); i++) {
            FeeQuantile before = quantiles().get(i - 1);
            FeeQuantile after = quantiles().get(i);
            if (before.probability() >= after.probability() || before.fee().compareTo(after.fee()) > 0) {
                throw new IllegalArgumentException("Benchmarked quantiles must be in order");
            }
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Benchmarked}. All but quantiles, shrunk and caveats must be set. */
    public static final class Builder extends ImmutableBenchmarked.Builder {
        Builder() {}
    }
}
