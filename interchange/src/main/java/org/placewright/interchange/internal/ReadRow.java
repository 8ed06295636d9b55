package org.placewright.interchange.internal;

import org.placewright.core.result.SourceLocation;

/**
 * A row that became a value: the value, where it stood, and whether some part of it was lost or mended. Where it stood
 * is kept in parts, because there are many rows and few are ever told of; line 0 is the whole file.
 */
public record ReadRow<T>(T value, String file, long line, boolean changed) {

    /** Makes a row that stood somewhere, whatever the column. */
    public ReadRow(T value, SourceLocation location, boolean changed) {
        this(value, location.file(), location.line().orElse(0), changed);
    }

    /** Returns where the row stood. */
    public SourceLocation location() {
        return line == 0 ? SourceLocation.inFile(file) : SourceLocation.atLine(file, line);
    }

    /** Returns the row, marked as one some part of which was lost or mended. */
    public ReadRow<T> asChanged() {
        return new ReadRow<>(value, file, line, true);
    }

    /** Names the type and the place only: the value may be personal. */
    @Override
    public String toString() {
        return "ReadRow[" + location() + "]";
    }
}
