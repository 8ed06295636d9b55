package org.placewright.sufficiency.multistate;

import java.util.Arrays;

/**
 * When subjects moved, how many from where to where, and how many were in each state just before.
 *
 * <p>A sojourn is at risk at u if entry &lt; u &lt;= exit. Only times at which somebody moved are held. O(n log n)
 * time, O(T k + n) memory.
 */
final class RiskSets {

    private final int states;
    private final double[] times;
    private final double[][] entries;
    private final double[][] exits;
    private final int[][] atRisk;
    private final int[] firstJump;
    private final int[] jumpFrom;
    private final int[] jumpTo;
    private final int[] jumpCount;

    private RiskSets(ObservedSojourns sojourns) {
        states = sojourns.states();
        entries = new double[states][];
        exits = new double[states][];
        times = eventTimes(sojourns);
        firstJump = new int[times.length + 1];
        long[] jumps = sortedJumps(sojourns);
        int distinct = distinct(jumps);
        jumpFrom = new int[distinct];
        jumpTo = new int[distinct];
        jumpCount = new int[distinct];
        countJumps(jumps);
        sortByState(sojourns);
        atRisk = new int[states][];
        for (int state = 0; state < states; state++) {
            atRisk[state] = counted(state);
        }
    }

    static RiskSets of(ObservedSojourns sojourns) {
        return new RiskSets(sojourns);
    }

    int states() {
        return states;
    }

    /** The number of times at which somebody moved. */
    int size() {
        return times.length;
    }

    double time(int index) {
        return times[index];
    }

    /** The first index whose time is after the given one. */
    int firstAfter(double time) {
        int found = Arrays.binarySearch(times, time + 0.0);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int atRisk(int state, int index) {
        return atRisk[state][index];
    }

    /** How many are in a state just before any time, whether or not somebody moves at it. */
    int atRiskBefore(int state, double time) {
        return below(entries[state], time) - below(exits[state], time);
    }

    /** How many moved at a time, from any state. */
    long leaving(int index) {
        long leaving = 0;
        for (int jump = firstJump[index]; jump < firstJump[index + 1]; jump++) {
            leaving += jumpCount[jump];
        }
        return leaving;
    }

    /** How many moved from one state to another at a time. */
    int moved(int from, int to, int index) {
        for (int jump = firstJump[index]; jump < firstJump[index + 1]; jump++) {
            if (jumpFrom[jump] == from && jumpTo[jump] == to) {
                return jumpCount[jump];
            }
        }
        return 0;
    }

    int firstJump(int index) {
        return firstJump[index];
    }

    int jumpFrom(int jump) {
        return jumpFrom[jump];
    }

    int jumpTo(int jump) {
        return jumpTo[jump];
    }

    int jumpCount(int jump) {
        return jumpCount[jump];
    }

    private static double[] eventTimes(ObservedSojourns sojourns) {
        double[] all = new double[sojourns.size()];
        int size = 0;
        for (int i = 0; i < sojourns.size(); i++) {
            if (sojourns.to(i) != ObservedSojourns.CENSORED) {
                all[size++] = sojourns.exit(i);
            }
        }
        Arrays.sort(all, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || all[i] != all[distinct - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** Every move as one number that sorts by time, state left and state entered. */
    private long[] sortedJumps(ObservedSojourns sojourns) {
        long[] jumps = new long[sojourns.size()];
        int size = 0;
        for (int i = 0; i < sojourns.size(); i++) {
            if (sojourns.to(i) != ObservedSojourns.CENSORED) {
                long index = Arrays.binarySearch(times, sojourns.exit(i));
                jumps[size++] = (index * states + sojourns.from(i)) * states + sojourns.to(i);
            }
        }
        long[] sorted = Arrays.copyOf(jumps, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int distinct(long[] sorted) {
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    private void countJumps(long[] sorted) {
        int jump = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                jump++;
                jumpTo[jump] = (int) (sorted[i] % states);
                jumpFrom[jump] = (int) (sorted[i] / states % states);
                firstJump[(int) (sorted[i] / states / states) + 1]++;
            }
            jumpCount[jump]++;
        }
        for (int i = 1; i < firstJump.length; i++) {
            firstJump[i] += firstJump[i - 1];
        }
    }

    private void sortByState(ObservedSojourns sojourns) {
        int[] sizes = new int[states];
        for (int i = 0; i < sojourns.size(); i++) {
            sizes[sojourns.from(i)]++;
        }
        for (int state = 0; state < states; state++) {
            entries[state] = new double[sizes[state]];
            exits[state] = new double[sizes[state]];
        }
        for (int i = 0; i < sojourns.size(); i++) {
            int state = sojourns.from(i);
            int place = --sizes[state];
            entries[state][place] = sojourns.entry(i);
            exits[state][place] = sojourns.exit(i);
        }
        for (int state = 0; state < states; state++) {
            Arrays.sort(entries[state]);
            Arrays.sort(exits[state]);
        }
    }

    private int[] counted(int state) {
        int[] counts = new int[times.length];
        int entered = 0;
        int left = 0;
        for (int i = 0; i < times.length; i++) {
            while (entered < entries[state].length && entries[state][entered] < times[i]) {
                entered++;
            }
            while (left < exits[state].length && exits[state][left] < times[i]) {
                left++;
            }
            counts[i] = entered - left;
        }
        return counts;
    }

    /** How many of sorted numbers are below a bound. */
    private static int below(double[] sorted, double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
