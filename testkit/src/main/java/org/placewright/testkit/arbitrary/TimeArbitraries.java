package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;

/** Dates, collection years and date ranges. */
public final class TimeArbitraries {

    /** The first day that {@link #dates()} draws. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /** The last day that {@link #dates()} draws. */
    public static final LocalDate LAST_DAY = LocalDate.of(2035, 12, 31);

    private static final int LONGEST_RANGE_IN_DAYS = 4_000;
    private static final int HIGHEST_BAND_BEGINS_AT = 25;
    private static final int LARGEST_NUMBER_OF_BANDS = 7;

    private TimeArbitraries() {}

    /**
     * Draws dates of this century up to 2035, among them many leap days and turns of a year.
     *
     * @return dates from {@link #FIRST_DAY} to {@link #LAST_DAY}
     */
    public static Arbitrary<LocalDate> dates() {
        return dates(FIRST_DAY, LAST_DAY);
    }

    /**
     * Draws dates between two days, among them many leap days and turns of a calendar or collection year, as far as
     * there are any. Shrinks towards the first day.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return dates, both days included
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Arbitrary<LocalDate> dates(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("dates: last " + last + " is before first " + first);
        }
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .shrinkTowards(first.toEpochDay())
                .map(LocalDate::ofEpochDay);
        ImmutableList<LocalDate> awkward = IntStream.rangeClosed(first.getYear(), last.getYear())
                .boxed()
                .flatMap(TimeArbitraries::awkwardDays)
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .collect(ImmutableList.toImmutableList());
        if (awkward.isEmpty()) {
            return any;
        }
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, Arbitraries.of(awkward)));
    }

    private static Stream<LocalDate> awkwardDays(int year) {
        LocalDate endOfFebruary = LocalDate.of(year, Month.MARCH, 1).minusDays(1);
        return Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                endOfFebruary,
                LocalDate.of(year, Month.MARCH, 31),
                LocalDate.of(year, Month.APRIL, 1),
                LocalDate.of(year, Month.DECEMBER, 31));
    }

    /**
     * Draws the collection years from 2014-15 to 2029-30, in which every known change of a code set falls. Shrinks
     * towards the first.
     *
     * @return collection years
     */
    public static Arbitrary<CollectionYear> collectionYears() {
        return Arbitraries.integers().between(2015, 2030).shrinkTowards(2015).map(CollectionYear::of);
    }

    /**
     * Draws date ranges: empty ones, single days, long ones, and ones without an end.
     *
     * @return ranges that begin on one of {@link #dates()}
     */
    public static Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(dates(), lengthsInDays().optional(0.8))
                .as((from, days) -> new DateRange(from, days.map(from::plusDays)));
    }

    /**
     * Draws sets of age bands: one band for all, bands of a single year, and anything between.
     *
     * @return age bands whose last begins at 25 at most; shrinks towards a single band
     */
    public static Arbitrary<AgeBands> ageBands() {
        return Arbitraries.integers()
                .between(1, HIGHEST_BAND_BEGINS_AT)
                .set()
                .ofMaxSize(LARGEST_NUMBER_OF_BANDS - 1)
                .map(starts -> ageBandsFrom(ImmutableSortedSet.copyOf(starts)));
    }

    /**
     * Draws single age bands of {@link #ageBands()}.
     *
     * @return age bands, with an end or without; shrinks towards the one for all
     */
    public static Arbitrary<AgeBand> singleAgeBands() {
        return ageBands().flatMap(bands -> Arbitraries.of(bands.bands()));
    }

    private static AgeBands ageBandsFrom(ImmutableSortedSet<Integer> starts) {
        ImmutableList.Builder<AgeBand> bands = ImmutableList.builder();
        int from = 0;
        for (int next : starts) {
            bands.add(new AgeBand(from + " to " + (next - 1), Range.closedOpen(from, next)));
            from = next;
        }
        return new AgeBands(
                bands.add(new AgeBand(from + " and over", Range.atLeast(from))).build());
    }

    /** Lengths in days, many of them nothing or a day. */
    static Arbitrary<Integer> lengthsInDays() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 1)),
                Tuple.of(4, Arbitraries.integers().between(0, LONGEST_RANGE_IN_DAYS)));
    }

    /**
     * Returns the day on which someone turns an age: for those born on 29 February it is 1 March in a common year.
     *
     * <p>So {@link Age#inYears} gives the age on that day, and one less on the day before.
     *
     * @param dateOfBirth the day of birth
     * @param years the age, 0 or more
     * @return the birthday
     */
    public static LocalDate birthday(LocalDate dateOfBirth, int years) {
        return Age.birthday(dateOfBirth, years);
    }

    /** An optional end so many days after a start. */
    static Optional<LocalDate> after(LocalDate start, Optional<Integer> days) {
        return days.map(start::plusDays);
    }
}
