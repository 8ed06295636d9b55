package org.placewright.interchange.statement;

/**
 * One of the things a filter tells apart, such as an age band; it is printed as it stands. Ordered by its text.
 *
 * @param value 1 to 1,000 printable characters, no blank at either end
 */
public record FilterItem(String value) implements Comparable<FilterItem> {

    /** All the others together, in the word the layout has for it. */
    public static final FilterItem TOTAL = new FilterItem("Total");

    /**
     * Checks the text.
     *
     * @param value 1 to 1,000 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public FilterItem {
        StatementText.check("FilterItem", value);
    }

    /**
     * Returns the item with the given text.
     *
     * @param value 1 to 1,000 printable characters, no blank at either end
     * @return the item
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static FilterItem of(String value) {
        return new FilterItem(value);
    }

    @Override
    public int compareTo(FilterItem other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
