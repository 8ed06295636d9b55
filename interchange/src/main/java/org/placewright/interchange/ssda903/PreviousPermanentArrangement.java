package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.code.PreviousPermanence;
import org.placewright.core.id.AuthorityId;

/**
 * The permanent arrangement a child came back into care from: the prev_perm table. Personal, never printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>kind</td><td>{@link PreviousPermanence}</td><td>yes</td><td></td>
 *     <td>what kind of arrangement, or that there was none</td><td>SSDA903 prev_perm, PREV_PERM</td></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td>no</td><td>not known</td>
 *     <td>the authority that arranged it, as the return codes it</td><td>SSDA903 prev_perm, LA_PERM</td></tr>
 * <tr><td>date</td><td>date</td><td>no</td><td>not known</td><td>the day of the order</td>
 *     <td>SSDA903 prev_perm, DATE_PERM</td></tr>
 * </table>
 *
 * @param kind what kind of arrangement, recognised or not
 * @param authority the authority that arranged it, as the return codes it, if known
 * @param date the day of the order, if known
 */
@Personal
public record PreviousPermanentArrangement(
        PreviousPermanence kind, Optional<AuthorityId> authority, Optional<LocalDate> date) {

    /**
     * Tells whether anything is recorded.
     *
     * @return false if every attribute is blank; no child of a return has such a value
     */
    public boolean isRecorded() {
        return kind.isRecorded() || authority.isPresent() || date.isPresent();
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "PreviousPermanentArrangement[...]";
    }
}
