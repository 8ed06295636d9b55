package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.testkit.arbitrary.TimeArbitraries;

class TimePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 2, 20);
    private static final LocalDate LAST = LocalDate.of(2020, 3, 10);
    private static final int LONGER_THAN_THE_WINDOW = 40;

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.dates();
    }

    /** Ranges about a window so short that they often meet, overlap or are empty. */
    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(
                        TimeArbitraries.dates(FIRST, LAST),
                        Arbitraries.integers().between(0, 12).optional(0.9))
                .as((from, length) -> new DateRange(from, length.map(from::plusDays)));
    }

    @Property
    void every_day_is_in_exactly_one_collection_year(@ForAll("days") LocalDate day) {
        assertThat(IntStream.rangeClosed(1990, 2050)
                        .mapToObj(CollectionYear::of)
                        .filter(year -> year.contains(day)))
                .containsExactly(CollectionYear.containing(day));
    }

    @Property
    void collection_years_follow_one_another(@ForAll CollectionYear year) {
        CollectionYear next = CollectionYear.of(year.endingIn() + 1);

        assertThat(year.lastDay().plusDays(1)).isEqualTo(next.firstDay());
        assertThat(CollectionYear.containing(year.firstDay())).isEqualTo(year);
        assertThat(CollectionYear.containing(year.lastDay())).isEqualTo(year);
        assertThat(year).isLessThan(next);
        assertThat(year.toString()).startsWith(Integer.toString(year.firstDay().getYear()));
    }

    private static LongStream window() {
        return LongStream.rangeClosed(
                FIRST.toEpochDay() - 5, LAST.plusDays(LONGER_THAN_THE_WINDOW).toEpochDay());
    }

    private static boolean containsDayByDay(DateRange range, LocalDate day) {
        LocalDate each = range.from();
        LocalDate end = range.until().orElse(LAST.plusDays(LONGER_THAN_THE_WINDOW + 1));
        while (each.isBefore(end)) {
            if (each.equals(day)) {
                return true;
            }
            each = each.plusDays(1);
        }
        return false;
    }

    @Property(tries = 300)
    void a_range_contains_what_counting_its_days_finds(@ForAll("ranges") DateRange range) {
        assertThat(window().mapToObj(LocalDate::ofEpochDay))
                .allMatch(day -> range.contains(day) == containsDayByDay(range, day));
    }

    @Property
    void two_ranges_overlap_if_they_share_a_day(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        boolean share = window().mapToObj(LocalDate::ofEpochDay)
                .anyMatch(day -> containsDayByDay(one, day) && containsDayByDay(other, day));

        assertThat(one.overlaps(other)).isEqualTo(share);
        assertThat(other.overlaps(one)).isEqualTo(share);
    }

    @Property
    void the_intersection_of_two_ranges_is_the_days_in_both(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.intersection(other).isPresent()).isEqualTo(one.overlaps(other));
        one.intersection(other).ifPresent(shared -> assertThat(window().mapToObj(LocalDate::ofEpochDay))
                .allMatch(day -> shared.contains(day) == (one.contains(day) && other.contains(day))));
        assertThat(one.intersection(other).isEmpty() || !one.meets(other)).isTrue();
    }

    @Property
    void the_length_of_a_range_is_what_counting_its_days_finds(
            @ForAll("ranges") DateRange range, @ForAll("ranges") DateRange other) {
        LocalDate day = other.from();
        long before = window().mapToObj(LocalDate::ofEpochDay)
                .filter(each -> each.isBefore(day) && containsDayByDay(range, each))
                .count();

        assertThat(range.daysBefore(day)).isEqualTo(before);
        range.lengthInDays().ifPresent(length -> assertThat(length)
                .isEqualTo(window().mapToObj(LocalDate::ofEpochDay)
                        .filter(each -> containsDayByDay(range, each))
                        .count()));
        assertThat(range.lengthInDays().isPresent()).isEqualTo(range.until().isPresent());
        assertThat(range.isEmpty())
                .isEqualTo(
                        range.lengthInDays().isPresent() && range.lengthInDays().getAsLong() == 0);
    }

    @Property
    void age_is_what_the_calendar_counts(
            @ForAll("days") LocalDate born, @ForAll @IntRange(min = 0, max = 12_000) int later) {
        LocalDate day = born.plusDays(later);

        assertThat(Age.inYears(born, day)).isEqualTo(Period.between(born, day).getYears());
    }

    @Property
    void age_goes_up_by_one_on_each_birthday_and_on_no_other_day(
            @ForAll("days") LocalDate born, @ForAll @IntRange(min = 1, max = 18) int age) {
        LocalDate birthday = Age.birthday(born, age);

        assertThat(Age.inYears(born, birthday)).isEqualTo(age);
        assertThat(Age.inYears(born, birthday.minusDays(1))).isEqualTo(age - 1);
    }

    @Property
    void every_age_is_in_exactly_one_band(
            @ForAll("bandSets") AgeBands bands, @ForAll @IntRange(min = 0, max = 120) int age) {
        assertThat(bands.bands().stream().filter(band -> band.contains(age))).containsExactly(bands.bandOf(age));
    }

    @Property
    void a_child_only_ever_moves_on_to_older_bands(
            @ForAll("bandSets") AgeBands bands, @ForAll @IntRange(min = 0, max = 119) int age) {
        int now = bands.bands().indexOf(bands.bandOf(age));
        int next = bands.bands().indexOf(bands.bandOf(age + 1));

        assertThat(next).isBetween(now, now + 1);
    }

    @Provide
    Arbitrary<AgeBands> bandSets() {
        return Arbitraries.oneOf(Arbitraries.of(AgeBands.DFE, AgeBands.DEMAND_MODEL), TimeArbitraries.ageBands());
    }
}
