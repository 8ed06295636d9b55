package org.placewright.core.id;

import org.placewright.core.Personal;

/**
 * Names a child within one responsible authority: the CHILD column of the SSDA903 return.
 *
 * <p>Ordered by its text.
 *
 * @param value 1 to 64 printable characters, no blank at either end
 */
@Personal
public record ChildId(String value) implements Comparable<ChildId> {

    /**
     * Checks the text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public ChildId {
        IdentifierText.check("ChildId", value);
    }

    /**
     * Returns the identifier with the given text.
     *
     * @param value 1 to 64 printable characters, no blank at either end
     * @return the identifier
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static ChildId of(String value) {
        return new ChildId(value);
    }

    @Override
    public int compareTo(ChildId other) {
        return value.compareTo(other.value);
    }

    /** Names the type only; an identifier of a child is never printed. */
    @Override
    public String toString() {
        return "ChildId[...]";
    }
}
