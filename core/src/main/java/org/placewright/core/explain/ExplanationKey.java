package org.placewright.core.explain;

import java.util.regex.Pattern;

/**
 * Names a part of an explanation, so that two explanations can be compared part by part. Ordered by its text.
 *
 * @param value lower-case words joined by hyphens, grouped by dots, such as {@code criterion.distance-to-home}
 */
public record ExplanationKey(String value) implements Comparable<ExplanationKey> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @param value lower-case words joined by hyphens, grouped by dots, such as {@code criterion.distance-to-home}
     * @throws IllegalArgumentException if the text has another form
     */
    public ExplanationKey {
        if (value.length() > 100 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "ExplanationKey must be lower-case words joined by hyphens and dots but was \"" + value + "\"");
        }
    }

    /**
     * Returns the key with the given text.
     *
     * @param value lower-case words joined by hyphens, grouped by dots
     * @return the key
     * @throws IllegalArgumentException if the text has another form
     */
    public static ExplanationKey of(String value) {
        return new ExplanationKey(value);
    }

    @Override
    public int compareTo(ExplanationKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
