package org.placewright.core.child;

import org.placewright.core.Personal;

/**
 * The total difficulties score of a strengths and difficulties questionnaire about a child: the SDQ_SCORE column. It is
 * about a child's health, so it is personal. Ordered by points.
 *
 * <p>What score gives cause for concern is for those who use it to say.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>points</td><td>whole number</td><td>points</td><td>yes</td><td></td><td>0 to 40, more for more difficulties; personal</td>
 *     <td>SSDA903 oc2, SDQ_SCORE</td></tr>
 * </table>
 *
 * @param points 0 to 40, more for more difficulties
 */
@Personal
public record StrengthsAndDifficultiesScore(int points) implements Comparable<StrengthsAndDifficultiesScore> {

    /** The highest score there is. */
    public static final int HIGHEST = 40;

    /**
     * Checks the range.
     *
     * @param points 0 to 40, more for more difficulties
     * @throws IllegalArgumentException if the points are outside 0 to 40; they are not quoted
     */
    public StrengthsAndDifficultiesScore {
        if (points < 0 || points > HIGHEST) {
            throw new IllegalArgumentException("StrengthsAndDifficultiesScore points must be 0 to " + HIGHEST
                    + ". Maybe the strengths were added to the difficulties?");
        }
    }

    @Override
    public int compareTo(StrengthsAndDifficultiesScore other) {
        return Integer.compare(points, other.points);
    }

    /** Names the type only; a score of a child is never printed. */
    @Override
    public String toString() {
        return "StrengthsAndDifficultiesScore[...]";
    }
}
