package org.placewright.core.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;

/**
 * Supported accommodation, for those aged 16 and over. The provider is registered with Ofsted, not each address.
 *
 * <table>
 * <caption>Attributes besides those every {@link Home} has</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>registration</td><td>{@link Registration}</td><td>no</td><td>not known</td><td>with Ofsted</td></tr>
 * <tr><td>outcome</td><td>{@link SupportedAccommodationOutcome}</td><td>no</td><td>not yet inspected, or not known</td>
 *     <td>the latest of the three outcomes</td></tr>
 * </table>
 */
@Value.Immutable
public abstract non-sealed class SupportedAccommodation implements Home, WithSupportedAccommodation {

    SupportedAccommodation() {}

    /** Returns {@link HomeKind#SUPPORTED_ACCOMMODATION}. */
    @Override
    public final HomeKind kind() {
        return HomeKind.SUPPORTED_ACCOMMODATION;
    }

    @Personal
    @Value.Redacted
    @Override
    public abstract Optional<Postcode> postcode();

    /**
     * Returns the registration with Ofsted.
     *
     * @return the registration, if known
     */
    public abstract Optional<Registration> registration();

    /**
     * Returns the latest outcome an inspector gave.
     *
     * @return one of the three outcomes; empty if not yet inspected or not known
     */
    public abstract Optional<SupportedAccommodationOutcome> outcome();

    /** Returns the outcome. */
    @Override
    public final Optional<InspectionJudgement> judgement() {
        return outcome().map(InspectionJudgement.class::cast);
    }

    @Override
    public final Standing standingOn(LocalDate day) {
        return registration().map(registration -> registration.standingOn(day)).orElse(Standing.NOT_RECORDED);
    }

    @Value.Check
    void check() {
        HomeInvariants.check(this);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportedAccommodation}. The identifier must be set. */
    public static final class Builder extends ImmutableSupportedAccommodation.Builder {
        Builder() {}
    }
}
