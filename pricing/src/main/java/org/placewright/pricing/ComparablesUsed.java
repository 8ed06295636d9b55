package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What a fee was compared with: numbers of prices, and none of them.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>meaning</th></tr>
 * <tr><td>count</td><td>whole number</td><td>prices</td><td>how many prices were used, 1 or more</td></tr>
 * <tr><td>effectiveCount</td><td>number</td><td>prices</td>
 *     <td>how many equally weighted prices say as much (Kish: square of the sum of weights by the sum of their
 *     squares); above 0, no more than the count</td></tr>
 * <tr><td>weighting</td><td>text</td><td></td><td>how prices were weighted, in words</td></tr>
 * <tr><td>alike</td><td>texts</td><td></td><td>what the prices have in common with the placement, in order</td></tr>
 * <tr><td>widened</td><td>{@link ComparablesFound}s</td><td></td>
 *     <td>how many prices narrower comparisons found, the narrowest first</td></tr>
 * <tr><td>providers</td><td>whole number</td><td></td><td>how many known providers the prices are of</td></tr>
 * <tr><td>tellingProvider</td><td>whole number</td><td>prices</td>
 *     <td>how many prices tell their provider, 0 to the count; all if not set</td></tr>
 * <tr><td>largestProviderShare</td><td>number</td><td></td>
 *     <td>share that one provider has of the prices that tell theirs, 0 (none does) to 1</td></tr>
 * <tr><td>observed</td><td>range of dates</td><td></td><td>the first and the last day observed</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ComparablesUsed implements WithComparablesUsed {

    ComparablesUsed() {}

    /**
     * Returns how many prices were used.
     *
     * @return 1 or more
     */
    public abstract int count();

    /**
     * Returns how many equally weighted prices say as much.
     *
     * @return above 0, no more than the count
     */
    @Value.Default
    public double effectiveCount() {
        return count();
    }

    /**
     * Returns how prices were weighted.
     *
     * @return words; "equally" by default
     */
    @Value.Default
    public String weighting() {
        return "equally";
    }

    /**
     * Returns what the prices have in common with the placement.
     *
     * @return words for each fact, in order; empty if every price of the book was used
     */
    public abstract ImmutableList<String> alike();

    /**
     * Returns how many prices narrower comparisons found, which were too few.
     *
     * @return the narrowest first
     */
    public abstract ImmutableList<ComparablesFound> widened();

    /**
     * Returns how many known providers the prices are of.
     *
     * @return 0 or more
     */
    public abstract int providers();

    /**
     * Returns how many of the prices tell their provider.
     *
     * @return 0 to the count; the count by default
     */
    @Value.Default
    public int tellingProvider() {
        return count();
    }

    /**
     * Returns the share that one provider has of the prices that tell theirs.
     *
     * @return 0, none does, to 1
     */
    public abstract double largestProviderShare();

    /**
     * Returns when the prices were observed.
     *
     * @return the first and the last day
     */
    public abstract Range<LocalDate> observed();

    @Value.Check
    void check() {
        if (count() < 1) {
            throw new IllegalArgumentException("ComparablesUsed count must be 1 or more but was " + count());
        }
        if (!(effectiveCount() > 0 && effectiveCount() <= count() * (1 + 1e-9))) {
            throw new IllegalArgumentException(
                    "ComparablesUsed effectiveCount must be above 0, up to the count, but was " + effectiveCount());
        }
        if (tellingProvider() < 0 || tellingProvider() > count()) {
            throw new IllegalArgumentException(
                    "ComparablesUsed tellingProvider must be 0 to the count but was " + tellingProvider());
        }
        if (!(largestProviderShare() >= 0 && largestProviderShare() <= 1)) {
            throw new IllegalArgumentException("ComparablesUsed largestProviderShare must be 0 to 1");
        }
        if (!observed().hasLowerBound() || !observed().hasUpperBound()) {
            throw new IllegalArgumentException("ComparablesUsed observed must have a first and a last day");
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

    /** Builds {@link ComparablesUsed}. Count, providers, their largest share and the days must be set. */
    public static final class Builder extends ImmutableComparablesUsed.Builder {
        Builder() {}
    }
}
