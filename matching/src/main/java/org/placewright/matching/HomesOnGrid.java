package org.placewright.matching;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.GridPoint;

/**
 * Which homes lie in which square of the British National Grid: squares of 10 km, as its two-figure references have
 * them. The homes of a square stand next to one another in one array, in the order of their numbers.
 *
 * <p>Built in O(n); what lies within a distance is found by looking at the homes of the squares it touches.
 */
final class HomesOnGrid {

    private static final int METRES = 10_000;
    private static final int COLUMNS = 71;
    private static final int ROWS = 131;

    private final int[] starts;
    private final int[] homes;
    private final IntFunction<@Nullable GridPoint> positions;

    private HomesOnGrid(int[] starts, int[] homes, IntFunction<@Nullable GridPoint> positions) {
        this.starts = starts;
        this.homes = homes;
        this.positions = positions;
    }

    static HomesOnGrid of(int size, IntFunction<@Nullable GridPoint> positions) {
        int[] starts = new int[COLUMNS * ROWS + 1];
        for (int home = 0; home < size; home++) {
            GridPoint position = positions.apply(home);
            if (position != null) {
                starts[square(position) + 1]++;
            }
        }
        for (int square = 0; square < COLUMNS * ROWS; square++) {
            starts[square + 1] += starts[square];
        }
        int[] next = starts.clone();
        int[] homes = new int[starts[COLUMNS * ROWS]];
        for (int home = 0; home < size; home++) {
            GridPoint position = positions.apply(home);
            if (position != null) {
                homes[next[square(position)]++] = home;
            }
        }
        return new HomesOnGrid(starts, homes, positions);
    }

    private static int square(GridPoint position) {
        return position.northing() / METRES * COLUMNS + position.easting() / METRES;
    }

    /** Returns the homes no further away than so many metres, in the order of their numbers. */
    ImmutableIntArray within(GridPoint centre, double metres) {
        ImmutableIntArray.Builder near = ImmutableIntArray.builder();
        for (int row = least(centre.northing(), metres); row <= most(centre.northing(), metres, ROWS); row++) {
            for (int column = least(centre.easting(), metres);
                    column <= most(centre.easting(), metres, COLUMNS);
                    column++) {
                int square = row * COLUMNS + column;
                for (int i = starts[square]; i < starts[square + 1]; i++) {
                    GridPoint position = positions.apply(homes[i]);
                    if (position != null && centre.metresTo(position) <= metres) {
                        near.add(homes[i]);
                    }
                }
            }
        }
        int[] found = near.build().toArray();
        Arrays.sort(found);
        return ImmutableIntArray.copyOf(found);
    }

    private static int least(int at, double metres) {
        return (int) Math.max(0, Math.floor((at - metres) / METRES));
    }

    private static int most(int at, double metres, int squares) {
        return (int) Math.min(squares - 1, Math.floor((at + metres) / METRES));
    }
}
