package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.pricing.ProvisionType;
import org.placewright.testkit.synthetic.PricesUnderTest.Mean;
import org.placewright.testkit.synthetic.PricesUnderTest.Priced;

/**
 * Two countries that differ by one departure have the same placements at other fees. So what the departure adds to each
 * fee is seen without any noise but the rounding to whole pounds, once bases have been taken off.
 */
class SyntheticPriceDeparturesTest {

    private static final SyntheticEnglandSpec SPEC = SyntheticEnglandSpec.builder()
            .councilCount(8)
            .childrenInCare(6_000)
            .yearsOfHistory(3)
            .build();

    private static final ImmutableList<Long> SEEDS = ImmutableList.of(903L, 4_711L);

    private static final ImmutableMap<Long, Told> PLAIN =
            Maps.toMap(SEEDS, seed -> Told.of(PricesUnderTest.plain(SPEC.withSeed(seed))));

    /** A country, its truth and its prices. */
    private record Told(SyntheticEngland england, PriceTruth truth, ImmutableList<Priced> prices) {

        static Told of(SyntheticEnglandSpec spec) {
            SyntheticEngland england = SyntheticEngland.of(spec);
            return new Told(england, england.truth().prices(), PricesUnderTest.of(england));
        }

        static Told plain(long seed) {
            return Objects.requireNonNull(PLAIN.get(seed));
        }
    }

    /** What a departure adds to the logarithm of a fee, give or take what rounding does. */
    private record Added(SyntheticPrice price, boolean first, double log, double rounding) {

        boolean isNothing() {
            return isAbout(0);
        }

        boolean isAbout(double effect) {
            return Math.abs(log - effect) <= rounding;
        }
    }

    private static ImmutableList<Added> added(Told plain, Told other) {
        assertThat(other.prices()).hasSameSizeAs(plain.prices());
        ImmutableList.Builder<Added> added = ImmutableList.builder();
        for (int i = 0; i < plain.prices().size(); i++) {
            SyntheticPrice before = plain.prices().get(i).price();
            SyntheticPrice after = other.prices().get(i).price();
            assertThat(after.withObservation(
                            after.observation().withFee(before.observation().fee())))
                    .isEqualTo(before);
            if (PricesUnderTest.isCutOff(before) || PricesUnderTest.isCutOff(after)) {
                continue;
            }
            ProvisionType provision = before.observation().provision();
            added.add(new Added(
                    after,
                    plain.prices().get(i).isFirst(),
                    PricesUnderTest.log(after)
                            - PricesUnderTest.log(before)
                            - other.truth().base(provision)
                            + plain.truth().base(provision),
                    PricesUnderTest.rounding(before, after)));
        }
        return added.build();
    }

    private static void checkShare(Collection<Added> all, Predicate<Added> which, double share) {
        long concerned = all.stream().filter(which).count();
        double error = Math.sqrt(share * (1 - share) / all.size());
        assertThat((double) concerned / all.size()).isCloseTo(share, within(4 * error));
        assertThat(share).as("what would be missed").isGreaterThan(4 * error);
    }

    @ParameterizedTest
    @ValueSource(longs = {903, 4_711})
    void without_departures_nothing_is_left_but_noise(long seed) {
        Told plain = Told.plain(seed);
        for (ProvisionType provision : SyntheticPriceTruthTest.PROVISIONS) {
            List<Double> left = plain.prices().stream()
                    .filter(Priced::isFirst)
                    .map(Priced::price)
                    .filter(price ->
                            price.observation().provision().equals(provision) && !PricesUnderTest.isCutOff(price))
                    .map(price -> PricesUnderTest.unexplained(plain.truth(), price))
                    .toList();
            double noise = plain.truth().noise(provision);
            Mean mean = Mean.of(left);
            assertThat(mean.value()).as("mean of %s", provision).isCloseTo(0, within(4 * mean.error()));
            double variance =
                    Mean.of(left.stream().map(value -> value * value).toList()).value();
            assertThat(variance / noise / noise)
                    .as("variance of %s", provision)
                    .isCloseTo(1, within(4 * Math.sqrt(2.0 / left.size())));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {903, 4_711})
    void the_omitted_factor_adds_its_effect_to_its_share_and_nothing_to_others(long seed) {
        Told plain = Told.plain(seed);
        Told other = Told.of(PricesUnderTest.with(plain.england().spec(), Departure.OMITTED_PRICE_FACTOR));
        double effect = other.truth().omittedEffect();
        assertThat(effect).isEqualTo(0.3);
        List<Added> concerned = new ArrayList<>();
        for (Added added : added(plain, other)) {
            boolean mayBe =
                    other.truth().omittedShare(added.price().observation().provision()) > 0;
            assertThat(added.isNothing() || (mayBe && added.isAbout(effect))).isTrue();
            if (mayBe && added.first()) {
                concerned.add(added);
            }
        }
        checkShare(concerned, added -> !added.isNothing(), 0.2);
    }

    @ParameterizedTest
    @ValueSource(longs = {903, 4_711})
    void the_tail_adds_much_to_few_fees_and_takes_from_none(long seed) {
        Told plain = Told.plain(seed);
        Told other = Told.of(PricesUnderTest.with(plain.england().spec(), Departure.HEAVY_PRICE_TAILS));
        List<Added> all = added(plain, other).stream().filter(Added::first).toList();
        assertThat(all).allMatch(added -> added.isNothing() || added.log() > 0);
        checkShare(all, added -> !added.isNothing(), 0.03);
        Mean tail = Mean.of(
                all.stream().filter(added -> !added.isNothing()).map(Added::log).toList());
        assertThat(tail.value()).isCloseTo(other.truth().tailMean(), within(4 * tail.error()));
        // As the exponential distribution has it, the standard deviation is as great as the mean.
        assertThat(tail.error() * Math.sqrt(tail.count())).isCloseTo(0.4, within(0.2));
    }

    @ParameterizedTest
    @ValueSource(longs = {903, 4_711})
    void owners_add_their_level_and_placements_without_a_known_one_a_level_of_their_own(long seed) {
        Told plain = Told.plain(seed);
        Told other = Told.of(PricesUnderTest.with(plain.england().spec(), Departure.PROVIDER_CLUSTERING));
        List<Double> ownerless = new ArrayList<>();
        int owned = 0;
        for (Added added : added(plain, other)) {
            if (added.price().owner().isPresent()) {
                assertThat(added.isAbout(
                                other.truth().ownerEffect(added.price().owner().get())))
                        .isTrue();
                owned++;
            } else if (added.first()) {
                ownerless.add(added.log());
            }
        }
        assertThat(owned).isGreaterThan(500);
        Mean mean = Mean.of(ownerless);
        assertThat(mean.value()).isCloseTo(0, within(4 * mean.error()));
        double spread = mean.error() * Math.sqrt(mean.count());
        assertThat(spread / other.truth().ownerSpread()).isCloseTo(1, within(4 / Math.sqrt(2.0 * ownerless.size())));
    }
}
