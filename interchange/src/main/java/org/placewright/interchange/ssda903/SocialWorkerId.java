package org.placewright.interchange.ssda903;

import org.placewright.core.Personal;
import org.placewright.core.id.IdentifierText;

/**
 * Names a social worker. It is personal, to the worker and because it leads to the child, and never printed.
 *
 * <p>Ordered by its text.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>value</td><td>text</td><td>yes</td><td></td><td>the identifier as recorded</td>
 *     <td>SSDA903 social_worker, SW_ID</td></tr>
 * </table>
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
@Personal
public record SocialWorkerId(String value) implements Comparable<SocialWorkerId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text cannot be an identifier; it is not quoted
     */
    public SocialWorkerId {
        if (!IdentifierText.isIdentifier(value)) {
            throw new IllegalArgumentException("SocialWorkerId must have 1 to " + IdentifierText.LONGEST
                    + " characters that can be seen. Maybe strip blanks from its ends first?");
        }
    }

    /**
     * Returns the identifier with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the identifier
     * @throws IllegalArgumentException if the text cannot be an identifier; it is not quoted
     */
    public static SocialWorkerId of(String value) {
        return new SocialWorkerId(value);
    }

    @Override
    public int compareTo(SocialWorkerId other) {
        return value.compareTo(other.value);
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "SocialWorkerId[...]";
    }
}
