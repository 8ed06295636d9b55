package org.placewright.interchange.statement;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names a column of a tidy table: a filter, what filters are grouped by, or an indicator.
 *
 * <p>It cannot be one of the columns the layout itself has, such as {@code time_period}. Ordered by its text.
 *
 * @param value letters and digits in words joined by single underscores, such as {@code age_band}; begins with a
 *     letter; up to 100 characters
 */
public record ColumnName(String value) implements Comparable<ColumnName> {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @param value letters and digits in words joined by single underscores, such as {@code age_band}; begins with a
     *     letter; up to 100 characters
     * @throws IllegalArgumentException if the text has another form, or is the name of a column of the layout
     */
    public ColumnName {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "ColumnName must be words of letters and digits joined by underscores, up" + " to " + LONGEST
                            + " characters. Maybe it is the label?");
        }
        if (TidyLayout.NAMES.contains(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("ColumnName must not be a column of the layout but was \"" + value
                    + "\". Maybe it is the place or period, which every row has?");
        }
    }

    /**
     * Returns the name with the given text.
     *
     * @param value letters and digits in words joined by single underscores, such as {@code age_band}
     * @return the name
     * @throws IllegalArgumentException if the text has another form, or is the name of a column of the layout
     */
    public static ColumnName of(String value) {
        return new ColumnName(value);
    }

    /** Returns what two names must not share, because readers do not tell letter case apart. */
    String folded() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(ColumnName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
