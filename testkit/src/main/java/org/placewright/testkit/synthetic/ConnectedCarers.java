package org.placewright.testkit.synthetic;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import org.placewright.core.id.ChildId;

/**
 * Which households of councils' carers are those of relatives and friends of children who wait, who would take them
 * all. Nobody lives with them yet. By hand, a sixth of the groups that wait have such a carer.
 */
final class ConnectedCarers {

    private static final int PERCENT = 17;

    private final ImmutableMap<Integer, ImmutableList<ChildId>> childrenByHome;

    private ConnectedCarers(ImmutableMap<Integer, ImmutableList<ChildId>> childrenByHome) {
        this.childrenByHome = childrenByHome;
    }

    static ConnectedCarers of(EnglandPlan plan) {
        ListMultimap<Integer, MarketHome> free = ArrayListMultimap.create();
        for (MarketHome home : plan.market().homes()) {
            if (home.kind() == CareKind.OWN_FOSTERING && home.occupied() == 0 && home.places() > home.blocked()) {
                free.put(home.owner().council().orElseThrow(), home);
            }
        }
        ImmutableMap.Builder<Integer, ImmutableList<ChildId>> connected = ImmutableMap.builder();
        for (int council = 0; council < plan.country().councils(); council++) {
            Draw draw = Draw.of(plan.spec().seed(), "connected carers " + council);
            List<MarketHome> left = free.get(council);
            for (WaitingList.Group group : WaitingList.of(plan, council)) {
                if (draw.percent(PERCENT)) {
                    Optional<MarketHome> found = left.stream()
                            .filter(home -> home.places() - home.blocked()
                                    >= group.children().size())
                            .findFirst();
                    found.ifPresent(home -> connected.put(home.number(), group.children()));
                    found.ifPresent(left::remove);
                }
            }
        }
        return new ConnectedCarers(connected.buildOrThrow());
    }

    /** Returns the children with whom the carer of a home is connected; empty for nearly all. */
    ImmutableList<ChildId> childrenOf(MarketHome home) {
        ImmutableList<ChildId> children = childrenByHome.get(home.number());
        return children == null ? ImmutableList.of() : children;
    }
}
