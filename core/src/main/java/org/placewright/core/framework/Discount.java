package org.placewright.core.framework;

import com.google.common.collect.Comparators;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

/**
 * What a lot takes off a fee, and when.
 *
 * <p>A discount is a percentage of the fee before any discount. Ordered by kind, threshold, reach and reduction.
 */
public sealed interface Discount extends Comparable<Discount> {

    /**
     * Returns the grounds for it.
     *
     * @return the kind
     */
    DiscountKind kind();

    /**
     * Returns from how many on it is due: siblings, placements or days, as the kind says.
     *
     * @return the number; 0 where it does not depend on one
     */
    int threshold();

    /**
     * Returns whom it reaches once the threshold is met.
     *
     * @return the reach
     */
    DiscountReach reach();

    /**
     * Returns how much is taken off.
     *
     * @return above 0, up to 100
     */
    Percentage reduction();

    /**
     * Tells whether it is due.
     *
     * @param circumstances what discounts depend on
     * @return true if so
     */
    boolean isDue(DiscountCircumstances circumstances);

    /**
     * Returns a fee less this discount, if it is due.
     *
     * @param fee the fee before it
     * @param circumstances what discounts depend on
     * @param rounding what to do with a part of a penny of the new fee
     * @return the new fee, rounded once; never above the fee nor below nothing
     */
    default WeeklyFee applyTo(WeeklyFee fee, DiscountCircumstances circumstances, RoundingMode rounding) {
        return isDue(circumstances) ? fee.portion(Percentage.HUNDRED.minus(reduction()), rounding) : fee;
    }

    /**
     * Returns how much several discounts take off together.
     *
     * <p>Of those that are due, the largest of each kind counts (5 % for two siblings and 10 % for three make 10 % for
     * three), and those of different kinds are added, up to 100 %. So their order does not matter.
     *
     * @param discounts the discounts
     * @param circumstances what discounts depend on
     * @return from 0 to 100
     */
    static Percentage combined(Iterable<? extends Discount> discounts, DiscountCircumstances circumstances) {
        Map<DiscountKind, Percentage> largest = new EnumMap<>(DiscountKind.class);
        for (Discount discount : discounts) {
            if (discount.isDue(circumstances)) {
                largest.merge(discount.kind(), discount.reduction(), Comparators::max);
            }
        }
        Percentage sum = largest.values().stream().reduce(Percentage.ZERO, Percentage::plus);
        return Comparators.min(sum, Percentage.HUNDRED);
    }

    /**
     * Returns a fee less several discounts together; see {@link #combined}.
     *
     * @param discounts the discounts
     * @param fee the fee before them
     * @param circumstances what discounts depend on
     * @param rounding what to do with a part of a penny of the new fee
     * @return the new fee, rounded once; never above the fee nor below nothing
     */
    static WeeklyFee applyAll(
            Iterable<? extends Discount> discounts,
            WeeklyFee fee,
            DiscountCircumstances circumstances,
            RoundingMode rounding) {
        return fee.portion(Percentage.HUNDRED.minus(combined(discounts, circumstances)), rounding);
    }

    @Override
    default int compareTo(Discount other) {
        return Comparator.comparing(Discount::kind)
                .thenComparing(Discount::threshold)
                .thenComparing(Discount::reach)
                .thenComparing(Discount::reduction)
                .compare(this, other);
    }

    /**
     * For siblings placed together with the same carers or in the same home.
     *
     * <table>
     * <caption>Attributes; source: the lot's terms</caption>
     * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>threshold</td><td>whole number</td><td>siblings</td><td>yes</td><td></td>
     *     <td>how many it takes, 2 or more</td></tr>
     * <tr><td>reach</td><td>{@link DiscountReach}</td><td></td><td>yes</td><td></td>
     *     <td>every sibling, or only those from the threshold on</td></tr>
     * <tr><td>reduction</td><td>{@link Percentage}</td><td>percent of the fee</td><td>yes</td><td></td>
     *     <td>above 0, up to 100</td></tr>
     * </table>
     *
     * @param threshold how many siblings it takes, 2 or more
     * @param reach every sibling, or only those from the threshold on
     * @param reduction above 0, up to 100
     */
    record Sibling(int threshold, DiscountReach reach, Percentage reduction) implements Discount {

        /**
         * Checks the threshold and the reduction.
         *
         * @param threshold how many siblings it takes, 2 or more
         * @param reach every sibling, or only those from the threshold on
         * @param reduction above 0, up to 100
         * @throws IllegalArgumentException if the threshold is below 2 or the reduction out of range
         */
        public Sibling {
            DiscountTerms.checkThreshold("Discount.Sibling", threshold, 2);
            DiscountTerms.checkReduction("Discount.Sibling", reduction);
        }

        @Override
        public DiscountKind kind() {
            return DiscountKind.SIBLING;
        }

        @Override
        public boolean isDue(DiscountCircumstances circumstances) {
            return DiscountTerms.isReached(this, circumstances.siblingsTogether(), circumstances.siblingPosition());
        }
    }

    /**
     * For many placements with the provider.
     *
     * <table>
     * <caption>Attributes; source: the lot's terms</caption>
     * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>threshold</td><td>whole number</td><td>placements</td><td>yes</td><td></td>
     *     <td>how many it takes, 2 or more</td></tr>
     * <tr><td>reach</td><td>{@link DiscountReach}</td><td></td><td>yes</td><td></td>
     *     <td>every placement, or only those from the threshold on</td></tr>
     * <tr><td>reduction</td><td>{@link Percentage}</td><td>percent of the fee</td><td>yes</td><td></td>
     *     <td>above 0, up to 100</td></tr>
     * </table>
     *
     * @param threshold how many placements it takes, 2 or more
     * @param reach every placement, or only those from the threshold on
     * @param reduction above 0, up to 100
     */
    record Volume(int threshold, DiscountReach reach, Percentage reduction) implements Discount {

        /**
         * Checks the threshold and the reduction.
         *
         * @param threshold how many placements it takes, 2 or more
         * @param reach every placement, or only those from the threshold on
         * @param reduction above 0, up to 100
         * @throws IllegalArgumentException if the threshold is below 2 or the reduction out of range
         */
        public Volume {
            DiscountTerms.checkThreshold("Discount.Volume", threshold, 2);
            DiscountTerms.checkReduction("Discount.Volume", reduction);
        }

        @Override
        public DiscountKind kind() {
            return DiscountKind.VOLUME;
        }

        @Override
        public boolean isDue(DiscountCircumstances circumstances) {
            return DiscountTerms.isReached(
                    this, circumstances.placementsWithProvider(), circumstances.placementPosition());
        }
    }

    /**
     * For a child who has stayed so long, from then on; also called a retention discount.
     *
     * <table>
     * <caption>Attributes; source: the lot's terms</caption>
     * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>threshold</td><td>whole number</td><td>days</td><td>yes</td><td></td>
     *     <td>how long the child has lived there, 1 or more</td></tr>
     * <tr><td>reduction</td><td>{@link Percentage}</td><td>percent of the fee</td><td>yes</td><td></td>
     *     <td>above 0, up to 100</td></tr>
     * </table>
     *
     * @param threshold how many days the child has lived there, 1 or more
     * @param reduction above 0, up to 100
     */
    record LongStay(int threshold, Percentage reduction) implements Discount {

        /**
         * Checks the threshold and the reduction.
         *
         * @param threshold how many days the child has lived there, 1 or more
         * @param reduction above 0, up to 100
         * @throws IllegalArgumentException if the threshold is below 1 or the reduction out of range
         */
        public LongStay {
            DiscountTerms.checkThreshold("Discount.LongStay", threshold, 1);
            DiscountTerms.checkReduction("Discount.LongStay", reduction);
        }

        @Override
        public DiscountKind kind() {
            return DiscountKind.LONG_STAY;
        }

        /** Returns {@link DiscountReach#FROM_THRESHOLD_ON}: the days before are not refunded. */
        @Override
        public DiscountReach reach() {
            return DiscountReach.FROM_THRESHOLD_ON;
        }

        @Override
        public boolean isDue(DiscountCircumstances circumstances) {
            return circumstances.daysInPlacement() >= threshold;
        }
    }

    /**
     * For a bed that is part of a block.
     *
     * @param reduction above 0, up to 100
     */
    record Block(Percentage reduction) implements Discount {

        /**
         * Checks the reduction.
         *
         * @param reduction above 0, up to 100
         * @throws IllegalArgumentException if the reduction is out of range
         */
        public Block {
            DiscountTerms.checkReduction("Discount.Block", reduction);
        }

        @Override
        public DiscountKind kind() {
            return DiscountKind.BLOCK;
        }

        /** Returns 0: one bed of a block is enough. */
        @Override
        public int threshold() {
            return 0;
        }

        /** Returns {@link DiscountReach#EVERY_ONE}. */
        @Override
        public DiscountReach reach() {
            return DiscountReach.EVERY_ONE;
        }

        @Override
        public boolean isDue(DiscountCircumstances circumstances) {
            return circumstances.route().isBlock();
        }
    }
}
