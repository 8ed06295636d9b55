package org.placewright.interchange.ssda903.validation;

import org.jspecify.annotations.Nullable;
import org.placewright.interchange.ssda903.CodeField;
import org.placewright.interchange.ssda903.CodeGroup;
import org.placewright.interchange.ssda903.DateField;
import org.placewright.interchange.ssda903.FiledTable;
import org.placewright.interchange.ssda903.ReturnField;
import org.placewright.interchange.ssda903.Ssda903Table;
import org.placewright.interchange.ssda903.TextField;

/**
 * A row as it was filed, to be asked what it holds. It may be a row that {@linkplain #isThere() is not there}, such as
 * the one after the last: then all is blank.
 *
 * <p>Days are numbers, so that they can be compared and subtracted; the day of a field that is blank or holds no date
 * is not a number ({@link Double#NaN}), and so every comparison with it is false. Write conditions so that what is
 * compared is what is wrong ({@code row.day(DEC) < row.day(DECOM)}, never {@code !(row.day(DEC) >= row.day(DECOM))}):
 * then a rule that cannot tell does not flag.
 *
 * <p>One object stands for many rows in turn: it is good during the check it is handed to, and no longer. Fields must
 * be of the table of the row.
 */
public final class FiledRow {

    private final FiledRows rows;
    private final FiledChild child;
    private @Nullable FiledTable table;
    private int row;
    private int at;
    private int flaggedBy;

    FiledRow(FiledRows rows, FiledChild child) {
        this.rows = rows;
        this.child = child;
    }

    void moveTo(FiledTable newTable, int newRow, int newAt) {
        table = newTable;
        row = newRow;
        at = newAt;
        flaggedBy = -1;
    }

    int row() {
        return row;
    }

    /** Tells whether the row was not flagged by a rule before; from now on it is. */
    boolean flagOnce(int rule) {
        boolean first = flaggedBy != rule;
        flaggedBy = rule;
        return first;
    }

    /**
     * Tells whether there is such a row.
     *
     * @return false for a row before the first or after the last of a child, all of whose fields are blank
     */
    public boolean isThere() {
        return table != null;
    }

    /**
     * Returns the table.
     *
     * @return the table the row is or would be in
     */
    public Ssda903Table table() {
        return rows.table();
    }

    /**
     * Returns whose row it is.
     *
     * @return the child
     */
    public FiledChild child() {
        return child;
    }

    /**
     * Returns the child's row before this one.
     *
     * @return the row before, in the order of {@link FiledChild#rows}; one that is not there before the first
     */
    public FiledRow previous() {
        return table == null ? this : rows.at(at - 1);
    }

    /**
     * Returns the child's row after this one.
     *
     * @return the row after, in the order of {@link FiledChild#rows}; one that is not there after the last
     */
    public FiledRow next() {
        return table == null ? this : rows.at(at + 1);
    }

    /**
     * Tells whether a field is filled, with whatever.
     *
     * @param field a field
     * @return false if it is blank
     */
    public boolean isFilled(ReturnField field) {
        return content(field) != 0;
    }

    /**
     * Tells whether a field is blank. One whose column a file lacks is neither blank nor filled: it says nothing.
     *
     * @param field a field
     * @return true if it holds nothing, and the table has it
     */
    public boolean isBlank(ReturnField field) {
        return content(field) == 0 && (table == null || table.has(field));
    }

    /**
     * Tells whether one of some fields is filled.
     *
     * @param fields fields
     * @return false if all are blank
     */
    public boolean isAnyFilled(ReturnField... fields) {
        for (ReturnField field : fields) {
            if (content(field) != 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether one of some fields is blank.
     *
     * @param fields fields
     * @return false if all are filled
     */
    public boolean isAnyBlank(ReturnField... fields) {
        for (ReturnField field : fields) {
            if (isBlank(field)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a field holds one of some codes.
     *
     * @param codes the codes
     * @return false if it holds another or nothing
     */
    public boolean is(CodeGroup codes) {
        return table != null && table.is(codes, row);
    }

    /**
     * Tells whether a field holds a code that a return of its year may hold.
     *
     * @param field a field
     * @return false if it is blank, or holds what is no code or none of that year
     */
    public boolean isCode(CodeField field) {
        return table != null && table.is(field.validIn(child.year()), row);
    }

    /**
     * Tells whether a field is filled with something that is no code of the year.
     *
     * @param field a field
     * @return false if it is blank or holds a code
     */
    public boolean isNoCode(CodeField field) {
        return isFilled(field) && !isCode(field);
    }

    /**
     * Tells whether a field holds a date.
     *
     * @param field a field
     * @return false if it is blank or holds something else
     */
    public boolean isDate(DateField field) {
        return content(field) > 0;
    }

    /**
     * Tells whether a field is filled with something that is no date.
     *
     * @param field a field
     * @return false if it is blank or holds a date, even one known in part where that may be
     */
    public boolean isNoDate(DateField field) {
        return table != null && table.isUnreadable(field, row);
    }

    /**
     * Returns the day a field holds.
     *
     * @param field a field
     * @return the day; not a number if it is blank or holds no date
     */
    public double day(DateField field) {
        return table == null ? Double.NaN : table.day(field, row);
    }

    /**
     * Returns the first day a field may stand for, which may hold a date of which part is not known.
     *
     * @param field a field
     * @return the day; not a number if it is blank or holds no date
     */
    public double earliestDay(DateField field) {
        return table == null ? Double.NaN : table.earliestDay(field, row);
    }

    /**
     * Returns the day a field holds, or another where it is blank, as an open end is.
     *
     * @param field a field
     * @param otherwise the day to take for a blank
     * @return the day; not a number if the field holds no date, a file lacks its column, or the row is not there
     */
    public double dayOr(DateField field, double otherwise) {
        return table != null && isBlank(field) ? otherwise : day(field);
    }

    /**
     * Returns the number a field holds.
     *
     * @param field a field
     * @return the number; not a number if it is blank or holds something else
     */
    public double number(TextField field) {
        String text = text(field);
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : Double.NaN;
    }

    /**
     * Returns the text a field holds. It may be of a child: it must not go into a message.
     *
     * @param field a field
     * @return the text, empty if it is blank
     */
    public String text(TextField field) {
        return table == null ? "" : table.text(field, row);
    }

    /**
     * Tells whether two rows hold the same in a field, a blank being like a blank.
     *
     * @param field a field
     * @param other another row of the same table, perhaps of the year before
     * @return true if they do; false if either row is not there
     */
    public boolean isSame(ReturnField field, FiledRow other) {
        return isThere() && other.isThere() && content(field) == other.content(field);
    }

    /**
     * Tells whether two rows are filled with different things in a field, dates if it is to hold one.
     *
     * @param field a field
     * @param other another row of the same table, perhaps of the year before
     * @return false if they hold the same, or a field is blank or no date
     */
    public boolean differs(ReturnField field, FiledRow other) {
        int mine = content(field);
        int others = other.content(field);
        return mine > 0 && others > 0 && mine != others;
    }

    /**
     * Tells whether another row of the return, of whatever child, holds the same in a field.
     *
     * @param field a field
     * @return false if it is blank, or no other row holds it
     */
    public boolean isRepeated(TextField field) {
        return table != null && table.occurrences(field, row) > 1;
    }

    /** Returns what stands for the content of a field; 0 for a blank. */
    int content(ReturnField field) {
        return table == null ? 0 : table.number(field, row);
    }

    /** Names the table only. */
    @Override
    public String toString() {
        return "FiledRow[" + rows.table() + "]";
    }
}
