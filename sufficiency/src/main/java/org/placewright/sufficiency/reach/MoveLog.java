package org.placewright.sufficiency.reach;

import java.util.Arrays;

/** The changes made to a flow since they began to be noted, to be taken back. */
final class MoveLog {

    private boolean isNoting;
    private int[] changed = new int[16];
    private int[] changes = new int[16];
    private int size;

    void begin() {
        isNoting = true;
        size = 0;
    }

    void changedPair(int pair, int by) {
        note(pair, by);
    }

    /** Notes a group by the complement of its number, which no pair has. */
    void changedLeft(int group, int by) {
        note(~group, by);
    }

    private void note(int pairOrGroup, int by) {
        if (!isNoting) {
            return;
        }
        if (size == changed.length) {
            changed = Arrays.copyOf(changed, 2 * size);
            changes = Arrays.copyOf(changes, 2 * size);
        }
        changed[size] = pairOrGroup;
        changes[size++] = by;
    }

    void takeBack(UsedPairs used, int[] left) {
        while (size > 0) {
            int pairOrGroup = changed[--size];
            if (pairOrGroup >= 0) {
                used.change(pairOrGroup, -changes[size]);
            } else {
                left[~pairOrGroup] -= changes[size];
            }
        }
    }
}
