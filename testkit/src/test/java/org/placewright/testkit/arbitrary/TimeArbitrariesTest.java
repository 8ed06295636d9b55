package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.child.Child;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;

class TimeArbitrariesTest {

    @Property(tries = 3)
    void dates_hold_leap_days_and_turns_of_the_year(@ForAll Random random) {
        List<LocalDate> dates = Draws.many(TimeArbitraries.dates(), random);

        assertThat(dates)
                .allMatch(date -> !date.isBefore(TimeArbitraries.FIRST_DAY) && !date.isAfter(TimeArbitraries.LAST_DAY))
                .anyMatch(date -> date.getMonth() == Month.FEBRUARY && date.getDayOfMonth() == 29)
                .anyMatch(date -> date.getMonth() == Month.MARCH && date.getDayOfMonth() == 31)
                .anyMatch(date -> date.getMonth() == Month.APRIL && date.getDayOfMonth() == 1)
                .anyMatch(date -> date.getMonth() == Month.DECEMBER && date.getDayOfMonth() == 31);
    }

    @Property(tries = 20)
    void dates_shrink_towards_the_first(@ForAll Random random) {
        LocalDate limit = LocalDate.of(2020, 6, 15);

        assertThat(Draws.smallest(TimeArbitraries.dates(), random, date -> !date.isBefore(limit)))
                .isBetween(limit, limit.plusYears(1));
        assertThat(Draws.smallest(TimeArbitraries.dates(), random, date -> true))
                .isEqualTo(TimeArbitraries.FIRST_DAY);
    }

    @Example
    void dates_may_be_a_single_day_and_not_fewer() {
        LocalDate day = LocalDate.of(2020, 6, 15);

        assertThat(TimeArbitraries.dates(day, day).sample()).isEqualTo(day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeArbitraries.dates(day, day.minusDays(1)))
                .withMessageContaining("is before first");
    }

    @Property(tries = 3)
    void date_ranges_are_sometimes_empty_and_sometimes_endless(@ForAll Random random) {
        assertThat(Draws.many(TimeArbitraries.dateRanges(), random))
                .anyMatch(range -> range.until().isEmpty())
                .anyMatch(range -> range.until().filter(range.from()::equals).isPresent())
                .anyMatch(range ->
                        range.until().filter(range.from().plusDays(1)::equals).isPresent());
        assertThat(Draws.smallest(TimeArbitraries.dateRanges(), random, range -> range.until()
                        .isPresent()))
                .isEqualTo(DateRange.of(TimeArbitraries.FIRST_DAY, TimeArbitraries.FIRST_DAY));
    }

    @Property(tries = 3)
    void collection_years_hold_every_change_of_a_code_set(@ForAll Random random) {
        assertThat(Draws.many(TimeArbitraries.collectionYears(), random))
                .contains(CollectionYear.of(2018), CollectionYear.of(2019))
                .contains(CollectionYear.of(2024), CollectionYear.of(2025), CollectionYear.of(2026));
    }

    @Property
    void a_birthday_is_the_first_day_of_an_age(@ForAll Child child, @ForAll @IntRange(min = 1, max = 30) int age) {
        LocalDate birthday = TimeArbitraries.birthday(child.dateOfBirth(), age);

        assertThat(Age.inYears(child.dateOfBirth(), birthday)).isEqualTo(age);
        assertThat(Age.inYears(child.dateOfBirth(), birthday.minusDays(1))).isEqualTo(age - 1);
    }

    @Property(tries = 3)
    void age_bands_are_one_or_many(@ForAll Random random) {
        AgeBands oneForAll = new AgeBands(ImmutableList.of(new AgeBand("0 and over", Range.atLeast(0))));

        assertThat(Draws.many(TimeArbitraries.ageBands(), random))
                .contains(oneForAll)
                .anyMatch(bands -> bands.bands().size() > 5)
                .anyMatch(bands -> bands.bands().stream().anyMatch(band -> !band.contains(0) && holdsOneYear(band)));
        assertThat(Draws.smallest(TimeArbitraries.ageBands(), random, bands -> true))
                .isEqualTo(oneForAll);
    }

    private static boolean holdsOneYear(AgeBand band) {
        return band.years().hasUpperBound()
                && band.years().upperEndpoint() - band.years().lowerEndpoint() == 1;
    }
}
