package org.placewright.matching;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list of values in pages. Replacing one value copies its page and the table of pages, and shares the
 * rest.
 *
 * @param <T> what the rows hold
 */
final class Pages<T> {

    /** How many rows a page holds, as a power of two. */
    public static final int PAGE_BITS = 11;

    private static final int PAGE_ROWS = 1 << PAGE_BITS;
    private static final int WITHIN_PAGE = PAGE_ROWS - 1;

    private final int rows;
    private final @Nullable Object[][] pages;

    private Pages(int rows, @Nullable Object[][] pages) {
        this.rows = rows;
        this.pages = pages;
    }

    /**
     * Returns the values of all rows.
     *
     * @param <T> what the rows hold
     * @param rows how many there are
     * @param value gives the value of a row
     * @return the rows
     */
    public static <T> Pages<T> of(int rows, IntFunction<? extends T> value) {
        @Nullable Object[][] pages = new @Nullable Object[pagesFor(rows)][];
        for (int page = 0; page < pages.length; page++) {
            int from = page << PAGE_BITS;
            @Nullable Object[] held = new @Nullable Object[Math.min(PAGE_ROWS, rows - from)];
            for (int i = 0; i < held.length; i++) {
                held[i] = value.apply(from + i);
            }
            pages[page] = held;
        }
        return new Pages<>(rows, pages);
    }

    static int pagesFor(int rows) {
        return (rows + PAGE_ROWS - 1) >>> PAGE_BITS;
    }

    /**
     * Returns the value of a row.
     *
     * @param row 0 to one less than the number of rows
     * @return the value
     */
    @SuppressWarnings("unchecked")
    public T get(int row) {
        return (T) pages[row >>> PAGE_BITS][row & WITHIN_PAGE];
    }

    /**
     * Returns the rows with one replaced.
     *
     * @param row 0 to one less than the number of rows
     * @param value what it is to hold
     * @return the rows
     */
    public Pages<T> with(int row, T value) {
        @Nullable Object[][] changed = pages.clone();
        @Nullable Object[] page = changed[row >>> PAGE_BITS].clone();
        page[row & WITHIN_PAGE] = value;
        changed[row >>> PAGE_BITS] = page;
        return new Pages<>(rows, changed);
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return rows;
    }
}
