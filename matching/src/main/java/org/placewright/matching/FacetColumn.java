package org.placewright.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;

/**
 * What every home of a market has in one respect. Where homes share values, as most do in most respects, each different
 * value is held once as a class, and each row holds the number of its class; what is true of a value is then found out
 * once and looked up for each row.
 *
 * <p>Where nearly every row has a value of its own, classes would gain nothing: such a column is not
 * {@linkplain #isShared shared} and holds the value of each row.
 *
 * <p>Immutable, as the market is that has it.
 *
 * @param <T> what is held; compared by value and immutable
 */
public final class FacetColumn<T> {

    /** How many rows there are to a page, but for the last. */
    public static final int PAGE_ROWS = 1 << Pages.PAGE_BITS;

    private static final int FEW = 256;
    private static final int ROWS_TO_A_CLASS = 3;

    /** How many classes two bytes can number. */
    private static final int MOST = 1 << Character.SIZE;

    private final Optional<ToLongFunction<? super T>> outline;
    private final Pages<T> values;
    private final long[][] outlines;
    private final char[][] codes;
    private final List<T> classes;
    private final Map<T, Integer> codeOf;
    private final int[] counts;

    /** A column in which rows share values. */
    private FacetColumn(
            Optional<ToLongFunction<? super T>> outline,
            char[][] codes,
            List<T> classes,
            Map<T, Integer> codeOf,
            int[] counts) {
        this.outline = outline;
        this.values = Pages.of(0, classes::get);
        this.outlines = new long[0][];
        this.codes = codes;
        this.classes = classes;
        this.codeOf = codeOf;
        this.counts = counts;
    }

    /** A column in which each row holds its value. */
    private FacetColumn(Optional<ToLongFunction<? super T>> outline, Pages<T> values, long[][] outlines) {
        this.outline = outline;
        this.values = values;
        this.outlines = outlines;
        this.codes = new char[0][];
        this.classes = List.of();
        this.codeOf = Map.of();
        this.counts = new int[0];
    }

    /**
     * Returns the column of the given values.
     *
     * @param <T> what is held
     * @param rows how many rows there are
     * @param value gives the value of a row
     * @return the column
     */
    static <T> FacetColumn<T> of(int rows, IntFunction<? extends T> value) {
        return of(rows, value, Optional.empty());
    }

    /**
     * Returns the column of the given values.
     *
     * @param <T> what is held
     * @param rows how many rows there are
     * @param value gives the value of a row
     * @param outline sums up a value, where something does
     * @return the column
     */
    static <T> FacetColumn<T> of(
            int rows, IntFunction<? extends T> value, Optional<ToLongFunction<? super T>> outline) {
        int most = Math.min(MOST, Math.max(FEW, rows / ROWS_TO_A_CLASS));
        Map<T, Integer> codeOf = new HashMap<>();
        List<T> classes = new ArrayList<>();
        char[][] codes = new char[Pages.pagesFor(rows)][];
        int[] counts = new int[most];
        for (int row = 0; row < rows; row++) {
            int page = row >>> Pages.PAGE_BITS;
            if (codes[page] == null) {
                codes[page] = new char[Math.min(1 << Pages.PAGE_BITS, rows - row)];
            }
            T held = value.apply(row);
            Integer code = codeOf.get(held);
            if (code == null) {
                if (classes.size() == most) {
                    return plain(rows, value, outline);
                }
                code = classes.size();
                codeOf.put(held, code);
                classes.add(held);
            }
            codes[page][row & ((1 << Pages.PAGE_BITS) - 1)] = (char) code.intValue();
            counts[code]++;
        }
        return new FacetColumn<>(outline, codes, classes, Map.copyOf(codeOf), Arrays.copyOf(counts, classes.size()));
    }

    private static <T> FacetColumn<T> plain(
            int rows, IntFunction<? extends T> value, Optional<ToLongFunction<? super T>> outline) {
        Pages<T> values = Pages.of(rows, value);
        long[][] outlines = new long[outline.isPresent() ? Pages.pagesFor(rows) : 0][];
        for (int page = 0; page < outlines.length; page++) {
            int from = page * PAGE_ROWS;
            outlines[page] = new long[Math.min(PAGE_ROWS, rows - from)];
            for (int i = 0; i < outlines[page].length; i++) {
                outlines[page][i] = outline.get().applyAsLong(values.get(from + i));
            }
        }
        return new FacetColumn<>(outline, values, outlines);
    }

    /**
     * Tells whether rows share values.
     *
     * @return true if rows have classes; false if each holds its value
     */
    public boolean isShared() {
        return values.rows() == 0;
    }

    /**
     * Returns how many classes there are, some of which may have no row any more.
     *
     * @return 0 or more; 0 if the column is not shared
     */
    public int classes() {
        return classes.size();
    }

    /**
     * Returns the value that the rows of a class have.
     *
     * @param code the number of the class
     * @return the value
     */
    public T valueOf(int code) {
        return classes.get(code);
    }

    /**
     * Returns how many rows are of a class.
     *
     * @param code the number of the class
     * @return 0 or more
     */
    public int rowsOf(int code) {
        return counts[code];
    }

    /**
     * Returns the class of a row. Only for a shared column.
     *
     * @param row 0 to one less than the number of rows
     * @return the number of the class
     */
    public int code(int row) {
        return codes[row >>> Pages.PAGE_BITS][row & ((1 << Pages.PAGE_BITS) - 1)];
    }

    /**
     * Returns what a row holds.
     *
     * @param row 0 to one less than the number of rows
     * @return the value
     */
    public T value(int row) {
        return isShared() ? classes.get(code(row)) : values.get(row);
    }

    /**
     * Tells whether each row has a number that sums up what it holds. A shared column has none.
     *
     * @return true if {@link #outline} may be asked
     */
    public boolean hasOutlines() {
        return outlines.length > 0;
    }

    /**
     * Returns the number that sums up what a row holds.
     *
     * @param row 0 to one less than the number of rows
     * @return what {@link Facet#outlined} makes of it
     */
    public long outline(int row) {
        return outlines[row >>> Pages.PAGE_BITS][row & ((1 << Pages.PAGE_BITS) - 1)];
    }

    /**
     * Looks up what is said of some rows of a page by their classes, and keeps the rows that are not put out. Only for
     * a shared column.
     *
     * @param page which page: a row's number divided by {@link #PAGE_ROWS}
     * @param answers what is said of each class
     * @param asked the bit that stands for what is to be asked
     * @param rows the rows still in, counted from the start of the page, in order; what is kept is left here
     * @param bits what is to be asked of each row of the page so far; what is found is added here
     * @param count how many rows are still in
     * @return how many are kept
     */
    public int sift(int page, AnswersByClass answers, long asked, int[] rows, long[] bits, int count) {
        char[] codesOfPage = codes[page];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = rows[i];
            int said = answers.of(codesOfPage[row]);
            bits[row] |= -(long) (said >> 1) & asked;
            rows[kept] = row;
            kept += ~said & 1;
        }
        return kept;
    }

    /**
     * Adds what is said of every row of a page by its class. Only for a shared column.
     *
     * @param page which page: a row's number divided by {@link #PAGE_ROWS}
     * @param answers what is said of each class
     * @param out the bit that stands for a row that is out
     * @param asked the bit that stands for what is to be asked
     * @param bits what is said of each row of the page; what is found is added here
     */
    public void mark(int page, AnswersByClass answers, long out, long asked, long[] bits) {
        char[] codesOfPage = codes[page];
        for (int row = 0; row < codesOfPage.length; row++) {
            int said = answers.of(codesOfPage[row]);
            bits[row] |= (-(long) (said & 1) & out) | (-(long) (said >> 1) & asked);
        }
    }

    /**
     * Returns the column with one row changed. Shares everything but one page, and everything at all where the row
     * already holds an equal value.
     *
     * @param row 0 to one less than the number of rows
     * @param value what it is to hold
     * @return the column
     */
    FacetColumn<T> with(int row, T value) {
        if (value(row).equals(value)) {
            return this;
        }
        if (!isShared()) {
            return withPlain(row, value);
        }
        int known = codeOf(value);
        int code = known < 0 ? classes.size() : known;
        if (code == MOST) {
            return FacetColumn.<T>plain(rows(), this::value, outline).with(row, value);
        }
        char[][] changed = codes.clone();
        int page = row >>> Pages.PAGE_BITS;
        changed[page] = changed[page].clone();
        int before = changed[page][row & ((1 << Pages.PAGE_BITS) - 1)];
        changed[page][row & ((1 << Pages.PAGE_BITS) - 1)] = (char) code;
        int[] counted = Arrays.copyOf(counts, Math.max(counts.length, code + 1));
        counted[before]--;
        counted[code]++;
        if (known >= 0) {
            return new FacetColumn<>(outline, changed, classes, codeOf, counted);
        }
        List<T> more = new ArrayList<>(classes);
        more.add(value);
        return new FacetColumn<>(outline, changed, more, codeOf, counted);
    }

    private FacetColumn<T> withPlain(int row, T value) {
        long[][] changed = outlines.clone();
        if (hasOutlines()) {
            int page = row >>> Pages.PAGE_BITS;
            changed[page] = changed[page].clone();
            changed[page][row & ((1 << Pages.PAGE_BITS) - 1)] =
                    outline.orElseThrow().applyAsLong(value);
        }
        return new FacetColumn<>(outline, values.with(row, value), changed);
    }

    private int rows() {
        return codes.length == 0 ? values.rows() : (codes.length - 1) * PAGE_ROWS + codes[codes.length - 1].length;
    }

    /**
     * Returns the class of a value: by the map for those known from the start, and by looking for those added since.
     */
    private int codeOf(T value) {
        Integer code = codeOf.get(value);
        if (code != null) {
            return code;
        }
        for (int added = codeOf.size(); added < classes.size(); added++) {
            if (classes.get(added).equals(value)) {
                return added;
            }
        }
        return -1;
    }
}
