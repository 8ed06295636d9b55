package org.placewright.core.placement;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.placewright.core.Personal;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;

/**
 * How many days a child spent at each age, split at birthdays. Nothing is printed: where two ages meet is a birthday.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>byYear</td><td>map</td><td>days, by age in years</td><td>yes</td><td></td>
 *     <td>days at each age in whole years ({@link Age#inYears}), those ages that occur; 1 or more each</td>
 *     <td>header, DOB</td></tr>
 * <tr><td>ageNotKnown</td><td>whole number</td><td>days</td><td>yes</td><td></td>
 *     <td>days of a child who is not known, or was not born yet; 0 or more</td><td></td></tr>
 * </table>
 *
 * @param byYear days at each age in whole years, those ages that occur
 * @param ageNotKnown days of a child who is not known, or was not born yet
 */
@Personal
public record DaysByAge(ImmutableSortedMap<Integer, Long> byYear, long ageNotKnown) {

    /**
     * Checks the ages and the days.
     *
     * @param byYear days at each age in whole years, those ages that occur
     * @param ageNotKnown days of a child who is not known, or was not born yet
     * @throws IllegalArgumentException if an age is negative, an age has no days, or ageNotKnown is negative; they are
     *     not quoted
     */
    public DaysByAge {
        if (!byYear.isEmpty() && byYear.firstKey() < 0) {
            throw new IllegalArgumentException(
                    "DaysByAge byYear must not hold a negative age. Maybe count days before birth as ageNotKnown?");
        }
        if (byYear.values().stream().anyMatch(days -> days < 1)) {
            throw new IllegalArgumentException(
                    "DaysByAge byYear must hold 1 day or more for each age. Maybe leave out an age without any?");
        }
        if (ageNotKnown < 0) {
            throw new IllegalArgumentException("DaysByAge ageNotKnown must not be negative. Maybe set it to 0?");
        }
    }

    /** Splits the days of some ranges, each of which has an end, at the birthdays of a child born on a day. */
    static DaysByAge of(Iterable<DateRange> ranges, Optional<LocalDate> dateOfBirth) {
        SortedMap<Integer, Long> byYear = new TreeMap<>();
        long notKnown = 0;
        for (DateRange range : ranges) {
            LocalDate end = range.until().orElseThrow();
            LocalDate born = dateOfBirth.filter(end::isAfter).orElse(end);
            notKnown += range.daysBefore(born);
            LocalDate day = born.isAfter(range.from()) ? born : range.from();
            while (day.isBefore(end)) {
                int age = Age.inYears(born, day);
                DateRange atAge = DateRange.of(day, Age.birthday(born, age + 1));
                byYear.merge(age, atAge.daysBefore(end), Long::sum);
                day = atAge.until().orElseThrow();
            }
        }
        return new DaysByAge(ImmutableSortedMap.copyOf(byYear), notKnown);
    }

    /**
     * Returns how many days there are, at whatever age.
     *
     * @return days
     */
    public long total() {
        return ageNotKnown + byYear.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the days of known age by age band.
     *
     * @param bands the bands
     * @return days by band, youngest first, every band present; with {@link #ageNotKnown} they add up to the total
     */
    public ImmutableMap<AgeBand, Long> byBand(AgeBands bands) {
        Map<AgeBand, Long> days = new LinkedHashMap<>();
        bands.bands().forEach(band -> days.put(band, 0L));
        byYear.forEach((age, atAge) -> days.merge(bands.bandOf(age), atAge, Long::sum));
        return ImmutableMap.copyOf(days);
    }

    /** Returns the name of the type only. */
    @Override
    public String toString() {
        return "DaysByAge[...]";
    }
}
