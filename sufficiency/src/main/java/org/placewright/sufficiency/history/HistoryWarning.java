package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.placewright.core.time.DateRange;

/**
 * A reason to doubt what a history tells of days to come, with the figures it rests on.
 *
 * <p>What each doubt rests on, for the days from the first to the last of a range:
 *
 * <ul>
 *   <li>{@link HistoryDoubt#NOBODY_IN_CARE}: no stay has a day in the range. No other doubt is told then.
 *   <li>{@link HistoryDoubt#FEW_CHILDREN}: fewer than 10 children have a day in care.
 *   <li>{@link HistoryDoubt#SHORTER_THAN_A_YEAR}: the range has fewer than 365 days.
 *   <li>{@link HistoryDoubt#NO_EXITS}: no period of care ended in the range.
 *   <li>{@link HistoryDoubt#ALL_OPEN}: every stay with a day in the range goes on, and there are two or more.
 *   <li>{@link HistoryDoubt#CLOSED_COHORT}: in the later half of the range there were 8 exits or more, and entries less
 *       than a quarter of them; or none at all and 8 exits or more before.
 *   <li>{@link HistoryDoubt#GAP}: the longest time within the range without entry, exit or move was longer than one
 *       that n events in d days, each as likely on any day, leave with a probability of about 1 in 1,000: (d / n)
 *       ln(1,000 n). Asked where there were 8 events or more.
 *   <li>{@link HistoryDoubt#ENTRIES_STOPPED} and {@link HistoryDoubt#EXITS_STOPPED}: the days without any until the
 *       last of the range are more than are rare by the same reckoning, of the n there were in the d days before. Asked
 *       where there were 8 or more.
 *   <li>{@link HistoryDoubt#ADULTS_STILL_OPEN} and {@link HistoryDoubt#AGE_NOT_KNOWN}: as counted on the last day.
 * </ul>
 *
 * <p>These bounds are the library's own judgement, not published ones. That no doubt is told does not make a history
 * fit.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>doubt</td><td>{@link HistoryDoubt}</td><td></td><td>yes</td><td></td><td>what to doubt</td><td></td></tr>
 * <tr><td>figure</td><td>whole number</td><td>as the doubt says</td><td>yes</td><td></td>
 *     <td>what was found, 0 or more</td><td>episodes</td></tr>
 * <tr><td>against</td><td>whole number</td><td>as the doubt says</td><td>yes</td><td></td>
 *     <td>what it is held against, 0 or more</td><td></td></tr>
 * </table>
 *
 * @param doubt what to doubt
 * @param figure what was found, 0 or more
 * @param against what it is held against, 0 or more
 */
public record HistoryWarning(HistoryDoubt doubt, long figure, long against) {

    /**
     * Checks the figures.
     *
     * @param doubt what to doubt
     * @param figure what was found, 0 or more
     * @param against what it is held against, 0 or more
     * @throws IllegalArgumentException if a figure is negative
     */
    public HistoryWarning {
        if (figure < 0 || against < 0) {
            throw new IllegalArgumentException(
                    "HistoryWarning figures must not be negative but were " + figure + " and " + against);
        }
    }

    /**
     * Returns what to doubt of a history, judged by what happened in a range of days.
     *
     * @param stays the days children were looked after
     * @param range the days the returns tell of; they have an end
     * @return the warnings, in the order of {@link HistoryDoubt}; O(stays + days of the range)
     * @throws IllegalArgumentException if the range has no day, goes on without end, or is longer than 65,536 days
     */
    public static ImmutableList<HistoryWarning> of(CareStays stays, DateRange range) {
        return new HistoryReview(stays, range).warnings();
    }

    /**
     * Returns the warning in words.
     *
     * @return a sentence with both figures; they may be of few children
     */
    public String text() {
        return String.format(Locale.ROOT, doubt.sentence(), figure, against);
    }
}
