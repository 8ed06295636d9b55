package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * How a comparison is widened until there are prices enough: a rung is a set of respects in which prices are alike; one
 * respect is given up at a time.
 *
 * <p>The standard ladder, the narrowest rung first: alike in type of provision, need level, deprivation of liberty, day
 * observed (within the year), solo placement, age band, region and route; then without the route; without the region;
 * without the age band; without solo; of the whole window of the policy; without deprivation of liberty; without need
 * level: of the type of provision only. What moves fees least is given up first. The type of provision is never given
 * up: a foster carer's fee says nothing of a children's home's.
 *
 * @param respects from the one kept longest, the type of provision, to the one given up first; each once
 */
public record CohortLadder(ImmutableList<Respect> respects) {

    private static final CohortLadder STANDARD = new CohortLadder(ImmutableList.of(
            Respect.PROVISION,
            Respect.NEED_LEVEL,
            Respect.DEPRIVATION_OF_LIBERTY,
            Respect.RECENT,
            Respect.SOLO,
            Respect.AGE_BAND,
            Respect.REGION,
            Respect.ROUTE));

    /**
     * Checks that the type of provision is kept longest.
     *
     * @param respects from the one kept longest to the one given up first
     * @throws IllegalArgumentException if the type of provision is not the first, or a respect stands twice
     */
    public CohortLadder {
        if (respects.isEmpty() || respects.get(0) != Respect.PROVISION) {
            throw new IllegalArgumentException("CohortLadder respects must begin with PROVISION, which is never given "
                    + "up, but were " + respects + ". Maybe the order is reversed: the one given up first stands last");
        }
        if (ImmutableSet.copyOf(respects).size() < respects.size()) {
            throw new IllegalArgumentException(
                    "CohortLadder respects must stand once each but were " + respects + ". Maybe leave one out");
        }
    }

    /**
     * Returns the standard ladder.
     *
     * @return eight rungs
     */
    public static CohortLadder standard() {
        return STANDARD;
    }

    /**
     * Returns the ladder of some respects.
     *
     * @param respects from the one kept longest, the type of provision, to the one given up first; each once
     * @return the ladder
     * @throws IllegalArgumentException if the type of provision is not the first, or a respect stands twice
     */
    public static CohortLadder of(Respect... respects) {
        return new CohortLadder(ImmutableList.copyOf(respects));
    }
}
