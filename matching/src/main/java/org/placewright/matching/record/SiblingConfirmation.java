package org.placewright.matching.record;

import org.placewright.core.id.HomeId;

/**
 * That a question about one of the homes chosen for brothers and sisters was answered well, or a rule relaxed or gone
 * against, for whichever of the children who are to live there.
 *
 * @param home the home
 * @param confirmation which question or rule, by whom and when
 */
public record SiblingConfirmation(HomeId home, Confirmation confirmation) {

    /** Returns where, what and when only. */
    @Override
    public String toString() {
        return "SiblingConfirmation[" + home + ", " + confirmation + "]";
    }
}
