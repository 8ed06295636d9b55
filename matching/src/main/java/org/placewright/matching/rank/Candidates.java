package org.placewright.matching.rank;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.GridPoint;
import org.placewright.matching.Market;

/**
 * The homes considered for one part of a group that is split, best first: by tiers and score, then by number. Of homes
 * at one place only so many of the best are kept as the group has parts: the others could be chosen by nobody, because
 * one as near and no worse would be left.
 */
final class Candidates {

    private static final int ROOM_FOR_NEIGHBOURS = 4;

    private final int[] homes;
    private final long[] tiers;
    private final long[] scores;
    private final @Nullable GridPoint[] places;

    /** Takes homes that stand best first, with their tiers, scores and places; a place is null if not known. */
    Candidates(int[] homes, long[] tiers, long[] scores, @Nullable GridPoint[] places) {
        this.homes = homes;
        this.tiers = tiers;
        this.scores = scores;
        this.places = places;
    }

    /**
     * Chooses the candidates for a part.
     *
     * @param part the part
     * @param from the homes that may be chosen
     * @param market the homes
     * @param parts how many parts the group has
     * @param most how many to keep at most
     */
    static Candidates of(SharedHomes part, BitSet from, Market market, int parts, int most) {
        int open = from.cardinality();
        int looked = most;
        int[] kept;
        do {
            looked = Math.min(open, looked * ROOM_FOR_NEIGHBOURS);
            kept = thinned(part.best(from, looked), market, parts, most);
        } while (kept.length < most && looked < open);
        return new Candidates(
                kept,
                IntStream.of(kept).mapToLong(part::tier).toArray(),
                IntStream.of(kept).mapToLong(part::score).toArray(),
                IntStream.of(kept)
                        .mapToObj(home -> market.listed(home).position().orElse(null))
                        .toArray(GridPoint[]::new));
    }

    private static int[] thinned(int[] best, Market market, int parts, int most) {
        Map<Optional<GridPoint>, Integer> atPlace = new HashMap<>();
        int[] kept = new int[Math.min(best.length, most)];
        int size = 0;
        for (int i = 0; i < best.length && size < kept.length; i++) {
            if (atPlace.merge(market.listed(best[i]).position(), 1, Integer::sum) <= parts) {
                kept[size++] = best[i];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    int size() {
        return homes.length;
    }

    int home(int i) {
        return homes[i];
    }

    long tier(int i) {
        return tiers[i];
    }

    long score(int i) {
        return scores[i];
    }

    /** Returns where it is; null if not known. */
    @Nullable
    GridPoint place(int i) {
        return places[i];
    }
}
