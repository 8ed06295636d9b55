package org.placewright.core.provider;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LongSummaryStatistics;
import java.util.OptionalInt;
import org.placewright.core.id.HomeId;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * How many places a home says it will have free for some days: an entry of a calendar of vacancies.
 *
 * <p>A home whose calendar says nothing of a day may have places then or not: only an entry of 0 places says that it
 * has none.
 *
 * <table>
 * <caption>Attributes; source: the home's own records</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td></td><td>yes</td><td></td><td>the home</td></tr>
 * <tr><td>places</td><td>whole number</td><td>places</td><td>yes</td><td></td>
 *     <td>how many a child could move into; 0 where there is none</td></tr>
 * <tr><td>days</td><td>{@link DateRange}</td><td></td><td>yes</td><td></td>
 *     <td>the days it holds for; open where no end is known</td></tr>
 * </table>
 *
 * @param home the home
 * @param places how many a child could move into, 0 or more
 * @param days the days it holds for
 */
public record VacancyPeriod(HomeId home, int places, DateRange days)
        implements Comparable<VacancyPeriod>, Degradable<VacancyPeriod> {

    private static final Comparator<VacancyPeriod> ORDER = Comparator.comparing(VacancyPeriod::home)
            .thenComparing(VacancyPeriod::days)
            .thenComparing(VacancyPeriod::places);

    /**
     * Checks the number of places.
     *
     * @param home the home
     * @param places how many a child could move into, 0 or more
     * @param days the days it holds for
     * @throws IllegalArgumentException if there are fewer places than none
     */
    public VacancyPeriod {
        if (places < 0) {
            throw new IllegalArgumentException("VacancyPeriod places must not be negative but was " + places
                    + ". Maybe leave the period out where it is not known?");
        }
    }

    /**
     * Returns how many places a home says it has free on a day. Entries that both hold for the day are of different
     * places, and are added; but where one says that there is none, there is none.
     *
     * @param calendar the calendar, of any homes
     * @param home the home asked about
     * @param day the day asked about
     * @return the places, no more than can be counted; empty if the calendar says nothing of the home on the day
     */
    public static OptionalInt placesOn(Iterable<VacancyPeriod> calendar, HomeId home, LocalDate day) {
        ImmutableList.Builder<VacancyPeriod> holding = ImmutableList.builder();
        for (VacancyPeriod period : calendar) {
            if (period.home().equals(home) && period.days().contains(day)) {
                holding.add(period);
            }
        }
        ImmutableList<VacancyPeriod> held = holding.build();
        return held.isEmpty() ? OptionalInt.empty() : OptionalInt.of(together(held));
    }

    /**
     * Returns the entries of a calendar as a set that says the same: where entries are equal, those of the home for the
     * same days become one, of the places of all, or of none where one says that there is none.
     *
     * @param entries the entries, of any homes
     * @return the calendar, for which {@link #placesOn} returns the same as for the entries
     */
    public static ImmutableSortedSet<VacancyPeriod> joined(Iterable<VacancyPeriod> entries) {
        ImmutableListMultimap<VacancyPeriod, VacancyPeriod> bySameDays =
                Multimaps.index(entries, entry -> new VacancyPeriod(entry.home(), 0, entry.days()));
        ImmutableSortedSet.Builder<VacancyPeriod> joined = ImmutableSortedSet.naturalOrder();
        bySameDays.asMap().forEach((none, same) -> {
            if (ImmutableSet.copyOf(same).size() == same.size()) {
                joined.addAll(same);
            } else {
                joined.add(new VacancyPeriod(none.home(), together(same), none.days()));
            }
        });
        return joined.build();
    }

    /** Returns the places of entries for one day, one or more. */
    private static int together(Collection<VacancyPeriod> entries) {
        LongSummaryStatistics places =
                entries.stream().mapToLong(VacancyPeriod::places).summaryStatistics();
        return places.getMin() == 0 ? 0 : Ints.saturatedCast(places.getSum());
    }

    /** Returns the entry with the home replaced, as the home itself is where it is degraded. */
    @Override
    public VacancyPeriod degrade(Degradation how) {
        return new VacancyPeriod(how.degrade(home), places, days);
    }

    /** Compares by home, then by days, then by places. */
    @Override
    public int compareTo(VacancyPeriod other) {
        return ORDER.compare(this, other);
    }
}
