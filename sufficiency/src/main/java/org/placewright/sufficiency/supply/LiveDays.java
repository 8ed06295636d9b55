package org.placewright.sufficiency.supply;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.Standing;

/** The days on which {@link Home#standingOn(LocalDate)} is {@link Standing#LIVE}, which lie together. */
final class LiveDays {

    /** The first day; none if not known, and the home was live as long ago as can be told. */
    private final Optional<LocalDate> from;
    /** The day after the last; none if it goes on. */
    private final Optional<LocalDate> until;

    private LiveDays(Optional<LocalDate> from, Optional<LocalDate> until) {
        this.from = from;
        this.until = until;
    }

    /** Returns the days; empty if there is none. */
    static Optional<LiveDays> of(Home home) {
        if (home instanceof FosteringHousehold household) {
            return household
                    .approval()
                    .filter(Approval.Full.class::isInstance)
                    .flatMap(full -> household.approved())
                    .filter(days -> !days.isEmpty())
                    .map(days -> new LiveDays(Optional.of(days.from()), days.until()));
        }
        return home.registration()
                .filter(LiveDays::isEverInForce)
                .map(registration -> new LiveDays(registration.registeredOn(), registration.closedOn()));
    }

    /** Tells whether a registration is in force on its first day, or, if that is not known, on the last that may be. */
    private static boolean isEverInForce(Registration registration) {
        LocalDate day = registration
                .registeredOn()
                .or(() -> registration.closedOn().map(closed -> closed.minusDays(1)))
                .orElse(LocalDate.EPOCH);
        return registration.standingOn(day) == Standing.LIVE;
    }

    /** Tells whether the first day is known, and in a time. */
    boolean beginsIn(Range<LocalDate> time) {
        return from.filter(time).isPresent();
    }

    /** Tells whether the day after the last is known, and in a time. */
    boolean endsIn(Range<LocalDate> time) {
        return until.filter(time).isPresent();
    }

    /** Returns how many days before a day the home has been live for, from a day on; 0 or more. */
    long countIn(LocalDate start, LocalDate end) {
        LocalDate first = from.filter(start::isBefore).orElse(start);
        LocalDate last = until.filter(end::isAfter).orElse(end);
        return Math.max(0, last.toEpochDay() - first.toEpochDay());
    }
}
