package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.placewright.core.id.ChildId;

/**
 * A table of a return as it was filed: every row of a child that could be told into columns, with every field, whatever
 * it holds. A field is kept as a number, so a million rows take some 50 MB. Immutable.
 *
 * <p>Letter case and outer blanks are not kept, but in identifiers; neither are decimals that are 0, nor how a date was
 * written.
 */
public final class FiledTable {

    private final Ssda903Table table;
    private final FiledTexts texts;
    private final ImmutableList<ReturnField> fields;
    private final int[][] values;
    private final int[] lines;
    private final int[] firstRows;
    private final ImmutableList<String> files;
    private final ImmutableSet<ReturnField> lacking;
    private final ConcurrentMap<TextField, int[]> occurrences = new ConcurrentHashMap<>();

    private FiledTable(Builder from) {
        this.table = from.table;
        this.texts = from.texts;
        this.fields = from.fields;
        this.values = new int[from.values.length][];
        Arrays.setAll(values, at -> Arrays.copyOf(from.values[at], from.size));
        this.lines = Arrays.copyOf(from.lines, from.size);
        this.firstRows = from.firstRows.stream().mapToInt(Integer::intValue).toArray();
        this.files = ImmutableList.copyOf(from.files);
        this.lacking = ImmutableSet.copyOf(from.lacking);
    }

    /**
     * Returns which table it is.
     *
     * @return the table
     */
    public Ssda903Table table() {
        return table;
    }

    /**
     * Returns how many rows there are.
     *
     * @return the number of rows
     */
    public int size() {
        return lines.length;
    }

    /**
     * Tells whether every file of the table has the column of a field.
     *
     * @param field a field of this table
     * @return false if a file lacks it, so that a blank says nothing
     */
    public boolean has(ReturnField field) {
        return !lacking.contains(field);
    }

    /**
     * Returns the file a row stands in.
     *
     * @param row a row, from 0
     * @return its name as findings show it
     */
    public String file(int row) {
        int at = files.size() - 1;
        while (firstRows[at] > row) {
            at--;
        }
        return files.get(at);
    }

    /**
     * Returns the line a row stands in.
     *
     * @param row a row, from 0
     * @return the line, from 1
     */
    public long line(int row) {
        return lines[row];
    }

    /**
     * Returns what stands for the content of a field: 0 if it is blank, and otherwise the same number for the same
     * content in all columns of this name of returns read together.
     *
     * @param field a field of this table
     * @param row a row, from 0
     * @return the number
     */
    public int number(ReturnField field, int row) {
        return values[position(field)][row];
    }

    /**
     * Returns the day a field holds.
     *
     * @param field a field of this table
     * @param row a row, from 0
     * @return the day, counted from 1970-01-01; not a number if the field is blank or holds no date, or part of one
     */
    public double day(DateField field, int row) {
        int number = values[position(field)][row];
        return number > 0 ? number - FiledTexts.FIRST_DAY : Double.NaN;
    }

    /**
     * Returns the first day a field may stand for, which may hold a date of which part is not known.
     *
     * @param field a field of this table
     * @param row a row, from 0
     * @return the day, as in {@link #day}; not a number if the field is blank or holds no date
     */
    public double earliestDay(DateField field, int row) {
        int number = values[position(field)][row];
        return number < FiledTexts.NO_DATE ? -number - FiledTexts.FIRST_DAY : day(field, row);
    }

    /**
     * Tells whether a field holds something that is no date.
     *
     * @param field a field of this table
     * @param row a row, from 0
     * @return false if it is blank or a date, even one known in part where that may be
     */
    public boolean isUnreadable(DateField field, int row) {
        return values[position(field)][row] == FiledTexts.NO_DATE;
    }

    /**
     * Tells whether a field holds one of some codes.
     *
     * @param codes codes of a field of this table
     * @param row a row, from 0
     * @return false if it holds another code, none, or nothing
     */
    public boolean is(CodeGroup codes, int row) {
        return codes.has(values[position(codes.field())][row]);
    }

    /** Returns where a field stands; one of another table would be another column here. */
    private int position(ReturnField field) {
        if (field.table() != table) {
            throw new IllegalArgumentException(field + " is a field of " + field.table() + " and not of " + table
                    + ". Maybe ask the child's row there?");
        }
        return field.position();
    }

    /**
     * Returns the text of a field, perhaps of a child: it must not be printed.
     *
     * @param field a field of this table that holds no date
     * @param row a row, from 0
     * @return the text; empty if the field is blank
     * @throws IllegalArgumentException if the field holds a date
     */
    public String text(ReturnField field, int row) {
        if (field instanceof DateField) {
            throw new IllegalArgumentException(field + " holds a date. Maybe ask for the day?");
        }
        return texts.text(field, number(field, row));
    }

    /**
     * Returns how many rows hold what a row holds in a field. The first such question about a field counts them all.
     *
     * @param field a field of this table
     * @param row a row, from 0
     * @return the number of rows, this one among them; 0 if the field is blank
     */
    public int occurrences(TextField field, int row) {
        int number = number(field, row);
        return number == 0 ? 0 : occurrences.computeIfAbsent(field, this::counted)[number];
    }

    private int[] counted(TextField field) {
        int[] numbers = values[field.position()];
        int[] counts = new int[Arrays.stream(numbers).max().orElse(0) + 1];
        for (int number : numbers) {
            counts[number]++;
        }
        return counts;
    }

    /**
     * Returns whom a row is about.
     *
     * @param row a row, from 0
     * @return the identifier of the child
     */
    public ChildId child(int row) {
        return ChildId.of(text(fields.get(0), row));
    }

    /** Names the table and its size only: it may hold anything. */
    @Override
    public String toString() {
        return "FiledTable[" + table + ", rows=" + size() + "]";
    }

    /** Takes in rows. */
    static final class Builder {

        private static final int FIRST_SIZE = 64;

        private final Ssda903Table table;
        private final FiledTexts texts;
        private final ImmutableList<ReturnField> fields;
        private final int[][] values;
        private final List<Integer> firstRows = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private final Set<ReturnField> lacking = new LinkedHashSet<>();
        private int[] lines = new int[FIRST_SIZE];
        private int size;

        Builder(Ssda903Table table, FiledTexts texts) {
            this.table = table;
            this.texts = texts;
            this.fields = ReturnFields.of(table);
            this.values = new int[fields.size()][FIRST_SIZE];
        }

        int size() {
            return size;
        }

        /** Begins a file; rows that follow stand in it. */
        void file(String name) {
            if (files.isEmpty() || !files.get(files.size() - 1).equals(name)) {
                firstRows.add(size);
                files.add(name);
            }
        }

        /** Notes that a file lacks the column of a field. */
        void lacks(ReturnField field) {
            lacking.add(field);
        }

        /** Begins a row of blanks. */
        void row(long line) {
            if (size == lines.length) {
                lines = Arrays.copyOf(lines, 2 * size);
                Arrays.setAll(values, at -> Arrays.copyOf(values[at], 2 * size));
            }
            lines[size++] = Math.toIntExact(Math.min(line, Integer.MAX_VALUE));
        }

        /** Sets a field of the row begun last. */
        void set(ReturnField field, int number) {
            values[field.position()][size - 1] = number;
        }

        /** Counts the dates of a field by collection year. */
        void addDates(DateField field, DatesByYear dates) {
            for (int row = 0; row < size; row++) {
                int number = values[field.position()][row];
                if (number > 0) {
                    dates.add(LocalDate.ofEpochDay(number - FiledTexts.FIRST_DAY));
                }
            }
        }

        FiledTable build() {
            return new FiledTable(this);
        }
    }
}
