package org.placewright.sufficiency.gap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.placewright.core.geo.GridPoint;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.ReachableHomes;

/**
 * How much nearer to where they come from children could live, were there a home at a point: of those whom it would
 * take and of whom it is known where they come from and where they live.
 *
 * <p>Children are held by how far away they live, farthest first: nobody saves more than that, so the search can end as
 * soon as the savings found are no less.
 */
final class DistanceSaved {

    private final int[] eastings;
    private final int[] northings;
    private final int[] metres;

    DistanceSaved(ReachableHomes reachable, NewHome home) {
        LookedAfterChild[] children = IntStream.range(
                        0, reachable.residences().children().size())
                .filter(child -> reachable.groupOf(child).isPresent()
                        && reachable.wouldTake(reachable.groupOf(child).getAsInt(), home.kind(), home.admission()))
                .mapToObj(reachable.residences().children()::child)
                .filter(child -> child.isDistanceComputed()
                        && child.origin().isPresent()
                        && child.placement().isPresent())
                .sorted(Comparator.comparingInt(DistanceSaved::metresFromHome).reversed())
                .toArray(LookedAfterChild[]::new);
        this.eastings = Arrays.stream(children)
                .mapToInt(child -> child.origin().orElseThrow().easting())
                .toArray();
        this.northings = Arrays.stream(children)
                .mapToInt(child -> child.origin().orElseThrow().northing())
                .toArray();
        this.metres =
                Arrays.stream(children).mapToInt(DistanceSaved::metresFromHome).toArray();
    }

    private static int metresFromHome(LookedAfterChild child) {
        return rounded(child.origin().orElseThrow().metresTo(child.placement().orElseThrow()));
    }

    private static int rounded(double metres) {
        return (int) Math.rint(metres);
    }

    /** Returns the largest savings, in metres, above 0 and in rising order; no more than so many. */
    int[] largest(GridPoint point, int most) {
        int[] largest = new int[Math.min(most, metres.length)];
        for (int child = 0; child < metres.length && metres[child] > largest[0]; child++) {
            double east = (double) eastings[child] - point.easting();
            double north = (double) northings[child] - point.northing();
            int saved = metres[child] - rounded(Math.sqrt(east * east + north * north));
            if (saved > largest[0]) {
                replaceLeast(largest, saved);
            }
        }
        return Arrays.stream(largest).filter(saved -> saved > 0).toArray();
    }

    private static void replaceLeast(int[] rising, int larger) {
        int at = 0;
        while (at + 1 < rising.length && rising[at + 1] < larger) {
            rising[at] = rising[at + 1];
            at++;
        }
        rising[at] = larger;
    }
}
