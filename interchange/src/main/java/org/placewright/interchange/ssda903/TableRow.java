package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.id.ChildId;

/**
 * A row of a table: whose it is, the birth date and the code of the sex that the row repeats, and what it says. The
 * code is kept as recorded, to be checked once the year is known.
 */
record TableRow<T>(ChildId child, Optional<LocalDate> dateOfBirth, Optional<String> sexCode, T value) {

    /** Names the type only: everything in it is personal. */
    @Override
    public String toString() {
        return "TableRow[...]";
    }
}
