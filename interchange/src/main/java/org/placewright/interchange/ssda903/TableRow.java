package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.internal.Row;

/**
 * A row of a table: whose it is, the birth date and the code of the sex that the row repeats, what it says, where it
 * stood, and whether some part of it was lost or mended. The code is kept as recorded, to be checked once the year is
 * known. Rows are told apart by identity: several may say the same. All of it is one object, because there are many.
 */
final class TableRow<T> {

    private final ChildId child;
    private final Optional<LocalDate> dateOfBirth;
    private final Optional<String> sexCode;
    private final T value;
    private final String file;
    private final long line;
    private final boolean changed;

    /** Makes a row of a line, which must have been read to its end. */
    TableRow(ChildId child, Optional<LocalDate> dateOfBirth, Optional<String> sexCode, T value, Row row) {
        this(child, dateOfBirth, sexCode, value, row.file(), row.line(), row.isChanged());
    }

    private TableRow(
            ChildId child,
            Optional<LocalDate> dateOfBirth,
            Optional<String> sexCode,
            T value,
            String file,
            long line,
            boolean changed) {
        this.child = child;
        this.dateOfBirth = dateOfBirth;
        this.sexCode = sexCode;
        this.value = value;
        this.file = file;
        this.line = line;
        this.changed = changed;
    }

    /** Returns the row as one that stood elsewhere, whatever the column. */
    TableRow<T> at(SourceLocation location) {
        long elsewhere = location.line().orElse(0);
        return new TableRow<>(child, dateOfBirth, sexCode, value, location.file(), elsewhere, changed);
    }

    ChildId child() {
        return child;
    }

    Optional<LocalDate> dateOfBirth() {
        return dateOfBirth;
    }

    Optional<String> sexCode() {
        return sexCode;
    }

    T value() {
        return value;
    }

    /** Returns where the row stood; line 0 is the whole file. */
    SourceLocation location() {
        return line == 0 ? SourceLocation.inFile(file) : SourceLocation.atLine(file, line);
    }

    boolean isChanged() {
        return changed;
    }

    /** Tells whether another row says the same, wherever it stands. */
    boolean saysTheSameAs(TableRow<T> other) {
        return child.equals(other.child)
                && dateOfBirth.equals(other.dateOfBirth)
                && sexCode.equals(other.sexCode)
                && value.equals(other.value);
    }

    /** Names the type and the place only: all else is personal. */
    @Override
    public String toString() {
        return "TableRow[" + location() + "]";
    }
}
