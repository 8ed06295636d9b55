package org.placewright.core.id;

import com.google.common.base.CharMatcher;

/** The one rule all textual identifiers share: short, visible, and without blanks at either end. */
public final class IdentifierText {

    /** The most characters an identifier may have. */
    public static final int LONGEST = 64;

    private static final CharMatcher BLANK = CharMatcher.whitespace();

    private IdentifierText() {}

    /**
     * Tells whether text may serve as an identifier of any type.
     *
     * @param text any text
     * @return true for 1 to 64 characters without blanks of any kind at either end, none of them a control character or
     *     one that cannot be seen or tells nothing by itself (format characters, line and paragraph separators, half
     *     surrogates, private use)
     */
    public static boolean isIdentifier(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && !hasBlankAtEnd(text) && isVisible(text);
    }

    private static boolean isVisible(String text) {
        int at = 0;
        while (at < text.length() && isVisible(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length();
    }

    /** Counts as blank what readers trim: any space, those that forbid a line break among them. */
    private static boolean hasBlankAtEnd(String text) {
        return BLANK.matches(text.charAt(0)) || BLANK.matches(text.charAt(text.length() - 1));
    }

    private static boolean isVisible(int character) {
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE;
        return !noCharacter
                && switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.PRIVATE_USE -> false;
                    default -> true;
                };
    }

    /** Returns {@code value} when it may serve as an identifier; the value itself is never quoted in the refusal. */
    static String check(String type, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    type + " must have 1 to " + LONGEST + " characters but has " + value.length());
        }
        if (hasBlankAtEnd(value)) {
            throw new IllegalArgumentException(type + " must not begin or end with a blank. Maybe strip it first?");
        }
        if (!isIdentifier(value)) {
            throw new IllegalArgumentException(
                    type + " must not hold control characters or others that cannot be seen");
        }
        return value;
    }
}
