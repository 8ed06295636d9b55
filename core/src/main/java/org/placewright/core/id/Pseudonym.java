package org.placewright.core.id;

import java.util.regex.Pattern;

/**
 * Stands for an identifier in what is shared: the same for the same identifier and key, and of no use without the key.
 *
 * <p>It is the whole HMAC-SHA-256 of the identifier, so nobody without the key can test a guess. It is not anonymous to
 * who holds the key. It is made by {@link PseudonymKey}, cannot be degraded again, and may be printed. Ordered by text.
 *
 * @param text {@code psn-} and 52 letters or digits (RFC 4648 base 32, lower case, without padding)
 */
public record Pseudonym(String text) implements Comparable<Pseudonym> {

    static final String PREFIX = "psn-";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[a-z2-7]{52}");

    /**
     * Checks the form.
     *
     * @param text {@code psn-} and 52 letters or digits (RFC 4648 base 32, lower case, without padding)
     * @throws IllegalArgumentException if the text has another form; it is not quoted, because it may be the identifier
     *     itself
     */
    public Pseudonym {
        if (!isPseudonym(text)) {
            throw new IllegalArgumentException("Pseudonym must be " + PREFIX
                    + " and 52 letters or digits. Maybe this is an identifier that was not replaced?");
        }
    }

    /**
     * Returns the pseudonym with the given text.
     *
     * @param text {@code psn-} and 52 letters or digits
     * @return the pseudonym
     * @throws IllegalArgumentException if the text has another form; it is not quoted
     */
    public static Pseudonym of(String text) {
        return new Pseudonym(text);
    }

    /**
     * Tells whether text has the form of a pseudonym, so that an identifier replaced once is not replaced again.
     *
     * @param text any text
     * @return true if {@link #of} would accept it
     */
    public static boolean isPseudonym(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Pseudonym other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
