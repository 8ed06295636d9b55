package org.placewright.core.disclosure;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.placewright.core.disclosure.DisclosureRule.Dominance;
import org.placewright.core.disclosure.DisclosureRule.MinimumCount;

/**
 * What may be shown, and how finely, in the tables of one level: local authorities, or regions and the nation.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>rules</td><td>set of {@link DisclosureRule}</td><td></td><td>yes</td><td></td>
 *     <td>a cell that breaks any of them is suppressed; at least one; the order makes no difference</td>
 *     <td>see {@link #localAuthority} and {@link #nationalAndRegional}</td></tr>
 * <tr><td>rounding</td><td>{@link Rounding}</td><td>records</td><td>no</td><td>1</td>
 *     <td>what counts are rounded to</td>
 *     <td>DfE: local authority figures are unrounded, national and regional ones to the nearest 10</td></tr>
 * <tr><td>minimumDenominator</td><td>whole number</td><td>records</td><td>no</td><td>11</td>
 *     <td>the smallest whole of which a percentage is shown; 1 or more</td>
 *     <td>DfE practice in tables of outcomes (unverified, so a parameter)</td></tr>
 * <tr><td>percentageDecimals</td><td>whole number</td><td>decimal places</td><td>no</td><td>0</td>
 *     <td>how finely percentages are shown, 0 to 6</td><td>DfE: rounded to whole numbers</td></tr>
 * <tr><td>averageDecimals</td><td>whole number</td><td>decimal places</td><td>no</td><td>0</td>
 *     <td>how finely averages are shown, 0 to 6</td><td>DfE: distances rounded to zero decimal places</td></tr>
 * </table>
 *
 * <p>Source where DfE is named: Department for Education, methodology of <cite>Children looked after: a focus on
 * placement location</cite>, "Rounding, suppression and grossing". The symbols are those of
 * {@link PublishedFigure.Symbol}.
 */
@Value.Immutable
public abstract class DisclosurePolicy implements WithDisclosurePolicy {

    private static final int SMALLEST_COUNT_SHOWN = 6;
    private static final int DENOMINATOR_SHOWN = 11;
    private static final int MOST_DECIMALS = 6;

    DisclosurePolicy() {}

    /**
     * Returns the rules, any of which suppresses a cell.
     *
     * @return the rules, in the order they were given
     */
    public abstract ImmutableSet<DisclosureRule> rules();

    /**
     * Returns what counts are rounded to.
     *
     * @return the rounding
     */
    @Value.Default
    public Rounding rounding() {
        return Rounding.WHOLE;
    }

    /**
     * Returns the smallest whole of which a percentage is shown.
     *
     * @return records, 1 or more
     */
    @Value.Default
    public int minimumDenominator() {
        return DENOMINATOR_SHOWN;
    }

    /**
     * Returns how finely percentages are shown.
     *
     * @return decimal places, 0 to 6
     */
    @Value.Default
    public int percentageDecimals() {
        return 0;
    }

    /**
     * Returns how finely averages are shown.
     *
     * @return decimal places, 0 to 6
     */
    @Value.Default
    public int averageDecimals() {
        return 0;
    }

    @Value.Check
    void check() {
        if (rules().isEmpty()) {
            throw new IllegalArgumentException(
                    "DisclosurePolicy rules must not be empty. Maybe start from localAuthority()?");
        }
        if (minimumDenominator() < 1) {
            throw new IllegalArgumentException(
                    "DisclosurePolicy minimumDenominator must be 1 or more but was " + minimumDenominator());
        }
        checkDecimals("percentageDecimals", percentageDecimals());
        checkDecimals("averageDecimals", averageDecimals());
    }

    private static void checkDecimals(String field, int decimals) {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException(
                    "DisclosurePolicy " + field + " must be 0 to " + MOST_DECIMALS + " but was " + decimals);
        }
    }

    /**
     * Returns the usual policy for figures of local authorities, and the safest to begin with: counts of 1 to 5 are
     * suppressed and others shown as they are; an amount is suppressed where two contributors make up more than 85 per
     * cent of it.
     *
     * <p>Sources: DfE, SFR 34/2015 ("numbers from one to five inclusive have been suppressed"); for (2,85), the example
     * in the definition of the (n,k) rule in the ESSNet SDC <cite>Handbook on Statistical Disclosure Control</cite>,
     * 2010. Both are policy and can be changed.
     *
     * @return the policy
     */
    public static DisclosurePolicy localAuthority() {
        return builder()
                .addRules(new MinimumCount(SMALLEST_COUNT_SHOWN), Dominance.of(2, 85))
                .build();
    }

    /**
     * Returns the usual policy for regional and national figures: counts to the nearest 10, and none suppressed for
     * being small, because rounding hides it; amounts as for local authorities.
     *
     * <p>Source: DfE, as above.
     *
     * @return the policy
     */
    public static DisclosurePolicy nationalAndRegional() {
        return builder()
                .addRules(Dominance.of(2, 85))
                .rounding(new Rounding(10))
                .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DisclosurePolicy}. At least one rule must be set. */
    public static final class Builder extends ImmutableDisclosurePolicy.Builder {
        Builder() {}
    }
}
