package org.placewright.matching.rank;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * One home for each of several parts, no two the same, if there is such a choice at all: by augmenting paths. Of each
 * part as many homes are looked at as there are parts, as more make no difference.
 *
 * <p>Complexity: O(p^3) time for p parts.
 *
 * <p>Source: Kuhn, "The Hungarian method for the assignment problem", Naval Research Logistics Quarterly 2 (1955);
 * Hall, "On representatives of subsets", Journal of the London Mathematical Society 10 (1935).
 */
final class DistinctHomes {

    private static final int NONE = -1;

    private final int[][] homes;
    private final int[] chosen;

    private DistinctHomes(int[][] homes) {
        this.homes = homes;
        this.chosen = new int[homes.length];
        Arrays.fill(chosen, NONE);
    }

    /**
     * Returns a choice.
     *
     * @param homes the numbers of the homes each part may go to
     * @return the number of the home for each part; empty if there is no such choice
     */
    static Optional<ImmutableIntArray> of(int[][] homes) {
        DistinctHomes search = new DistinctHomes(homes);
        for (int part = 0; part < homes.length; part++) {
            if (!search.sendTo(part, new BitSet())) {
                return Optional.empty();
            }
        }
        return Optional.of(ImmutableIntArray.copyOf(search.chosen));
    }

    /** Finds a home for a part, moving other parts on if need be; those asked already are not asked again. */
    private boolean sendTo(int part, BitSet asked) {
        asked.set(part);
        for (int i = 0; i < Math.min(homes[part].length, homes.length); i++) {
            int home = homes[part][i];
            int holder = holderOf(home);
            if (holder == NONE || (!asked.get(holder) && sendTo(holder, asked))) {
                chosen[part] = home;
                return true;
            }
        }
        return false;
    }

    private int holderOf(int home) {
        for (int part = 0; part < chosen.length; part++) {
            if (chosen[part] == home) {
                return part;
            }
        }
        return NONE;
    }
}
