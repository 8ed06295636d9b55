package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.ENGLAND;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.SPEC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.core.id.ProviderId;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.ProvisionType;
import org.placewright.testkit.synthetic.PricesUnderTest.Mean;
import org.placewright.testkit.synthetic.PricesUnderTest.Priced;

/** What the truth says of fees adds up, and what it does not explain of them is as it says. */
class SyntheticPriceTruthTest {

    private static final PriceTruth TRUTH = ENGLAND.truth().prices();
    private static final ImmutableList<Priced> PRICES = PricesUnderTest.of(ENGLAND);

    static final ImmutableList<ProvisionType> PROVISIONS = ImmutableList.of(
            ProvisionType.FOSTERING_INDEPENDENT,
            ProvisionType.RESIDENTIAL_MAINSTREAM,
            ProvisionType.SUPPORTED_ACCOMMODATION,
            PriceTruth.UNREGISTERED);

    @Test
    void effects_add_up_to_what_is_explained() {
        for (ProvisionType provision : PROVISIONS) {
            for (Region region : Region.values()) {
                for (NeedLevel need : NeedLevel.values()) {
                    for (int age = 0; age < 18; age++) {
                        for (int year = 2015; year <= 2030; year++) {
                            assertThat(TRUTH.explained(provision, age, need, region, CollectionYear.of(year)))
                                    .isCloseTo(
                                            TRUTH.base(provision)
                                                    + TRUTH.growth(provision) * (year - 2024)
                                                    + TRUTH.ageEffect(provision) * (age - 10)
                                                    + TRUTH.needEffect(need)
                                                    + TRUTH.regionEffect(region),
                                            within(1e-12));
                        }
                    }
                }
            }
        }
    }

    @Test
    void effects_are_those_documented() {
        assertThat(PROVISIONS).extracting(TRUTH::growth).containsExactly(0.03, 0.065, 0.04, 0.05);
        assertThat(PROVISIONS).extracting(TRUTH::ageEffect).containsExactly(0.008, 0.008, 0.0, 0.0);
        assertThat(List.of(NeedLevel.STANDARD, NeedLevel.ENHANCED, NeedLevel.COMPLEX))
                .extracting(TRUTH::needEffect)
                .containsExactly(0.0, 0.16, 0.38);
        assertThat(TRUTH.regionEffect(Region.LONDON) - TRUTH.regionEffect(Region.NORTH_EAST))
                .isCloseTo(0.14, within(1e-12));
        assertThat(PROVISIONS).extracting(TRUTH::omittedShare).containsExactly(0.0, 0.2, 0.0, 0.2);
        assertThatThrownBy(() -> TRUTH.growth(ProvisionType.of("Day care")))
                .hasMessageContaining("no prices of Day care")
                .hasMessageContaining("Maybe");
    }

    @Test
    void departures_leave_the_mean_fee_as_it_is() {
        for (Set<Departure> chosen : Sets.powerSet(PricesUnderTest.DEPARTURES)) {
            PriceTruth truth = new PriceTruth(SPEC.withDepartures(ImmutableSortedSet.copyOf(chosen)));
            PriceTruth plain = new PriceTruth(PricesUnderTest.plain(SPEC));
            for (ProvisionType provision : PROVISIONS) {
                double omitted = 1 + truth.omittedShare(provision) * Math.expm1(truth.omittedEffect());
                // The mean of the exponential of an exponential variable of mean m is 1 / (1 - m).
                double tail = 1 + truth.tailShare() * (1 / (1 - truth.tailMean()) - 1);
                double owners = Math.exp(truth.ownerSpread() * truth.ownerSpread() / 2);
                assertThat(truth.base(provision) + Math.log(omitted * tail * owners))
                        .as("%s %s", chosen, provision)
                        .isCloseTo(plain.base(provision), within(1e-12));
            }
        }
    }

    @Test
    void the_fee_of_a_placement_differs_between_years_by_the_year_and_a_year_of_age_alone() {
        for (ProvisionType provision : PROVISIONS) {
            List<Priced> again = PRICES.stream()
                    .filter(priced -> !priced.isFirst()
                            && priced.price().observation().provision().equals(provision)
                            && !PricesUnderTest.isCutOff(priced.price()))
                    .toList();
            assertThat(again.size())
                    .as("%s", provision)
                    .isGreaterThan(provision.equals(PriceTruth.UNREGISTERED) ? 0 : 50);
            for (Priced priced : again) {
                SyntheticPrice before = priced.before().orElseThrow();
                assertThat(PricesUnderTest.log(priced.price()) - PricesUnderTest.log(before))
                        .isCloseTo(
                                TRUTH.growth(provision) + TRUTH.ageEffect(provision),
                                within(PricesUnderTest.rounding(priced.price(), before)));
            }
        }
    }

    @Test
    void owners_have_levels_of_their_own() {
        Map<ProviderId, List<Double>> residuals = PRICES.stream()
                .filter(Priced::isFirst)
                .map(Priced::price)
                .filter(price -> price.observation().provision().equals(ProvisionType.FOSTERING_INDEPENDENT)
                        && price.owner().isPresent())
                .collect(Collectors.groupingBy(
                        price -> price.owner().orElseThrow(),
                        Collectors.mapping(SyntheticPriceTruthTest::leftAtLevelOfOwner, Collectors.toList())));
        int looked = 0;
        int apart = 0;
        for (Map.Entry<ProviderId, List<Double>> owner : residuals.entrySet()) {
            if (owner.getValue().size() >= 60) {
                Mean mean = Mean.of(owner.getValue());
                double effect = TRUTH.ownerEffect(owner.getKey());
                assertThat(mean.value()).as(owner.getKey().toString()).isCloseTo(effect, within(4 * mean.error()));
                looked++;
                apart += Math.abs(effect) > 4 * mean.error() ? 1 : 0;
            }
        }
        assertThat(looked).isGreaterThanOrEqualTo(4);
        assertThat(apart).as("owners whose missing level would be found out").isPositive();
    }

    /** Returns what is left of a fee that the mean of all fees of its kind, over owners, does not explain. */
    private static double leftAtLevelOfOwner(SyntheticPrice price) {
        return PricesUnderTest.log(price)
                - TRUTH.meanLog(
                        price.observation().provision(),
                        price.observation().ageInYears(),
                        price.needLevel(),
                        price.region(),
                        price.observation().year());
    }

    @Test
    void what_is_left_has_mean_zero_and_the_spread_of_all_that_nothing_known_explains() {
        for (ProvisionType provision : PROVISIONS) {
            List<SyntheticPrice> first = PRICES.stream()
                    .filter(Priced::isFirst)
                    .map(Priced::price)
                    .filter(price ->
                            price.observation().provision().equals(provision) && !PricesUnderTest.isCutOff(price))
                    .toList();
            List<Double> left = first.stream()
                    .map(price -> leftAtLevelOfOwner(price)
                            - price.owner().map(TRUTH::ownerEffect).orElse(0.0))
                    .toList();
            Mean mean = Mean.of(left);
            assertThat(mean.value()).as("mean of %s", provision).isCloseTo(0, within(4 * mean.error()));
            Mean variance = Mean.of(left.stream().map(value -> value * value).toList());
            double ownerless =
                    first.stream().filter(price -> price.owner().isEmpty()).count() / (double) first.size();
            assertThat(variance.value())
                    .as("variance of %s", provision)
                    .isCloseTo(
                            Math.pow(TRUTH.noise(provision), 2)
                                    + ownerless * Math.pow(TRUTH.ownerSpread(), 2)
                                    + TRUTH.omittedShare(provision)
                                            * (1 - TRUTH.omittedShare(provision))
                                            * Math.pow(TRUTH.omittedEffect(), 2)
                                    + TRUTH.tailShare() * (2 - TRUTH.tailShare()) * Math.pow(TRUTH.tailMean(), 2),
                            within(4 * variance.error()));
        }
    }
}
