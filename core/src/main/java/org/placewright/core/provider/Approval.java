package org.placewright.core.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.time.DateRange;

/**
 * How far a fostering household has come in being approved.
 *
 * <p>A carer who is connected with a child (a relative, friend or other connected person) may care for that child under
 * temporary approval, and is never passed over for want of full approval: {@link Standing#CONNECTED_CHILDREN_ONLY} says
 * so.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24; Fostering Services
 * (England) Regulations 2011, regulation 27.
 */
public sealed interface Approval {

    /**
     * Tells whether the household may care for children on a day.
     *
     * @param day the day asked about
     * @return whether it may, and whether for any child or only those the carer is connected with
     */
    Standing standingOn(LocalDate day);

    /**
     * Full approval.
     *
     * @param days the days it covers
     * @param terms what the household is approved for
     */
    record Full(DateRange days, ApprovalTerms terms) implements Approval {

        /**
         * Returns an approval of which the terms are not known.
         *
         * @param days the days it covers
         * @return the approval
         */
        public static Full during(DateRange days) {
            return new Full(days, ApprovalTerms.NOT_SPECIFIED);
        }

        /** Returns {@link Standing#LIVE} on the days it covers. */
        @Override
        public Standing standingOn(LocalDate day) {
            return days.contains(day) ? Standing.LIVE : Standing.NOT_LIVE;
        }
    }

    /**
     * Temporary approval of a connected person. How long it may run is told by {@link FosteringLimits}.
     *
     * @param days the days it covers, with an end
     * @param extended whether it has been extended
     */
    record Temporary(DateRange days, boolean extended) implements Approval {

        /**
         * Checks that the approval ends.
         *
         * @param days the days it covers, with an end
         * @param extended whether it has been extended
         * @throws IllegalArgumentException if it goes on without end
         */
        public Temporary {
            if (days.until().isEmpty()) {
                throw new IllegalArgumentException(
                        "Temporary days must have an end. Maybe make it with FosteringLimits, or is approval full?");
            }
        }

        /** Returns {@link Standing#CONNECTED_CHILDREN_ONLY} on the days it covers. */
        @Override
        public Standing standingOn(LocalDate day) {
            return days.contains(day) ? Standing.CONNECTED_CHILDREN_ONLY : Standing.NOT_LIVE;
        }
    }

    /**
     * A connected person not yet assessed, even for temporary approval.
     *
     * @param expectedOn the day the assessment is expected to be done, if one is set
     */
    record NotYetAssessed(Optional<LocalDate> expectedOn) implements Approval {

        /** Returns {@link Standing#CONNECTED_CHILDREN_ONLY} on any day. */
        @Override
        public Standing standingOn(LocalDate day) {
            return Standing.CONNECTED_CHILDREN_ONLY;
        }
    }
}
