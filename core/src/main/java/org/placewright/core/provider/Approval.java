package org.placewright.core.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.time.DateRange;

/**
 * How far a fostering household has come in being approved.
 *
 * <p>A carer who is connected with a child (a relative, friend or other connected person) may care for that child under
 * temporary approval, and is never passed over for want of approval: {@link Standing#CONNECTED_CHILDREN_ONLY} says so
 * where approval is temporary or yet to come, {@link Standing#CONNECTED_TO_CONFIRM} where it is over or was refused.
 *
 * <p>An approval that was terminated, or not renewed, is the full or temporary approval it was, with its end: so what
 * held before still does.
 *
 * <p>Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulations 24 and 25; Fostering
 * Services (England) Regulations 2011, regulations 27 and 28.
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
     * Tells whether the household may care on a day for a child with whom the carer is connected.
     *
     * @param day the day asked about
     * @return {@link Standing#LIVE} if fully approved; otherwise what has to be confirmed, never an exclusion
     */
    Standing standingForConnectedOn(LocalDate day);

    private static boolean isOver(DateRange days, LocalDate day) {
        return days.until().filter(until -> !day.isBefore(until)).isPresent();
    }

    private static Standing toConfirm(boolean over) {
        return over ? Standing.CONNECTED_TO_CONFIRM : Standing.CONNECTED_CHILDREN_ONLY;
    }

    /**
     * Full approval.
     *
     * <table>
     * <caption>Attributes; source: Fostering Services (England) Regulations 2011, regulation 27</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>days</td><td>{@link DateRange}</td><td>yes</td><td></td><td>the days it covers</td></tr>
     * <tr><td>terms</td><td>{@link ApprovalTerms}</td><td>yes</td><td></td>
     *     <td>what the household is approved for</td></tr>
     * </table>
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

        /** Returns {@link Standing#LIVE} on the days it covers; before, it is yet to come, and after, over. */
        @Override
        public Standing standingForConnectedOn(LocalDate day) {
            return days.contains(day) ? Standing.LIVE : toConfirm(isOver(days, day));
        }
    }

    /**
     * Temporary approval of a connected person. How long it may run is told by {@link FosteringLimits}.
     *
     * <table>
     * <caption>Attributes; source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24</caption>
     * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
     * <tr><td>days</td><td>{@link DateRange}</td><td>yes</td><td></td><td>the days it covers, with an end</td></tr>
     * <tr><td>extended</td><td>true or false</td><td>yes</td><td></td><td>whether it has been extended</td></tr>
     * </table>
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

        /** Returns {@link Standing#CONNECTED_CHILDREN_ONLY} until it is over. */
        @Override
        public Standing standingForConnectedOn(LocalDate day) {
            return toConfirm(isOver(days, day));
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

        /** Returns {@link Standing#CONNECTED_CHILDREN_ONLY} on any day. */
        @Override
        public Standing standingForConnectedOn(LocalDate day) {
            return Standing.CONNECTED_CHILDREN_ONLY;
        }
    }

    /**
     * Approval was refused, and none has been given since.
     *
     * @param on the day it was refused; before, it was yet to come
     */
    record Refused(LocalDate on) implements Approval {

        /** Returns {@link Standing#NOT_LIVE} from the day of refusal. */
        @Override
        public Standing standingOn(LocalDate day) {
            return day.isBefore(on) ? Standing.CONNECTED_CHILDREN_ONLY : Standing.NOT_LIVE;
        }

        /** Returns {@link Standing#CONNECTED_TO_CONFIRM} from the day of refusal. */
        @Override
        public Standing standingForConnectedOn(LocalDate day) {
            return toConfirm(!day.isBefore(on));
        }
    }
}
