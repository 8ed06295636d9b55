package org.placewright.core.need;

import org.placewright.core.id.IdentifierText;

/**
 * One thing an assessment scores, such as {@code Social functioning}, as the instrument calls it.
 *
 * <p>Ordered by its text. It is printed, so it must not be made from anything that could identify a child.
 *
 * @param name what the instrument calls it; 1 to 64 printable characters, no blank at either end
 */
public record NeedItem(String name) implements Comparable<NeedItem> {
    /**
     * Checks the text.
     *
     * @param name what the instrument calls it; 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks; it
     *     is not quoted, for it may be a note about a child
     */
    public NeedItem {
        if (!IdentifierText.isIdentifier(name)) {
            throw new IllegalArgumentException("NeedItem name must have 1 to " + IdentifierText.LONGEST
                    + " printable characters and no blank at either end but has " + name.length()
                    + " characters. Maybe strip it, or is it a note?");
        }
    }

    /**
     * Returns the one of the given name.
     *
     * @param name what the instrument calls it; 1 to 64 printable characters, no blank at either end
     * @return the item
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static NeedItem of(String name) {
        return new NeedItem(name);
    }

    @Override
    public int compareTo(NeedItem other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
