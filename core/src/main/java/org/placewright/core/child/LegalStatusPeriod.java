package org.placewright.core.child;

import java.util.Comparator;
import org.placewright.core.Personal;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * The days a child was under one legal status. Personal, never printed.
 *
 * <p>Ordered by its days, then by its status. Days without one, of a status that ended on the day it began, are
 * allowed, because returns hold them.
 *
 * <table>
 * <caption>Attributes; source: SSDA903 episodes, LS</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>status</td><td>{@link LegalStatus}</td><td>yes</td><td></td><td>the status, known or not</td></tr>
 * <tr><td>days</td><td>{@link DateRange}</td><td>yes</td><td></td>
 *     <td>the days of it, the day it ended not included</td></tr>
 * </table>
 *
 * @param status the status, known or not (SSDA903 episodes, LS)
 * @param days the days of it, the day it ended not included
 */
@Personal
public record LegalStatusPeriod(LegalStatus status, DateRange days)
        implements Comparable<LegalStatusPeriod>, Degradable<LegalStatusPeriod> {

    private static final Comparator<LegalStatusPeriod> BY_DAYS_THEN_STATUS =
            Comparator.comparing(LegalStatusPeriod::days).thenComparing(LegalStatusPeriod::status);

    /** Returns the period without the text of a status that is not recognised. */
    @Override
    public LegalStatusPeriod degrade(Degradation how) {
        return new LegalStatusPeriod(LegalStatus.codes().degraded(status), days);
    }

    @Override
    public int compareTo(LegalStatusPeriod other) {
        return BY_DAYS_THEN_STATUS.compare(this, other);
    }

    /** Names the type only; what a court decided on a child is never printed. */
    @Override
    public String toString() {
        return "LegalStatusPeriod[...]";
    }
}
