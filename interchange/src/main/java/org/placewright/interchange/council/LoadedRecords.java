package org.placewright.interchange.council;

import org.placewright.core.result.ImportReport;

/**
 * What a council holds, as it was read from a folder of tables.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>records</td><td>{@link CouncilRecords}</td><td>yes</td><td></td><td>what was read, joined</td></tr>
 * <tr><td>report</td><td>{@link ImportReport}</td><td>yes</td><td></td>
 *     <td>the findings, and what became of the rows of all tables together</td></tr>
 * </table>
 *
 * @param records what was read, joined
 * @param report the findings, and what became of the rows of all tables together
 */
public record LoadedRecords(CouncilRecords records, ImportReport report) {

    /** Returns the report only: records are personal. */
    @Override
    public String toString() {
        return "LoadedRecords[" + report + "]";
    }
}
