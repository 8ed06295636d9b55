package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.ExitKind;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;

/**
 * The days children were looked after, in columns: what counting computes with.
 *
 * <p>A row is a stay: days on which one episode counts, within one period of care. The rows of a child follow one
 * another in the order of time and share no day; children stand in the order of {@link CareHistories}. Days are whole
 * numbers, counted from 1 January 1970 ({@code LocalDate.toEpochDay}). Columns are read row by row and never handed
 * out. Immutable and safe to share between threads.
 *
 * <p>Guaranteed: what the rows say of entries, moves, exits and the episode of a day is what {@link PeriodOfCare},
 * {@link Placement} and {@link CareHistory#episodeOn} say, in histories that contradict themselves too. Short breaks
 * are left out unless the {@link HistoryPolicy} counts them.
 *
 * <p><b>Settled.</b> A temporary stay (T0 to T4) belongs to the placement it interrupts, so a child in hospital is
 * still fostered: {@link #settled} names the row of the stay that tells where a child lived, which is the last one of
 * the placement that was not temporary. Where a placement begins with temporary stays, as a return should not hold, the
 * first of them stands for it.
 *
 * <p>O(episodes) in time; about 48 bytes a row.
 */
public final class CareStays {

    /** The end of a stay that goes on: after every day. */
    public static final int NO_END = DayNumbers.NEVER;

    /** The day of birth of a child of whom it is not known: before every day. */
    public static final int NOT_KNOWN = DayNumbers.NOT_KNOWN;

    private final ImmutableList<CareHistory> histories;
    private final HistoryPolicy policy;
    private final StayColumns columns;
    private final int[] firstRows;
    private final int[] births;

    private CareStays(CareHistories histories, HistoryPolicy policy) {
        this.histories = histories.histories();
        this.policy = policy;
        int children = this.histories.size();
        this.firstRows = new int[children + 1];
        this.births = new int[children];
        int episodes = 0;
        for (CareHistory history : this.histories) {
            episodes += history.episodes().size();
        }
        StaysInProgress stays = new StaysInProgress(episodes, policy);
        int number = 0;
        for (CareHistory history : this.histories) {
            stays.add(number, history);
            births[number] = history.child()
                    .map(child -> DayNumbers.of(child.dateOfBirth()))
                    .orElse(NOT_KNOWN);
            firstRows[++number] = stays.rows();
        }
        this.columns = stays.columns();
    }

    /**
     * Returns the stays of children, short breaks left out.
     *
     * @param histories the histories
     * @return the stays
     */
    public static CareStays of(CareHistories histories) {
        return of(histories, HistoryPolicy.standard());
    }

    /**
     * Returns the stays of children.
     *
     * @param histories the histories
     * @param policy what counts
     * @return the stays
     */
    public static CareStays of(CareHistories histories, HistoryPolicy policy) {
        return new CareStays(histories, policy);
    }

    /**
     * Returns what counts as being looked after.
     *
     * @return the policy
     */
    public HistoryPolicy policy() {
        return policy;
    }

    /**
     * Returns how many stays there are.
     *
     * @return 0 or more
     */
    public int size() {
        return columns.size;
    }

    /**
     * Returns how many children there are, those without a stay included.
     *
     * @return 0 or more
     */
    public int children() {
        return births.length;
    }

    /**
     * Returns the first row of a child.
     *
     * @param child 0 to {@link #children()} - 1; or that number, for the row after the last
     * @return the row; {@code firstRow(child + 1)} if the child has none
     */
    public int firstRow(int child) {
        return firstRows[child];
    }

    /**
     * Returns when a child was born; personal.
     *
     * @param child 0 to {@link #children()} - 1
     * @return the day; {@link #NOT_KNOWN} if the return has no header for them
     */
    public int birth(int child) {
        return births[child];
    }

    /**
     * Returns the sex of a child.
     *
     * @param child 0 to {@link #children()} - 1
     * @return the sex; not known if the return has no header for them
     */
    public Sex sex(int child) {
        return histories.get(child).child().map(Child::sex).orElse(Sex.NOT_KNOWN);
    }

    /**
     * Returns who looks after a child.
     *
     * @param child 0 to {@link #children()} - 1
     * @return the responsible authority, if known
     */
    public Optional<AuthorityId> authority(int child) {
        return histories.get(child).responsibleAuthority();
    }

    /**
     * Returns whose stay it is.
     *
     * @param row 0 to {@link #size()} - 1
     * @return 0 to {@link #children()} - 1
     */
    public int child(int row) {
        return columns.child[row];
    }

    /**
     * Returns the first day of a stay; personal.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the day
     */
    public int from(int row) {
        return columns.from[row];
    }

    /**
     * Returns the day after the last of a stay; personal.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the day, after its first; {@link #NO_END} while it goes on
     */
    public int until(int row) {
        return columns.until[row];
    }

    /**
     * Tells whether a child was looked after under a stay on a day.
     *
     * @param row 0 to {@link #size()} - 1
     * @param day the day asked about
     * @return true from its first day until the day it ended, that day not included
     */
    public boolean contains(int row, int day) {
        return columns.from[row] <= day && day < columns.until[row];
    }

    /**
     * Returns the stay with which the period of care began.
     *
     * @param row 0 to {@link #size()} - 1
     * @return its row, no later than this
     */
    public int entryRow(int row) {
        return columns.entry[row];
    }

    /**
     * Returns the stay with which the placement began.
     *
     * @param row 0 to {@link #size()} - 1
     * @return its row, no later than this
     */
    public int placementRow(int row) {
        return columns.placement[row];
    }

    /**
     * Tells whether the child came into care with a stay.
     *
     * @param row 0 to {@link #size()} - 1
     * @return true for the first of a period of care
     */
    public boolean isEntry(int row) {
        return columns.entry[row] == row;
    }

    /**
     * Tells whether the child moved with a stay; {@link Placement} says what makes a move.
     *
     * @param row 0 to {@link #size()} - 1
     * @return true for the first of a placement, unless the child came into care with it
     */
    public boolean isMove(int row) {
        return columns.placement[row] == row && columns.entry[row] != row;
    }

    /**
     * Tells whether the child left care at the end of a stay.
     *
     * @param row 0 to {@link #size()} - 1
     * @return true for the last of a period of care that ended
     */
    public boolean isExit(int row) {
        return columns.until[row] != NO_END && isLastOfPeriod(row);
    }

    private boolean isLastOfPeriod(int row) {
        return row + 1 == columns.size || columns.entry[row + 1] != columns.entry[row];
    }

    /**
     * Returns why care ended, as {@link PeriodOfCare#reasonForExit} says it.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the reason as recorded; not recorded where care did not end with the stay
     */
    public ReasonEpisodeCeased reasonForExit(int row) {
        return columns.reasons.value(columns.reason[row]);
    }

    /**
     * Returns how the child left care at the end of a stay.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the kind of exit; empty where care did not end with the stay, or for no reason that ends care
     */
    public Optional<ExitKind> exitKind(int row) {
        return reasonForExit(row).exit();
    }

    /**
     * Returns the stay that tells where the child was settled.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the row itself, or where it is temporary, that of the stay it interrupts
     */
    public int settled(int row) {
        return columns.settled[row];
    }

    /**
     * Returns the type of placement as recorded. For that of the placement a temporary stay interrupts, ask for the row
     * {@link #settled}.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the code
     */
    public PlacementType placementType(int row) {
        return columns.types.value(columns.type[row]);
    }

    /**
     * Returns the kind of care, as the demand model counts it, in which the child was settled.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the kind
     */
    public DemandKind kind(int row) {
        return DemandKind.of(placementType(settled(row)));
    }

    /**
     * Returns the group of placements in which the child was settled.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the group
     */
    public PlacementGroup group(int row) {
        return placementType(settled(row)).group();
    }

    /**
     * Returns who provided it, as recorded.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the code; most often not recorded where the stay is temporary
     */
    public PlacementProvider provider(int row) {
        return columns.providers.value(columns.provider[row]);
    }

    /**
     * Returns the legal status; personal.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the code
     */
    public LegalStatus legalStatus(int row) {
        return columns.statuses.value(columns.status[row]);
    }

    /**
     * Returns the category of need; personal.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the code
     */
    public CategoryOfNeed categoryOfNeed(int row) {
        return columns.needs.value(columns.need[row]);
    }

    /**
     * Returns the episode that counts on the days of a stay; personal.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the episode, whose own days may be others
     */
    public Episode episode(int row) {
        return columns.episode[row];
    }

    /**
     * Returns the stay of a child on a day. O(stays of the child).
     *
     * @param child 0 to {@link #children()} - 1
     * @param day the day asked about
     * @return its row; empty if the child was not looked after on the day
     */
    public OptionalInt rowOn(int child, int day) {
        for (int row = firstRows[child]; row < firstRows[child + 1]; row++) {
            if (contains(row, day)) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns how many placements of a child had a day since another, up to that of a row.
     *
     * @param day the first day counted
     * @param row a row
     * @return placements, that of the row and those before it that end after the day, whenever they began; 0 if the row
     *     ends by the day
     */
    public int placementsSince(int day, int row) {
        int placements = 0;
        int counted = -1;
        int first = firstRow(child(row));
        for (int before = row; before >= first && until(before) > day; before--) {
            placements += placementRow(before) == counted ? 0 : 1;
            counted = placementRow(before);
        }
        return placements;
    }

    /**
     * Returns what is recorded of a child; personal.
     *
     * @param child 0 to {@link #children()} - 1
     * @return the history
     */
    public CareHistory history(int child) {
        return histories.get(child);
    }

    StayColumns columns() {
        return columns;
    }

    /** Returns how many children and stays there are only. */
    @Override
    public String toString() {
        return "CareStays[" + births.length + " children, " + columns.size + " stays]";
    }
}
