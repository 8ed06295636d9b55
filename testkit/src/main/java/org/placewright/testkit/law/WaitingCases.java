package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.need.LivingCompanions;

/** Generates up to five children who wait, and up to three homes. */
public final class WaitingCases implements ArbitrarySupplier<WaitingCase> {

    /** Creates the supplier, as jqwik does. */
    public WaitingCases() {}

    @Override
    public Arbitrary<WaitingCase> get() {
        Arbitrary<WaitingCase.OnRoad> child = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(7, 9, 14),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(false, false, true),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(LivingCompanions.NOT_SPECIFIED)),
                                Tuple.of(1, Arbitraries.just(LivingCompanions.ONLY_OLDER_CHILDREN)),
                                Tuple.of(1, Arbitraries.just(LivingCompanions.SOLO))))
                .as(WaitingCase.OnRoad::new);
        Arbitrary<WaitingCase.HomeOnRoad> home = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(8, 12, 17))
                .as(WaitingCase.HomeOnRoad::new);
        return Combinators.combine(
                        child.list().ofMinSize(1).ofMaxSize(5),
                        home.list().ofMaxSize(3),
                        Arbitraries.of(true, false, false))
                .as((children, homes, together) -> new WaitingCase(
                        ImmutableList.copyOf(children), ImmutableList.copyOf(homes), together && children.size() > 1));
    }
}
