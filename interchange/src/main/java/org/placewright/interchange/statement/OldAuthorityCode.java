package org.placewright.interchange.statement;

import java.util.regex.Pattern;

/**
 * The code of three digits by which the Department for Education knows a local authority, such as {@code 301}: what the
 * layout calls the old code, beside the new one of the Office for National Statistics.
 *
 * @param value three digits
 */
public record OldAuthorityCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{3}");

    /**
     * Checks the form.
     *
     * @param value three digits
     * @throws IllegalArgumentException if the text is not three digits
     */
    public OldAuthorityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("OldAuthorityCode must be three digits but was \"" + value
                    + "\". Maybe it is the code of the Office for National Statistics?");
        }
    }

    /**
     * Returns the code with the given text.
     *
     * @param value three digits
     * @return the code
     * @throws IllegalArgumentException if the text is not three digits
     */
    public static OldAuthorityCode of(String value) {
        return new OldAuthorityCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
