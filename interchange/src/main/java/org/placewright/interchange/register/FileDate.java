package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day in the name of a file, as in {@code Providers_places_at_31_Aug_2021.csv}. A month without a day stands
 * for its last; what could be read in two ways, such as {@code 03.04.24}, is no day.
 */
final class FileDate {

    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String GAP = "[ _.,-]{0,2}";
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?" + GAP + "|(?<![a-z]))" + MONTH + GAP + "(20\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(20\\d{2})([ _.-]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?:(\\d{1,2})([ _.-])(\\d{1,2})\\2|(\\d{2})(\\d{2}))(20\\d{2})(?!\\d)");

    private FileDate() {}

    /** Returns the last day a name holds. */
    static Optional<LocalDate> in(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        return Stream.of(
                        WORDS.matcher(text).results().map(FileDate::inWords),
                        YEAR_FIRST
                                .matcher(text)
                                .results()
                                .map(found -> day(found.group(1), found.group(3), found.group(4))),
                        DAY_FIRST.matcher(text).results().map(FileDate::dayFirst))
                .flatMap(days -> days)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> inWords(MatchResult found) {
        @Nullable String day = found.group(1);
        int month = MONTHS.indexOf(found.group(2).substring(0, 3)) + 1;
        String year = found.group(3);
        if (day != null) {
            return day(year.length() == 2 ? "20" + year : year, Integer.toString(month), day);
        }
        // Two digits behind a month may be a day as well as a year.
        return year.length() == 2
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(year), month).atEndOfMonth());
    }

    private static Optional<LocalDate> dayFirst(MatchResult found) {
        boolean apart = found.group(2) != null;
        return day(found.group(6), found.group(apart ? 3 : 5), found.group(apart ? 1 : 4));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // No such day, so the name holds none.
            return Optional.empty();
        }
    }
}
