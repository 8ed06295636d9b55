package org.placewright.core.need;

import java.util.Comparator;

/**
 * How great one need is, as an assessment scored it. Ordered by item, then score.
 *
 * @param item what was scored
 * @param score 0 to 3, the greater the score the greater the need; what each means, the instrument says
 */
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
     * @throws IllegalArgumentException if the score is below 0 or above 3
     */
    public ScoredNeed {
        if (score < 0 || score > HIGHEST) {
            throw new IllegalArgumentException("ScoredNeed score must be 0 to " + HIGHEST + " but was " + score
                    + ". Maybe another scale was used, or a total given?");
        }
    }

    @Override
    public int compareTo(ScoredNeed other) {
        return ORDER.compare(this, other);
    }
}
