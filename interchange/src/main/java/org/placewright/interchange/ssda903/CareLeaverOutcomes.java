package org.placewright.interchange.ssda903;

import org.placewright.core.Personal;
import org.placewright.core.code.CareLeaverAccommodation;
import org.placewright.core.code.CareLeaverActivity;
import org.placewright.core.code.CareLeaverContact;

/**
 * How a young person who left care fares: the oc3 table. Personal, never printed.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>contact</td><td>{@link CareLeaverContact}</td><td>yes</td><td></td>
 *     <td>whether the authority is in touch</td><td>SSDA903 oc3, IN_TOUCH</td></tr>
 * <tr><td>activity</td><td>{@link CareLeaverActivity}</td><td>yes</td><td></td>
 *     <td>education, employment or training</td><td>SSDA903 oc3, ACTIV</td></tr>
 * <tr><td>accommodation</td><td>{@link CareLeaverAccommodation}</td><td>yes</td><td></td>
 *     <td>where the young person lives</td><td>SSDA903 oc3, ACCOM</td></tr>
 * </table>
 *
 * @param contact whether the authority is in touch
 * @param activity education, employment or training
 * @param accommodation where the young person lives
 */
@Personal
public record CareLeaverOutcomes(
        CareLeaverContact contact, CareLeaverActivity activity, CareLeaverAccommodation accommodation) {

    /**
     * Tells whether anything is recorded.
     *
     * @return false if every attribute is blank; no child of a return has such a value
     */
    public boolean isRecorded() {
        return contact.isRecorded() || activity.isRecorded() || accommodation.isRecorded();
    }

    /** Names the type only. */
    @Override
    public String toString() {
        return "CareLeaverOutcomes[...]";
    }
}
