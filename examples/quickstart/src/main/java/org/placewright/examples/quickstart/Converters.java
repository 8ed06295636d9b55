package org.placewright.examples.quickstart;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.CollectionYear;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what is given on the command line, and says in one sentence what is wrong with it. */
final class Converters {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private Converters() {}

    /** A day of some collection year, as 2021-03-31 or 31/03/2021. */
    static final class Day implements ITypeConverter<LocalDate> {

        private static final LocalDate FIRST = CollectionYear.of(1950).firstDay();
        private static final LocalDate LAST = CollectionYear.of(2150).lastDay();

        @Override
        public LocalDate convert(String value) {
            Matcher yearFirst = YEAR_FIRST.matcher(value);
            Matcher dayFirst = DAY_FIRST.matcher(value);
            try {
                if (yearFirst.matches()) {
                    return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
                }
                if (dayFirst.matches()) {
                    return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
                }
            } catch (DateTimeException e) {
                throw refused();
            }
            throw refused();
        }

        private static LocalDate day(String year, String month, String day) {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.isBefore(FIRST) || date.isAfter(LAST)) {
                throw refused();
            }
            return date;
        }

        private static TypeConversionException refused() {
            return new TypeConversionException(
                    "a real day from " + FIRST + " to " + LAST + " is needed, such as 2021-03-31");
        }
    }

    /** A collection year, named by its end. */
    static final class Year implements ITypeConverter<CollectionYear> {

        private static final Pattern FORM = Pattern.compile("(?:19[5-9]|20\\d|21[0-4])\\d");

        @Override
        public CollectionYear convert(String value) {
            if (!FORM.matcher(value).matches()) {
                throw new TypeConversionException("a year such as 2021, in which the collection year ends, is needed");
            }
            return CollectionYear.of(Integer.parseInt(value));
        }
    }

    /** A path that is not empty and that this machine can name. */
    static final class Place implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("the name of a file or folder is needed");
            }
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("this machine cannot name such a file or folder; maybe its language "
                        + "settings do not allow the letters in it");
            }
        }
    }

    /** The name of an authority. */
    static final class Authority implements ITypeConverter<AuthorityId> {
        @Override
        public AuthorityId convert(String value) {
            try {
                return AuthorityId.of(value.strip());
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("the name of an authority is needed");
            }
        }
    }
}
