package org.placewright.core.need;

import java.util.Comparator;
import org.placewright.core.Personal;

/**
 * How great one need of a child is, as an assessment scored it; personal, never printed. Ordered by item, then score.
 *
 * <table>
 * <caption>Attributes; source: the authority's assessments, such as CANS</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>item</td><td>{@link NeedItem}</td><td></td><td>yes</td><td></td><td>what was scored</td></tr>
 * <tr><td>score</td><td>whole number</td><td>points</td><td>yes</td><td></td>
 *     <td>0 to 3, the greater the score the greater the need</td></tr>
 * </table>
 *
 * @param item what was scored
 * @param score 0 to 3, the greater the score the greater the need; what each means, the instrument says
 */
@Personal
public record ScoredNeed(NeedItem item, int score) implements Comparable<ScoredNeed> {

    /** The highest score there is. */
    public static final int HIGHEST = 3;

    private static final Comparator<ScoredNeed> ORDER =
            Comparator.comparing(ScoredNeed::item).thenComparing(ScoredNeed::score);

    /**
     * Checks the score.
     *
     * @param item what was scored
     * @param score 0 to 3, the greater the score the greater the need; what each means, the instrument says
     * @throws IllegalArgumentException if the score is below 0 or above 3; it is not quoted
     */
    public ScoredNeed {
        if (score < 0 || score > HIGHEST) {
            throw new IllegalArgumentException(
                    "ScoredNeed score must be 0 to " + HIGHEST + ". Maybe another scale was used, or a total given?");
        }
    }

    @Override
    public int compareTo(ScoredNeed other) {
        return ORDER.compare(this, other);
    }

    /** Names the type only; how a child scored is never printed. */
    @Override
    public String toString() {
        return "ScoredNeed[...]";
    }
}
