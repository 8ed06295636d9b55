package org.placewright.core.id;

/**
 * Names one home: a children's home, a fostering household, a supported accommodation address.
 *
 * <p>Ordered by its text.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record HomeId(String value) implements Comparable<HomeId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public HomeId {
        IdentifierText.check("HomeId", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static HomeId of(String value) {
        return new HomeId(value);
    }

    @Override
    public int compareTo(HomeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
