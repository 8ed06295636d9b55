package org.placewright.pricing.index;

import java.util.OptionalDouble;
import org.placewright.core.geo.Region;

/**
 * What staff cost in a region, as a multiple of what they cost in England as a whole.
 *
 * <p>Implementations are immutable and safe to share between threads.
 */
@FunctionalInterface
public interface RegionalFactor {

    /**
     * Returns the factor of a region.
     *
     * @param region the region
     * @return the factor, above 0; empty if it is not known
     */
    OptionalDouble of(Region region);

    /**
     * Returns the factor that takes no account of regions.
     *
     * @return 1 everywhere
     */
    static RegionalFactor none() {
        return region -> OptionalDouble.of(1);
    }
}
