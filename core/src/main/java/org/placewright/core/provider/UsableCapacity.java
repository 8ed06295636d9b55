package org.placewright.core.provider;

import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How much room a home has.
 *
 * <ul>
 *   <li>usable = registered - blocked, and no more than are staffed, where that is known
 *   <li>vacant = usable - occupied, and not below 0
 * </ul>
 *
 * <table>
 * <caption>Attributes; source: the register, and the provider on the day</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>registered</td><td>whole number</td><td>places</td><td>yes</td><td></td>
 *     <td>places on the certificate, or approved for; 0 or more</td></tr>
 * <tr><td>blocked</td><td>map of {@link BlockReason} to whole number</td><td>places</td><td>no</td><td>none</td>
 *     <td>places that cannot be used now; each above 0, together no more than are registered</td></tr>
 * <tr><td>staffed</td><td>whole number</td><td>places</td><td>no</td><td>not known; no limit then</td>
 *     <td>how many children the staff there are now can look after at once, whichever places those have; 0 to
 *     registered. A place blocked for want of staff counts once, for the smaller of the two numbers holds</td></tr>
 * <tr><td>occupied</td><td>whole number</td><td>places</td><td>no</td><td>not known</td>
 *     <td>children living there now; 0 or more</td></tr>
 * </table>
 *
 * <p>A home may be over-occupied (an exemption, an emergency): it then has no vacancy, not a negative one.
 */
@Value.Immutable
public abstract class UsableCapacity implements WithUsableCapacity {

    UsableCapacity() {}

    /**
     * Returns the places on the certificate, or approved for.
     *
     * @return places, 0 or more
     */
    public abstract int registered();

    /**
     * Returns the places that cannot be used now, by reason.
     *
     * @return places by reason, each above 0
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<BlockReason, Integer> blocked();

    /**
     * Returns how many children the staff there are now can look after at once.
     *
     * @return places, from 0 to those registered; empty if not known
     */
    public abstract OptionalInt staffed();

    /**
     * Returns how many children live there now.
     *
     * @return places, 0 or more; empty if not known
     */
    public abstract OptionalInt occupied();

    /**
     * Returns the places that can be used: registered less blocked, and no more than are staffed.
     *
     * @return places, 0 or more
     */
    public final int usable() {
        int open = registered()
                - blocked().values().stream().mapToInt(Integer::intValue).sum();
        return Math.min(open, staffed().orElse(open));
    }

    /**
     * Returns the places free now: usable less occupied, and not below 0.
     *
     * @return places, 0 or more; empty if it is not known how many are occupied
     */
    public final OptionalInt vacant() {
        return occupied().isPresent()
                ? OptionalInt.of(Math.max(0, usable() - occupied().getAsInt()))
                : OptionalInt.empty();
    }

    @Value.Check
    void check() {
        if (registered() < 0) {
            throw new IllegalArgumentException("UsableCapacity registered must not be negative but was " + registered()
                    + ". Maybe leave the capacity out where it is not known?");
        }
        long blockedPlaces = 0;
        for (int places : blocked().values()) {
            if (places <= 0) {
                throw new IllegalArgumentException("UsableCapacity blocked must be above 0 for each reason but was "
                        + places + ". Maybe leave the reason out?");
            }
            blockedPlaces += places;
        }
        if (blockedPlaces > registered()) {
            throw new IllegalArgumentException("UsableCapacity blocked must not exceed registered but " + blockedPlaces
                    + " of " + registered() + " places are blocked. Maybe a place is counted under two reasons?");
        }
        if (staffed().isPresent() && (staffed().getAsInt() < 0 || staffed().getAsInt() > registered())) {
            throw new IllegalArgumentException("UsableCapacity staffed must be from 0 to the " + registered()
                    + " registered but was " + staffed().getAsInt() + ". Maybe staff were counted, not places?");
        }
        if (occupied().isPresent() && occupied().getAsInt() < 0) {
            throw new IllegalArgumentException("UsableCapacity occupied must not be negative but was "
                    + occupied().getAsInt() + ". Maybe leave it out where it is not known?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UsableCapacity}. The registered places must be set. */
    public static final class Builder extends ImmutableUsableCapacity.Builder {
        Builder() {}
    }
}
