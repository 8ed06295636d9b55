package org.placewright.interchange.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.interchange.csv.FindingCodes;

/** The kinds of field several formats share. */
public final class FieldKinds {

    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2149;
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern POUNDS = Pattern.compile("£?\\h?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(\\.\\d{1,2})?");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern WITH_DECIMALS = Pattern.compile("(\\d+)\\.0+");
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d+");

    /** A date of 1950 to 2149, so that every date falls in a collection year. */
    public static final FieldKind<LocalDate> DATE = new FieldKind<>(
            FindingCodes.INVALID_DATE,
            "not a calendar date from " + EARLIEST_YEAR + " to " + LATEST_YEAR,
            "a real date as dd/mm/yyyy or yyyy-mm-dd",
            FieldKinds::date);

    /** A postcode of any precision. */
    public static final FieldKind<Postcode> POSTCODE = new FieldKind<>(
            FindingCodes.INVALID_POSTCODE,
            "not of the form of a postcode",
            "a postcode, sector or district such as ZA99 9ZZ",
            Postcode::parse);

    /** A unique reference number. */
    public static final FieldKind<Urn> URN = new FieldKind<>(
            FindingCodes.INVALID_URN,
            "not of the form of a unique reference number",
            "7 digits, SC and 6 digits, or XXXXXXX",
            Urn::parse);

    /** An amount in pounds, 0 or more. */
    public static final FieldKind<WeeklyFee> MONEY = new FieldKind<>(
            FindingCodes.INVALID_MONEY,
            "not an amount in pounds",
            "pounds with at most two decimals, such as 1234.50 or £1,234.50",
            FieldKinds::money);

    /** A whole number from 0 to 999,999. */
    public static final FieldKind<Integer> COUNT = new FieldKind<>(
            FindingCodes.INVALID_NUMBER,
            "not a whole number from 0 to 999999",
            "a whole number such as 4",
            text -> SMALL_NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty());

    private FieldKinds() {}

    /** Returns the kind of field that holds an identifier, and none that a spreadsheet has rounded. */
    public static <T> FieldKind<T> identifier(Function<String, T> factory) {
        return identifier(factory, text -> IdentifierText.isIdentifier(text) && !isRounded(text));
    }

    /** Returns the kind of field that holds an identifier of any form. */
    public static <T> FieldKind<T> anyIdentifier(Function<String, T> factory) {
        return identifier(factory, IdentifierText::isIdentifier);
    }

    private static <T> FieldKind<T> identifier(Function<String, T> factory, Predicate<String> isIdentifier) {
        return new FieldKind<>(
                FindingCodes.INVALID_IDENTIFIER,
                "cannot be an identifier",
                "1 to " + IdentifierText.LONGEST
                        + " characters that can be seen; not a number rounded by a spreadsheet, such as 1.2E+15",
                text -> isIdentifier.test(text) ? Optional.of(factory.apply(text)) : Optional.empty());
    }

    /** Tells whether a spreadsheet has rounded a long number, so that several may now look the same. */
    public static boolean isRounded(String text) {
        return text.indexOf('+') > 0 && ROUNDED.matcher(text).matches();
    }

    /** Returns a whole number without the decimals that are 0, if it has them, as spreadsheets write it. */
    public static Optional<String> withoutDecimals(String text) {
        Matcher number = WITH_DECIMALS.matcher(text);
        return text.indexOf('.') > 0 && number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** Returns the kind of field that holds one of some words; letter case and runs of blanks do not matter. */
    public static <T> FieldKind<T> word(ImmutableMap<String, T> words) {
        return new FieldKind<>(
                FindingCodes.UNKNOWN_WORD,
                "none of the words of the format",
                "one of: " + String.join(", ", words.keySet()),
                text -> Optional.ofNullable(words.get(comparable(text))));
    }

    /** Returns text in the form words are compared in. */
    public static String comparable(String text) {
        return CharMatcher.whitespace()
                .trimAndCollapseFrom(text, ' ')
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
    }

    private static Optional<LocalDate> date(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= EARLIEST_YEAR && d.getYear() <= LATEST_YEAR);
        } catch (DateTimeException e) {
            // No such day. The message quotes it, so it goes no further.
            return Optional.empty();
        }
    }

    private static Optional<WeeklyFee> money(String text) {
        Matcher pounds = POUNDS.matcher(text);
        if (!pounds.matches()) {
            return Optional.empty();
        }
        String pence = pounds.group(2) == null ? "" : pounds.group(2);
        return Optional.of(WeeklyFee.ofPounds(new BigDecimal(pounds.group(1).replace(",", "") + pence)));
    }
}
