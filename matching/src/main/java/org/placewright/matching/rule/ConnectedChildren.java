package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import org.placewright.core.Personal;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.matching.ListedHome;

/**
 * The children with whom a foster carer is connected, as relative, friend or otherwise.
 *
 * @param ids who they are; personal
 */
public record ConnectedChildren(@Personal ImmutableSortedSet<ChildId> ids) {

    static final ConnectedChildren NONE = new ConnectedChildren(ImmutableSortedSet.of());

    static ConnectedChildren of(ListedHome listed) {
        return listed.home() instanceof FosteringHousehold household
                        && !household.connectedChildren().isEmpty()
                ? new ConnectedChildren(household.connectedChildren())
                : NONE;
    }

    boolean include(ChildId child) {
        return !ids.isEmpty() && ids.contains(child);
    }

    /** Tells whether the carer is connected with every one of some children. */
    boolean includeAll(ImmutableSortedSet<ChildId> children) {
        return !ids.isEmpty() && ids.containsAll(children);
    }

    /** Returns how many they are only. */
    @Override
    public String toString() {
        return "ConnectedChildren[" + ids.size() + "]";
    }
}
