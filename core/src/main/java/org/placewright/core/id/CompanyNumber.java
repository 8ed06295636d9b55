package org.placewright.core.id;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A company's number in the register of Companies House.
 *
 * <p>Eight characters: eight digits; or two letters that say where or how it was formed ({@code SC}, {@code NI},
 * {@code OC}) and six digits; or, for registered societies, two letters, five digits and a letter. Ordered by its text.
 *
 * <p>Leading zeros that a spreadsheet lost are not put back unasked, because a number of seven digits may be another
 * register's; see {@link #ofUnpadded}.
 *
 * @param value one of the three forms, upper case
 */
public record CompanyNumber(String value) implements Comparable<CompanyNumber> {

    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z]{2}[0-9]{5}[A-Z]");
    private static final Pattern UNPADDED = Pattern.compile("([A-Z]{2})?([0-9]+)");

    /**
     * Checks the form.
     *
     * @param value one of the three forms, upper case
     * @throws IllegalArgumentException if the text has none of the forms; it is not quoted
     */
    public CompanyNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("CompanyNumber must be 8 digits, or 2 letters and 6 digits. Maybe "
                    + "leading zeros were lost, or another register's number was given?");
        }
    }

    /**
     * Returns the number with the given text.
     *
     * @param value one of the three forms; outer blanks and letter case do not matter
     * @return the number
     * @throws IllegalArgumentException if the text has none of the forms; it is not quoted
     */
    public static CompanyNumber of(String value) {
        return new CompanyNumber(normalised(value));
    }

    /**
     * Returns the number with the given text after putting back leading zeros that are missing, as spreadsheets lose
     * them. Whoever calls this knows that the text is a company number, and says that it was mended.
     *
     * @param value one of the forms, with or without leading zeros; outer blanks and letter case do not matter
     * @return the number
     * @throws IllegalArgumentException if the text has none of the forms then; it is not quoted
     */
    public static CompanyNumber ofUnpadded(String value) {
        String text = normalised(value);
        Matcher unpadded = UNPADDED.matcher(text);
        if (!unpadded.matches()) {
            return new CompanyNumber(text);
        }
        String letters = Strings.nullToEmpty(unpadded.group(1));
        return new CompanyNumber(letters + Strings.padStart(unpadded.group(2), LENGTH - letters.length(), '0'));
    }

    /**
     * Returns the number with the given text, or nothing if the text has none of the forms.
     *
     * @param value any text
     * @return the number, if the text is one
     */
    public static Optional<CompanyNumber> parse(String value) {
        String text = normalised(value);
        return FORM.matcher(text).matches() ? Optional.of(new CompanyNumber(text)) : Optional.empty();
    }

    private static String normalised(String value) {
        return Ascii.toUpperCase(value.strip());
    }

    @Override
    public int compareTo(CompanyNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
