package org.placewright.core.aggregate;

import java.util.regex.Pattern;

/**
 * Tells schemas apart: the SHA-256 of a schema's canonical text. Ordered by its text.
 *
 * @param value 64 hexadecimal digits, lower case
 */
public record SchemaHash(String value) implements Comparable<SchemaHash> {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @param value 64 hexadecimal digits, lower case
     * @throws IllegalArgumentException if the text has another form
     */
    public SchemaHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "SchemaHash must be 64 hexadecimal digits in lower case but has " + value.length() + " characters");
        }
    }

    /**
     * Returns the hash with the given text.
     *
     * @param value 64 hexadecimal digits, lower case
     * @return the hash
     * @throws IllegalArgumentException if the text has another form
     */
    public static SchemaHash of(String value) {
        return new SchemaHash(value);
    }

    @Override
    public int compareTo(SchemaHash other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
