package org.placewright.core.need;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;
import org.placewright.core.Personal;

/**
 * The needs of a child as they were scored on a day. An item without a score was not scored, which is not a score of 0.
 * It is about the child's health and life, so it is personal and never printed.
 *
 * <p>Ordered by day, then instrument, then scores.
 *
 * <table>
 * <caption>Attributes; source: the practice of authorities that score needs, many with CANS (items 0 to 3)</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>instrument</td><td>{@link AssessmentInstrument}</td><td></td><td>yes</td><td></td>
 *     <td>what they were scored by</td></tr>
 * <tr><td>assessedOn</td><td>date</td><td></td><td>yes</td><td></td><td>the day</td></tr>
 * <tr><td>scores</td><td>{@link ScoredNeed}s</td><td></td><td>yes</td><td></td>
 *     <td>one score for each item that was scored, in the order of items</td></tr>
 * </table>
 *
 * @param instrument what they were scored by
 * @param assessedOn the day
 * @param scores one score for each item that was scored, in the order of items
 */
@Personal
public record NeedsAssessment(
        AssessmentInstrument instrument, LocalDate assessedOn, ImmutableSortedSet<ScoredNeed> scores)
        implements Comparable<NeedsAssessment> {

    private static final Comparator<NeedsAssessment> ORDER = Comparator.comparing(NeedsAssessment::assessedOn)
            .thenComparing(NeedsAssessment::instrument)
            .thenComparing(NeedsAssessment::scores, Comparators.lexicographical(Comparator.<ScoredNeed>naturalOrder()));

    /**
     * Checks that no item is scored twice, and puts the scores in order.
     *
     * @param instrument what they were scored by
     * @param assessedOn the day
     * @param scores one score for each item that was scored, in the order of items
     * @throws IllegalArgumentException if an item has two scores
     */
    public NeedsAssessment {
        scores = ImmutableSortedSet.copyOf(scores);
        long items = scores.stream().map(ScoredNeed::item).distinct().count();
        if (items < scores.size()) {
            throw new IllegalArgumentException("NeedsAssessment has " + scores.size() + " scores for " + items
                    + " items. Maybe two assessments are mixed?");
        }
    }

    /**
     * Returns the score of an item.
     *
     * @param item what may have been scored
     * @return 0 to 3; empty if it was not scored
     */
    public OptionalInt scoreOf(NeedItem item) {
        return scores.stream()
                .filter(scored -> scored.item().equals(item))
                .mapToInt(ScoredNeed::score)
                .findFirst();
    }

    @Override
    public int compareTo(NeedsAssessment other) {
        return ORDER.compare(this, other);
    }

    /** Names the type only; what was scored of a child is never printed. */
    @Override
    public String toString() {
        return "NeedsAssessment[...]";
    }
}
