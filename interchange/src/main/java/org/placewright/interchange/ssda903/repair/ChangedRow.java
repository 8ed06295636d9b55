package org.placewright.interchange.ssda903.repair;

import org.placewright.core.Personal;
import org.placewright.core.id.ChildId;

/**
 * A row of a file that repair changed or left out, before and after. Personal, never printed.
 *
 * <table>
 * <caption>Attributes; source: the repair of a file</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>line</td><td>whole number</td><td>yes</td><td>where the row stands in the file, counted from 1</td></tr>
 * <tr><td>child</td><td>{@link ChildId}</td><td>yes</td><td>whose episode it is</td></tr>
 * <tr><td>episode</td><td>{@link RepairedEpisode}</td><td>yes</td><td>before and after, with the rules</td></tr>
 * </table>
 *
 * @param line where the row stands in the file
 * @param child whose episode it is
 * @param episode before and after
 */
@Personal
public record ChangedRow(long line, ChildId child, RepairedEpisode episode) {

    /**
     * Checks that something was changed.
     *
     * @param line where the row stands in the file
     * @param child whose episode it is
     * @param episode before and after
     * @throws IllegalArgumentException if the episode is as filed, or the line is not above 0
     */
    public ChangedRow {
        if (line < 1) {
            throw new IllegalArgumentException(
                    "ChangedRow line must be above 0 but was " + line + ". Maybe count lines from 1?");
        }
        if (!episode.isChanged()) {
            throw new IllegalArgumentException(
                    "ChangedRow episode must be changed. Maybe leave out those without rules?");
        }
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "ChangedRow[...]";
    }
}
