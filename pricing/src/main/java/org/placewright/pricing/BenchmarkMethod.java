package org.placewright.pricing;

import java.util.regex.Pattern;

/**
 * The name and version of a way of judging fees, such as {@code cohort-1}: what a record of a judgement must tell so
 * that it can be made again.
 *
 * @param value lower-case words and digits joined by hyphens, up to 60 characters
 */
public record BenchmarkMethod(String value) implements Comparable<BenchmarkMethod> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the form.
     *
     * @param value lower-case words and digits joined by hyphens, up to 60 characters
     * @throws IllegalArgumentException if it has another form
     */
    public BenchmarkMethod {
        if (value.length() > 60 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "BenchmarkMethod must be lower-case words joined by hyphens but was \"" + value + "\"");
        }
    }

    /**
     * Returns the method with the given name.
     *
     * @param value lower-case words and digits joined by hyphens, up to 60 characters
     * @return the method
     * @throws IllegalArgumentException if it has another form
     */
    public static BenchmarkMethod of(String value) {
        return new BenchmarkMethod(value);
    }

    @Override
    public int compareTo(BenchmarkMethod other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
