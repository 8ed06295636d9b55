package org.placewright.matching.record;

import java.util.Optional;
import org.placewright.core.Personal;
import org.placewright.core.id.HomeId;

/**
 * What the officer decided, and why.
 *
 * @param home the home chosen; empty if none was
 * @param reason why, in the officer's words; not blank; personal, and not printed
 */
public record OfficerChoice(Optional<HomeId> home, @Personal String reason) {

    /**
     * Checks that there is a reason.
     *
     * @param home the home chosen; empty if none was
     * @param reason why, in the officer's words; not blank; personal, and not printed
     * @throws IllegalArgumentException if there is none
     */
    public OfficerChoice {
        FreeText.check("OfficerChoice reason", reason);
    }

    /**
     * Returns that a home was chosen.
     *
     * @param home the home
     * @param reason why; personal
     * @return the choice
     * @throws IllegalArgumentException if there is no reason
     */
    public static OfficerChoice of(HomeId home, String reason) {
        return new OfficerChoice(Optional.of(home), reason);
    }

    /**
     * Returns that no home was chosen.
     *
     * @param reason why; personal
     * @return the choice
     * @throws IllegalArgumentException if there is no reason
     */
    public static OfficerChoice ofNone(String reason) {
        return new OfficerChoice(Optional.empty(), reason);
    }

    /** Returns the home only. */
    @Override
    public String toString() {
        return "OfficerChoice[" + home.map(HomeId::value).orElse("none") + "]";
    }
}
