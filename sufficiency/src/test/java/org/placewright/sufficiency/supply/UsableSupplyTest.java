package org.placewright.sufficiency.supply;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.placewright.sufficiency.supply.MadeHomes.DAY;
import static org.placewright.sufficiency.supply.MadeHomes.open;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.count.CountDistribution;

class UsableSupplyTest {

    private static final ChildrensHome BLOCKED = open("A", 6, 6, 2)
            .withCapacity(UsableCapacity.builder()
                    .registered(6)
                    .staffed(3)
                    .blocked(ImmutableSortedMap.of(BlockReason.MATCHING, 1, BlockReason.OTHER, 1))
                    .occupied(2)
                    .build())
            .withAcceptedAges(Range.closed(10, 15));
    private static final ChildrensHome FULL = open("B", 3, 3, 4);
    private static final FosteringHousehold HOUSEHOLD = MadeHomes.approved("C", DateRange.startingOn(DAY), 2)
            .withAcceptedAges(Range.closed(0, 9))
            .withAcceptedSex(AcceptedSex.FEMALE);
    private static final Supply SUPPLY = Supply.on(List.of(BLOCKED, FULL, HOUSEHOLD), DAY, Locator.none());
    private static final AgedSupply CERTAIN = AgedSupply.of(SUPPLY, DAY, FactAgeing.standard());
    private static final AgedSupply AGED = AgedSupply.of(SUPPLY, DAY.minusDays(90), FactAgeing.standard());

    @Test
    void places_are_told_apart_by_why_they_cannot_be_used() {
        UsableSupply homes = requireNonNull(
                UsableSupply.by(CERTAIN, home -> SUPPLY.home(home).kind()).get(HomeKind.CHILDRENS_HOME));
        assertThat(homes.told())
                .isEqualTo(new SupplyCount(
                        2, 9, ImmutableMap.of(BlockReason.MATCHING, 1L, BlockReason.OTHER, 1L), 1, 6, 6, 1, 0, 0));
        assertThat(homes.usable()).isEqualTo(CountDistribution.certain(6));
        assertThat(homes.vacant()).isEqualTo(CountDistribution.certain(1));
    }

    @Test
    void groups_add_up_to_all_homes() {
        UsableSupply all = UsableSupply.of(AGED, home -> true);
        ImmutableMap<HomeKind, UsableSupply> byKind =
                UsableSupply.by(AGED, home -> SUPPLY.home(home).kind());
        assertThat(byKind.values().stream().map(UsableSupply::told).reduce(SupplyCount.NONE, SupplyCount::plus))
                .isEqualTo(all.told());
        assertThat(byKind.values().stream()
                        .mapToDouble(group -> group.usable().mean())
                        .sum())
                .isCloseTo(all.usable().mean(), within(1e-9));
        assertThat(byKind.values().stream()
                        .mapToDouble(group -> group.vacant().variance())
                        .sum())
                .isCloseTo(all.vacant().variance(), within(1e-9));
        assertThat(all.usable().mean()).isNotEqualTo((double) all.told().usable());
    }

    @Test
    void what_is_not_told_is_neither_yes_nor_no() {
        ImmutableMap<Answer, UsableSupply> ages = UsableSupply.serving(CERTAIN, HomeAnswers.takesAge(10));
        assertThat(requireNonNull(ages.get(Answer.YES)).told().usable()).isEqualTo(3);
        assertThat(requireNonNull(ages.get(Answer.NO)).told().usable()).isEqualTo(2);
        assertThat(requireNonNull(ages.get(Answer.NOT_SPECIFIED)).told().usable())
                .isEqualTo(3);
        assertThat(HomeAnswers.takesAges(Range.closed(10, 16)).apply(BLOCKED)).isEqualTo(Answer.NO);
        assertThat(HomeAnswers.takesSex(Sex.MALE).apply(HOUSEHOLD)).isEqualTo(Answer.NO);
        assertThat(HomeAnswers.takesSex(Sex.NOT_KNOWN).apply(HOUSEHOLD)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(HomeAnswers.takesSex(Sex.MALE).apply(FULL)).isEqualTo(Answer.NOT_SPECIFIED);
        Home registered = FULL.withRegistration(
                FULL.registration().map(registration -> registration.withNeeds(RegisteredNeed.SENSORY_IMPAIRMENT)));
        assertThat(HomeAnswers.registeredFor(RegisteredNeed.SENSORY_IMPAIRMENT).apply(registered))
                .isEqualTo(Answer.YES);
        assertThat(HomeAnswers.registeredFor(RegisteredNeed.MENTAL_DISORDER).apply(registered))
                .isEqualTo(Answer.NO);
        assertThat(HomeAnswers.registeredFor(RegisteredNeed.MENTAL_DISORDER).apply(FULL))
                .isEqualTo(Answer.NOT_SPECIFIED);
    }

    @Test
    void places_within_a_distance_are_those_of_homes_known_to_lie_there() {
        Postcode near = Postcode.of("M1 1AA");
        Supply located = Supply.on(
                List.of(BLOCKED.withPostcode(near), FULL.withPostcode(Postcode.of("M2 2BB")), HOUSEHOLD),
                DAY,
                postcode -> Optional.of(new GridPoint(384_000, postcode.equals(near) ? 398_000 : 400_000)));
        AgedSupply supply = AgedSupply.of(located, DAY, FactAgeing.standard());
        GridPoint point = new GridPoint(384_000, 397_000);
        assertThat(UsableSupply.within(supply, point, Lengths.metres(1_000))
                        .told()
                        .homes())
                .isEqualTo(1);
        assertThat(UsableSupply.within(supply, point, Lengths.metres(3_000))
                        .told()
                        .homes())
                .isEqualTo(2);
        assertThat(UsableSupply.within(supply, point, Lengths.metres(999)).told())
                .isEqualTo(SupplyCount.NONE);
    }

    @Test
    void homes_of_which_something_is_not_known_are_counted_apart() {
        Home notKnown = ChildrensHome.builder()
                .id(FULL.id())
                .registration(FULL.registration().map(UsableSupplyTest::withoutPlaces))
                .build();
        AgedSupply supply =
                AgedSupply.of(Supply.on(List.of(notKnown, HOUSEHOLD), DAY, Locator.none()), DAY, FactAgeing.standard());
        SupplyCount told = UsableSupply.of(supply, home -> true).told();
        assertThat(told.placesNotKnown()).isEqualTo(1);
        assertThat(told.occupancyNotKnown()).isEqualTo(1);
        assertThat(told.registered()).isEqualTo(2);
    }

    @Test
    void counts_that_do_not_add_up_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyCount(1, 4, ImmutableMap.of(), 1, 2, 0, 0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyCount(1, 4, ImmutableMap.of(), 0, 4, 0, 5, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplyCount(1, 4, ImmutableMap.of(), 0, 4, 0, 0, 1, 1));
    }

    private static Registration withoutPlaces(Registration registration) {
        return Registration.builder()
                .urn(registration.urn())
                .status(registration.status())
                .build();
    }
}
