package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year in the name of a file or folder, or in a YEAR column: a single one, which may mean the start or the end of a
 * collection year, or the end of a range such as {@code 2019-20}, which leaves no doubt.
 *
 * <p>A range may be written {@code 2019-2020}, {@code 201920}, {@code 19-20} or {@code 1920} too. Of a day, 31 March
 * ends a collection year, and any other says no more than its year: it may be the day on which the file was made.
 */
record NamedYear(int year, boolean isEnd) {

    private static final int EARLIEST = 1950;
    private static final int LATEST = 2149;
    private static final int CENTURY = 100;
    private static final MonthDay LAST_DAY = MonthDay.of(3, 31);

    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");

    /** A way to write a year, and what is meant by it, if anything. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<NamedYear>> meaning) {

        Form(String pattern, Function<MatchResult, Optional<NamedYear>> meaning) {
            this(Pattern.compile("(?<!\\d)" + pattern + "(?!\\d)"), meaning);
        }
    }

    /** The first of these that fits is meant. */
    private static final ImmutableList<Form> FORMS = ImmutableList.of(
            new Form("(\\d{4})[-_/ ]*(\\d{4})", NamedYear::range),
            new Form("(\\d{4})([-_. ]?)(\\d{2})\\2(\\d{2})", day -> day(day.group(1), day.group(3), day.group(4))),
            new Form("(\\d{2})([-_. ]?)(\\d{2})\\2(\\d{4})", day -> day(day.group(4), day.group(3), day.group(1))),
            new Form("(\\d{4})[-_/ ]*(\\d{2})", NamedYear::range),
            new Form("(\\d{2})(\\d{2})", NamedYear::shortRange),
            new Form("(\\d{4})", year -> of(number(year, 1), false)),
            new Form("(?<!\\d[-_/. ])(\\d{2})[-_/](\\d{2})(?![-_/. ]\\d)", NamedYear::shortRange));

    /** A name without its years, and the first of them. */
    record Words(String rest, Optional<NamedYear> year) {

        /** Returns the words of the name that are left. */
        ImmutableList<String> words() {
            return NOT_WORD.splitAsStream(rest.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Takes the years out of a name; a blank is left in their place. */
    static Words in(String name) {
        StringBuilder rest = new StringBuilder();
        Optional<NamedYear> found = Optional.empty();
        int at = 0;
        while (at < name.length()) {
            int end = at + 1;
            Optional<NamedYear> year = Optional.empty();
            for (int form = 0; form < FORMS.size() && year.isEmpty(); form++) {
                Matcher matcher = FORMS.get(form)
                        .pattern()
                        .matcher(name)
                        .useTransparentBounds(true)
                        .region(at, name.length());
                if (matcher.lookingAt()) {
                    year = FORMS.get(form).meaning().apply(matcher);
                    end = matcher.end();
                }
            }
            rest.append(year.isPresent() ? " " : name.substring(at, at + 1));
            at = year.isPresent() ? end : at + 1;
            found = found.isPresent() ? found : year;
        }
        return new Words(rest.toString(), found);
    }

    /** Returns the year that is all there is to a text. */
    static Optional<NamedYear> alone(String text) {
        Words words = in(text);
        return words.words().isEmpty() ? words.year() : Optional.empty();
    }

    private static Optional<NamedYear> of(int year, boolean isEnd) {
        return year < EARLIEST || year > LATEST ? Optional.empty() : Optional.of(new NamedYear(year, isEnd));
    }

    private static int number(MatchResult in, int group) {
        return Integer.parseInt(in.group(group));
    }

    /** Two years that follow one another, the second in full or as its last two digits. */
    private static Optional<NamedYear> range(MatchResult years) {
        int end = number(years, 1) + 1;
        String second = years.group(2);
        boolean follows = Integer.parseInt(second) == (second.length() == 2 ? end % CENTURY : end);
        return follows ? of(end, true) : Optional.empty();
    }

    /** Two years that follow one another, as their last two digits; 2021 is more likely the year than 2020-21. */
    private static Optional<NamedYear> shortRange(MatchResult years) {
        int start = number(years, 1);
        boolean follows = number(years, 2) == (start + 1) % CENTURY;
        boolean isYear = start == 20 && years.group().length() == 4;
        int century = start < EARLIEST % CENTURY ? 2000 : 1900;
        return follows && !isYear ? of(century + start + 1, true) : Optional.empty();
    }

    private static Optional<NamedYear> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return of(date.getYear(), MonthDay.from(date).equals(LAST_DAY));
        } catch (DateTimeException e) {
            // No such day, so the digits mean something else.
            return Optional.empty();
        }
    }
}
