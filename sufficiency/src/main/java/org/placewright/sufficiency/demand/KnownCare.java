package org.placewright.sufficiency.demand;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.Age;
import org.placewright.sufficiency.history.CareStays;

/**
 * The time children spent in each kind of care, as it was known on a day: what came after is forgotten.
 *
 * <p>A row is time in one kind of care within one period of care; to change placements within a kind is no flow here.
 * Days are counted from 1 January 1970. Children whose birth is not known are left out, and counted.
 */
final class KnownCare {

    /** The end of a row that goes on. */
    static final int OPEN = Integer.MAX_VALUE;

    /** Where a child went who left care. */
    static final int OUT_OF_CARE = FlowRates.KINDS;

    /** Where a child went of whom a row goes on. */
    static final int NOWHERE = -1;

    private static final int STRAY = 100;

    final int asOf;
    int size;
    int[] child;
    int[] birth;
    int[] adult;
    int[] entered;
    int[] from;
    int[] until;
    byte[] kind;
    byte[] next;
    byte[] need;
    int[] authority;
    int birthNotKnown;

    private KnownCare(int asOf, int rows) {
        this.asOf = asOf;
        child = new int[rows];
        birth = new int[rows];
        adult = new int[rows];
        entered = new int[rows];
        from = new int[rows];
        until = new int[rows];
        kind = new byte[rows];
        next = new byte[rows];
        need = new byte[rows];
        authority = new int[rows];
    }

    /** Reads stays; O(stays). Rows of a child follow one another in the order of time. */
    static KnownCare of(CareStays stays, LocalDate asOf, Strata strata) {
        KnownCare care = new KnownCare((int) asOf.toEpochDay(), stays.size());
        for (int child = 0; child < stays.children(); child++) {
            care.add(stays, child, strata);
        }
        return care;
    }

    /**
     * Returns the first day all is known from of some rows: that on which a child first left care, one exit in a
     * hundred left aside because a return may hold a stray one. Before it only those are known who stayed. Where nobody
     * left, the first end of a row; where nothing ended, the first day of all, or the day known where there are no
     * rows.
     */
    int observedFrom(ImmutableIntArray rows) {
        int[] exits = new int[rows.length()];
        int count = 0;
        int ended = OPEN;
        int begun = asOf;
        for (int i = 0; i < rows.length(); i++) {
            int row = rows.get(i);
            begun = Math.min(begun, from[row]);
            if (next[row] != NOWHERE) {
                ended = Math.min(ended, until[row]);
            }
            if (next[row] == OUT_OF_CARE) {
                exits[count++] = until[row];
            }
        }
        Arrays.sort(exits, 0, count);
        int first = ended == OPEN ? begun : ended;
        return count == 0 ? first : exits[count / STRAY];
    }

    private void add(CareStays stays, int number, Strata strata) {
        int born = stays.birth(number);
        int first = size;
        boolean known = false;
        for (int row = stays.firstRow(number); row < stays.firstRow(number + 1); row++) {
            if (stays.from(row) <= asOf) {
                known = true;
                if (born != CareStays.NOT_KNOWN && born <= asOf) {
                    addRow(stays, row, number, born);
                    authority[size - 1] = strata.authorityOf(stays, row);
                    need[size - 1] = (byte) strata.needOf(stays, row);
                }
            }
        }
        birthNotKnown += known && size == first ? 1 : 0;
    }

    private void addRow(CareStays stays, int row, int number, int born) {
        byte into = (byte) number(stays.kind(row));
        boolean continues = !stays.isEntry(row) && size > 0 && child[size - 1] == number;
        if (continues && kind[size - 1] == into) {
            end(stays, row);
            return;
        }
        if (continues) {
            next[size - 1] = into;
        }
        child[size] = number;
        birth[size] = born;
        adult[size] = size > 0 && child[size - 1] == number ? adult[size - 1] : birthday(born, FlowRates.AGES);
        entered[size] = stays.from(stays.entryRow(row));
        from[size] = stays.from(row);
        kind[size] = into;
        size++;
        end(stays, row);
    }

    private void end(CareStays stays, int row) {
        boolean ended = stays.until(row) <= asOf;
        until[size - 1] = ended ? stays.until(row) : OPEN;
        next[size - 1] = (byte) (ended ? OUT_OF_CARE : NOWHERE);
    }

    @SuppressWarnings("EnumOrdinal") // The number of a column of arrays that live no longer than this machine.
    static int number(DemandKind kind) {
        return kind.ordinal();
    }

    /** Returns the first day of an age. */
    static int birthday(int birth, int years) {
        return (int) Age.birthday(LocalDate.ofEpochDay(birth), years).toEpochDay();
    }

    /** Tells whether a row is of a child who is in care on the day, and a child still. */
    boolean isPresent(int row) {
        return until[row] == OPEN && adult[row] > asOf;
    }

    /** Returns all rows. */
    ImmutableIntArray rows() {
        return ImmutableIntArray.copyOf(IntStream.range(0, size));
    }

    /** Returns the rows of a council. */
    ImmutableIntArray rowsOf(int council) {
        ImmutableIntArray.Builder rows = ImmutableIntArray.builder();
        for (int row = 0; row < size; row++) {
            if (authority[row] == council) {
                rows.add(row);
            }
        }
        return rows.build();
    }

    LocalDate asOfDate() {
        return LocalDate.ofEpochDay(asOf);
    }
}
