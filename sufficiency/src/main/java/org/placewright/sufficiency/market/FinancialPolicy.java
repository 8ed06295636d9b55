package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What ratios count as sound, and how they make one band.
 *
 * <table>
 * <caption>Attributes. No source lays such bounds down for homes for children: all defaults are (unverified), to be
 * replaced by those of the council's finance officers, or by regulations when made.</caption>
 * <tr><th>name</th><th>type</th><th>default</th><th>meaning</th></tr>
 * <tr><td>bounds</td><td>{@link Bounds} by {@link FinancialRatio}</td>
 *     <td>operating margin 0.05 and 0; leverage 4 and 6; interest cover 2 and 1; current ratio 1 and 0.7</td>
 *     <td>what is sound, and what is at least to be watched; a ratio without bounds is not looked at</td></tr>
 * <tr><td>weakForWeak</td><td>ratios, 1 or more</td><td>2</td><td>so many weak ratios make the whole weak; fewer make it
 *     one to watch</td></tr>
 * <tr><td>leastKnown</td><td>ratios, 1 or more</td><td>2</td>
 *     <td>with fewer known, the whole is not determined, unless enough are weak already</td></tr>
 * <tr><td>monthsCurrent</td><td>months, 0 or more</td><td>21</td>
 *     <td>older accounts are said to be old: a year, and the nine months in which a private company must file
 *     (Companies Act 2006, s. 442)</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class FinancialPolicy implements WithFinancialPolicy {

    private static final FinancialPolicy STANDARD = builder().build();

    FinancialPolicy() {}

    /**
     * The bounds of one ratio. A ratio that equals a bound is on its sounder side.
     *
     * @param sound from here on, in the direction that is sounder, it is sound
     * @param watch from here on it is to be watched; on the other side it is weak
     */
    public record Bounds(BigDecimal sound, BigDecimal watch) {

        /**
         * Returns bounds from text.
         *
         * @param sound a decimal number
         * @param watch a decimal number
         * @return the bounds
         */
        public static Bounds of(String sound, String watch) {
            return new Bounds(new BigDecimal(sound), new BigDecimal(watch));
        }
    }

    /**
     * Returns the policy whose attributes all have their defaults.
     *
     * @return the policy
     */
    public static FinancialPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns what is sound and what to be watched.
     *
     * @return bounds by ratio
     */
    @Value.Default
    public ImmutableMap<FinancialRatio, Bounds> bounds() {
        return ImmutableMap.of(
                FinancialRatio.OPERATING_MARGIN, Bounds.of("0.05", "0"),
                FinancialRatio.LEVERAGE, Bounds.of("4", "6"),
                FinancialRatio.INTEREST_COVER, Bounds.of("2", "1"),
                FinancialRatio.CURRENT_RATIO, Bounds.of("1", "0.7"));
    }

    /**
     * Returns how many weak ratios make the whole weak.
     *
     * @return 1 or more
     */
    @Value.Default
    public int weakForWeak() {
        return 2;
    }

    /**
     * Returns how many ratios must be known.
     *
     * @return 1 or more
     */
    @Value.Default
    public int leastKnown() {
        return 2;
    }

    /**
     * Returns the age up to which accounts are current.
     *
     * @return months, 0 or more
     */
    @Value.Default
    public int monthsCurrent() {
        return 21;
    }

    @Value.Check
    void check() {
        if (Math.min(weakForWeak(), leastKnown()) < 1 || monthsCurrent() < 0) {
            throw new IllegalArgumentException("FinancialPolicy weakForWeak and leastKnown must be 1 or more, and "
                    + "monthsCurrent 0 or more, but were " + weakForWeak() + ", " + leastKnown() + " and "
                    + monthsCurrent() + ". Maybe leave them out for the defaults?");
        }
        for (Map.Entry<FinancialRatio, Bounds> entry : bounds().entrySet()) {
            int order = entry.getValue().sound().compareTo(entry.getValue().watch());
            if (entry.getKey().higherIsSounder() ? order < 0 : order > 0) {
                throw new IllegalArgumentException("FinancialPolicy bounds of " + entry.getKey()
                        + " must have sound on the sounder side of watch but were " + entry.getValue()
                        + ". Maybe they are swapped?");
            }
        }
    }

    /** Returns the band of one ratio. */
    FinancialBand bandOf(FinancialRatio ratio, Bounds limits, BigDecimal value) {
        if (isOnSounderSide(ratio, value, limits.sound())) {
            return FinancialBand.SOUND;
        }
        return isOnSounderSide(ratio, value, limits.watch()) ? FinancialBand.WATCH : FinancialBand.WEAK;
    }

    private static boolean isOnSounderSide(FinancialRatio ratio, BigDecimal value, BigDecimal bound) {
        int order = value.compareTo(bound);
        return ratio.higherIsSounder() ? order >= 0 : order <= 0;
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FinancialPolicy}. Nothing need be set. */
    public static final class Builder extends ImmutableFinancialPolicy.Builder {
        Builder() {}
    }
}
