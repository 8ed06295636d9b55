package org.placewright.pricing.shrinkage;

/**
 * From a shrunk estimate to the raw one as the sample grows, without a jump.
 *
 * <p>Formula: w raw + (1 - w) shrunk with weight w = (n - a) / (b - a), 0 up to a and 1 from b on. n may be an
 * effective sample size and so not whole. Complexity: O(1). Nothing to tie.
 *
 * <p>Guaranteed: w never falls as n rises and is continuous; the blend lies between the two, and moves and stretches
 * with them. Where a and b come from is policy: below 10 comparables no raw median is published, from 30 on the cohort
 * speaks for itself.
 *
 * @param shrunkUpTo a: the size up to which only the shrunk estimate counts, 0 or more; standard 10
 * @param rawFrom b: the size from which only the raw one counts, above a; standard 30
 */
public record Blend(int shrunkUpTo, int rawFrom) {

    private static final int SHRUNK_UP_TO = 10;
    private static final int RAW_FROM = 30;

    /**
     * Checks the sizes.
     *
     * @param shrunkUpTo 0 or more
     * @param rawFrom more than that
     * @throws IllegalArgumentException if a size is out of range
     */
    public Blend {
        if (shrunkUpTo < 0 || rawFrom <= shrunkUpTo) {
            throw new IllegalArgumentException("Blend must be 0 <= shrunkUpTo < rawFrom, but they were " + shrunkUpTo
                    + " and " + rawFrom + ". Maybe they were swapped.");
        }
    }

    /**
     * Returns the blend that begins at 10 and is done at 30.
     *
     * @return the standard blend
     */
    public static Blend standard() {
        return new Blend(SHRUNK_UP_TO, RAW_FROM);
    }

    /**
     * Returns how much the raw estimate counts.
     *
     * @param size how many numbers it rests on, 0 or more; an effective size need not be whole
     * @return from 0 to 1
     * @throws IllegalArgumentException if the size is negative or not finite
     */
    public double rawWeight(double size) {
        double n = Require.notNegative("size", size);
        return Math.max(0, Math.min(1, (n - shrunkUpTo) / (rawFrom - shrunkUpTo)));
    }

    /**
     * Returns the blend of two estimates of the same thing.
     *
     * @param raw the sample's own
     * @param shrunk the one that borrows from other samples, in the same unit
     * @param size how many numbers the raw one rests on, 0 or more
     * @return between the two
     * @throws IllegalArgumentException if an estimate is not finite or the size is out of range
     */
    public double of(double raw, double shrunk, double size) {
        double w = rawWeight(size);
        double blend = w * Require.finite("raw", raw) + (1 - w) * Require.finite("shrunk", shrunk);
        return Math.max(Math.min(raw, shrunk), Math.min(Math.max(raw, shrunk), blend));
    }
}
