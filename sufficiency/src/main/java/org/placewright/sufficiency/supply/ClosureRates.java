package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.sufficiency.multistate.OccurrenceExposureRate;

/**
 * How often homes of each kind closed, or lost their full approval, in some years: closures over the years for which
 * homes were open, of 365.25 days each.
 *
 * <p>A register that drops the homes that closed tells of no closures: their rate is 0 then, whatever the truth.
 */
public final class ClosureRates {

    private static final double DAYS_A_YEAR = 365.25;

    private ClosureRates() {}

    /**
     * Counts closures and the time at risk. O(homes).
     *
     * @param homes the homes, each once, those that closed among them
     * @param from the first day at risk
     * @param until the day after the last
     * @return closures over years, by kind of home; kinds of which no home was open are left out
     * @throws IllegalArgumentException if the days are swapped
     */
    public static ImmutableMap<HomeKind, OccurrenceExposureRate> between(
            Iterable<? extends Home> homes, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "ClosureRates until " + until + " is before from " + from + ". Maybe the days are swapped?");
        }
        // A home that is closed on a day was at risk on the day before.
        Range<LocalDate> closing = Range.openClosed(from, until);
        Map<HomeKind, OccurrenceExposureRate> rates = new EnumMap<>(HomeKind.class);
        for (Home home : homes) {
            Optional<LiveDays> live = LiveDays.of(home);
            long days = live.map(open -> open.countIn(from, until)).orElse(0L);
            if (days > 0) {
                long closures = live.filter(open -> open.endsIn(closing)).isPresent() ? 1 : 0;
                rates.merge(
                        home.kind(),
                        new OccurrenceExposureRate(closures, days / DAYS_A_YEAR),
                        OccurrenceExposureRate::plus);
            }
        }
        return Maps.immutableEnumMap(rates);
    }
}
