package org.placewright.interchange.register;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day in the name of a file, as in {@code Providers_places_at_31_Aug_2021.csv}. */
final class FileDate {

    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ _-]?(" + String.join("|", MONTHS) + ")[a-z]*[ _-]?(20\\d{2})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(20\\d{2})[_-](\\d{2})[_-](\\d{2})(?!\\d)");

    private FileDate() {}

    /** Returns the last day a name holds. */
    static Optional<LocalDate> in(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        Optional<LocalDate> last = Optional.empty();
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            last = later(last, day(words.group(3), MONTHS.indexOf(words.group(2)) + 1, words.group(1)));
        }
        Matcher numbers = NUMBERS.matcher(text);
        while (numbers.find()) {
            last = later(last, day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3)));
        }
        return last;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isAfter(other.get()) ? one : other.or(() -> one);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            // No such day, so the name holds none.
            return Optional.empty();
        }
    }
}
