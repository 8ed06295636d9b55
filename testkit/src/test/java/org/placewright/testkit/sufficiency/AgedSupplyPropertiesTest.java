package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.supply.AgedSupply;
import org.placewright.sufficiency.supply.FactAgeing;
import org.placewright.sufficiency.supply.Supply;

/** Places that were told of some days ago are counted as adding up every way they may have gone since does. */
class AgedSupplyPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final HomeKind KIND = HomeKind.CHILDRENS_HOME;

    @Provide
    Arbitrary<UsableCapacity> capacities() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 6))
                .as((registered, staffed, occupied) -> UsableCapacity.builder()
                        .registered(registered)
                        .staffed(Math.min(registered, staffed))
                        .occupied(occupied)
                        .build());
    }

    @Provide
    Arbitrary<FactAgeing> policies() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1);
        Arbitrary<Double> halfLife = Arbitraries.doubles().between(1, 1_000);
        return Combinators.combine(
                        halfLife, halfLife, share, share, Arbitraries.doubles().between(0, 2))
                .as((usable, free, usableShare, freeShare, closures) -> FactAgeing.builder()
                        .usableHalfLife(usable)
                        .freeHalfLife(free)
                        .putUsableShare(KIND, usableShare)
                        .putFreeShare(KIND, freeShare)
                        .putClosuresAYear(KIND, closures)
                        .build())
                .withoutEdgeCases();
    }

    @Property
    void facts_of_the_day_are_certain(
            @ForAll("capacities") UsableCapacity capacity, @ForAll("policies") FactAgeing policy) {
        AgedSupply aged = aged(0, policy, capacity);
        assertThat(aged.usable(0)).isEqualTo(CountDistribution.certain(capacity.usable()));
        assertThat(aged.vacant(0))
                .isEqualTo(CountDistribution.certain(capacity.vacant().orElseThrow()));
    }

    @Property
    void a_home_is_as_every_way_its_places_may_have_gone_says(
            @ForAll("capacities") UsableCapacity capacity,
            @ForAll("policies") FactAgeing policy,
            @ForAll @IntRange(min = 0, max = 3_000) int days) {
        AgedSupply aged = aged(days, policy, capacity);
        assertSame(aged.usable(0), enumerated(capacity, policy, days, false));
        assertSame(aged.vacant(0), enumerated(capacity, policy, days, true));
    }

    @Property
    void no_number_of_vacant_places_is_likelier_exceeded_than_that_of_usable_ones(
            @ForAll("capacities") UsableCapacity capacity,
            @ForAll("policies") FactAgeing policy,
            @ForAll @IntRange(min = 0, max = 3_000) int days) {
        AgedSupply aged = aged(days, policy, capacity);
        for (int n = 0; n <= capacity.registered(); n++) {
            assertThat(aged.vacant(0).probabilityOfExceeding(n))
                    .isLessThanOrEqualTo(aged.usable(0).probabilityOfExceeding(n) + 1e-12);
        }
        assertThat(aged.usable(0).probabilityOfExceeding(capacity.registered())).isZero();
    }

    @Property
    void the_mean_goes_from_what_was_told_to_the_long_run_and_never_back(
            @ForAll("capacities") UsableCapacity capacity,
            @ForAll("policies") FactAgeing policy,
            @ForAll @IntRange(min = 0, max = 3_000) int days,
            @ForAll @IntRange(min = 0, max = 3_000) int more) {
        FactAgeing open = policy.withClosuresAYear(ImmutableMap.of());
        double inLongRun = capacity.registered() * policy.usableShare().get(KIND);
        double earlier = aged(days, open, capacity).usable(0).mean();
        double later = aged(days + more, open, capacity).usable(0).mean();
        assertThat(Math.abs(later - inLongRun)).isLessThanOrEqualTo(Math.abs(earlier - inLongRun) + 1e-9);
        assertThat((later - inLongRun) * (capacity.usable() - inLongRun)).isGreaterThanOrEqualTo(-1e-9);
        double closing = aged(days, policy, capacity).usable(0).mean();
        assertThat(closing).isLessThanOrEqualTo(earlier + 1e-12);
    }

    @Property
    void homes_add_up(
            @ForAll("capacities") UsableCapacity some,
            @ForAll("capacities") UsableCapacity others,
            @ForAll("policies") FactAgeing policy,
            @ForAll @IntRange(min = 0, max = 3_000) int days) {
        AgedSupply aged = aged(days, policy, some, others);
        CountDistribution both = aged.vacant(home -> true);
        assertThat(both.mean()).isCloseTo(aged.vacant(0).mean() + aged.vacant(1).mean(), within(1e-9));
        assertThat(both.variance())
                .isCloseTo(aged.vacant(0).variance() + aged.vacant(1).variance(), within(1e-9));
    }

    private static void assertSame(CountDistribution count, double[] probabilities) {
        for (int n = 0; n < probabilities.length; n++) {
            assertThat(count.probability(n)).isCloseTo(probabilities[n], within(1e-9));
        }
    }

    /** Goes through every state the places of a home may be in, open or closed, place by place. */
    private static double[] enumerated(UsableCapacity capacity, FactAgeing policy, int days, boolean free) {
        double open = StrictMath.exp(-policy.closuresAYear().get(KIND) * days / 365.25);
        double[] probabilities = new double[capacity.registered() + 1];
        probabilities[0] = 1 - open;
        for (int there = 0; there < 1 << capacity.registered(); there++) {
            double probability = open;
            for (int place = 0; place < capacity.registered(); place++) {
                double each = chance(capacity, policy, days, place, free);
                probability *= (there >> place & 1) == 1 ? each : 1 - each;
            }
            probabilities[Integer.bitCount(there)] += probability;
        }
        assertThat(Arrays.stream(probabilities).sum()).isCloseTo(1, within(1e-9));
        return probabilities;
    }

    /** Usable places come first, the free ones of them before the others. */
    private static double chance(UsableCapacity capacity, FactAgeing policy, int days, int place, boolean free) {
        double usableShare = policy.usableShare().get(KIND);
        double freeShare = policy.freeShare().get(KIND);
        double usableRate = StrictMath.log(2) / policy.usableHalfLife();
        double freeRate = StrictMath.log(2) / policy.freeHalfLife();
        boolean wasUsable = place < capacity.usable();
        boolean wasFree = place < capacity.vacant().orElseThrow();
        double usable = wasUsable
                ? usableShare + (1 - usableShare) * StrictMath.exp(-usableRate * days)
                : usableShare * (1 - StrictMath.exp(-usableRate * days));
        double vacant = freeShare;
        if (wasUsable) {
            vacant = wasFree
                    ? freeShare + (1 - freeShare) * StrictMath.exp(-freeRate * days)
                    : freeShare * (1 - StrictMath.exp(-freeRate * days));
        }
        return free ? usable * vacant : usable;
    }

    private static AgedSupply aged(int days, FactAgeing policy, UsableCapacity... capacities) {
        Home[] homes = new Home[capacities.length];
        for (int i = 0; i < homes.length; i++) {
            homes[i] = ChildrensHome.builder()
                    .id(HomeId.of("H" + i))
                    .registration(Registration.builder()
                            .urn(Urn.of("SC000001"))
                            .status(RegistrationStatus.ACTIVE)
                            .build())
                    .capacity(Optional.of(capacities[i]))
                    .build();
        }
        return AgedSupply.of(Supply.on(List.of(homes), DAY, Locator.none()), DAY.minusDays(days), policy);
    }
}
