package org.placewright.sufficiency.market;

/**
 * When a market counts as concentrated. The bounds are those of other countries' merger control, and no law on homes
 * for children: they give words to a number, and decide nothing.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>unit</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>moderateAbove</td><td>points of HHI</td><td>1,000</td><td>above it, moderately concentrated</td>
 *     <td>US Department of Justice, "Herfindahl-Hirschman Index"</td></tr>
 * <tr><td>highAbove</td><td>points of HHI</td><td>1,800</td><td>above it, highly concentrated</td>
 *     <td>US Department of Justice and Federal Trade Commission, Merger Guidelines (2023), guideline 1</td></tr>
 * </table>
 *
 * @param moderateAbove points of HHI, 0 or more
 * @param highAbove points of HHI, no fewer, up to 10,000
 */
public record ConcentrationPolicy(int moderateAbove, int highAbove) {

    private static final int MONOPOLY = 10_000;
    private static final ConcentrationPolicy STANDARD = new ConcentrationPolicy(1_000, 1_800);

    /** How concentrated a market is, least first. */
    public enum Level {
        /** Not above the lower bound. */
        UNCONCENTRATED("not concentrated"),
        /** Above the lower bound and not above the upper. */
        MODERATE("moderately concentrated"),
        /** Above the upper bound. */
        HIGH("highly concentrated");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /**
         * Returns the words to print.
         *
         * @return the label, in English
         */
        public String label() {
            return label;
        }
    }

    /**
     * Checks the bounds.
     *
     * @param moderateAbove points of HHI, 0 or more
     * @param highAbove points of HHI, no fewer, up to 10,000
     * @throws IllegalArgumentException if they are out of range, or out of order
     */
    public ConcentrationPolicy {
        if (moderateAbove < 0 || highAbove < moderateAbove || highAbove > MONOPOLY) {
            throw new IllegalArgumentException("ConcentrationPolicy bounds must rise within 0 to 10000 but were "
                    + moderateAbove + " and " + highAbove + ". Maybe they are swapped, or shares from 0 to 1?");
        }
    }

    /**
     * Returns the policy with the bounds in the table.
     *
     * @return the policy
     */
    public static ConcentrationPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns how concentrated a market is.
     *
     * @param market the market
     * @return the level, from the exact index
     */
    public Level levelOf(Concentration market) {
        if (market.exceeds(highAbove)) {
            return Level.HIGH;
        }
        return market.exceeds(moderateAbove) ? Level.MODERATE : Level.UNCONCENTRATED;
    }
}
