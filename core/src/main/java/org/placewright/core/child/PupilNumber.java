package org.placewright.core.child;

import java.util.regex.Pattern;
import org.placewright.core.Personal;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.id.UniquePupilNumber;

/**
 * What a return says of a child's unique pupil number: the number, or why there is none. The UPN column holds either.
 *
 * <p>A blank is kept as {@link Absent} with a reason that is not recorded, and a code newer than this library, UN and
 * digits, as {@link Absent} with a reason that is not recognised.
 */
public sealed interface PupilNumber {

    /** Nothing is recorded, neither a number nor why there is none. */
    PupilNumber NOT_RECORDED = new Absent(ReasonForNoUniquePupilNumber.codes().notRecorded());

    /**
     * Returns what a text of the UPN column says.
     *
     * @param text a unique pupil number, a code such as UN1, or blank; outer blanks and letter case do not matter
     * @return the number, or the reason there is none
     * @throws IllegalArgumentException if the text is neither a unique pupil number, nor UN and digits, nor blank; it
     *     is not quoted
     */
    static PupilNumber of(String text) {
        return Absent.isReason(text)
                ? new Absent(ReasonForNoUniquePupilNumber.of(text))
                : new Given(UniquePupilNumber.of(text));
    }

    /**
     * The number is given.
     *
     * <table>
     * <caption>Attributes</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
     * <tr><td>number</td><td>{@link UniquePupilNumber}</td><td>yes</td><td></td><td>the number; personal</td>
     *     <td>SSDA903 header, UPN</td></tr>
     * </table>
     *
     * @param number the number
     */
    @Personal
    record Given(UniquePupilNumber number) implements PupilNumber {

        /** Names the type only; a number of a pupil is never printed. */
        @Override
        public String toString() {
            return "Given[...]";
        }
    }

    /**
     * No number is given. Why, is told of a child, so it is personal and never printed.
     *
     * <table>
     * <caption>Attributes</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
     * <tr><td>reason</td><td>{@link ReasonForNoUniquePupilNumber}</td><td>yes</td><td></td>
     *     <td>why there is none: UN and digits, or not recorded; personal</td><td>SSDA903 header, UPN</td></tr>
     * </table>
     *
     * @param reason why there is none: UN and digits, or not recorded
     */
    @Personal
    record Absent(ReasonForNoUniquePupilNumber reason) implements PupilNumber {

        private static final Pattern FORM = Pattern.compile("(UN[0-9]+)?");

        /**
         * Checks that the reason has the form of one; a name or a mistyped number could be a code otherwise.
         *
         * @param reason why there is none: UN and digits, or not recorded
         * @throws IllegalArgumentException if the reason has another form; it is not quoted
         */
        public Absent {
            if (!FORM.matcher(reason.code()).matches()) {
                throw new IllegalArgumentException("PupilNumber reason must be UN and digits, or not recorded. "
                        + "Maybe the columns of the file are shifted?");
            }
        }

        private static boolean isReason(String text) {
            return ReasonForNoUniquePupilNumber.codes().isCodeLike(text)
                    && FORM.matcher(ReasonForNoUniquePupilNumber.of(text).code())
                            .matches();
        }

        /** Names the type only. */
        @Override
        public String toString() {
            return "Absent[...]";
        }
    }
}
