package org.placewright.sufficiency.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.sufficiency.supply.MadeHomes.DAY;
import static org.placewright.sufficiency.supply.MadeHomes.open;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Locator;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.multistate.OccurrenceExposureRate;

class AgedSupplyTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final HomeKind KIND = HomeKind.CHILDRENS_HOME;

    /** Half of what was told is forgotten after 180 days of usable places, after 90 of free ones. */
    private static final FactAgeing POLICY = FactAgeing.builder()
            .freeHalfLife(90)
            .putUsableShare(KIND, 0.8)
            .putFreeShare(KIND, 0.4)
            .build();

    @Test
    void what_was_told_on_the_day_is_certain() {
        Supply supply = supply(open("A", 4, 3, 1), open("B", 5, 5, 7));
        AgedSupply aged = AgedSupply.of(supply, DAY, FactAgeing.standard());
        assertThat(aged.usable(home -> true)).isEqualTo(CountDistribution.certain(8));
        assertThat(aged.vacant(home -> true)).isEqualTo(CountDistribution.certain(2));
        assertThat(aged.usable(home -> false)).isEqualTo(CountDistribution.certain(0));
    }

    @Test
    void a_place_told_of_a_half_life_ago_counts_half_what_was_told_and_half_the_long_run() {
        AgedSupply aged = AgedSupply.of(supply(open("A", 3, 2, 1)), DAY.minusDays(180), POLICY);
        // Usable then: 0.5 + 0.5 x 0.8 = 0.9; blocked then: 0.5 x 0.8 = 0.4.
        assertThat(aged.usable(0).mean()).isCloseTo(2 * 0.9 + 0.4, CLOSE);
        assertThat(aged.usable(0).variance()).isCloseTo(2 * 0.9 * 0.1 + 0.4 * 0.6, CLOSE);
        assertThat(aged.usable(0).probability(3)).isCloseTo(0.9 * 0.9 * 0.4, CLOSE);
        // Free then: 0.25 + 0.75 x 0.4 = 0.55; occupied then: 0.3; blocked then: 0.4 once usable.
        assertThat(aged.vacant(0).mean()).isCloseTo(0.9 * 0.55 + 0.9 * 0.3 + 0.4 * 0.4, CLOSE);
    }

    @Test
    void all_places_of_a_home_close_with_it() {
        double years = 365 / 365.25;
        double open = StrictMath.exp(-0.1 * years);
        FactAgeing closing = POLICY.withUsableHalfLife(1e12).withClosuresAYear(ImmutableMap.of(KIND, 0.1));
        CountDistribution usable = AgedSupply.of(supply(open("A", 4, 4, 0)), DAY.minusDays(365), closing)
                .usable(0);
        assertThat(usable.probability(4)).isCloseTo(open, within(1e-8));
        assertThat(usable.probability(0)).isCloseTo(1 - open, within(1e-8));
        assertThat(usable.variance()).isCloseTo(16 * open * (1 - open), within(1e-6));
    }

    @Test
    void shares_in_the_long_run_are_those_of_the_homes_of_the_kind_unless_given() {
        Supply supply = supply(open("A", 4, 3, 1), open("B", 4, 1, 1));
        AgedSupply aged = AgedSupply.of(supply, DAY.minusDays(100_000), FactAgeing.standard());
        assertThat(aged.usable(1).mean()).isCloseTo(4 * 0.5, CLOSE);
        assertThat(aged.vacant(1).mean()).isCloseTo(4 * 0.5 * 0.5, CLOSE);
    }

    @Test
    void homes_age_by_the_day_each_told_of_itself() {
        Supply supply = supply(open("A", 4, 3, 1), open("B", 4, 1, 1));
        AgedSupply aged = AgedSupply.of(supply, ImmutableMap.of(supply.home(0).id(), DAY), DAY.minusDays(180), POLICY);
        assertThat(aged.usable(0)).isEqualTo(CountDistribution.certain(3));
        assertThat(aged.usable(1).variance()).isPositive();
    }

    @Test
    void a_home_whose_places_are_not_known_counts_as_others_of_its_kind_or_not_at_all() {
        Supply supply = supply(open("A", 4, 3, 1), open("B", 5, 5, 5), unknown("C"));
        AgedSupply aged = AgedSupply.of(supply, DAY, POLICY);
        assertThat(aged.usable(2)).isEqualTo(CountDistribution.ofDraws(3, 5));
        assertThat(aged.vacant(2)).isEqualTo(CountDistribution.ofDraws(2, 0));
        AgedSupply without = AgedSupply.of(supply, DAY, POLICY.withCountsNotKnown(false));
        assertThat(without.usable(2)).isEqualTo(CountDistribution.certain(0));
        assertThat(AgedSupply.of(supply(unknown("C")), DAY, POLICY).usable(0)).isEqualTo(CountDistribution.certain(0));
    }

    @Test
    void places_of_which_it_is_not_known_whether_they_are_occupied_are_free_with_the_free_share() {
        Home home = open("A", 2, 2, 0);
        Supply supply =
                supply(home.withCapacity(home.capacity().map(capacity -> capacity.withOccupied(OptionalInt.empty()))));
        assertThat(AgedSupply.of(supply, DAY, POLICY).vacant(0).probability(2)).isCloseTo(0.16, CLOSE);
        assertThat(AgedSupply.of(supply, DAY, POLICY.withCountsNotKnown(false)).vacant(0))
                .isEqualTo(CountDistribution.certain(0));
    }

    @Test
    void many_places_are_summed_by_mean_and_variance() {
        Home[] homes = IntStream.range(0, 500)
                .mapToObj(home -> (Home) open("H" + home, 5, 4, 2))
                .toArray(Home[]::new);
        AgedSupply aged = AgedSupply.of(supply(homes), DAY.minusDays(180), POLICY);
        CountDistribution few = aged.usable(home -> home < 100);
        CountDistribution all = aged.usable(home -> true);
        assertThat(all.mean()).isCloseTo(500 * aged.usable(0).mean(), within(1e-6));
        assertThat(all.variance()).isCloseTo(500 * aged.usable(0).variance(), within(1e-6));
        assertThat(few.variance()).isCloseTo(0.2 * all.variance(), within(1e-6));
        CountDistribution matched = CountDistribution.ofMoments(few.mean(), few.variance());
        for (double probability : new double[] {0.025, 0.5, 0.975}) {
            assertThat(few.quantile(probability)).isCloseTo(matched.quantile(probability), within(1));
        }
    }

    @Test
    void facts_from_later_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgedSupply.of(supply(open("A", 1, 1, 0)), DAY.plusDays(2), POLICY))
                .withMessageContaining("2 days later");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactAgeing.builder().putFreeShare(KIND, 40.0).build())
                .withMessageContaining("Maybe a percentage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactAgeing.builder().usableHalfLife(0).build())
                .withMessageContaining("usableHalfLife");
    }

    @Test
    void closures_are_counted_over_the_years_homes_were_open() {
        Home closed = MadeHomes.registered(
                "A", RegistrationStatus.RESIGNED, Optional.of(DAY.minusDays(400)), Optional.of(DAY), 3);
        Home stays = MadeHomes.registered(
                "B", RegistrationStatus.ACTIVE, Optional.of(DAY.minusDays(100)), Optional.empty(), 3);
        ImmutableMap<HomeKind, OccurrenceExposureRate> rates =
                ClosureRates.between(List.of(closed, stays), DAY.minusDays(365), DAY);
        assertThat(rates).isEqualTo(ImmutableMap.of(KIND, new OccurrenceExposureRate(1, 465 / 365.25)));
        assertThat(ClosureRates.between(List.of(closed), DAY.minusDays(365), DAY.minusDays(1))
                        .get(KIND))
                .isEqualTo(new OccurrenceExposureRate(0, 364 / 365.25));
        assertThat(ClosureRates.between(List.of(closed), DAY, DAY.plusDays(9))).isEmpty();
    }

    private static Supply supply(Home... homes) {
        return Supply.on(List.of(homes), DAY, Locator.none());
    }

    private static Home unknown(String id) {
        return ChildrensHome.builder()
                .id(open(id, 1, 1, 1).id())
                .registration(Registration.builder()
                        .urn(open(id, 1, 1, 1).registration().orElseThrow().urn())
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .build();
    }
}
