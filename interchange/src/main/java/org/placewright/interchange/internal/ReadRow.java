package org.placewright.interchange.internal;

import org.placewright.core.result.SourceLocation;

/** A row that became a value: the value, where it stood, and whether some part of it was lost or mended. */
public record ReadRow<T>(T value, SourceLocation location, boolean changed) {

    /** Returns the row, marked as one some part of which was lost or mended. */
    public ReadRow<T> asChanged() {
        return new ReadRow<>(value, location, true);
    }

    /** Names the type and the place only: the value may be personal. */
    @Override
    public String toString() {
        return "ReadRow[" + location + "]";
    }
}
