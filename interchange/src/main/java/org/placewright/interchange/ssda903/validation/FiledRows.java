package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewright.interchange.ssda903.DateField;
import org.placewright.interchange.ssda903.FiledTable;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * The rows of one child in one table, the earliest first: in the order of their first day, then their last, an open one
 * last, then as they were filed; rows without a first day come last. It stands for one child after another.
 */
public final class FiledRows implements Iterable<FiledRow> {

    /** The first and last day of a row. */
    private record Days(DateField first, Optional<DateField> last) {}

    private static final ImmutableMap<Ssda903Table, Days> DAYS = ImmutableMap.of(
            Ssda903Table.EPISODES, new Days(ReturnFields.DECOM, Optional.of(ReturnFields.DEC)),
            Ssda903Table.MISSING, new Days(ReturnFields.MIS_START, Optional.of(ReturnFields.MIS_END)),
            Ssda903Table.REVIEWS, new Days(ReturnFields.REVIEW, Optional.empty()),
            Ssda903Table.PLACED_ADOPTION,
                    new Days(ReturnFields.DATE_PLACED, Optional.of(ReturnFields.DATE_PLACED_CEASED)),
            Ssda903Table.SOCIAL_WORKER, new Days(ReturnFields.SW_DECOM, Optional.of(ReturnFields.SW_DEC)),
            Ssda903Table.DOLO, new Days(ReturnFields.DOLO_START, Optional.of(ReturnFields.DOLO_END)));

    /** More rows than a child has: so few are sorted by moving each to its place. */
    private static final int MANY = 64;

    private final Ssda903Table table;
    private final Optional<TableIndex> index;
    private final FiledChild child;
    private final @Nullable Days days;
    private final FiledRow none;
    private final List<FiledRow> pool = new ArrayList<>();
    private int[] order = new int[8];
    private int size;

    FiledRows(Ssda903Table table, Optional<TableIndex> index, FiledChild child) {
        this.table = table;
        this.index = index;
        this.child = child;
        this.days = DAYS.get(table);
        this.none = new FiledRow(this, child);
    }

    /** Goes to the rows of a child. */
    void moveTo(int number) {
        if (index.isEmpty()) {
            return;
        }
        TableIndex rows = index.get();
        size = rows.size(number);
        if (size == 0) {
            return;
        }
        if (order.length < size) {
            order = new int[2 * size];
        }
        for (int at = 0; at < size; at++) {
            order[at] = rows.row(number, at);
        }
        if (size > 1) {
            sort(rows, days);
        }
        for (int at = 0; at < size; at++) {
            if (at == pool.size()) {
                pool.add(new FiledRow(this, child));
            }
            pool.get(at).moveTo(rows.table(), order[at], at);
        }
    }

    private void sort(TableIndex rows, @Nullable Days by) {
        if (size > MANY) {
            int[] sorted = IntStream.range(0, size)
                    .mapToObj(at -> order[at])
                    .sorted(comparing(rows, by))
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, order, 0, size);
            return;
        }
        for (int at = 1; at < size; at++) {
            int row = order[at];
            int to = at;
            while (to > 0 && compare(rows, by, order[to - 1], row) > 0) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = row;
        }
    }

    private static Comparator<Integer> comparing(TableIndex rows, @Nullable Days by) {
        return (one, other) -> compare(rows, by, one, other);
    }

    private static int compare(TableIndex rows, @Nullable Days by, int one, int other) {
        int inTime = by == null ? 0 : compareDays(rows.table(), by, one, other);
        return inTime != 0 ? inTime : compareContent(rows.table(), one, other);
    }

    private static int compareDays(FiledTable rows, Days by, int one, int other) {
        // A day that is not a number is greater than any: Double.compare has it so.
        int first = Double.compare(rows.day(by.first(), one), rows.day(by.first(), other));
        if (first != 0 || by.last().isEmpty()) {
            return first;
        }
        DateField last = by.last().get();
        return Double.compare(rows.day(last, one), rows.day(last, other));
    }

    /** Compares what else rows say, so that no order of rows or files decides anything. */
    private static int compareContent(FiledTable rows, int one, int other) {
        for (ReturnField field : ReturnFields.of(rows.table())) {
            if (rows.number(field, one) == rows.number(field, other)) {
                continue;
            }
            int order = field instanceof DateField date
                    ? compareDates(rows, date, one, other)
                    : rows.text(field, one).compareTo(rows.text(field, other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Compares what dates are, and of those that are none in full, what is kept of them. */
    private static int compareDates(FiledTable rows, DateField date, int one, int other) {
        int inTime = Double.compare(rows.day(date, one), rows.day(date, other));
        return inTime != 0 ? inTime : Integer.compare(rows.number(date, one), rows.number(date, other));
    }

    /** Returns which table it is. */
    Ssda903Table table() {
        return table;
    }

    /** Returns a row; one that is not there before the first and after the last. */
    FiledRow at(int at) {
        return at < 0 || at >= size ? none : pool.get(at);
    }

    /**
     * Tells whether the table was filed at all: a child without rows in one that was not may have some all the same.
     *
     * @return true if it was
     */
    public boolean isFiled() {
        return index.isPresent();
    }

    /**
     * Returns the first row that begins on a day, in time logarithmic in the rows.
     *
     * @param day a day
     * @return the row; one that is not there if none begins then
     * @throws IllegalStateException if rows of the table have no first day
     */
    public FiledRow startingOn(double day) {
        if (days == null) {
            throw new IllegalStateException("Rows of " + table + " have no first day to find them by");
        }
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (pool.get(middle).day(days.first()) < day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return at(from).day(days.first()) == day ? at(from) : none;
    }

    /**
     * Returns how many rows the child has.
     *
     * @return the number of rows
     */
    public int size() {
        return size;
    }

    /**
     * Tells whether the child has none.
     *
     * @return true if there is no row
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Returns a row.
     *
     * @param at which, from 0
     * @return the row
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public FiledRow get(int at) {
        Objects.checkIndex(at, size);
        return pool.get(at);
    }

    /**
     * Returns the first row.
     *
     * @return the first; one that is not there if there are none
     */
    public FiledRow first() {
        return at(0);
    }

    /**
     * Returns the last row.
     *
     * @return the last; one that is not there if there are none
     */
    public FiledRow last() {
        return at(size - 1);
    }

    @Override
    public Iterator<FiledRow> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public FiledRow next() {
                if (next >= size) {
                    throw new NoSuchElementException();
                }
                return pool.get(next++);
            }
        };
    }

    /** Names the table only. */
    @Override
    public String toString() {
        return "FiledRows[" + table + ", size=" + size + "]";
    }
}
