package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;

/**
 * Children and a home that would both rather have one another than what they have been given, and could: every rule
 * clears them for the company they would find.
 *
 * @param waiting what names the children's request
 * @param children who would rather go there
 * @param home the home that would rather have them
 * @param displaced whom the home would rather give up to make room; empty if it has room
 */
public record BlockingPair(
        ReferralId waiting,
        ImmutableSortedSet<ReferralId> children,
        HomeId home,
        ImmutableSortedSet<ReferralId> displaced) {

    /** Returns identifiers only. */
    @Override
    public String toString() {
        return "BlockingPair[" + waiting + ", " + home + "]";
    }
}
