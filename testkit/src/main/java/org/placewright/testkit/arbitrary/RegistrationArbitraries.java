package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.provider.InspectionScheme;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.SupportedAccommodation;

/** Registrations with Ofsted, and the organisations that hold them. */
public final class RegistrationArbitraries {

    private static final int OLDEST_CHILD = 17;

    private RegistrationArbitraries() {}

    /** Whom a registration is for. */
    private record Conditions(
            Optional<Integer> places, Optional<Range<Integer>> ages, ImmutableSet<RegisteredNeed> needs) {}

    /**
     * Draws registrations: mostly active, some of every other status, some closed (even on the day they began), some
     * without dates, some never inspected.
     *
     * @return registrations; shrinks towards active ones
     */
    public static Arbitrary<Registration> registrations() {
        return Arbitraries.of(InspectionScheme.values()).flatMap(RegistrationArbitraries::registrations);
    }

    /**
     * Draws registrations whose inspections, if any, were judged by one scheme.
     *
     * @param scheme what inspectors judge by
     * @return registrations; shrinks towards active ones
     */
    public static Arbitrary<Registration> registrations(InspectionScheme scheme) {
        Arbitrary<Conditions> conditions = Combinators.combine(
                        Arbitraries.integers().between(0, 10).optional(0.5),
                        youngest(scheme).optional(0.5),
                        Arbitraries.of(RegisteredNeed.class).set().ofMaxSize(2))
                .as((places, youngest, needs) -> new Conditions(
                        places, youngest.map(age -> Range.closed(age, OLDEST_CHILD)), ImmutableSet.copyOf(needs)))
                .withoutEdgeCases();
        return Combinators.combine(
                        IdArbitraries.urns().withoutEdgeCases(),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(RegistrationStatus.ACTIVE)),
                                Tuple.of(1, Arbitraries.of(RegistrationStatus.class))),
                        TimeArbitraries.dates(),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        TimeArbitraries.lengthsInDays().optional(0.3),
                        conditions,
                        InspectionArbitraries.histories(scheme))
                .as((urn, status, opened, isDated, length, to, inspections) -> Registration.builder()
                        .urn(urn)
                        .status(status)
                        .registeredOn(isDated ? Optional.of(opened) : Optional.empty())
                        .closedOn(TimeArbitraries.after(opened, length))
                        .places(to.places().map(OptionalInt::of).orElseGet(OptionalInt::empty))
                        .ages(to.ages())
                        .needs(to.needs())
                        .inspections(inspections)
                        .build());
    }

    /** Draws the age a registration begins at; of supported accommodation, mostly one that may live there. */
    private static Arbitrary<Integer> youngest(InspectionScheme scheme) {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, OLDEST_CHILD);
        return scheme == InspectionScheme.THREE_OUTCOMES
                ? Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(SupportedAccommodation.YOUNGEST, OLDEST_CHILD)),
                        Tuple.of(1, any))
                : any;
    }

    /**
     * Draws organisations that provide homes: some with registrations of their own, some owned by others or known to be
     * owned by none.
     *
     * @return providers
     */
    public static Arbitrary<Provider> providers() {
        return Combinators.combine(
                        IdArbitraries.providerIds(),
                        Arbitraries.of("Elm Care", "Oak House Ltd", "St Jude's", "Ash, Beech & Co"),
                        Arbitraries.of(ProviderSector.class).optional(0.8),
                        IdArbitraries.companyNumbers().optional(0.6),
                        IdArbitraries.providerIds().optional(0.4),
                        Arbitraries.of(false, true),
                        registrations().list().ofMaxSize(2).uniqueElements(Registration::urn))
                .as((id, name, sector, number, owner, isIndependent, registrations) -> Provider.builder()
                        .id(id)
                        .name(name)
                        .sector(sector)
                        .companyNumber(number)
                        .ultimateOwner(isIndependent ? Optional.of(id) : owner)
                        .registrations(registrations)
                        .build());
    }
}
