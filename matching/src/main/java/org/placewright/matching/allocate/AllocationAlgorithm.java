package org.placewright.matching.allocate;

import org.placewright.matching.Market;

/**
 * Decides for many children together who would go where. It recommends and explains; an officer decides.
 *
 * <p>Implementations are stateless and safe to share between threads. The same request and market give the same
 * allocation, whatever order children and homes came in. No home gets more children than it has places, and every rule
 * clears every child for the company there. The laws an implementation must keep are in the testkit.
 */
public interface AllocationAlgorithm {

    /**
     * Returns what the algorithm is chosen by.
     *
     * @return lower-case letters, digits and hyphens, such as {@code optimal}
     */
    String name();

    /**
     * Decides who would go where.
     *
     * @param request who waits
     * @param market the homes
     * @return everyone who waits, each placed once or not placed, and why
     * @throws IllegalArgumentException if the request tells of a home the market does not have, or the levels of a
     *     policy do not fit whole numbers for so many
     */
    Allocation allocate(AllocationRequest request, Market market);
}
