package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;

/**
 * The middle of where the children of each authority come from: the medians of eastings and of northings, of two in the
 * middle the larger.
 */
final class Middles {

    private Middles() {}

    static ImmutableMap<AuthorityId, GridPoint> of(Collection<LookedAfterChild> children) {
        ImmutableListMultimap<AuthorityId, GridPoint> origins = children.stream()
                .filter(child -> child.authority().isPresent() && child.origin().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        child -> child.authority().orElseThrow(),
                        child -> child.origin().orElseThrow()));
        return ImmutableMap.copyOf(Maps.transformValues(
                Multimaps.asMap(origins),
                points -> new GridPoint(median(points, GridPoint::easting), median(points, GridPoint::northing))));
    }

    private static int median(List<GridPoint> points, ToIntFunction<GridPoint> coordinate) {
        int[] sorted = points.stream().mapToInt(coordinate).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
