package org.placewright.core.result;

import java.util.regex.Pattern;

/**
 * Names a kind of finding, so that findings can be counted, filtered and looked up. Ordered by its text.
 *
 * @param value upper-case words joined by underscores, such as {@code UNKNOWN_CODE}; 1 to 64 characters
 */
public record FindingCode(String value) implements Comparable<FindingCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /**
     * Checks the form.
     *
     * @param value upper-case words joined by underscores, such as {@code UNKNOWN_CODE}; 1 to 64 characters
     * @throws IllegalArgumentException if the text is not upper-case words joined by underscores
     */
    public FindingCode {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "FindingCode must be upper-case words joined by underscores but was \"" + value + "\"");
        }
    }

    /**
     * Returns the code with the given text.
     *
     * @param value upper-case words joined by underscores
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static FindingCode of(String value) {
        return new FindingCode(value);
    }

    @Override
    public int compareTo(FindingCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
