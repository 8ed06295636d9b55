package org.placewright.matching.rank;

import java.util.Arrays;

/**
 * The best homes seen so far, in order: by tiers, then by score, both highest first, then by number, lowest first. Kept
 * as a heap with the worst on top where only so many are wanted.
 */
final class Best {

    private final int most;
    private long[] tiers;
    private long[] scores;
    private int[] homes;
    private int size;

    Best(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("The most to return must be 0 or more but was " + most);
        }
        this.most = most;
        int room = Math.min(most, 64);
        this.tiers = new long[room];
        this.scores = new long[room];
        this.homes = new int[room];
    }

    void offer(long tier, long score, int home) {
        if (most == 0) {
            return;
        }
        if (size < most) {
            if (size == homes.length) {
                int room = Math.min(most, size * 2);
                tiers = Arrays.copyOf(tiers, room);
                scores = Arrays.copyOf(scores, room);
                homes = Arrays.copyOf(homes, room);
            }
            set(size, tier, score, home);
            up(size++);
        } else if (isBetter(tier, score, home, 0)) {
            set(0, tier, score, home);
            down(0, size);
        }
    }

    /**
     * Returns the score from which a home of a tier is among the best, if it is not of a lower number than those there:
     * less than any where there is room.
     */
    long leastScore(long tier) {
        if (size < most || most == 0 || tier > tiers[0]) {
            return 0;
        }
        return tier < tiers[0] ? Long.MAX_VALUE : scores[0] + 1;
    }

    /** Returns the homes, best first. Nothing may be offered any more. */
    int[] inOrder() {
        for (int last = size - 1; last > 0; last--) {
            swap(0, last);
            down(0, last);
        }
        return Arrays.copyOf(homes, size);
    }

    private boolean isBetter(long tier, long score, int home, int than) {
        if (tier != tiers[than]) {
            return tier > tiers[than];
        }
        return score == scores[than] ? home < homes[than] : score > scores[than];
    }

    private boolean isBetter(int one, int other) {
        return isBetter(tiers[one], scores[one], homes[one], other);
    }

    private void up(int from) {
        int at = from;
        while (at > 0 && isBetter((at - 1) / 2, at)) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void down(int from, int end) {
        int at = from;
        while (2 * at + 1 < end) {
            int worse = 2 * at + 1;
            if (worse + 1 < end && isBetter(worse, worse + 1)) {
                worse++;
            }
            if (!isBetter(at, worse)) {
                return;
            }
            swap(at, worse);
            at = worse;
        }
    }

    private void set(int at, long tier, long score, int home) {
        tiers[at] = tier;
        scores[at] = score;
        homes[at] = home;
    }

    private void swap(int one, int other) {
        long tier = tiers[one];
        long score = scores[one];
        int home = homes[one];
        set(one, tiers[other], scores[other], homes[other]);
        set(other, tier, score, home);
    }
}
