package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;

/**
 * Who provides homes, and under which numbers (URN) they are, as far as homes and the records of providers tell: a home
 * that names no provider is provided by whoever holds the number it is under, and a home that tells no number is under
 * those its provider holds.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class HomeProviders {

    private final ImmutableMap<Urn, ProviderId> holders;
    private final ImmutableListMultimap<ProviderId, Urn> held;

    private HomeProviders(ImmutableMap<Urn, ProviderId> holders, ImmutableListMultimap<ProviderId, Urn> held) {
        this.holders = holders;
        this.held = held;
    }

    /**
     * Reads the records of providers.
     *
     * @param providers the records, in any order; of two that hold one number the first by identifier counts
     * @return who holds which numbers
     */
    public static HomeProviders of(Iterable<? extends Provider> providers) {
        Map<Urn, ProviderId> holders = new HashMap<>();
        ImmutableListMultimap.Builder<ProviderId, Urn> held = ImmutableListMultimap.builder();
        for (Provider provider : ImmutableList.<Provider>sortedCopyOf(Comparator.comparing(Provider::id), providers)) {
            for (Registration registration : provider.registrations()) {
                holders.putIfAbsent(registration.urn(), provider.id());
                held.put(provider.id(), registration.urn());
            }
        }
        return new HomeProviders(ImmutableMap.copyOf(holders), held.build());
    }

    /**
     * Returns who holds a number.
     *
     * @param number the number
     * @return the provider; empty if no record tells
     */
    public Optional<ProviderId> holder(Urn number) {
        return Optional.ofNullable(holders.get(number));
    }

    /**
     * Returns who provides a home.
     *
     * @param home the home
     * @return the provider it names, else the holder of the first number it tells that has one; empty if not known
     */
    public Optional<ProviderId> providerOf(Home home) {
        return home.provider().or(() -> numbersOf(home).stream()
                .flatMap(number -> holder(number).stream())
                .findFirst());
    }

    /**
     * Returns the numbers a home tells: of its own registration, and of the service that fosters there.
     *
     * @param home the home
     * @return the numbers
     */
    public static ImmutableSet<Urn> numbersOf(Home home) {
        Stream<Urn> service =
                home instanceof FosteringHousehold household ? household.fosteringService().stream() : Stream.empty();
        return Stream.concat(home.registration().map(Registration::urn).stream(), service)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the numbers its provider holds, under which a home may be that tells none.
     *
     * @param home the home
     * @return the numbers; none if the home tells one, or nobody is known to provide it
     */
    public ImmutableSet<Urn> numbersHeldFor(Home home) {
        return numbersOf(home).isEmpty()
                ? home.provider().map(held::get).map(ImmutableSet::copyOf).orElse(ImmutableSet.of())
                : ImmutableSet.of();
    }
}
