package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.placewright.core.explain.Explanation;
import org.placewright.core.explain.ExplanationKey;

/**
 * There are too few comparable prices to say where the fee stands, or to say it without showing what somebody pays.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>question</td><td>{@link PriceQuestion}</td><td></td><td>what was asked</td></tr>
 * <tr><td>asOf</td><td>date</td><td></td><td>the day asked of</td></tr>
 * <tr><td>method</td><td>{@link BenchmarkMethod}</td><td></td><td>how it was tried</td></tr>
 * <tr><td>found</td><td>{@link ComparablesFound}s</td><td>prices</td>
 *     <td>what each comparison found, the narrowest first; 1 or more entries</td></tr>
 * <tr><td>needed</td><td>whole number</td><td>prices</td><td>how many the widest comparison needs</td></tr>
 * <tr><td>help</td><td>texts</td><td></td><td>what would help, a sentence each</td></tr>
 * <tr><td>caveats</td><td>{@link Caveat}s</td><td></td><td>such as prices left out</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class TooFewComparables implements BenchmarkOutcome, WithTooFewComparables {

    TooFewComparables() {}

    @Override
    public abstract PriceQuestion question();

    @Override
    public abstract LocalDate asOf();

    @Override
    public abstract BenchmarkMethod method();

    /**
     * Returns what each comparison found.
     *
     * @return the narrowest first; never empty
     */
    public abstract ImmutableList<ComparablesFound> found();

    /**
     * Returns how many prices are needed.
     *
     * @return above what the widest comparison found
     */
    public abstract int needed();

    /**
     * Returns what would help.
     *
     * @return a sentence each
     */
    public abstract ImmutableList<String> help();

    /**
     * Returns what else to know.
     *
     * @return the caveats, in order
     */
    public abstract ImmutableList<Caveat> caveats();

    /**
     * Returns the widest comparison tried.
     *
     * @return the last of those found
     */
    public final ComparablesFound widest() {
        return found().get(found().size() - 1);
    }

    @Override
    public final Explanation explanation() {
        Explanation.Builder explanation = Explanation.builder()
                .key(ExplanationKey.of("benchmark"))
                .statement("Comparable prices are " + widest().told() + " (" + widest().likeness() + "); at least "
                        + needed() + " are needed" + (help().isEmpty() ? "" : ". " + String.join(". ", help())))
                .putFact("method", method().value())
                .putFact("as of", asOf().toString())
                .putFact("provision", question().facts().provision().label());
        for (ComparablesFound comparison : found()) {
            explanation.addPart(Explanation.builder()
                    .key(ExplanationKey.of("benchmark.comparison"))
                    .subject(comparison.likeness())
                    .statement(comparison.told() + " prices")
                    .build());
        }
        return explanation.build();
    }

    @Value.Check
    void check() {
        if (found().isEmpty() || widest().count() >= needed()) {
            throw new IllegalArgumentException("TooFewComparables needs comparisons that found too few");
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

    /** Builds {@link TooFewComparables}. All but help and caveats must be set. */
    public static final class Builder extends ImmutableTooFewComparables.Builder {
        Builder() {}
    }
}
