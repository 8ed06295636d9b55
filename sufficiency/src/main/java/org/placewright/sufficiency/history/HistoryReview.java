package org.placewright.sufficiency.history;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.placewright.core.time.Age;
import org.placewright.core.time.DateRange;

/** Finds what {@link HistoryWarning} tells of a history. */
final class HistoryReview {

    private static final int FEWEST_CHILDREN = 10;
    private static final int FEWEST_EVENTS = 8;
    private static final int EXITS_TO_AN_ENTRY = 4;
    private static final int YEAR = 365;
    private static final int RARE = 1_000;
    private static final int ADULT = 18;

    private final CareStays stays;
    private final CountingDays days;
    private final int firstDay;
    private final int lastDay;

    private long children;
    private long periods;
    private long rows;
    private long openRows;
    private long lookedAfterAtEnd;
    private long adults;
    private long agesNotKnown;

    private final int[] entries;
    private final int[] exits;
    private final int[] moves;

    HistoryReview(CareStays stays, DateRange range) {
        this.stays = stays;
        this.days = CountingDays.daily(range);
        this.firstDay = days.day(0);
        this.lastDay = days.day(days.size() - 1);
        this.entries = new int[days.size()];
        this.exits = new int[days.size()];
        this.moves = new int[days.size()];
        for (int child = 0; child < stays.children(); child++) {
            read(child);
        }
    }

    private void read(int child) {
        long before = rows;
        for (int row = stays.firstRow(child); row < stays.firstRow(child + 1); row++) {
            if (stays.isExit(row)) {
                note(exits, stays.until(row));
            }
            if (stays.isEntry(row)) {
                note(entries, stays.from(row));
            }
            if (stays.isMove(row)) {
                note(moves, stays.from(row));
            }
            if (stays.from(row) <= lastDay && stays.until(row) > firstDay) {
                periods += rows == before || stays.isEntry(row) ? 1 : 0;
                rows++;
                openRows += stays.until(row) == CareStays.NO_END ? 1 : 0;
            }
            if (stays.contains(row, lastDay)) {
                readAge(child);
            }
        }
        children += rows > before ? 1 : 0;
    }

    private void readAge(int child) {
        lookedAfterAtEnd++;
        int birth = stays.birth(child);
        if (birth == CareStays.NOT_KNOWN || birth > lastDay) {
            agesNotKnown++;
        } else if (Age.inYears(LocalDate.ofEpochDay(birth), LocalDate.ofEpochDay(lastDay)) >= ADULT) {
            adults++;
        }
    }

    private void note(int[] counts, int day) {
        if (day >= firstDay && day <= lastDay) {
            counts[day - firstDay]++;
        }
    }

    ImmutableList<HistoryWarning> warnings() {
        if (children == 0) {
            return ImmutableList.of(new HistoryWarning(HistoryDoubt.NOBODY_IN_CARE, 0, stays.children()));
        }
        ImmutableList.Builder<HistoryWarning> warnings = ImmutableList.builder();
        add(warnings, children < FEWEST_CHILDREN, HistoryDoubt.FEW_CHILDREN, children, FEWEST_CHILDREN);
        add(warnings, days.size() < YEAR, HistoryDoubt.SHORTER_THAN_A_YEAR, days.size(), YEAR);
        add(warnings, sum(exits, 0) == 0, HistoryDoubt.NO_EXITS, 0, periods);
        add(warnings, rows > 1 && openRows == rows, HistoryDoubt.ALL_OPEN, openRows, rows);
        int half = days.size() / 2;
        long came = sum(entries, half);
        long left = sum(exits, half);
        boolean closed = (left >= FEWEST_EVENTS && came * EXITS_TO_AN_ENTRY < left)
                || (came == 0 && sum(exits, 0) >= FEWEST_EVENTS);
        add(warnings, closed, HistoryDoubt.CLOSED_COHORT, came, left);
        addGap(warnings);
        addStopped(warnings, entries, HistoryDoubt.ENTRIES_STOPPED);
        addStopped(warnings, exits, HistoryDoubt.EXITS_STOPPED);
        add(warnings, adults > 0, HistoryDoubt.ADULTS_STILL_OPEN, adults, lookedAfterAtEnd);
        add(warnings, agesNotKnown > 0, HistoryDoubt.AGE_NOT_KNOWN, agesNotKnown, lookedAfterAtEnd);
        return warnings.build();
    }

    private static void add(
            ImmutableList.Builder<HistoryWarning> warnings, boolean found, HistoryDoubt doubt, long figure, long of) {
        if (found) {
            warnings.add(new HistoryWarning(doubt, figure, of));
        }
    }

    private void addGap(ImmutableList.Builder<HistoryWarning> warnings) {
        long events = sum(entries, 0) + sum(exits, 0) + sum(moves, 0);
        if (events < FEWEST_EVENTS) {
            return;
        }
        long rare = rare(days.size(), events);
        long longest = longestQuiet();
        add(warnings, longest > rare, HistoryDoubt.GAP, longest, rare);
    }

    /** How long a time without any of so many events would be rare. */
    private static long rare(long days, long events) {
        return (long) ((double) days / events * StrictMath.log((double) RARE * events));
    }

    /** Asked of the time until the last of the events: how often they happened while they did. */
    private void addStopped(ImmutableList.Builder<HistoryWarning> warnings, int[] counts, HistoryDoubt doubt) {
        long events = sum(counts, 0);
        int quiet = 0;
        while (quiet < counts.length && counts[counts.length - 1 - quiet] == 0) {
            quiet++;
        }
        if (events >= FEWEST_EVENTS) {
            long rare = rare(counts.length - quiet, events);
            add(warnings, quiet > rare, doubt, quiet, rare);
        }
    }

    private long longestQuiet() {
        long longest = 0;
        long quiet = 0;
        for (int day = 0; day < days.size(); day++) {
            quiet = entries[day] + exits[day] + moves[day] == 0 ? quiet + 1 : 0;
            longest = Math.max(longest, quiet);
        }
        return longest;
    }

    private static long sum(int[] counts, int from) {
        long sum = 0;
        for (int day = from; day < counts.length; day++) {
            sum += counts[day];
        }
        return sum;
    }
}
