package org.placewright.matching.record;

import java.util.regex.Pattern;

/**
 * Names the policy a ranking was made by, so that a decision can be traced to the weights and thresholds of its day.
 *
 * @param value 64 hexadecimal digits in lower case: a SHA-256
 */
public record PolicyHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @param value 64 hexadecimal digits in lower case
     * @throws IllegalArgumentException if it is of another form
     */
    public PolicyHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "PolicyHash must be 64 hexadecimal digits in lower case. Maybe give the hash of the policy itself?");
        }
    }

    /**
     * Returns the hash with the given text.
     *
     * @param value 64 hexadecimal digits in lower case
     * @return the hash
     * @throws IllegalArgumentException if it is of another form
     */
    public static PolicyHash of(String value) {
        return new PolicyHash(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
