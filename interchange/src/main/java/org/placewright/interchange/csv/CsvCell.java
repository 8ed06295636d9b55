package org.placewright.interchange.csv;

import com.google.common.base.Ascii;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One field of a table to write, as it will stand in the file before quoting.
 *
 * <p>Text is neutralised: where a spreadsheet would take it for a formula, it gets a leading apostrophe, which the
 * readers of this library take off again. Numbers and dates are written as they are.
 */
public final class CsvCell {

    private static final CsvCell BLANK = new CsvCell("");

    /**
     * What OWASP's page on CSV injection has begin a formula: also line feeds, and the signs at full width; and NUL, as
     * its verification standard has it.
     */
    private static final String BEGINNING = "[=+\\-@\\t\\r\\n\\x00\uFF1D\uFF0B\uFF0D\uFF20]";

    /** A leading apostrophe counts too, so that taking one off always gives the text back. */
    private static final Pattern FORMULA_LIKE = Pattern.compile("(?s)'*" + BEGINNING + ".*");

    private static final Pattern NEUTRALISED = Pattern.compile("(?s)'+" + BEGINNING + ".*");

    private final String field;

    private CsvCell(String field) {
        this.field = field;
    }

    /**
     * Returns a cell of text.
     *
     * @param text any text
     * @return the cell, neutralised if it begins with one of {@code = + - @}, also at full width, a tab, a carriage
     *     return, a line feed or NUL
     */
    public static CsvCell text(String text) {
        return new CsvCell(isPlain(text) || !FORMULA_LIKE.matcher(text).matches() ? text : "'" + text);
    }

    /** Tells of most texts, without a closer look, that they begin no formula. */
    private static boolean isPlain(String text) {
        return text.isEmpty() || Ascii.isUpperCase(text.charAt(0)) || isDigit(text.charAt(0));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /**
     * Returns a cell of text that may be absent.
     *
     * @param text any text, or nothing
     * @return the cell, blank for nothing
     */
    public static CsvCell text(Optional<String> text) {
        return text.map(CsvCell::text).orElse(BLANK);
    }

    /**
     * Returns a cell of a whole number.
     *
     * @param number any number
     * @return the cell
     */
    public static CsvCell number(long number) {
        return new CsvCell(Long.toString(number));
    }

    /**
     * Returns a cell of a decimal number, without exponent and with all its decimals.
     *
     * @param number any number
     * @return the cell
     */
    public static CsvCell number(BigDecimal number) {
        return new CsvCell(number.toPlainString());
    }

    /**
     * Returns a cell of a date, as {@code yyyy-mm-dd}.
     *
     * @param date any date
     * @return the cell
     */
    public static CsvCell date(LocalDate date) {
        return new CsvCell(date.toString());
    }

    /**
     * Returns a cell of a date that may be absent.
     *
     * @param date any date, or nothing
     * @return the cell, blank for nothing
     */
    public static CsvCell date(Optional<LocalDate> date) {
        return date.map(CsvCell::date).orElse(BLANK);
    }

    /**
     * Returns a blank cell.
     *
     * @return the cell
     */
    public static CsvCell blank() {
        return BLANK;
    }

    /**
     * Returns the text of a field that may have been neutralised.
     *
     * @param field a field as read
     * @return the field without the apostrophe that {@link #text(String)} would have put before it
     */
    public static String restored(String field) {
        return field.startsWith("'") && NEUTRALISED.matcher(field).matches() ? field.substring(1) : field;
    }

    String field() {
        return field;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CsvCell cell && cell.field.equals(field);
    }

    @Override
    public int hashCode() {
        return field.hashCode();
    }

    /** Names the type only: a cell may hold anything. */
    @Override
    public String toString() {
        return "CsvCell[...]";
    }
}
