package org.placewright.matching.allocate.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of a problem that no open pair connects; units without one are in none. In nearly linear time. */
final class Components {

    private static final int NONE = -1;

    private final Restriction restriction;
    private final AssignmentProblem whole;

    /** By unit, the number of its part, in the order of their first units. */
    private final int[] part;

    private final int parts;

    /** By home of the whole, its number in the part being made. */
    private final int[] homeNumber;

    Components(Restriction restriction) {
        this.restriction = restriction;
        this.whole = restriction.problem();
        this.part = new int[whole.units()];
        this.homeNumber = new int[whole.homes()];
        this.parts = numberParts(joined());
        Arrays.fill(homeNumber, NONE);
    }

    List<Subproblem> all() {
        int[] first = new int[parts + 1];
        for (int of : part) {
            if (of != NONE) {
                first[of + 1]++;
            }
        }
        for (int i = 0; i < parts; i++) {
            first[i + 1] += first[i];
        }
        int[] units = new int[first[parts]];
        int[] next = first.clone();
        for (int unit = 0; unit < part.length; unit++) {
            if (part[unit] != NONE) {
                units[next[part[unit]]++] = unit;
            }
        }
        List<Subproblem> all = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            all.add(subproblem(Arrays.copyOfRange(units, first[i], first[i + 1])));
        }
        return all;
    }

    private DisjointSets joined() {
        DisjointSets sets = new DisjointSets(whole.units() + whole.homes());
        for (int unit = 0; unit < part.length; unit++) {
            part[unit] = NONE;
            for (int pair = whole.firstPair(unit); pair < whole.firstPair(unit + 1); pair++) {
                if (restriction.isOpen(pair)) {
                    sets.join(unit, whole.units() + whole.home(pair));
                    part[unit] = unit;
                }
            }
        }
        return sets;
    }

    private int numberParts(DisjointSets sets) {
        int count = 0;
        for (int unit = 0; unit < part.length; unit++) {
            if (part[unit] != NONE) {
                int first = sets.find(unit);
                part[unit] = first == unit ? count++ : part[first];
            }
        }
        return count;
    }

    private Subproblem subproblem(int[] units) {
        int[] pairs = openPairs(units);
        int[] homes = Arrays.stream(pairs).map(whole::home).sorted().distinct().toArray();
        for (int home = 0; home < homes.length; home++) {
            homeNumber[homes[home]] = home;
        }
        AssignmentProblem.Builder builder = AssignmentProblem.builder(units.length, homes.length);
        long[] wanted = new long[homes.length];
        int at = 0;
        for (int unit = 0; unit < units.length; unit++) {
            builder.worth(unit, whole.worth(units[unit]));
            for (; at < pairs.length && pairs[at] < whole.firstPair(units[unit] + 1); at++) {
                int home = homeNumber[whole.home(pairs[at])];
                builder.pair(unit, home, whole.score(pairs[at]), whole.size(pairs[at]));
                wanted[home] += whole.size(pairs[at]);
            }
        }
        for (int home = 0; home < homes.length; home++) {
            // Places that none could fill would only lengthen the tables of its knapsack.
            builder.capacity(home, (int) Math.min(restriction.places(homes[home]), wanted[home]));
        }
        return new Subproblem(builder.build(), units, pairs);
    }

    private int[] openPairs(int[] units) {
        int most = 0;
        for (int unit : units) {
            most += whole.firstPair(unit + 1) - whole.firstPair(unit);
        }
        int[] open = new int[most];
        int count = 0;
        for (int unit : units) {
            for (int pair = whole.firstPair(unit); pair < whole.firstPair(unit + 1); pair++) {
                if (restriction.isOpen(pair)) {
                    open[count++] = pair;
                }
            }
        }
        return Arrays.copyOf(open, count);
    }
}
