package org.placewright.core.child;

import org.placewright.core.Personal;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.id.UniquePupilNumber;

/**
 * What a return says of a child's unique pupil number: the number, or why there is none. The UPN column holds either.
 *
 * <p>A blank is kept as {@link Absent} with a reason that is not recorded, and a code newer than this library as
 * {@link Absent} with a reason that is not recognised.
 */
public sealed interface PupilNumber {

    /** Nothing is recorded, neither a number nor why there is none. */
    PupilNumber NOT_RECORDED = new Absent(ReasonForNoUniquePupilNumber.codes().notRecorded());

    /**
     * Returns what a text of the UPN column says.
     *
     * @param text a unique pupil number, a code such as UN1, or blank; outer blanks and letter case do not matter
     * @return the number, or the reason there is none
     * @throws IllegalArgumentException if the text is neither a unique pupil number nor could be a code; it is not
     *     quoted
     */
    static PupilNumber of(String text) {
        return ReasonForNoUniquePupilNumber.codes().isCodeLike(text)
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
     * No number is given.
     *
     * <table>
     * <caption>Attributes</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
     * <tr><td>reason</td><td>{@link ReasonForNoUniquePupilNumber}</td><td>yes</td><td></td>
     *     <td>why there is none, perhaps not recorded</td><td>SSDA903 header, UPN</td></tr>
     * </table>
     *
     * @param reason why there is none
     */
    record Absent(ReasonForNoUniquePupilNumber reason) implements PupilNumber {}
}
