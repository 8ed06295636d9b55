package org.placewright.interchange.council;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;

/**
 * Several values in one cell: {@code ;} stands between parts, {@code :} between the values of a part. A backslash
 * stands before either, or before another backslash, that belongs to the text, and before {@code u} and four
 * hexadecimal digits for a character no line can hold, or a blank at an end. Any other backslash is itself.
 */
final class PartText {

    /** What stands between parts. */
    static final char BETWEEN_PARTS = ';';

    /** What stands between the values of a part. */
    static final char BETWEEN_VALUES = ':';

    private static final char ESCAPE = '\\';
    private static final int DIGITS = 4;
    private static final int SIXTEEN = 16;
    private static final CharMatcher BLANK = CharMatcher.whitespace();
    private static final CharMatcher HEXADECIMAL =
            CharMatcher.inRange('0', '9').or(CharMatcher.inRange('A', 'F')).or(CharMatcher.inRange('a', 'f'));

    private PartText() {}

    /** Returns what stands between the separators, without blanks around it, each still to be restored. */
    static ImmutableList<String> split(String text, char separator) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                i++;
            } else if (text.charAt(i) == separator) {
                parts.add(BLANK.trimFrom(text.substring(start, i)));
                start = i + 1;
            }
        }
        return parts.add(BLANK.trimFrom(text.substring(start))).build();
    }

    /** Returns text as it was before {@link #escaped}. */
    static String restored(String text) {
        if (text.indexOf(ESCAPE) < 0) {
            return text;
        }
        StringBuilder restored = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : character;
            if (character != ESCAPE || i + 1 == text.length()) {
                restored.append(character);
            } else if (next == ESCAPE || next == BETWEEN_PARTS || next == BETWEEN_VALUES) {
                restored.append(next);
                i++;
            } else if (isNumbered(text, i)) {
                restored.append((char) Integer.parseInt(text.substring(i + 2, i + 2 + DIGITS), SIXTEEN));
                i += 1 + DIGITS;
            } else {
                restored.append(character);
            }
        }
        return restored.toString();
    }

    private static boolean isNumbered(String text, int at) {
        return text.startsWith("u", at + 1)
                && text.length() >= at + 2 + DIGITS
                && HEXADECIMAL.matchesAllOf(text.substring(at + 2, at + 2 + DIGITS));
    }

    /** Returns the text of a cell that holds nothing else, so that it comes back from a line. */
    static String escaped(String text) {
        return escaped(text, false);
    }

    /** Returns the text of a value of a part, so that it comes back from among others. */
    static String escapedInPart(String text) {
        return escaped(text, true);
    }

    /** Returns text that is restored to the same, and does not look it. */
    static String disguised(String text) {
        return numbered(text.charAt(0)) + text.substring(1);
    }

    private static String numbered(char character) {
        String digits = Integer.toHexString(character | 1 << SIXTEEN);
        return ESCAPE + "u" + digits.substring(1);
    }

    private static String escaped(String text, boolean inPart) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean separates = inPart && (character == BETWEEN_PARTS || character == BETWEEN_VALUES);
            if (character == ESCAPE || separates) {
                escaped.append(ESCAPE).append(character);
            } else if (cannotStand(text, i)) {
                escaped.append(numbered(character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static boolean cannotStand(String text, int at) {
        char character = text.charAt(at);
        boolean atAnEnd = at == 0 || at == text.length() - 1;
        boolean parted = Character.isSurrogate(character) && text.codePointAt(at - (isLow(text, at) ? 1 : 0)) <= 0xFFFF;
        return parted
                || Character.isISOControl(character)
                || character == '\uFEFF'
                || Character.getType(character) == Character.LINE_SEPARATOR
                || Character.getType(character) == Character.PARAGRAPH_SEPARATOR
                || (atAnEnd && BLANK.matches(character));
    }

    /** Tells whether a character may be the second half of a pair. */
    private static boolean isLow(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
