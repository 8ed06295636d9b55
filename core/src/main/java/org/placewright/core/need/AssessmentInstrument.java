package org.placewright.core.need;

import org.placewright.core.id.IdentifierText;

/**
 * Names an instrument that needs are assessed by.
 *
 * <p>Ordered by its text. It is printed, so it must not be made from anything that could identify a child.
 *
 * @param name what its authors call it; 1 to 64 printable characters, no blank at either end
 */
public record AssessmentInstrument(String name) implements Comparable<AssessmentInstrument> {

    /** Child and Adolescent Needs and Strengths, which many authorities score by. */
    public static final AssessmentInstrument CANS = new AssessmentInstrument("CANS");

    /**
     * Checks the text.
     *
     * @param name what its authors call it; 1 to 64 printable characters, no blank at either end
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks; it
     *     is not quoted, for it may be a note about a child
     */
    public AssessmentInstrument {
        if (!IdentifierText.isIdentifier(name)) {
            throw new IllegalArgumentException("AssessmentInstrument name must have 1 to " + IdentifierText.LONGEST
                    + " printable characters and no blank at either end but has " + name.length()
                    + " characters. Maybe strip it, or is it a note?");
        }
    }

    /**
     * Returns the one of the given name.
     *
     * @param name what its authors call it; 1 to 64 printable characters, no blank at either end
     * @return the instrument
     * @throws IllegalArgumentException if the text is empty, too long, or holds control characters or outer blanks
     */
    public static AssessmentInstrument of(String name) {
        return new AssessmentInstrument(name);
    }

    @Override
    public int compareTo(AssessmentInstrument other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
