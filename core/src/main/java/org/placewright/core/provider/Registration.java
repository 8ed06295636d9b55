package org.placewright.core.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.Urn;

/**
 * A registration with Ofsted: of a home, or, for supported accommodation, of its provider.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>urn</td><td>{@link Urn}</td><td>yes</td><td></td><td>unique reference number</td></tr>
 * <tr><td>status</td><td>{@link RegistrationStatus}</td><td>yes</td><td></td><td>as the register says</td></tr>
 * <tr><td>registeredOn</td><td>date</td><td>no</td><td>not known</td><td>first day of registration</td></tr>
 * <tr><td>closedOn</td><td>date</td><td>no</td><td>not closed</td><td>first day closed; not before registration</td></tr>
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
     * Tells whether the registration is in force on a day.
     *
     * @param day the day asked about
     * @return {@link Standing#LIVE} if active, registered by then and not closed by then
     */
    public final Standing standingOn(LocalDate day) {
        boolean live = status() == RegistrationStatus.ACTIVE
                && registeredOn().map(from -> !day.isBefore(from)).orElse(true)
                && closedOn().map(day::isBefore).orElse(true);
        return live ? Standing.LIVE : Standing.NOT_LIVE;
    }

    @Value.Check
    void check() {
        if (registeredOn().isPresent()
                && closedOn().isPresent()
                && closedOn().get().isBefore(registeredOn().get())) {
            throw new IllegalArgumentException(
                    "Registration closedOn " + closedOn().get() + " is before registeredOn "
                            + registeredOn().get());
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
