package org.placewright.core.provider;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.id.Urn;

/**
 * A registration with Ofsted, and what its inspections found: of a home, of a fostering service, or of a provider of
 * supported accommodation.
 *
 * <table>
 * <caption>Attributes; source: the published registers</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>urn</td><td>{@link Urn}</td><td></td><td>yes</td><td></td><td>unique reference number</td></tr>
 * <tr><td>status</td><td>{@link RegistrationStatus}</td><td></td><td>yes</td><td></td><td>as the register says</td></tr>
 * <tr><td>registeredOn</td><td>date</td><td></td><td>no</td><td>not known</td><td>first day of registration</td></tr>
 * <tr><td>closedOn</td><td>date</td><td></td><td>no</td><td>not closed</td>
 *     <td>first day closed; not before registration</td></tr>
 * <tr><td>places</td><td>whole number</td><td>children</td><td>no</td><td>not known</td>
 *     <td>how many it is registered for, as the register says; 0 or more</td></tr>
 * <tr><td>ages</td><td>range of years</td><td>years</td><td>no</td><td>not known</td>
 *     <td>ages it is registered for, both ends included, within 0 to 25: what the register says, which need not be what
 *     the home says ({@link Home#acceptedAges()})</td></tr>
 * <tr><td>needs</td><td>{@link RegisteredNeed}s</td><td></td><td>no</td><td>not known</td>
 *     <td>needs it is registered for</td></tr>
 * <tr><td>inspections</td><td>{@link Inspection}s</td><td></td><td>no</td><td>none known</td>
 *     <td>by day, one a day, all judged by the same scheme</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Registration implements WithRegistration {

    Registration() {}

    /**
     * Returns the unique reference number.
     *
     * @return the number
     */
    public abstract Urn urn();

    /**
     * Returns the status.
     *
     * @return the status, as the register says
     */
    public abstract RegistrationStatus status();

    /**
     * Returns the first day of registration.
     *
     * @return the date, if known
     */
    public abstract Optional<LocalDate> registeredOn();

    /**
     * Returns the first day closed.
     *
     * @return the date, if the provision closed
     */
    public abstract Optional<LocalDate> closedOn();

    /**
     * Returns how many children it is registered for.
     *
     * @return places, 0 or more; empty if not known
     */
    public abstract OptionalInt places();

    /**
     * Returns the ages it is registered for.
     *
     * @return whole years, both ends included; empty if not known
     */
    public abstract Optional<Range<Integer>> ages();

    /**
     * Returns the needs it is registered for.
     *
     * @return the needs; empty if not known, which does not mean none
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RegisteredNeed> needs();

    /**
     * Returns the inspections that are known.
     *
     * @return the inspections, by day
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Inspection> inspections();

    /**
     * Returns the inspection that came last.
     *
     * @return the inspection; empty if none is known
     */
    public final Optional<Inspection> latestInspection() {
        return inspections().isEmpty()
                ? Optional.empty()
                : Optional.of(inspections().last());
    }

    /**
     * Returns the last of the inspections whose judgement could be known on a day.
     *
     * @param day the day asked about
     * @return the inspection; empty if none was published, or made where publication is not known, by then
     */
    public final Optional<Inspection> inspectionOn(LocalDate day) {
        return inspections().descendingSet().stream()
                .filter(inspection -> !inspection.knownFrom().isAfter(day))
                .findFirst();
    }

    /**
     * Tells whether the registration is in force on a day.
     *
     * <p>The status is that of the day of the register, so a registration since resigned or cancelled was in force
     * until the day it closed. Where that day is not known, nor since when a registration is suspended, the status
     * holds for any day.
     *
     * @param day the day asked about
     * @return {@link Standing#LIVE} if registered by then and not closed by then, and either active or resigned or
     *     cancelled on a known day; otherwise {@link Standing#NOT_LIVE}
     */
    public final Standing standingOn(LocalDate day) {
        boolean live = wasInForce()
                && registeredOn().map(from -> !day.isBefore(from)).orElse(true)
                && closedOn().map(day::isBefore).orElse(true);
        return live ? Standing.LIVE : Standing.NOT_LIVE;
    }

    /** Tells whether the status lets the registration have been in force on some day. */
    private boolean wasInForce() {
        return switch (status()) {
            case ACTIVE -> true;
            case RESIGNED, CANCELLED -> closedOn().isPresent();
            case PROPOSED, SUSPENDED -> false;
        };
    }

    @Value.Check
    void check() {
        if (registeredOn().isPresent()
                && closedOn().isPresent()
                && closedOn().get().isBefore(registeredOn().get())) {
            throw new IllegalArgumentException(
                    "Registration closedOn " + closedOn().get() + " is before registeredOn "
                            + registeredOn().get() + ". Maybe the dates are swapped?");
        }
        if (places().orElse(0) < 0) {
            throw new IllegalArgumentException("Registration places must not be negative but was " + places().getAsInt()
                    + ". Maybe leave it out where it is not known?");
        }
        ages().ifPresent(ages -> AcceptedAges.check("Registration ages", ages));
        checkInspections();
    }

    private void checkInspections() {
        if (inspections().stream().map(Inspection::inspectedOn).distinct().count()
                < inspections().size()) {
            throw new IllegalArgumentException("Registration inspections must be on different days. Maybe one report "
                    + "is given twice, once without its publication?");
        }
        if (inspections().stream()
                        .map(inspection -> inspection.judgement().scheme())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("Registration inspections must all be judged by the same scheme. Maybe "
                    + "some are of another registration?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Registration}. The number and status must be set. */
    public static final class Builder extends ImmutableRegistration.Builder {
        Builder() {}
    }
}
