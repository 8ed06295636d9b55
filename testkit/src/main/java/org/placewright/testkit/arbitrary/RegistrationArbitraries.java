package org.placewright.testkit.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;

/** Registrations with Ofsted, and the organisations that hold them. */
public final class RegistrationArbitraries {

    private RegistrationArbitraries() {}

    /**
     * Draws registrations: mostly active, some of every other status, some closed (even on the day they began), and
     * some without dates.
     *
     * @return registrations; shrinks towards active ones
     */
    public static Arbitrary<Registration> registrations() {
        return Combinators.combine(
                        IdArbitraries.urns().withoutEdgeCases(),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(RegistrationStatus.ACTIVE)),
                                Tuple.of(1, Arbitraries.of(RegistrationStatus.class))),
                        TimeArbitraries.dates(),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        TimeArbitraries.lengthsInDays().optional(0.3))
                .as((urn, status, opened, isDated, length) -> Registration.builder()
                        .urn(urn)
                        .status(status)
                        .registeredOn(isDated ? Optional.of(opened) : Optional.empty())
                        .closedOn(TimeArbitraries.after(opened, length))
                        .build());
    }

    /**
     * Draws organisations that provide homes.
     *
     * @return providers
     */
    public static Arbitrary<Provider> providers() {
        return Combinators.combine(
                        IdArbitraries.providerIds(),
                        Arbitraries.of("Elm Care", "Oak House Ltd", "St Jude's", "Ash, Beech & Co"),
                        Arbitraries.of(ProviderSector.class).optional(0.8))
                .as((id, name, sector) ->
                        Provider.builder().id(id).name(name).sector(sector).build());
    }
}
