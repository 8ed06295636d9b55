package org.placewright.interchange.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days by the texts they were read from, {@code dd/mm/yyyy} or {@code yyyy-mm-dd}. Each has a place of its own, so none
 * is searched for or forgotten, and the days of a file lie close together in memory. Whether a text is a day is for the
 * parser to say: here it is only told which texts have the same numbers in the same roles.
 */
final class KnownDays implements Recognition {

    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 200;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int NOWHERE = -1;

    private static final Form DAY_FIRST = new Form("00/00/00", 6, Form.FURTHER, 3, 0);
    private static final Form YEAR_FIRST = new Form("0000-00-", 0, 2, 5, Form.FURTHER);

    /** What is known of the days of one year. */
    private static final class Year {
        private final @Nullable Object[] days = new @Nullable Object[MONTHS * DAYS];
    }

    private final @Nullable Year[] years = new @Nullable Year[YEARS];

    @Override
    @SuppressWarnings("unchecked") // What is read as days is kept here and nothing else.
    public <T> Optional<T> get(long first, long further) {
        int place = place(first, further);
        Year year = place == NOWHERE ? null : years[place / (MONTHS * DAYS)];
        Object day = year == null ? null : year.days[place % (MONTHS * DAYS)];
        return day == null ? Optional.empty() : (Optional<T>) day;
    }

    @Override
    public void put(long first, long further, Optional<?> value) {
        int place = place(first, further);
        if (place == NOWHERE) {
            return;
        }
        Year year = years[place / (MONTHS * DAYS)];
        if (year == null) {
            year = new Year();
            years[place / (MONTHS * DAYS)] = year;
        }
        year.days[place % (MONTHS * DAYS)] = value;
    }

    private static int place(long first, long further) {
        int place = DAY_FIRST.place(first, further);
        return place == NOWHERE ? YEAR_FIRST.place(first, further) : place;
    }

    /**
     * One way to write a day in ten characters, looked at eight at a time. Where each pair of digits begins is counted
     * from 0.
     *
     * @param zeros the first eight characters with 0 for every digit
     * @param spare what can be added to the value of each digit, or to 0 for what is none, below 128
     */
    private record Form(long zeros, long spare, int century, int year, int month, int day) {

        /** Where the last two characters begin, which in either form are digits. */
        static final int FURTHER = 8;

        private static final long FURTHER_ZEROS = bytes("00");
        private static final long FURTHER_SPARE = spare("00");
        private static final long HIGH_BITS = 0x8080808080808080L;

        Form(String beginning, int century, int year, int month, int day) {
            this(bytes(beginning), spare(beginning), century, year, month, day);
        }

        private static long bytes(String text) {
            long bytes = 0;
            for (int at = text.length() - 1; at >= 0; at--) {
                bytes = (bytes << Byte.SIZE) | text.charAt(at);
            }
            return bytes;
        }

        private static long spare(String text) {
            long spare = 0;
            for (int at = Long.BYTES - 1; at >= 0; at--) {
                boolean digit = at < text.length() && text.charAt(at) == '0';
                spare = (spare << Byte.SIZE) | (digit ? 127 - 9 : 127);
            }
            return spare;
        }

        /** Returns the place of a text of this form, or nowhere. */
        int place(long first, long further) {
            // Leaves the value of each digit, and 0 of all that stands where it should.
            long digits = first ^ zeros;
            long furtherDigits = further ^ FURTHER_ZEROS;
            long strange = (digits | (digits + spare) | furtherDigits | (furtherDigits + FURTHER_SPARE)) & HIGH_BITS;
            if (strange != 0) {
                return NOWHERE;
            }
            // Each byte becomes the number that its digit makes with the next, at most 99.
            long pairs = 10 * digits + (digits >>> Byte.SIZE);
            long furtherPair = 10 * furtherDigits + (furtherDigits >>> Byte.SIZE);
            return place(
                    100 * pair(century, pairs, furtherPair) + pair(year, pairs, furtherPair),
                    pair(month, pairs, furtherPair),
                    pair(day, pairs, furtherPair));
        }

        private static int pair(int at, long pairs, long furtherPair) {
            return (int) (at == FURTHER ? furtherPair : pairs >>> (at * Byte.SIZE)) & 0xFF;
        }

        private static int place(int year, int month, int day) {
            boolean here = year >= FIRST_YEAR
                    && year < FIRST_YEAR + YEARS
                    && month >= 1
                    && month <= MONTHS
                    && day >= 1
                    && day <= DAYS;
            return here ? ((year - FIRST_YEAR) * MONTHS + month - 1) * DAYS + day - 1 : NOWHERE;
        }
    }
}
