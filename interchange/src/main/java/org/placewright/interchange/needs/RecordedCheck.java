package org.placewright.interchange.needs;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.Personal;

/**
 * Who entered a part of a record, and when, as far as it was written down.
 *
 * <table>
 * <caption>Attributes; source: Placements Data Standard v2, quality assurance</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>by</td><td>text</td><td>no</td><td>not known</td><td>the officer's name; personal, never printed</td></tr>
 * <tr><td>on</td><td>date</td><td>no</td><td>not known</td><td>the day</td></tr>
 * </table>
 *
 * @param by the officer's name, if known; not blank
 * @param on the day, if known; of 1950 to 2149
 */
public record RecordedCheck(@Personal Optional<String> by, Optional<LocalDate> on) {

    /**
     * Strips the name, and checks that something is said.
     *
     * @param by the officer's name, if known; not blank
     * @param on the day, if known; of 1950 to 2149
     * @throws IllegalArgumentException if neither is known, the name is blank, or the day is of another time
     */
    public RecordedCheck {
        if (by.isEmpty() && on.isEmpty()) {
            throw new IllegalArgumentException(
                    "RecordedCheck must have by or on. Maybe leave it out where neither is known?");
        }
        by = by.map(String::strip);
        if (by.isPresent() && by.get().isEmpty()) {
            throw new IllegalArgumentException(
                    "RecordedCheck by must not be blank. Maybe leave it out where it is not known?");
        }
        Limits.date("RecordedCheck on", on);
    }

    /** Returns the day only. */
    @Override
    public String toString() {
        return "RecordedCheck[" + on.map(day -> "on=" + day).orElse("") + "]";
    }
}
