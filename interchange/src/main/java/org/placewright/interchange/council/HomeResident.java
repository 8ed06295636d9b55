package org.placewright.interchange.council;

import java.util.Objects;
import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Resident;

/**
 * A child who lives in a home, or that nobody does, as a row of the table named residents.
 *
 * <table>
 * <caption>Attributes; source: the home's own records</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td>yes</td><td></td>
 *     <td>the home; personal, because it tells where a child lives</td></tr>
 * <tr><td>resident</td><td>{@link Resident}</td><td>no</td><td>nobody</td>
 *     <td>who lives there; without one the row says that nobody does; personal</td></tr>
 * </table>
 *
 * @param home the home
 * @param resident who lives there; empty if nobody does
 */
public record HomeResident(@Personal HomeId home, @Personal Optional<Resident> resident) {

    /**
     * Checks that both are there.
     *
     * @param home the home
     * @param resident who lives there; empty if nobody does
     */
    public HomeResident {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(resident, "resident");
    }

    /** Names the type only: a row tells where a child lives. */
    @Override
    public String toString() {
        return "HomeResident[...]";
    }
}
