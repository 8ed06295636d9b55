package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.ReachableHomes.ChildGroup;

/** The groups of children that each row of a gap is about. */
final class GapCells {

    private GapCells() {}

    /** Returns the groups of each cell asked for: by kind, and by kind with council, need or both. */
    static ImmutableSortedMap<GapCell, int[]> of(GapQuestion question) {
        ImmutableList.Builder<Function<ChildGroup, GapCell>> levels = ImmutableList.builder();
        levels.add(GapCells::ofKind);
        if (question.isByAuthority()) {
            levels.add(GapCells::ofAuthority);
        }
        if (question.isByNeed()) {
            levels.add(group -> ofKind(group).withNeed(group.need()));
        }
        if (question.isByAuthority() && question.isByNeed()) {
            levels.add(group -> ofAuthority(group).withNeed(group.need()));
        }
        return of(question.reachable().groups(), levels.build());
    }

    /** Returns the groups of each kind. */
    static ImmutableSortedMap<GapCell, int[]> byKind(ImmutableList<ChildGroup> groups) {
        return of(groups, ImmutableList.of(GapCells::ofKind));
    }

    /** Returns the groups of each kind and council, those of no known council together. */
    static ImmutableSortedMap<GapCell, int[]> byAuthority(ImmutableList<ChildGroup> groups) {
        return of(groups, ImmutableList.of(GapCells::ofAuthority));
    }

    private static GapCell ofKind(ChildGroup group) {
        return GapCell.of(group.kind());
    }

    private static GapCell ofAuthority(ChildGroup group) {
        return new GapCell(group.kind(), group.authority(), Optional.empty());
    }

    private static ImmutableSortedMap<GapCell, int[]> of(
            ImmutableList<ChildGroup> groups, ImmutableList<Function<ChildGroup, GapCell>> levels) {
        Map<GapCell, Set<Integer>> cells = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Function<ChildGroup, GapCell> level : levels) {
                cells.computeIfAbsent(level.apply(groups.get(group)), first -> new LinkedHashSet<>())
                        .add(group);
            }
        }
        return ImmutableSortedMap.copyOf(Maps.transformValues(cells, Ints::toArray));
    }

    static long children(PlacementProblem problem, int[] groups) {
        long children = 0;
        for (int group : groups) {
            children += problem.children(group);
        }
        return children;
    }
}
