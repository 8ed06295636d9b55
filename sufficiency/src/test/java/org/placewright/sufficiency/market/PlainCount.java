package org.placewright.sufficiency.market;

import java.util.List;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.UsableCapacity;

/** What is within 10 kilometres of a home, counted over all pairs. */
final class PlainCount {

    private PlainCount() {}

    /** Returns its places, all places, vacant places of other owners, and its children. */
    static long[] around(List<ChildrensHome> homes, int subject) {
        ChildrensHome home = homes.get(subject);
        UsableCapacity own = home.capacity().orElseThrow();
        long all = 0;
        long vacant = 0;
        for (ChildrensHome other : homes) {
            if (position(home).metresTo(position(other)) <= 10_000) {
                UsableCapacity capacity = other.capacity().orElseThrow();
                all += capacity.usable();
                vacant += other.provider().equals(home.provider())
                        ? 0
                        : capacity.vacant().orElseThrow();
            }
        }
        return new long[] {own.usable(), all, vacant, own.occupied().orElseThrow()};
    }

    private static GridPoint position(ChildrensHome home) {
        return MadeMarkets.locator().locate(home.postcode().orElseThrow()).orElseThrow();
    }
}
