package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.ENGLAND;
import static org.placewright.testkit.synthetic.SyntheticEnglandUnderTest.SPEC;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.geo.Region;
import org.placewright.core.id.ProviderId;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.ProvisionType;

/** Means of the logarithms of fees in cells find the effects of the truth. */
class SyntheticPriceTruthTest {

    private static final PriceTruth TRUTH = ENGLAND.truth().prices();
    private static final ImmutableList<SyntheticPrice> PRICES =
            ENGLAND.prices().collect(ImmutableList.toImmutableList());

    /** A mean, its standard error, and of how many. */
    private record Mean(double value, double error, int count) {

        static Mean of(List<Double> values) {
            double mean =
                    values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            double squares = values.stream()
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            int count = values.size();
            return new Mean(mean, Math.sqrt(squares / (count - 1.0) / count), count);
        }

        double errorOfDifference(Mean other) {
            return Math.sqrt(error * error + other.error * other.error);
        }
    }

    private static Mean meanLog(ProvisionType provision, int year, Predicate<SyntheticPrice> which) {
        return Mean.of(logs(provision, year)
                .filter(which)
                .map(SyntheticPriceTruthTest::log)
                .toList());
    }

    private static Stream<SyntheticPrice> logs(ProvisionType provision, int year) {
        return PRICES.stream()
                .filter(price -> price.observation().provision().equals(provision)
                        && price.observation().year().endingIn() == year);
    }

    private static double log(SyntheticPrice price) {
        return Math.log(price.observation().fee().pence() / 100.0);
    }

    private static int last() {
        return SPEC.asOf().getYear();
    }

    @Test
    void needs_cost_what_the_truth_says() {
        for (ProvisionType provision :
                List.of(ProvisionType.FOSTERING_INDEPENDENT, ProvisionType.RESIDENTIAL_MAINSTREAM)) {
            Mean standard = meanLog(provision, last(), price -> price.needLevel() == NeedLevel.STANDARD);
            for (NeedLevel need : List.of(NeedLevel.ENHANCED, NeedLevel.COMPLEX)) {
                Mean more = meanLog(provision, last(), price -> price.needLevel() == need);
                assertThat(more.value() - standard.value())
                        .as("%s %s", provision, need)
                        .isCloseTo(TRUTH.needEffect(need), within(4 * more.errorOfDifference(standard)));
            }
        }
    }

    @Test
    void fees_grow_from_year_to_year_as_the_truth_says() {
        ProvisionType foster = ProvisionType.FOSTERING_INDEPENDENT;
        Mean before = meanLog(foster, last() - 1, any -> true);
        Mean after = meanLog(foster, last(), any -> true);
        assertThat(after.value() - before.value())
                .isCloseTo(TRUTH.growth(foster), within(4 * after.errorOfDifference(before)));
    }

    @Test
    void regions_cost_what_the_truth_says() {
        Mean london = foster(Region.LONDON);
        Mean northEast = foster(Region.NORTH_EAST);
        // Owners are few in a region, so their effects do not quite cancel.
        double owners = 2 * TRUTH.ownerSpread() / Math.sqrt(10);
        assertThat(london.value() - northEast.value())
                .isCloseTo(
                        TRUTH.regionEffect(Region.LONDON) - TRUTH.regionEffect(Region.NORTH_EAST),
                        within(4 * london.errorOfDifference(northEast) + owners));
    }

    private static Mean foster(Region region) {
        return meanLog(ProvisionType.FOSTERING_INDEPENDENT, last(), price -> price.region() == region);
    }

    @Test
    void owners_have_levels_of_their_own() {
        Map<ProviderId, List<Double>> residuals = logs(ProvisionType.FOSTERING_INDEPENDENT, last())
                .filter(price -> price.owner().isPresent())
                .collect(Collectors.groupingBy(
                        price -> price.owner().orElseThrow(),
                        Collectors.mapping(price -> log(price) - known(price), Collectors.toList())));
        int looked = 0;
        for (Map.Entry<ProviderId, List<Double>> owner : residuals.entrySet()) {
            if (owner.getValue().size() >= 60) {
                Mean mean = Mean.of(owner.getValue());
                assertThat(mean.value())
                        .as(owner.getKey().toString())
                        .isCloseTo(TRUTH.ownerEffect(owner.getKey()), within(4 * mean.error()));
                looked++;
            }
        }
        assertThat(looked).isGreaterThanOrEqualTo(4);
    }

    private static double known(SyntheticPrice price) {
        return TRUTH.meanLog(
                price.observation().provision(),
                price.observation().ageInYears(),
                price.needLevel(),
                price.region(),
                CollectionYear.of(last()));
    }

    @Test
    void what_is_left_has_a_tail_and_a_bump_that_nothing_known_explains() {
        List<Double> left = logs(ProvisionType.RESIDENTIAL_MAINSTREAM, last())
                .filter(price -> price.owner().isPresent())
                .map(price -> log(price)
                        - known(price)
                        - TRUTH.ownerEffect(price.owner().orElseThrow()))
                .toList();
        double noise = TRUTH.noise(ProvisionType.RESIDENTIAL_MAINSTREAM);
        double variance =
                left.stream().mapToDouble(value -> value * value).average().orElseThrow();
        double omitted = 0.2 * 0.8 * 0.3 * 0.3;
        double tail = 0.03 * 2 * 0.4 * 0.4 - 0.012 * 0.012;
        assertThat(variance).isCloseTo(noise * noise + omitted + tail, within(0.05));
        assertThat(Optional.of(TRUTH.omittedShare(ProvisionType.FOSTERING_INDEPENDENT)))
                .contains(0.0);
    }
}
