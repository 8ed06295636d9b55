package org.placewright.core.id;

/**
 * Names a local authority: its ONS code where the caller has it, else the name the caller knows it by.
 *
 * <p>Ordered by its text.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record AuthorityId(String value) implements Comparable<AuthorityId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public AuthorityId {
        IdentifierText.check("AuthorityId", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static AuthorityId of(String value) {
        return new AuthorityId(value);
    }

    @Override
    public int compareTo(AuthorityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
