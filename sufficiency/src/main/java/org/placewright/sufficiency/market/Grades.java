package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Homes and places by what inspectors concluded.
 *
 * @param homes homes by line, lines that occur
 * @param places registered places by line, lines that occur, of homes where they are known
 * @param placesNotKnown homes that add nothing to the places
 */
public record Grades(ImmutableMap<GradeLine, Long> homes, ImmutableMap<GradeLine, Long> places, long placesNotKnown) {

    static Grades of(GradeLine line, OptionalInt places) {
        return new Grades(
                ImmutableMap.of(line, 1L), ImmutableMap.of(line, (long) places.orElse(0)), places.isPresent() ? 0 : 1);
    }

    Grades plus(Grades other) {
        return new Grades(sum(homes, other.homes), sum(places, other.places), placesNotKnown + other.placesNotKnown);
    }

    private static ImmutableMap<GradeLine, Long> sum(Map<GradeLine, Long> one, Map<GradeLine, Long> other) {
        Map<GradeLine, Long> sum = new EnumMap<>(GradeLine.class);
        sum.putAll(one);
        other.forEach((line, count) -> sum.merge(line, count, Long::sum));
        return Maps.immutableEnumMap(sum);
    }

    /**
     * Returns the part of the places that is in homes judged good or outstanding.
     *
     * @return 0 to 1, of places in homes that have one of the four grades; empty if there are none
     */
    public OptionalDouble goodOrBetter() {
        long better = placesIn(GradeLine.OUTSTANDING) + placesIn(GradeLine.GOOD);
        long graded = better + placesIn(GradeLine.REQUIRES_IMPROVEMENT) + placesIn(GradeLine.INADEQUATE);
        return graded == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) better / graded);
    }

    private long placesIn(GradeLine line) {
        return places.getOrDefault(line, 0L);
    }
}
