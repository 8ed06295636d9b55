package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;

/**
 * A snapshot of the care histories of many children, each child of an authority once.
 *
 * <p>Held in the order of authority and child, whatever order they came in. Immutable and safe to share between
 * threads.
 */
public final class CareHistories {

    private static final Comparator<CareHistory> ORDER = Comparator.<CareHistory, String>comparing(history ->
                    history.responsibleAuthority().map(AuthorityId::value).orElse(""))
            .thenComparing(CareHistory::childId);

    private final ImmutableList<CareHistory> histories;

    private CareHistories(ImmutableList<CareHistory> histories) {
        this.histories = histories;
    }

    /**
     * Returns a snapshot of the given histories.
     *
     * @param histories in any order
     * @return the snapshot
     * @throws IllegalArgumentException if an authority has two histories for one child; the child is not named
     */
    public static CareHistories of(Iterable<CareHistory> histories) {
        ImmutableList<CareHistory> sorted = ImmutableList.sortedCopyOf(ORDER, histories);
        for (int i = 1; i < sorted.size(); i++) {
            if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException(
                        "CareHistories must hold one history for each child of an authority. Maybe merge them first?");
            }
        }
        return new CareHistories(sorted);
    }

    /**
     * Returns the histories.
     *
     * @return the histories, in the order of authority and child
     */
    public ImmutableList<CareHistory> histories() {
        return histories;
    }

    /**
     * Returns the histories as they were known on a day, so that a forecast made of them knows nothing of what came
     * after. O(episodes).
     *
     * <p>Episodes that start later are not there, and ends later than the day, with their reasons and the reason for
     * the change of placement, are not known yet: those episodes go on. What happened on the day itself is known. Who
     * has no episode left is left out. The placement, age and need of a child on the day or before are as in the full
     * history.
     *
     * <p>Who the child is stays as it is, although a header may have been completed later; and so do mistakes that
     * later returns put right.
     *
     * @param day the last day that is known
     * @return the histories as known then
     */
    public CareHistories knownOn(LocalDate day) {
        ImmutableList.Builder<CareHistory> known = ImmutableList.builder();
        for (CareHistory history : histories) {
            HistoryAsKnown.on(history, day).ifPresent(known::add);
        }
        return new CareHistories(known.build());
    }

    /** Returns the number of histories only. */
    @Override
    public String toString() {
        return "CareHistories[" + histories.size() + " children]";
    }
}
