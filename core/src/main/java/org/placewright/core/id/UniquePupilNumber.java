package org.placewright.core.id;

import com.google.common.base.Ascii;
import java.util.Optional;
import org.placewright.core.Personal;

/**
 * The number an English school knows a pupil by: the UPN column of the SSDA903 return. It is personal and never
 * printed.
 *
 * <p>Thirteen characters: a check letter; eleven digits, which are three of a local authority, four of a school, two of
 * a year and two of a serial number; and last a digit, or a letter if the number is temporary. The letters I, O and S
 * are not used. With {@code c(2)} to {@code c(13)} the values of the characters after the first, the check letter is
 * the one whose value is
 *
 * <pre>{@code (2 * c(2) + 3 * c(3) + ... + 13 * c(13)) mod 23}</pre>
 *
 * <p>where a digit is worth itself and the letters A B C D E F G H J K L M N P Q R T U V W X Y Z are worth 0 to 22. So
 * any one wrong digit, and any two neighbouring digits that changed places, are found out. The authority, school and
 * year are not looked up. Ordered by its text.
 *
 * <p>Source: Department for Education, unique pupil numbers; Government Data Standards Catalogue, Unique Pupil Number
 * 2.0.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>value</td><td>text</td><td>yes</td><td></td><td>the thirteen characters; personal</td>
 *     <td>SSDA903 header, UPN</td></tr>
 * </table>
 *
 * @param value thirteen characters, upper case, of which the first is right
 */
@Personal
public record UniquePupilNumber(String value) implements Comparable<UniquePupilNumber> {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int DIGITS = 11;

    /**
     * Checks the form and the check letter.
     *
     * @param value thirteen characters, upper case, of which the first is right
     * @throws IllegalArgumentException if the text has another form or the check letter is wrong; it is not quoted
     */
    public UniquePupilNumber {
        if (!hasForm(value)) {
            throw new IllegalArgumentException(
                    "UniquePupilNumber must be a letter, 11 digits, and a digit or letter, none "
                            + "of the letters I, O or S. Maybe it is a code such as UN1, or a digit was lost?");
        }
        if (!hasItsCheckLetter(value)) {
            throw new IllegalArgumentException(
                    "UniquePupilNumber does not begin with the check letter of the rest. Maybe a character is mistyped?");
        }
    }

    /**
     * Returns the number with the given text.
     *
     * @param value a unique pupil number; outer blanks and letter case do not matter
     * @return the number
     * @throws IllegalArgumentException if the text is not one; it is not quoted
     */
    public static UniquePupilNumber of(String value) {
        return new UniquePupilNumber(normalised(value));
    }

    /**
     * Returns the number with the given text, or nothing if the text is not one.
     *
     * @param value any text
     * @return the number, if the text has its form and the right check letter
     */
    public static Optional<UniquePupilNumber> parse(String value) {
        String text = normalised(value);
        boolean valid = hasForm(text) && hasItsCheckLetter(text);
        return valid ? Optional.of(new UniquePupilNumber(text)) : Optional.empty();
    }

    /**
     * Returns the number that has the given characters after its check letter.
     *
     * @param unchecked eleven digits, and a digit or a letter, upper case
     * @return the number, with its check letter
     * @throws IllegalArgumentException if the text has another form; it is not quoted
     */
    public static UniquePupilNumber withCheckLetter(String unchecked) {
        if (!isUnchecked(unchecked, 0)) {
            throw new IllegalArgumentException(
                    "UniquePupilNumber must have 11 digits, and a digit or letter, after its "
                            + "check letter. Maybe the check letter is there already?");
        }
        return new UniquePupilNumber(checkLetter(unchecked) + unchecked);
    }

    /**
     * Tells whether the number was given for the time being, until the pupil's own is known.
     *
     * @return true if it ends with a letter
     */
    public boolean isTemporary() {
        return LETTERS.indexOf(value.charAt(value.length() - 1)) >= 0;
    }

    private static boolean hasForm(String value) {
        return !value.isEmpty() && LETTERS.indexOf(value.charAt(0)) >= 0 && isUnchecked(value, 1);
    }

    /** Tells whether eleven digits, and a digit or letter, are all there is from a position on. */
    private static boolean isUnchecked(String value, int from) {
        if (value.length() != from + DIGITS + 1) {
            return false;
        }
        for (int i = from; i < from + DIGITS; i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        char last = value.charAt(from + DIGITS);
        return isDigit(last) || LETTERS.indexOf(last) >= 0;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean hasItsCheckLetter(String value) {
        return value.charAt(0) == checkLetter(value.substring(1));
    }

    private static char checkLetter(String unchecked) {
        int sum = 0;
        for (int i = 0; i < unchecked.length(); i++) {
            sum += (i + 2) * valueOf(unchecked.charAt(i));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }

    private static int valueOf(char character) {
        int letter = LETTERS.indexOf(character);
        return letter >= 0 ? letter : character - '0';
    }

    private static String normalised(String value) {
        return Ascii.toUpperCase(value.strip());
    }

    @Override
    public int compareTo(UniquePupilNumber other) {
        return value.compareTo(other.value);
    }

    /** Names the type only; a number of a pupil is never printed. */
    @Override
    public String toString() {
        return "UniquePupilNumber[...]";
    }
}
