package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.id.ProviderId;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.OwnerGroup;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;

/** Finds what depends on each owner. O(homes + children). */
final class Exposures {

    private final ReachableHomes reachable;
    private final Residences residences;
    private final Supply supply;
    private final Map<ProviderId, Children> children = new HashMap<>();

    /** The children of an owner so far. */
    private static final class Children {
        private final ImmutableIntArray.Builder inHomes = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder homeNotKnown = ImmutableIntArray.builder();
        private int withoutNeed;
    }

    private Exposures(ReachableHomes reachable, Market market) {
        this.reachable = reachable;
        this.residences = reachable.residences();
        this.supply = residences.supply();
        for (int child = 0; child < residences.children().size(); child++) {
            addChild(child, market);
        }
    }

    /** Returns what depends on each owner that has a home or has placed a child. */
    static ImmutableSortedMap<ProviderId, Exposure> of(ReachableHomes reachable, Market market) {
        Exposures exposures = new Exposures(reachable, market);
        ImmutableSortedMap.Builder<ProviderId, Exposure> byOwner = ImmutableSortedMap.naturalOrder();
        for (OwnerGroup group : market.groups().values()) {
            if (!group.homes().isEmpty() || exposures.children.containsKey(group.top())) {
                byOwner.put(group.top(), exposures.exposure(group));
            }
        }
        return byOwner.buildOrThrow();
    }

    /** A child with relatives or friends does not depend on who supports them. */
    private void addChild(int child, Market market) {
        Optional<ProviderId> owner = residences.providerOf(child).map(market.ownership()::top);
        if (owner.isEmpty()
                || residences.children().child(child).placementType().isRelativeOrFriend()) {
            return;
        }
        Children known = children.computeIfAbsent(owner.get(), first -> new Children());
        OptionalInt home = residences.homeOf(child);
        if (reachable.groupOf(child).isEmpty()) {
            known.withoutNeed += home.isPresent() ? 1 : 0;
        } else {
            (home.isPresent() ? known.inHomes : known.homeNotKnown).add(child);
        }
    }

    private Exposure exposure(OwnerGroup group) {
        Children known = children.getOrDefault(group.top(), new Children());
        return Exposure.builder()
                .owner(group.top())
                .homes(ImmutableIntArray.copyOf(group.homes()))
                .usable(group.usable())
                .inHomes(known.inHomes.build())
                .homeNotKnown(known.homeNotKnown.build())
                .withoutNeed(known.withoutNeed)
                .others(group.homes().stream()
                        .mapToLong(residences::takenByOthers)
                        .sum())
                .occupancyNotKnown((int) group.homes().stream()
                        .filter(home -> supply.occupied(home).isEmpty())
                        .count())
                .build();
    }
}
