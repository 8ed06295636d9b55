package org.placewright.matching.allocate.assignment;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;

/**
 * What each unit, or each home, would rather have, strictly: its pairs, best first, with ties broken. O(n log n) time
 * and O(n) memory for n pairs.
 */
final class PreferenceLists {

    private final int[] first;
    private final int[] pairs;
    private final int[] places;

    private PreferenceLists(int[] first, int[] pairs, IntUnaryOperator liking, IntToLongFunction draw) {
        this.first = first;
        this.pairs = pairs;
        this.places = new int[pairs.length];
        for (int owner = 0; owner + 1 < first.length; owner++) {
            bestFirst(first[owner], first[owner + 1], liking, draw);
            for (int at = first[owner]; at < first[owner + 1]; at++) {
                places[pairs[at]] = at;
            }
        }
    }

    /** The lists of the units: by score. */
    static PreferenceLists ofUnits(AssignmentProblem problem, int[] unitOf, TieBreak ties) {
        int[] first = new int[problem.units() + 1];
        for (int unit = 0; unit < first.length; unit++) {
            first[unit] = problem.firstPair(unit);
        }
        int[] pairs = new int[problem.pairs()];
        Arrays.setAll(pairs, pair -> pair);
        return new PreferenceLists(first, pairs, problem::score, pair -> ties.draw(problem.home(pair), unitOf[pair]));
    }

    /** The lists of the homes: by what they prefer. */
    static PreferenceLists ofHomes(AssignmentProblem problem, int[] unitOf, TieBreak ties) {
        int[] first = new int[problem.homes() + 1];
        for (int pair = 0; pair < problem.pairs(); pair++) {
            first[problem.home(pair) + 1]++;
        }
        for (int home = 0; home < problem.homes(); home++) {
            first[home + 1] += first[home];
        }
        int[] next = first.clone();
        int[] pairs = new int[problem.pairs()];
        for (int pair = 0; pair < pairs.length; pair++) {
            pairs[next[problem.home(pair)]++] = pair;
        }
        return new PreferenceLists(
                first, pairs, problem::preference, pair -> ties.draw(unitOf[pair], problem.home(pair)));
    }

    private void bestFirst(int from, int to, IntUnaryOperator liking, IntToLongFunction draw) {
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) ~liking.applyAsInt(pairs[from + i]) << Integer.SIZE | pairs[from + i];
        }
        Arrays.sort(keys);
        int tied = 0;
        for (int i = 0; i < keys.length; i++) {
            pairs[from + i] = (int) keys[i];
            if (i + 1 == keys.length || keys[i] >> Integer.SIZE != keys[i + 1] >> Integer.SIZE) {
                breakTie(from + tied, from + i + 1, draw);
                tied = i + 1;
            }
        }
    }

    private void breakTie(int from, int to, IntToLongFunction draw) {
        if (to - from > 1) {
            int[] tied = Arrays.copyOfRange(pairs, from, to);
            long[] draws = new long[tied.length];
            Arrays.setAll(draws, i -> draw.applyAsLong(tied[i]));
            long[] sorted = draws.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < tied.length; i++) {
                pairs[from + Arrays.binarySearch(sorted, draws[i])] = tied[i];
            }
        }
    }

    /** The place of the best of an owner; the places of an owner end before the first of the next. */
    int first(int owner) {
        return first[owner];
    }

    /** The pair at a place. */
    int pair(int place) {
        return pairs[place];
    }

    /** The place of a pair: of two of one owner, the lower is the better. */
    int place(int pair) {
        return places[pair];
    }
}
