package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;

/**
 * What inspectors had concluded of the homes of a market by a day, part by part. Each home is in one part, and there in
 * one line: so the lines add up to the homes. O(n log n).
 *
 * @param day the day, by which reports were published
 * @param segments the grades of each part, in order
 */
public record GradeMix(LocalDate day, ImmutableSortedMap<MarketSegment, Grades> segments) {

    /**
     * Counts judgements.
     *
     * @param market the market
     * @param day by which reports count, usually that of the market
     * @param cuts by what the market is cut, all at once; not by buyer
     * @return the grades
     * @throws IllegalArgumentException if the market is to be cut by buyer
     */
    public static GradeMix of(Market market, LocalDate day, ImmutableSortedSet<MarketCut> cuts) {
        if (cuts.contains(MarketCut.BUYER)) {
            throw new IllegalArgumentException(
                    "GradeMix cuts must not hold BUYER, for no buyer has homes. Maybe cut by AUTHORITY?");
        }
        Map<MarketSegment, Grades> mix = new HashMap<>();
        for (int home = 0; home < market.supply().size(); home++) {
            MarketSegment segment = MarketSegment.of(cuts, market, home, Optional.empty());
            Home counted = market.supply().home(home);
            OptionalInt places = market.supply().registered(home);
            mix.merge(segment, Grades.of(lineOf(counted, day), places), Grades::plus);
        }
        return new GradeMix(day, ImmutableSortedMap.copyOf(mix));
    }

    private static GradeLine lineOf(Home home, LocalDate day) {
        if (home.kind().inspectionScheme().isEmpty()) {
            return GradeLine.NOT_INSPECTED_AS_HOME;
        }
        return home.judgementOn(day)
                .map(GradeLine::of)
                .orElseGet(() ->
                        home.registration().filter(GradeMix::tellsInspections).isPresent()
                                ? GradeLine.NOT_YET_INSPECTED
                                : GradeLine.NOT_KNOWN);
    }

    /** Tells whether inspections, later ones, are recorded, so that there was none before. */
    private static boolean tellsInspections(Registration registration) {
        return !registration.inspections().isEmpty();
    }
}
