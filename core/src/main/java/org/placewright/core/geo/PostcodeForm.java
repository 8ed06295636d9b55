package org.placewright.core.geo;

/**
 * Tells by its letters and digits whether a text has the form of a postcode, sector or district. Read character by
 * character, because returns hold millions.
 */
final class PostcodeForm {

    /** What may come first; second, if it is a letter; third, after a letter and a digit; and fourth. */
    private static final String FIRST = "ABCDEFGHIJKLMNOPRSTUWYZ";

    private static final String SECOND = "ABCDEFGHKLMNOPQRSTUVWXY";
    private static final String THIRD = "ABCDEFGHJKPSTUW";
    private static final String FOURTH = "ABEHMNPRVWXY";

    /** What may come third in central London, beside what may elsewhere. */
    private static final String THIRD_AFTER_W1 = "MNRVXY";

    /** What the last two may be. */
    private static final String UNIT = "ABDEFGHJLNPQRSTUWXYZ";

    private static final int LONGEST_OUTWARD = 4;
    private static final int UNIT_LENGTH = 3;

    private PostcodeForm() {}

    /** Tells whether a text is a postcode, sector or district, upper case, with one space between its halves. */
    static boolean isNormal(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? isOutward(text, text.length()) : isOutward(text, space) && isInward(text, space + 1);
    }

    /** Tells whether a text is a whole postcode, upper case, without the space between its halves. */
    static boolean isUnspaced(String text) {
        int inward = text.length() - UNIT_LENGTH;
        return inward > 0 && isOutward(text, inward) && isInward(text, inward);
    }

    /** Returns a whole postcode with the space that it lacks. */
    static String spaced(String text) {
        int inward = text.length() - UNIT_LENGTH;
        return text.substring(0, inward) + " " + text.substring(inward);
    }

    private static boolean isOutward(String text, int end) {
        if (end > LONGEST_OUTWARD || end < 2) {
            return false;
        }
        boolean twoLetters = isOneOf(SECOND, text.charAt(1));
        int digit = twoLetters ? 2 : 1;
        if (!isOneOf(FIRST, text.charAt(0)) || digit >= end || !isDigit(text.charAt(digit))) {
            return end == 3 && (text.startsWith("NPT") || text.startsWith("GIR"));
        }
        if (digit + 1 == end) {
            return true;
        }
        char last = text.charAt(digit + 1);
        boolean mayBeLast = isDigit(last)
                || isOneOf(twoLetters ? FOURTH : THIRD, last)
                || (text.startsWith("W1") && isOneOf(THIRD_AFTER_W1, last));
        return digit + 2 == end && mayBeLast;
    }

    private static boolean isInward(String text, int from) {
        int length = text.length() - from;
        return length > 0
                && isDigit(text.charAt(from))
                && (length == 1
                        || (length == UNIT_LENGTH
                                && isOneOf(UNIT, text.charAt(from + 1))
                                && isOneOf(UNIT, text.charAt(from + 2))));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isOneOf(String characters, char character) {
        return characters.indexOf(character) >= 0;
    }
}
