package org.placewright.core.aggregate;

/**
 * Names a number that is summed.
 *
 * <p>Ordered by its text.
 *
 * @param value lower-case words joined by hyphens, grouped by dots, such as {@code weekly-fee}; up to 64 characters
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /**
     * Checks the form.
     *
     * @param value lower-case words joined by hyphens, grouped by dots, such as {@code weekly-fee}; up to 64 characters
     * @throws IllegalArgumentException if the text has another form
     */
    public MeasureId {
        SchemaText.checkName("MeasureId", value);
    }

    /**
     * Returns the name with the given text.
     *
     * @param value lower-case words joined by hyphens, grouped by dots, such as {@code weekly-fee}; up to 64 characters
     * @return the name
     * @throws IllegalArgumentException if the text has another form
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
