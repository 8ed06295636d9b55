package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placewright.core.code.PlacementGroup;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.supply.Admission;
import org.placewright.sufficiency.supply.PlaceRule;
import org.placewright.sufficiency.supply.Supply;

/** One rule, lifted. */
final class LiftedRule {

    private final PlaceRule rule;
    private final ReachableHomes reachable;
    private final PlacesTaken taken;
    private final ReachPolicy without;
    private final Map<PlacementGroup, Counts> byKind = new TreeMap<>();

    private static final class Counts {
        private long placesLost;
        private long placesRestricted;
        private boolean bears;
    }

    LiftedRule(PlaceRule rule, ReachableHomes reachable, PlacesTaken taken) {
        this.rule = rule;
        this.reachable = reachable;
        this.taken = taken;
        this.without = reachable.policy().without(rule);
        for (int home = 0; home < reachable.residences().supply().size(); home++) {
            if (reachable.poolOf(home).isPresent()) {
                add(home);
            }
        }
    }

    private void add(int home) {
        Supply supply = reachable.residences().supply();
        ImmutableSortedSet<PlaceRule> rules = reachable.policy().rules();
        Counts counts = byKind.computeIfAbsent(supply.group(home), first -> new Counts());
        int usable = Admission.places(supply, home, rules).orElse(0);
        int more = Admission.places(supply, home, without.rules()).orElse(0) - usable;
        boolean isWider =
                !Admission.of(supply.home(home), rules).equals(Admission.of(supply.home(home), without.rules()));
        counts.placesLost += more;
        counts.placesRestricted += isWider ? usable : 0;
        counts.bears |= more > 0 || isWider;
    }

    ImmutableList<RuleCost> costs(BestPlacement method) {
        Set<PlacementGroup> kinds = new TreeSet<>();
        byKind.forEach((kind, counts) -> {
            if (counts.bears && RuleCosts.placed(reachable, taken, kind) < reachable.children(kind)) {
                kinds.add(kind);
            }
        });
        Map<PlacementGroup, Long> placedMore = placedMore(kinds, method);
        return byKind.entrySet().stream()
                .map(kind -> new RuleCost(
                        rule,
                        kind.getKey(),
                        kind.getValue().placesLost,
                        kind.getValue().placesRestricted,
                        placedMore.getOrDefault(kind.getKey(), 0L)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Places the children of some kinds again; homes of one kind never take those of another. */
    private Map<PlacementGroup, Long> placedMore(Set<PlacementGroup> kinds, BestPlacement method) {
        Map<PlacementGroup, Long> more = new TreeMap<>();
        if (!kinds.isEmpty()) {
            ReachableHomes lifted = ReachableHomes.of(reachable.residences(), without);
            PlacesTaken again = method.place(only(lifted, kinds));
            kinds.forEach(kind ->
                    more.put(kind, RuleCosts.placed(lifted, again, kind) - RuleCosts.placed(reachable, taken, kind)));
        }
        return more;
    }

    private static PlacementProblem only(ReachableHomes homes, Set<PlacementGroup> kinds) {
        int[] children = new int[homes.groups().size()];
        for (PlacementGroup kind : kinds) {
            for (int group : RuleCosts.groups(homes, kind)) {
                children[group] = homes.problem().children(group);
            }
        }
        return homes.problem().withChildren(children);
    }
}
