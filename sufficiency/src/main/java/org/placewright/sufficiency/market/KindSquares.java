package org.placewright.sufficiency.market;

import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.provider.HomeKind;
import org.placewright.sufficiency.supply.Supply;

/**
 * Homes with a known position by kind and square of the grid, as wide as the radius, so that all homes of a kind within
 * reach of one are in its square and the eight around it. O(homes) to make.
 */
final class KindSquares {

    /** A square of the grid, of homes of one kind. */
    private record Square(HomeKind kind, int east, int north) {}

    private final int width;
    private final Map<Square, ImmutableIntArray> squares = new HashMap<>();

    KindSquares(Supply supply, int radius) {
        this.width = radius;
        Map<Square, ImmutableIntArray.Builder> filling = new HashMap<>();
        for (int i = 0; i < supply.size(); i++) {
            int home = i;
            supply.position(home).ifPresent(at -> filling.computeIfAbsent(
                            square(supply.home(home).kind(), at, 0, 0), absent -> ImmutableIntArray.builder())
                    .add(home));
        }
        filling.forEach((square, homes) -> squares.put(square, homes.build()));
    }

    /** Shows every home of the kind in the nine squares around a point, and so all within the radius and more. */
    void around(HomeKind kind, GridPoint at, IntConsumer visitor) {
        for (int east = -1; east <= 1; east++) {
            for (int north = -1; north <= 1; north++) {
                Optional.ofNullable(squares.get(square(kind, at, east, north)))
                        .ifPresent(homes -> homes.forEach(visitor));
            }
        }
    }

    private Square square(HomeKind kind, GridPoint at, int east, int north) {
        return new Square(kind, at.easting() / width + east, at.northing() / width + north);
    }
}
