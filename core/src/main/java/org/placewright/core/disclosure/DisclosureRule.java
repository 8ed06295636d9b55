package org.placewright.core.disclosure;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A primary rule: says of one cell, by itself, whether the figure would reveal too much.
 *
 * <p>Pure functions, computed exactly: no quotient is taken and nothing is rounded, so a cell at the very limit is
 * judged alike everywhere. Time in proportion to the number of contributors. The rules on dominance never find a count,
 * an empty cell, or a cell to which all contributed 0 disclosive; {@link MinimumCount} is for those.
 *
 * <p>Source: A. Hundepool and others, <cite>Statistical Disclosure Control</cite>, Wiley 2012, chapter 4; ESSNet SDC,
 * <cite>Handbook on Statistical Disclosure Control</cite>, version 1.2, 2010.
 */
public sealed interface DisclosureRule {

    /**
     * Tells whether the figure of a cell would reveal too much.
     *
     * @param cell what lies behind the figure
     * @return true if it must not be shown
     */
    boolean isDisclosive(Cell cell);

    /**
     * Few records reveal: a cell is disclosive when it has at least one record and fewer than the minimum.
     *
     * <p>An empty cell is shown, as the Department for Education does ("where any number is shown as zero, the original
     * figure submitted was zero").
     *
     * @param minimum the smallest count, besides 0, that is shown; 1 or more
     */
    record MinimumCount(int minimum) implements DisclosureRule {

        /**
         * Checks the minimum.
         *
         * @param minimum the smallest count, besides 0, that is shown; 1 or more
         * @throws IllegalArgumentException if it is below 1
         */
        public MinimumCount {
            if (minimum < 1) {
                throw new IllegalArgumentException("MinimumCount minimum must be 1 or more but was " + minimum);
            }
        }

        @Override
        public boolean isDisclosive(Cell cell) {
            return cell.count() > 0 && cell.count() < minimum;
        }
    }

    /**
     * The (n,k) rule: a cell is disclosive when its n largest contributors make up more than k per cent of the total.
     *
     * @param contributors n, 1 or more
     * @param percent k, above 0 and below 100
     */
    record Dominance(int contributors, BigDecimal percent) implements DisclosureRule {

        /**
         * Checks the parameters.
         *
         * @param contributors n, 1 or more
         * @param percent k, above 0 and below 100
         * @throws IllegalArgumentException if one is out of bounds
         */
        public Dominance {
            if (contributors < 1) {
                throw new IllegalArgumentException("Dominance contributors must be 1 or more but was " + contributors);
            }
            percent = Percents.between("Dominance percent", percent, 100);
        }

        /**
         * Returns the rule with a whole percentage.
         *
         * @param contributors n, 1 or more
         * @param percent k, 1 to 99
         * @return the rule
         * @throws IllegalArgumentException if one is out of bounds
         */
        public static Dominance of(int contributors, int percent) {
            return new Dominance(contributors, BigDecimal.valueOf(percent));
        }

        @Override
        public boolean isDisclosive(Cell cell) {
            return Percents.compare(cell.ofLargest(contributors), percent, cell.total()) > 0;
        }
    }

    /**
     * The p% rule: a cell is disclosive when the second largest contributor, who knows their own part, could work out
     * that of the largest to within p per cent: when total - x1 - x2 &lt; p / 100 * x1.
     *
     * <p>Everything the p% rule finds with p = 100 (100 - k) / k, the (2,k) rule finds too; what the (2,k) rule finds
     * besides are cells whose largest contributor cannot be worked out so closely.
     *
     * @param percent p, above 0 and up to 100
     */
    record PPercent(BigDecimal percent) implements DisclosureRule {

        /**
         * Checks the percentage.
         *
         * @param percent p, above 0 and up to 100
         * @throws IllegalArgumentException if it is out of bounds
         */
        public PPercent {
            percent = Percents.upTo("PPercent percent", percent, 100);
        }

        /**
         * Returns the rule with a whole percentage.
         *
         * @param percent p, 1 to 100
         * @return the rule
         * @throws IllegalArgumentException if it is out of bounds
         */
        public static PPercent of(int percent) {
            return new PPercent(BigDecimal.valueOf(percent));
        }

        @Override
        public boolean isDisclosive(Cell cell) {
            BigInteger rest = cell.total().subtract(cell.ofLargest(2));
            return Percents.compare(rest, percent, cell.ofLargest(1)) < 0;
        }
    }

    /**
     * The (p,q) rule, or prior-posterior rule: the p% rule where every contributor could be estimated to within q per
     * cent before anything was published. A cell is disclosive when total - x1 - x2 &lt; p / q * x1.
     *
     * @param posterior p, above 0 and below q
     * @param prior q, up to 100
     */
    record PriorPosterior(BigDecimal posterior, BigDecimal prior) implements DisclosureRule {

        /**
         * Checks the percentages.
         *
         * @param posterior p, above 0 and below q
         * @param prior q, up to 100
         * @throws IllegalArgumentException if one is out of bounds
         */
        public PriorPosterior {
            prior = Percents.upTo("PriorPosterior prior", prior, 100);
            posterior = Percents.upTo("PriorPosterior posterior", posterior, 100);
            if (posterior.compareTo(prior) >= 0) {
                throw new IllegalArgumentException("PriorPosterior posterior must be below prior but was "
                        + posterior.toPlainString() + " where prior was " + prior.toPlainString()
                        + ". Maybe the two were mixed up?");
            }
        }

        /**
         * Returns the rule with whole percentages.
         *
         * @param posterior p, above 0 and below q
         * @param prior q, up to 100
         * @return the rule
         * @throws IllegalArgumentException if one is out of bounds
         */
        public static PriorPosterior of(int posterior, int prior) {
            return new PriorPosterior(BigDecimal.valueOf(posterior), BigDecimal.valueOf(prior));
        }

        @Override
        public boolean isDisclosive(Cell cell) {
            BigDecimal rest = new BigDecimal(cell.total().subtract(cell.ofLargest(2)));
            BigDecimal largest = new BigDecimal(cell.ofLargest(1));
            return rest.multiply(prior).compareTo(posterior.multiply(largest)) < 0;
        }
    }
}
