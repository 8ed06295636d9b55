package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.code.EpisodeRules;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;

/**
 * How far from home the children looked after on a date lived: straight-line miles between the home and the placement
 * postcode of the episode, as the SSDA903 return counts them. Children with short breaks only are left out, as in
 * {@link ChildrenInCare}.
 *
 * <p>The return computes no distance for unaccompanied asylum-seeking children
 * ({@link EpisodeRules#isDistanceComputed}). Those who are known to be such on the day count as not known; those of
 * whom the history does not say so are counted by distance like the others.
 *
 * @param asOf the day counted
 * @param children children by band, every band present
 * @param suspect of the children over 20 miles, those over 350, which the return's checks question
 */
public record DistanceProfile(LocalDate asOf, ImmutableMap<DistanceBand, Long> children, long suspect) {

    private static final BigDecimal SUSPECT = BigDecimal.valueOf(350);

    /**
     * Checks the counts.
     *
     * @param asOf the day counted
     * @param children children by band, every band present
     * @param suspect of the children over 20 miles, those over 350
     * @throws IllegalArgumentException if a band is missing, a count is negative, or more are suspect than over 20
     *     miles
     */
    public DistanceProfile {
        for (DistanceBand band : DistanceBand.values()) {
            if (children.getOrDefault(band, -1L) < 0) {
                throw new IllegalArgumentException("DistanceProfile children must have 0 or more for " + band);
            }
        }
        if (suspect < 0 || suspect > children.getOrDefault(DistanceBand.OVER_20, 0L)) {
            throw new IllegalArgumentException(
                    "DistanceProfile suspect must be 0 to the children over 20 miles but was " + suspect);
        }
    }

    /**
     * Counts the children looked after on a date by distance. O(episodes).
     *
     * @param histories the histories
     * @param date the day
     * @param locator finds where postcodes are
     * @return the profile
     */
    public static DistanceProfile on(CareHistories histories, LocalDate date, Locator locator) {
        Map<DistanceBand, Long> children = new EnumMap<>(DistanceBand.class);
        for (DistanceBand band : DistanceBand.values()) {
            children.put(band, 0L);
        }
        long suspect = 0;
        for (CareHistory history : histories.histories()) {
            Optional<Episode> episode =
                    history.episodeOn(date).filter(open -> !open.legalStatus().isShortBreaks());
            if (episode.isEmpty()) {
                continue;
            }
            Optional<BigDecimal> miles =
                    episode.filter(open -> isComputed(history, open, date)).flatMap(open -> miles(open, locator));
            children.merge(miles.map(DistanceBand::of).orElse(DistanceBand.NOT_KNOWN), 1L, Long::sum);
            suspect += miles.filter(distance -> distance.compareTo(SUSPECT) > 0).isPresent() ? 1 : 0;
        }
        return new DistanceProfile(date, Maps.immutableEnumMap(children), suspect);
    }

    private static boolean isComputed(CareHistory history, Episode episode, LocalDate date) {
        boolean unaccompanied = history.child()
                .filter(child -> child.unaccompaniedOn(date) == Answer.YES)
                .isPresent();
        return EpisodeRules.isDistanceComputed(episode.legalStatus(), unaccompanied);
    }

    private static Optional<BigDecimal> miles(Episode episode, Locator locator) {
        Optional<GridPoint> home = episode.homePostcode().flatMap(locator::locate);
        Optional<GridPoint> placement = episode.placementPostcode().flatMap(locator::locate);
        return home.flatMap(from -> placement.map(to -> Lengths.inReturnMiles(from.distanceTo(to))));
    }
}
