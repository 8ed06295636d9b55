package org.placewright.sufficiency.stress;

/**
 * Displaced children of some councils and kinds of place. Counts are exact: small ones must be suppressed before they
 * are published.
 *
 * @param children all children looked at who need such a place, displaced or not
 * @param fromHomes those displaced who are known to live in a home that closes
 * @param fromHomesNotKnown those displaced whom an owner that fails has placed, nobody knows in which of its homes
 * @param placed those displaced who could go to a vacant place
 * @param vacancies vacant places that would suit one of those displaced at least, within reach of them; the same place
 *     may count in several rows
 */
public record StressCounts(int children, int fromHomes, int fromHomesNotKnown, int placed, long vacancies) {

    /**
     * Checks the counts.
     *
     * @param children all children looked at who need such a place
     * @param fromHomes those displaced from known homes
     * @param fromHomesNotKnown those displaced of whom it is not known in which home they live
     * @param placed those displaced who could go to a vacant place
     * @param vacancies vacant places for them
     * @throws IllegalArgumentException if one is negative, more are displaced than there are, or more placed than
     *     displaced
     */
    public StressCounts {
        if (Math.min(Math.min(fromHomes, fromHomesNotKnown), placed) < 0
                || vacancies < 0
                || fromHomes + fromHomesNotKnown > children
                || placed > fromHomes + fromHomesNotKnown) {
            throw new IllegalArgumentException("StressCounts must be 0 or more, with no more displaced than there are "
                    + "children, and no more placed than displaced. Maybe they are swapped?");
        }
    }

    /**
     * Returns how many have to move: of all children, the share that depends on the owners that fail.
     *
     * @return children, 0 or more
     */
    public int displaced() {
        return fromHomes + fromHomesNotKnown;
    }

    /**
     * Returns how many of those who have to move find no vacant place: the shortfall.
     *
     * @return children, 0 or more
     */
    public int withNowhere() {
        return displaced() - placed;
    }
}
