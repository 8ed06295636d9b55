package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.Personal;

/**
 * That a child was an unaccompanied asylum-seeking child at some time in the year. Personal, never printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>ceased</td><td>date</td><td>no</td><td>goes on</td><td>the day on which the child ceased to be one</td>
 *     <td>SSDA903 uasc, DUC</td></tr>
 * </table>
 *
 * @param ceased the day on which the child ceased to be one; absent while it goes on
 */
@Personal
public record UnaccompaniedStatus(Optional<LocalDate> ceased) {

    /** Names the type only. */
    @Override
    public String toString() {
        return "UnaccompaniedStatus[...]";
    }
}
