package org.placewright.core.aggregate;

/**
 * Names what records are grouped by.
 *
 * <p>Ordered by its text.
 *
 * @param value lower-case words joined by hyphens, grouped by dots, such as {@code age-band}; up to 64 characters
 */
public record DimensionId(String value) implements Comparable<DimensionId> {

    /**
     * Checks the form.
     *
     * @param value lower-case words joined by hyphens, grouped by dots, such as {@code age-band}; up to 64 characters
     * @throws IllegalArgumentException if the text has another form
     */
    public DimensionId {
        SchemaText.checkName("DimensionId", value);
    }

    /**
     * Returns the name with the given text.
     *
     * @param value lower-case words joined by hyphens, grouped by dots, such as {@code age-band}; up to 64 characters
     * @return the name
     * @throws IllegalArgumentException if the text has another form
     */
    public static DimensionId of(String value) {
        return new DimensionId(value);
    }

    @Override
    public int compareTo(DimensionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
