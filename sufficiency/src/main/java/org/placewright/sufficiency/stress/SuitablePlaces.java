package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewright.sufficiency.reach.PlacementPart;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.SiteReach;

/** Which vacant places would suit which displaced children: within reach, and of homes that take them. */
final class SuitablePlaces {

    private final PlacementPart part;
    private final ImmutableList<BitSet> pools;

    SuitablePlaces(PlacementPart part) {
        this.part = part;
        PlacementProblem problem = part.problem();
        ListMultimap<Integer, Integer> bySite =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (int pool = 0; pool < problem.pools(); pool++) {
            bySite.put(problem.poolSite(pool), pool);
        }
        this.pools = IntStream.range(0, problem.groups())
                .mapToObj(group -> poolsFor(group, bySite))
                .collect(ImmutableList.toImmutableList());
    }

    private BitSet poolsFor(int group, ListMultimap<Integer, Integer> bySite) {
        PlacementProblem problem = part.problem();
        SiteReach reach = problem.reach();
        int site = problem.groupSite(group);
        BitSet suitable = new BitSet();
        for (int at = reach.first(site); at < reach.first(site + 1); at++) {
            for (int pool : bySite.get(reach.homeSite(at))) {
                if (problem.takes(problem.groupType(group), problem.poolClass(pool))) {
                    suitable.set(pool);
                }
            }
        }
        return suitable;
    }

    /** Returns the pools of the part that suit a group of it; not to be changed. */
    BitSet poolsFor(int group) {
        return pools.get(group);
    }

    /** Returns how many children each pool suits, by its number in the whole. */
    Map<Integer, Long> childrenByPoolInWhole() {
        Map<Integer, Long> children = new HashMap<>();
        for (int group = 0; group < pools.size(); group++) {
            long alike = part.problem().children(group);
            pools.get(group).stream().forEach(pool -> children.merge(part.poolInWhole(pool), alike, Long::sum));
        }
        return children;
    }
}
