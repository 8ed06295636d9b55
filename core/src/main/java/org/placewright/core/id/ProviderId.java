package org.placewright.core.id;

/**
 * Names an organisation that provides homes.
 *
 * <p>Ordered by its text.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record ProviderId(String value) implements Comparable<ProviderId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public ProviderId {
        IdentifierText.check("ProviderId", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static ProviderId of(String value) {
        return new ProviderId(value);
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
