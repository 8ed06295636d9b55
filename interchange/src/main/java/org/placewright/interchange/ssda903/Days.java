package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.Row;

/** The first day and the end of what a row tells of. */
final class Days {

    private Days() {}

    /** Rejects a row whose end is before its start, and tells whether the row is still to be kept. */
    static boolean inOrder(
            Row row, Optional<LocalDate> start, Column startColumn, Optional<LocalDate> end, Column endColumn) {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            row.reject(
                    FindingCodes.END_BEFORE_START,
                    endColumn,
                    endColumn.name() + " is before " + startColumn.name(),
                    endColumn.name() + " on or after " + startColumn.name()
                            + "; maybe they are swapped, or a year is mistyped");
        }
        return start.isPresent() && !row.isRejected();
    }
}
