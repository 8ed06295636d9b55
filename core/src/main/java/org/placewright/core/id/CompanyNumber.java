package org.placewright.core.id;

import com.google.common.base.Strings;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A company's number in the register of Companies House.
 *
 * <p>Eight characters: eight digits, or two letters that say where or how it was formed ({@code SC}, {@code NI},
 * {@code OC}) and six digits. Ordered by its text.
 *
 * @param value one of the two forms, upper case
 */
public record CompanyNumber(String value) implements Comparable<CompanyNumber> {

    private static final int LENGTH = 8;
    private static final Pattern FORM = Pattern.compile("[0-9]{8}|[A-Z]{2}[0-9]{6}");
    private static final Pattern UNPADDED = Pattern.compile("([A-Z]{2})?([0-9]+)");

    /**
     * Checks the form.
     *
     * @param value one of the two forms, upper case
     * @throws IllegalArgumentException if the text has neither form; it is not quoted
     */
    public CompanyNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("CompanyNumber must be 8 digits, or 2 letters and 6 digits. Maybe a "
                    + "name or another register's number was given?");
        }
    }

    /**
     * Returns the number with the given text, with the leading zeros that spreadsheets lose.
     *
     * @param value one of the two forms; outer blanks, letter case and missing leading zeros do not matter
     * @return the number
     * @throws IllegalArgumentException if the text has neither form; it is not quoted
     */
    public static CompanyNumber of(String value) {
        return new CompanyNumber(normalised(value));
    }

    /**
     * Returns the number with the given text, or nothing if the text has neither form.
     *
     * @param value any text
     * @return the number, if the text is one
     */
    public static Optional<CompanyNumber> parse(String value) {
        String text = normalised(value);
        return FORM.matcher(text).matches() ? Optional.of(new CompanyNumber(text)) : Optional.empty();
    }

    private static String normalised(String value) {
        String text = value.strip().toUpperCase(Locale.ROOT);
        Matcher unpadded = UNPADDED.matcher(text);
        if (!unpadded.matches()) {
            return text;
        }
        String letters = Strings.nullToEmpty(unpadded.group(1));
        return letters + Strings.padStart(unpadded.group(2), LENGTH - letters.length(), '0');
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
