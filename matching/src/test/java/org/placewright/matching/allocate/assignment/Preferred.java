package org.placewright.matching.allocate.assignment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Problems stated as the papers state them: each side's lists, best first, counted from 1. */
final class Preferred {

    private final int[][] units;
    private final int[][] homes;
    private final int[] capacities;

    private Preferred(int[][] units, int[][] homes, int[] capacities) {
        this.units = units;
        this.homes = homes;
        this.capacities = capacities;
    }

    /** Begins with the lists of the units, each such as "3 1 2". Homes take one unless told. */
    static Preferred units(String... lists) {
        return new Preferred(parsed(lists), new int[0][], new int[0]);
    }

    Preferred homes(String... lists) {
        int[] ones = new int[lists.length];
        Arrays.fill(ones, 1);
        return new Preferred(units, parsed(lists), ones);
    }

    Preferred capacities(int... places) {
        return new Preferred(units, homes, places);
    }

    /** All take one place. */
    AssignmentProblem problem() {
        return problem(IntStream.range(0, units.length).map(unit -> 1).toArray());
    }

    AssignmentProblem problem(int... sizes) {
        AssignmentProblem.Builder problem = AssignmentProblem.builder(units.length, homes.length);
        for (int home = 0; home < homes.length; home++) {
            problem.capacity(home, capacities[home]);
        }
        for (int unit = 0; unit < units.length; unit++) {
            for (int home : units[unit]) {
                problem.pair(
                        unit,
                        home - 1,
                        -Ints.indexOf(units[unit], home),
                        sizes[unit],
                        -Ints.indexOf(homes[home - 1], unit + 1));
            }
        }
        return problem.build();
    }

    /** The home of each unit, counted from 1; 0 if it has none. */
    static ImmutableList<Integer> homesOf(AssignmentSolution solution) {
        return IntStream.range(0, solution.problem().units())
                .mapToObj(unit -> solution.home(unit) + 1)
                .collect(ImmutableList.toImmutableList());
    }

    private static int[][] parsed(String... lists) {
        return Arrays.stream(lists)
                .map(list -> Arrays.stream(list.split(" "))
                        .filter(number -> !number.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toArray(int[][]::new);
    }
}
