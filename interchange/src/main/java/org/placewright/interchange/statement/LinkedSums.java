package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What adds up along one column of a table: sums, linked where the total of one is part of another, as a region's
 * councils add up to the region and the regions to England.
 *
 * <p>An item is in two sums at most, and there is no way round from a sum back to itself, so a shift can be followed
 * from sum to sum.
 */
final class LinkedSums {

    /** The place of a total among the items of a flat column, and of children in care. */
    static final int TOTAL = 0;

    private final ImmutableList<ImmutableList<Sum>> sumsOf;
    private final Map<Integer, ImmutableList<Shift>> shifts = new LinkedHashMap<>();

    /** A total and its parts, by the number of the item. */
    record Sum(int total, ImmutableList<Integer> parts) {

        private boolean has(int item) {
            return item == total || parts.contains(item);
        }

        /** Returns what becomes of another item when one goes up or down by one and the sum still holds. */
        private int answer(int item, int change, int other) {
            return item == total || other == total ? change : -change;
        }

        private ImmutableList<Integer> others(int item) {
            return Stream.concat(parts.stream(), Stream.of(total))
                    .filter(other -> other != item)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * A least change that leaves all sums as they are, but for a factor: 1 for items that go up, -1 for those that go
     * down. The first item is the one asked for, and goes up.
     */
    record Shift(ImmutableMap<Integer, Integer> changes) {}

    LinkedSums(int items, ImmutableList<Sum> sums) {
        ImmutableList.Builder<ImmutableList<Sum>> bySum = ImmutableList.builder();
        for (int i = 0; i < items; i++) {
            int item = i;
            bySum.add(sums.stream()
                    .filter(sum -> !sum.parts().isEmpty() && sum.has(item))
                    .collect(ImmutableList.toImmutableList()));
        }
        this.sumsOf = bySum.build();
    }

    /** Returns a column of a total and parts. */
    static LinkedSums ofTotalAnd(int parts) {
        return new LinkedSums(parts + 1, ImmutableList.of(new Sum(TOTAL, numbers(1, parts))));
    }

    /** Returns the numbers of as many items, one after another. */
    static ImmutableList<Integer> numbers(int first, int howMany) {
        return IntStream.range(first, first + howMany).boxed().collect(ImmutableList.toImmutableList());
    }

    /** Returns the column of the areas of a table. */
    static LinkedSums ofAreas(ImmutableList<Area> areas) {
        return new LinkedSums(areas.size(), sums(areas));
    }

    /** Returns how the areas of a table add up: each is part of the narrowest wider one that the table has. */
    static ImmutableList<Sum> sums(ImmutableList<Area> areas) {
        Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            for (Area wider : widerThan(areas.get(i))) {
                int total = areas.indexOf(wider);
                if (total >= 0) {
                    parts.computeIfAbsent(total, any -> new ArrayList<>()).add(i);
                    break;
                }
            }
        }
        ImmutableList.Builder<Sum> sums = ImmutableList.builder();
        parts.forEach((total, within) -> sums.add(new Sum(total, ImmutableList.copyOf(within))));
        return sums.build();
    }

    /** Returns the areas that one is part of, the narrowest first. */
    static ImmutableList<Area> widerThan(Area area) {
        if (area instanceof Area.Local local) {
            return ImmutableList.of(Area.of(local.region()), Area.ENGLAND);
        }
        return area instanceof Area.Regional ? ImmutableList.of(Area.ENGLAND) : ImmutableList.of();
    }

    int size() {
        return sumsOf.size();
    }

    /** Returns every shift in which an item goes up. */
    ImmutableList<Shift> shifts(int item) {
        return shifts.computeIfAbsent(item, this::found);
    }

    private ImmutableList<Shift> found(int item) {
        List<ImmutableMap<Integer, Integer>> found = new ArrayList<>();
        found.add(ImmutableMap.of(item, 1));
        for (Sum sum : sumsOf.get(item)) {
            found = joined(found, answers(item, 1, sum));
        }
        return found.stream().map(Shift::new).collect(ImmutableList.toImmutableList());
    }

    /** Returns the ways to make up for a change within a sum, and for that in the next one, to the end of the sums. */
    private List<ImmutableMap<Integer, Integer>> answers(int item, int change, Sum sum) {
        List<ImmutableMap<Integer, Integer>> answers = new ArrayList<>();
        for (int other : sum.others(item)) {
            int answer = sum.answer(item, change, other);
            List<ImmutableMap<Integer, Integer>> found = new ArrayList<>();
            found.add(ImmutableMap.of(other, answer));
            for (Sum next : sumsOf.get(other)) {
                if (!next.equals(sum)) {
                    found = joined(found, answers(other, answer, next));
                }
            }
            answers.addAll(found);
        }
        return answers;
    }

    private static List<ImmutableMap<Integer, Integer>> joined(
            List<ImmutableMap<Integer, Integer>> firsts, List<ImmutableMap<Integer, Integer>> seconds) {
        List<ImmutableMap<Integer, Integer>> joined = new ArrayList<>();
        for (ImmutableMap<Integer, Integer> first : firsts) {
            for (ImmutableMap<Integer, Integer> second : seconds) {
                joined.add(ImmutableMap.<Integer, Integer>builder()
                        .putAll(first)
                        .putAll(second)
                        .buildOrThrow());
            }
        }
        return joined;
    }
}
