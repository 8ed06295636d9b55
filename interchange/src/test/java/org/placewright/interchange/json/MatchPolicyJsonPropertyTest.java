package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Adaptation;
import org.placewright.core.result.Import;
import org.placewright.matching.CostScales;
import org.placewright.matching.CriterionPolicy;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.NearnessScales;
import org.placewright.matching.RulePolicy;
import org.placewright.matching.SuitabilityScales;

/** Policies come back as they were written, and are told apart by their settings and hash. */
class MatchPolicyJsonPropertyTest {

    @Property(tries = 300)
    void a_policy_read_back_is_the_same(@ForAll("policies") MatchPolicy policy) {
        Import<MatchPolicy> read = MatchPolicyJson.read(MatchPolicyJson.write(policy));
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).containsExactly(policy);
        assertThat(read.values().get(0).hash()).isEqualTo(policy.hash());
    }

    @Property(tries = 300)
    void policies_are_equal_if_their_settings_are(
            @ForAll("policies") MatchPolicy one, @ForAll("policies") MatchPolicy other) {
        assertThat(one.differencesFrom(other).isEmpty()).isEqualTo(one.equals(other));
        assertThat(one.hash().equals(other.hash())).isEqualTo(one.equals(other));
        assertThat(one.differencesFrom(other)).hasSameSizeAs(other.differencesFrom(one));
    }

    @Provide
    Arbitrary<MatchPolicy> policies() {
        return Combinators.combine(
                        weights(), criteria(), Arbitraries.integers().between(16, 18), Arbitraries.of(true, false))
                .as((weights, criteria, age, tiered) -> MatchPolicy.builder()
                        .weights(ImmutableSortedMap.copyOf(weights))
                        .tiers(tiered ? Set.of(ExplanationKey.of("criterion.tier")) : Set.of())
                        .criteria(criteria)
                        .rules(RulePolicy.STANDARD.withSupportedAccommodationFromAge(age))
                        .build());
    }

    private static Arbitrary<Map<ExplanationKey, Integer>> weights() {
        Arbitrary<ExplanationKey> keys =
                Arbitraries.of("criterion.a", "criterion.b", "criterion.c").map(ExplanationKey::of);
        return Arbitraries.maps(keys, Arbitraries.integers().between(0, 1_000_000))
                .ofMaxSize(3);
    }

    private static Arbitrary<CriterionPolicy> criteria() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(1, 10_000),
                        Arbitraries.longs().between(1, 100_000_000),
                        Arbitraries.maps(
                                Arbitraries.of(SourcingRoute.class),
                                Arbitraries.integers().between(0, 100)),
                        Arbitraries.of(Adaptation.class).set())
                .as((micro, miles, pence, routes, adaptations) -> CriterionPolicy.builder()
                        .scoreWhenNotKnown(micro / 1e6)
                        .nearness(NearnessScales.STANDARD.withHomeMilesToZero(miles))
                        .cost(CostScales.STANDARD
                                .withFeeToZero(WeeklyFee.ofPence(pence))
                                .withRoutePercents(ImmutableMap.copyOf(routes)))
                        .suitability(SuitabilityScales.STANDARD.withScarceAdaptations(
                                ImmutableSortedSet.copyOf(adaptations)))
                        .build());
    }
}
