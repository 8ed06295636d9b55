package org.placewright.testkit.arbitrary;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.UsableCapacity;

/**
 * Draws homes, as {@link HomeArbitraries#homes()} does, and narrows which:
 *
 * <pre>{@code
 * HomeArbitraries.homes().ofKind(HomeKind.CHILDRENS_HOME).vacant()
 * }</pre>
 *
 * <p>Each method returns another arbitrary and leaves this one as it is. Nothing is drawn to be thrown away.
 */
public final class HomeArbitrary extends ArbitraryDecorator<Home> {

    static final HomeArbitrary ANY = new HomeArbitrary(
            Optional.empty(), CapacityArbitraries.usableCapacities().optional(0.8));

    private final Optional<HomeKind> kind;
    private final Arbitrary<Optional<UsableCapacity>> capacities;

    private HomeArbitrary(Optional<HomeKind> kind, Arbitrary<Optional<UsableCapacity>> capacities) {
        this.kind = kind;
        this.capacities = capacities;
    }

    /**
     * Narrows to homes of one kind.
     *
     * @param only the kind
     * @return those homes
     */
    public HomeArbitrary ofKind(HomeKind only) {
        return new HomeArbitrary(Optional.of(only), capacities);
    }

    /**
     * Narrows to homes with a vacant place or more, many of which have a single one.
     *
     * @return those homes; a home {@linkplain #atItsLimit() at its limit} no more, if that was asked before
     */
    public HomeArbitrary vacant() {
        return new HomeArbitrary(kind, CapacityArbitraries.vacant().map(Optional::of));
    }

    /**
     * Narrows to homes in which every usable place is taken, of which there is one at least.
     *
     * @return those homes; not {@linkplain #vacant() vacant} any more, if that was asked before
     */
    public HomeArbitrary atItsLimit() {
        return new HomeArbitrary(kind, CapacityArbitraries.full().map(Optional::of));
    }

    @Override
    protected Arbitrary<Home> arbitrary() {
        Arbitrary<Optional<UsableCapacity>> drawn = capacities.withoutEdgeCases();
        return kind.<Arbitrary<Home>>map(only -> HomeArbitraries.homes(only, drawn))
                .orElseGet(() -> Arbitraries.frequencyOf(
                        Tuple.of(4, HomeArbitraries.homes(HomeKind.FOSTERING_HOUSEHOLD, drawn)),
                        Tuple.of(3, HomeArbitraries.homes(HomeKind.CHILDRENS_HOME, drawn)),
                        Tuple.of(2, HomeArbitraries.homes(HomeKind.SUPPORTED_ACCOMMODATION, drawn)),
                        Tuple.of(1, HomeArbitraries.homes(HomeKind.RESIDENTIAL_SCHOOL, drawn)),
                        Tuple.of(1, HomeArbitraries.homes(HomeKind.SECURE_CHILDRENS_HOME, drawn))));
    }
}
