package org.placewright.core.id;

/**
 * Stands for a child who lives in a home, for those who may not know who the child is.
 *
 * <p>It is made by whoever does know, best by {@link PseudonymKey#tokenOf}, and may be printed: so it must never be the
 * identifier of the child itself, nor the pseudonym under which the child is shared. Ordered by its text.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record ResidentToken(String value) implements Comparable<ResidentToken> {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public ResidentToken {
        IdentifierText.check("ResidentToken", value);
    }

    /**
     * Returns the token with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the token
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static ResidentToken of(String value) {
        return new ResidentToken(value);
    }

    @Override
    public int compareTo(ResidentToken other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
