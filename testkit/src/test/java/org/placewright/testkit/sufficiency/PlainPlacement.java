package org.placewright.testkit.sufficiency;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.placewright.sufficiency.reach.AddedHome;
import org.placewright.sufficiency.reach.PlacementProblem;

/** What placing children within reach means, looked for one by one: who can have which place, child by child. */
final class PlainPlacement {

    private final int[] groups;
    private final boolean[][] possible;

    private PlainPlacement(int[] groups, boolean[][] possible) {
        this.groups = groups;
        this.possible = possible;
    }

    static PlainPlacement of(PlacementProblem problem) {
        int[] groups = repeated(problem.groups(), problem::children);
        int[] pools = repeated(problem.pools(), problem::places);
        boolean[][] possible = new boolean[groups.length][pools.length];
        for (int child = 0; child < groups.length; child++) {
            for (int place = 0; place < pools.length; place++) {
                possible[child][place] = isPossible(problem, groups[child], pools[place]);
            }
        }
        return new PlainPlacement(groups, possible);
    }

    /** Adds the places of a home. */
    PlainPlacement with(AddedHome home, PlacementProblem problem) {
        boolean[][] more = new boolean[groups.length][];
        for (int child = 0; child < groups.length; child++) {
            boolean takes = home.childSites().contains(problem.groupSite(groups[child]))
                    && home.types().contains(problem.groupType(groups[child]));
            more[child] = Arrays.copyOf(possible[child], possible[child].length + home.places());
            Arrays.fill(more[child], possible[child].length, more[child].length, takes);
        }
        return new PlainPlacement(groups, more);
    }

    static boolean isPossible(PlacementProblem problem, int group, int pool) {
        int site = problem.groupSite(group);
        return problem.takes(problem.groupType(group), problem.poolClass(pool))
                && IntStream.range(problem.reach().first(site), problem.reach().first(site + 1))
                        .anyMatch(at -> problem.reach().homeSite(at) == problem.poolSite(pool));
    }

    private static int[] repeated(int size, java.util.function.IntUnaryOperator times) {
        return IntStream.range(0, size)
                .flatMap(number -> IntStream.range(0, times.applyAsInt(number)).map(time -> number))
                .toArray();
    }

    int children() {
        return groups.length;
    }

    /** Returns the most that can be placed: child by child, each by one alternating path. */
    int most() {
        return most(IntStream.range(0, groups.length).toArray());
    }

    private int most(int[] children) {
        int[] childAt = new int[possible.length == 0 ? 0 : possible[0].length];
        Arrays.fill(childAt, -1);
        int placed = 0;
        for (int child : children) {
            placed += canHave(child, childAt, new boolean[childAt.length]) ? 1 : 0;
        }
        return placed;
    }

    private boolean canHave(int child, int[] childAt, boolean[] asked) {
        for (int place = 0; place < childAt.length; place++) {
            if (possible[child][place] && !asked[place]) {
                asked[place] = true;
                if (childAt[place] < 0 || canHave(childAt[place], childAt, asked)) {
                    childAt[place] = child;
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns how many more children than places in their reach there are, of the children for whom it is the most. */
    int deficiency() {
        int most = 0;
        for (int set = 0; set < 1 << groups.length; set++) {
            boolean[] reached = new boolean[possible.length == 0 ? 0 : possible[0].length];
            for (int child = 0; child < groups.length; child++) {
                for (int place = 0; place < reached.length; place++) {
                    reached[place] |= (set >> child & 1) == 1 && possible[child][place];
                }
            }
            int places = (int) IntStream.range(0, reached.length)
                    .filter(place -> reached[place])
                    .count();
            most = Math.max(most, Integer.bitCount(set) - places);
        }
        return most;
    }

    /** Returns the groups of which a child can be left out though the most children are placed, tried one by one. */
    Set<Integer> groupsThatCanBeLeftOut() {
        int most = most();
        Set<Integer> left = new TreeSet<>();
        for (int out = 0; out < groups.length; out++) {
            int without = out;
            if (most(IntStream.range(0, groups.length)
                            .filter(child -> child != without)
                            .toArray())
                    == most) {
                left.add(groups[out]);
            }
        }
        return left;
    }

    /** Returns the short markets by what they mean: groups and pools that are joined by places that could be had. */
    static List<Market> markets(PlacementProblem problem) {
        List<Market> markets = new ArrayList<>();
        for (int group : of(problem).groupsThatCanBeLeftOut()) {
            Market joined = new Market(new TreeSet<>(Set.of(group)), new TreeSet<>());
            for (int pool = 0; pool < problem.pools(); pool++) {
                if (problem.places(pool) > 0 && isPossible(problem, group, pool)) {
                    joined.pools().add(pool);
                }
            }
            for (Market other : List.copyOf(markets)) {
                if (other.pools().stream().anyMatch(joined.pools()::contains)) {
                    markets.remove(other);
                    joined.groups().addAll(other.groups());
                    joined.pools().addAll(other.pools());
                }
            }
            markets.add(joined);
        }
        return markets;
    }

    record Market(Set<Integer> groups, Set<Integer> pools) {

        static Market of(ImmutableIntArray groups, ImmutableIntArray pools) {
            return new Market(new TreeSet<>(groups.asList()), new TreeSet<>(pools.asList()));
        }
    }
}
