package org.placewright.matching.record;

import java.time.LocalDate;
import org.placewright.core.Personal;

/**
 * That a question about a home was answered well, or a rule relaxed or gone against, before the home was chosen.
 *
 * @param what which question, or which rule
 * @param by who confirmed it: a name or a role, not blank; personal
 * @param on the day they did
 */
public record Confirmation(RecordedGround what, @Personal String by, LocalDate on) {

    /**
     * Checks that somebody is named.
     *
     * @param what which question, or which rule
     * @param by who confirmed it: a name or a role, not blank; personal
     * @param on the day they did
     * @throws IllegalArgumentException if nobody is
     */
    public Confirmation {
        FreeText.check("Confirmation by", by);
    }

    /** Returns what and when only. */
    @Override
    public String toString() {
        return "Confirmation[" + what + ", on " + on + "]";
    }
}
