package org.placewright.interchange.ssda903.validation;

import com.google.common.base.Verify;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.time.Age;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.FiledReturn;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.Ssda903Table;

/**
 * A child as a return has it: the rows of every table, and what follows from them. Days are numbers as in
 * {@link FiledRow}. One object stands for one child after another: it is good during a check, and no longer.
 */
public final class FiledChild {

    private final Map<Ssda903Table, FiledRows> rows = new EnumMap<>(Ssda903Table.class);
    private final Map<Ssda903Table, FiledRows> none = new EnumMap<>(Ssda903Table.class);
    private final CollectionYear year;
    private final double yearStart;
    private final double yearEnd;
    private final @Nullable FiledChild previous;
    private final KnownPlaces places;
    private final CareSpans care = new CareSpans(this);
    private double born;
    private @Nullable LocalDate birthDate;

    FiledChild(FiledReturn filed, int children, @Nullable FiledChild previous, KnownPlaces places) {
        this.year = filed.year();
        this.yearStart = year.firstDay().toEpochDay();
        this.yearEnd = year.lastDay().toEpochDay();
        this.previous = previous;
        this.places = places;
        for (Ssda903Table table : Ssda903Table.values()) {
            Optional<TableIndex> index = filed.table(table).map(of -> new TableIndex(of, children));
            rows.put(table, new FiledRows(table, index, this));
            none.put(table, new FiledRows(table, Optional.empty(), this));
        }
    }

    /** Goes to a child. */
    void moveTo(int number) {
        for (FiledRows table : rows.values()) {
            table.moveTo(number);
        }
        born = row(Ssda903Table.HEADER).day(ReturnFields.DOB);
        birthDate = Double.isNaN(born) ? null : LocalDate.ofEpochDay((long) born);
        care.reset();
        if (previous != null) {
            previous.moveTo(number);
        }
    }

    /**
     * Returns what is known of postcodes and of those who are registered.
     *
     * @return the places
     */
    public KnownPlaces places() {
        return places;
    }

    /**
     * Returns the child's rows in a table.
     *
     * @param table a table
     * @return the rows, the earliest first
     */
    public FiledRows rows(Ssda903Table table) {
        return Verify.verifyNotNull(rows.get(table));
    }

    /**
     * Returns the child's episodes.
     *
     * @return the rows, the earliest first
     */
    public FiledRows episodes() {
        return rows(Ssda903Table.EPISODES);
    }

    /**
     * Returns the child's first row in a table: the only one, in most.
     *
     * @param table a table
     * @return the row; one that is not there if there is none
     */
    public FiledRow row(Ssda903Table table) {
        return rows(table).first();
    }

    /**
     * Tells whether the child has a row in a table.
     *
     * @param table a table
     * @return true if there is one
     */
    public boolean isIn(Ssda903Table table) {
        return !rows(table).isEmpty();
    }

    /**
     * Tells whether the return of the year before was given, for rules that look at it but can do without.
     *
     * @return true if {@link #previous} may be asked
     */
    public boolean hasPrevious() {
        return previous != null;
    }

    /**
     * Returns the same child in the return of the year before.
     *
     * @return the child, who may be in none of its tables
     * @throws IllegalStateException if there is no such return: a rule that asks must say that it needs it
     */
    public FiledChild previous() {
        if (previous == null) {
            throw new IllegalStateException(
                    "There is no return of the year before. Maybe declare that the rule needs PREVIOUS_RETURN?");
        }
        return previous;
    }

    /**
     * Returns the child's rows in a table of the year before, for a rule that looks at them if they are at hand.
     *
     * @param table a table
     * @return the rows, the earliest first; none if there is no such return
     */
    public FiledRows rowsBefore(Ssda903Table table) {
        return previous == null ? Verify.verifyNotNull(none.get(table)) : previous.rows(table);
    }

    /**
     * Returns the year of the return.
     *
     * @return the collection year
     */
    public CollectionYear year() {
        return year;
    }

    /**
     * Returns the first day of the year of the return.
     *
     * @return 1 April
     */
    public double yearStart() {
        return yearStart;
    }

    /**
     * Returns the last day of the year of the return.
     *
     * @return 31 March
     */
    public double yearEnd() {
        return yearEnd;
    }

    /**
     * Returns the day the child was born, as the header has it.
     *
     * @return the day; not a number if there is none
     */
    public double born() {
        return born;
    }

    /**
     * Returns the child's birthday.
     *
     * @param age an age in years
     * @return the first day the child is of that age; not a number if the birth date is not known
     */
    public double birthday(int age) {
        return birthDate == null ? Double.NaN : Age.birthday(birthDate, age).toEpochDay();
    }

    /**
     * Returns the child's age.
     *
     * @param day a day
     * @return whole years; not a number if either day is not known, or the child was not born yet
     */
    public double ageOn(double day) {
        return birthDate == null || !(day >= born)
                ? Double.NaN
                : Age.inYears(birthDate, LocalDate.ofEpochDay((long) day));
    }

    /**
     * Returns the care the episodes tell of.
     *
     * @return the spans of care
     */
    public CareSpans care() {
        return care;
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "FiledChild[tables="
                + rows.values().stream().filter(table -> !table.isEmpty()).count() + "]";
    }
}
