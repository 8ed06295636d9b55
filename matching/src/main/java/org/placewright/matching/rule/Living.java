package org.placewright.matching.rule;

import java.util.OptionalInt;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.matching.ListedHome;

/**
 * How many children live in a home, for a limit on how many may live together.
 *
 * <p>Where it is not known the rule of vacancy asks, and nobody is counted; but it does not ask where a calendar of
 * vacancies says that there is room, so that here as many as the home has places for may come to live together.
 *
 * @param known how many live there, or are recorded as living there; 0 where nothing is known
 * @param mostTogether how many there may be in all once somebody has come, where it is not known how many live there
 *     and the home has a calendar; 0 otherwise
 */
public record Living(int known, int mostTogether) {

    /** Nobody, or nobody known of. */
    static final Living NOBODY = new Living(0, 0);

    static Living of(ListedHome listed) {
        OptionalInt living = Occupancy.of(listed.home());
        if (living.isPresent()) {
            return new Living(living.getAsInt(), 0);
        }
        return listed.listing().vacancies().isEmpty()
                ? NOBODY
                : new Living(
                        0,
                        listed.home().capacity().map(UsableCapacity::registered).orElse(Integer.MAX_VALUE));
    }

    /** Tells whether there would be more than a limit once some have come; not specified where there may be. */
    Answer exceeds(int limit, int coming) {
        if (known + coming > limit) {
            return Answer.YES;
        }
        return mostTogether > limit ? Answer.NOT_SPECIFIED : Answer.NO;
    }

    /** Tells whether others may live there who are not known of. */
    boolean mayBeMore() {
        return mostTogether > 0;
    }
}
