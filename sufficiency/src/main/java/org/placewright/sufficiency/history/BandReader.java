package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.IntUnaryOperator;
import org.placewright.core.time.Age;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;

/** Tells in which of several bands, that follow one another, the time since a day is. */
abstract class BandReader extends AttributeReader {

    /** The first day of each band. */
    private final int[] firstDays;

    private BandReader(int bands) {
        firstDays = new int[bands];
    }

    /** Sets the first day of every band anew. */
    final void begin(int since, IntUnaryOperator firstDayOf) {
        firstDays[0] = since;
        for (int band = 1; band < firstDays.length; band++) {
            firstDays[band] = firstDayOf.applyAsInt(band);
        }
    }

    /** Returns the band of a day, or how many bands there are if the day is before the first. */
    final int bandOn(int day) {
        int band = firstDays.length - 1;
        while (band >= 0 && firstDays[band] > day) {
            band--;
        }
        return band < 0 ? firstDays.length : band;
    }

    final int nextAfter(int day) {
        for (int firstDay : firstDays) {
            if (firstDay > day) {
                return firstDay;
            }
        }
        return CareStays.NO_END;
    }

    /** By age; the category after the bands is that of children whose age is not known, or who are not born yet. */
    static BandReader ofAge(CareStays stays, AgeBands bands) {
        int[] years = bands.bands().stream()
                .map(AgeBand::years)
                .mapToInt(ages -> ages.lowerEndpoint())
                .toArray();
        return new BandReader(years.length) {
            @Override
            void turnTo(int child) {
                int birth = stays.birth(child);
                if (birth == CareStays.NOT_KNOWN) {
                    begin(CareStays.NO_END, band -> CareStays.NO_END);
                } else {
                    LocalDate born = LocalDate.ofEpochDay(birth);
                    begin(birth, band -> DayNumbers.of(Age.birthday(born, years[band])));
                }
            }

            @Override
            int category(int row, int day) {
                return bandOn(day);
            }

            @Override
            int nextChange(int row, int day) {
                return nextAfter(day);
            }
        };
    }

    /** By the time since the first day of a row that stands for each row. */
    static BandReader ofTime(CareStays stays, int[] sinceRow, TimeBands bands) {
        ImmutableList<Integer> bounds = bands.bounds();
        return new BandReader(bounds.size() + 1) {
            private int told = -1;

            private void tell(int row) {
                if (told != sinceRow[row]) {
                    told = sinceRow[row];
                    int since = stays.from(told);
                    LocalDate date = LocalDate.ofEpochDay(since);
                    begin(since, band -> DayNumbers.of(date.plusMonths(bounds.get(band - 1))));
                }
            }

            @Override
            int category(int row, int day) {
                tell(row);
                return bandOn(day);
            }

            @Override
            int nextChange(int row, int day) {
                tell(row);
                return nextAfter(day);
            }
        };
    }
}
