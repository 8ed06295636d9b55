package org.placewright.core.aggregate;

/**
 * One of the things a dimension tells apart, such as an age band, a placement group or a region. It is printed and
 * exchanged, so it must not be made from anything that could identify a child.
 *
 * <p>Ordered by its text.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record Category(String value) implements Comparable<Category> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text has another form
     */
    public Category {
        SchemaText.checkCategory(value);
    }

    /**
     * Returns the category with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the category
     * @throws IllegalArgumentException if the text has another form
     */
    public static Category of(String value) {
        return new Category(value);
    }

    @Override
    public int compareTo(Category other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
