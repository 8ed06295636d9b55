package org.placewright.core.disclosure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Decides cell by cell what a publication shows: applies a {@link DisclosurePolicy}.
 *
 * <p>Stateless and thread-safe. The rules judge exact numbers; what passes is then rounded, halves away from zero; a
 * number that is not 0 but rounds to it is shown as {@code k}, so that a 0 is always a true one. Guaranteed: raising a
 * threshold never shows what was suppressed. Not guaranteed: that a suppressed figure cannot be worked out from other
 * figures and totals; that is secondary suppression, which must follow before anything is published.
 *
 * <p>Source: see {@link DisclosurePolicy} and {@link DisclosureRule}.
 */
public final class PrimaryControl {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DisclosurePolicy policy;

    private PrimaryControl(DisclosurePolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the control that applies a policy.
     *
     * @param policy what may be shown
     * @return the control
     */
    public static PrimaryControl of(DisclosurePolicy policy) {
        return new PrimaryControl(policy);
    }

    /**
     * Returns the control that applies {@link DisclosurePolicy#localAuthority}.
     *
     * @return the control
     */
    public static PrimaryControl standard() {
        return of(DisclosurePolicy.localAuthority());
    }

    /**
     * Returns the rules that a cell breaks: why it is suppressed.
     *
     * @param cell what lies behind the figure
     * @return rules, in the order of the policy; empty if the figure may be shown
     */
    public ImmutableSet<DisclosureRule> broken(Cell cell) {
        return policy.rules().stream().filter(rule -> rule.isDisclosive(cell)).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns what to show for a count of records.
     *
     * @param count records, 0 or more
     * @return the count, rounded; {@code c} or {@code k}
     * @throws IllegalArgumentException if the count is negative
     */
    public PublishedFigure count(long count) {
        if (isDisclosive(count)) {
            return PublishedFigure.Symbol.SUPPRESSED;
        }
        BigDecimal exact = BigDecimal.valueOf(count);
        return shown(exact, policy.rounding().nearest(exact));
    }

    /**
     * Returns what to show for a percentage of records.
     *
     * <p>The percentage is computed from the exact counts. It is suppressed where the part or the rest would be as a
     * count, because one follows from the other, or where the whole is below the smallest denominator.
     *
     * @param part records counted, 0 or more
     * @param whole records it is a percentage of, no fewer
     * @return the percentage, rounded; {@code c}, {@code k}, or {@code z} where the whole is nothing
     * @throws IllegalArgumentException if the part is negative or more than the whole
     */
    public PublishedFigure percentage(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "The part must be 0 or more and no more than the whole. Maybe the two were mixed up?");
        }
        if (whole == 0) {
            return PublishedFigure.Symbol.NOT_APPLICABLE;
        }
        if (whole < policy.minimumDenominator() || isDisclosive(part) || isDisclosive(whole - part)) {
            return PublishedFigure.Symbol.SUPPRESSED;
        }
        BigDecimal exact = BigDecimal.valueOf(part).multiply(HUNDRED);
        return shown(exact, exact.divide(BigDecimal.valueOf(whole), policy.percentageDecimals(), RoundingMode.HALF_UP));
    }

    /**
     * Returns what to show for an average, such as a mean fee or distance.
     *
     * <p>A cell without contributions is judged by its count alone: give them wherever the amounts are somebody's own.
     *
     * @param cell the records averaged, with what each contributor put in
     * @param average the exact average, or one with more decimals than are shown
     * @return the average, rounded; {@code c}, {@code k}, or {@code z} where there is no record
     */
    public PublishedFigure average(Cell cell, BigDecimal average) {
        if (cell.count() == 0) {
            return PublishedFigure.Symbol.NOT_APPLICABLE;
        }
        if (!broken(cell).isEmpty()) {
            return PublishedFigure.Symbol.SUPPRESSED;
        }
        return shown(average, average.setScale(policy.averageDecimals(), RoundingMode.HALF_UP));
    }

    private boolean isDisclosive(long count) {
        return !broken(Cell.ofCount(count)).isEmpty();
    }

    private static PublishedFigure shown(BigDecimal exact, BigDecimal rounded) {
        return rounded.signum() == 0 && exact.signum() != 0
                ? PublishedFigure.Symbol.ROUNDS_TO_ZERO
                : PublishedFigure.of(rounded);
    }
}
