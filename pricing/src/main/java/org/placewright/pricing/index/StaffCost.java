package org.placewright.pricing.index;

/**
 * What staff cost in a place beside England as a whole, and how that is known.
 *
 * @param factor above 0: 1 as in England as a whole, 1.1 a tenth more
 * @param basis how it is known
 */
public record StaffCost(double factor, Basis basis) {

    /** What a place without a known factor has: 1, and that it is not known. */
    static final StaffCost NOT_KNOWN = new StaffCost(1, Basis.NOT_KNOWN);

    /** How the factor of a place is known. */
    public enum Basis {
        /** By the authority itself. */
        AUTHORITY,
        /** By the authority's region. */
        REGION,
        /** Not at all: the factor is 1 for want of a better one, which is not to say that it is 1. */
        NOT_KNOWN
    }

    /**
     * Checks the factor.
     *
     * @param factor above 0 and finite; 1 where it is not known
     * @param basis how it is known
     * @throws IllegalArgumentException if the factor is not above 0 and finite, or not 1 though not known
     */
    public StaffCost {
        if (!(factor > 0 && Double.isFinite(factor))) {
            throw new IllegalArgumentException("StaffCost factor must be above 0, but was " + factor
                    + ". Maybe it is a difference in per cent: add it to 100 and divide by 100.");
        }
        if (basis == Basis.NOT_KNOWN && factor != 1) {
            throw new IllegalArgumentException("StaffCost factor must be 1 where it is not known, but was " + factor
                    + ". Maybe say by what it is known.");
        }
    }
}
