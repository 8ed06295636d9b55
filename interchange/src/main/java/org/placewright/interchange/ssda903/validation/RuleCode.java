package org.placewright.interchange.ssda903.validation;

import java.util.regex.Pattern;

/**
 * Names a rule of the return, as those who check returns know it: {@code 143}, {@code 503A}, {@code INT01}. Ordered by
 * its text.
 *
 * @param value 1 to 24 letters, digits, dashes and underscores
 */
public record RuleCode(String value) implements Comparable<RuleCode> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,23}");

    /**
     * Checks the form.
     *
     * @param value 1 to 24 letters, digits, dashes and underscores
     * @throws IllegalArgumentException if the text has another form
     */
    public RuleCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("RuleCode must be 1 to 24 letters, digits, dashes and underscores but"
                    + " was \"" + value + "\". Maybe a sentence was given instead of a code?");
        }
    }

    /**
     * Returns the code with the given text.
     *
     * @param value 1 to 24 letters, digits, dashes and underscores
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static RuleCode of(String value) {
        return new RuleCode(value);
    }

    @Override
    public int compareTo(RuleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
