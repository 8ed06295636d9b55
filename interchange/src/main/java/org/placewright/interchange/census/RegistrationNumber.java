package org.placewright.interchange.census;

import java.util.Optional;
import org.placewright.core.id.IdentifierText;
import org.placewright.core.id.Urn;

/**
 * The number under which a regulator knows a provider or an establishment: Ofsted's unique reference number, or what
 * stands for it elsewhere.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>value</td><td>text</td><td>yes</td><td></td><td>1 to 64 printable characters</td>
 *     <td>the census, provider and establishment URN</td></tr>
 * </table>
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
public record RegistrationNumber(String value) {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds what cannot be seen or outer blanks
     */
    public RegistrationNumber {
        if (!IdentifierText.isIdentifier(value)) {
            throw new IllegalArgumentException("RegistrationNumber value must have 1 to " + IdentifierText.LONGEST
                    + " characters that can be seen. Maybe leave it out where it is not known?");
        }
    }

    /**
     * Returns the number with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the number
     * @throws IllegalArgumentException if the text is empty, too long, or holds what cannot be seen or outer blanks
     */
    public static RegistrationNumber of(String value) {
        return new RegistrationNumber(value);
    }

    /**
     * Returns the number as one of Ofsted's.
     *
     * @return the number; empty if it has not the form of one
     */
    public Optional<Urn> urn() {
        return Urn.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
