package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Approval;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Offering;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.Residents;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.provider.UsableCapacity;

class HomeArbitrariesTest {

    @Property(tries = 3)
    void homes_are_of_every_kind_and_state(@ForAll Random random) {
        List<Home> homes = Draws.many(HomeArbitraries.homes(), random);

        assertThat(homes).extracting(Home::kind).contains(HomeKind.values());
        assertThat(homes)
                .extracting(home -> home.standingOn(TimeArbitraries.LAST_DAY))
                .contains(Standing.LIVE, Standing.CONNECTED_CHILDREN_ONLY, Standing.NOT_LIVE, Standing.NOT_RECORDED);
        assertThat(homes)
                .anyMatch(home -> home.capacity().isEmpty())
                .anyMatch(home -> home.acceptedAges().isEmpty())
                .anyMatch(home -> home.acceptedAges()
                        .filter(ages -> ages.lowerEndpoint().equals(ages.upperEndpoint()))
                        .isPresent())
                .anyMatch(home -> home.acceptedSex().isEmpty())
                .anyMatch(home -> home.weeklyFee().isEmpty())
                .anyMatch(home -> home.judgement().isEmpty())
                .anyMatch(home -> home.postcode().isEmpty())
                .anyMatch(home ->
                        home.capacity().filter(HomeArbitrariesTest::isFull).isPresent());
    }

    @Property(tries = 3)
    void homes_have_a_history_and_someone_in_them(@ForAll Random random) {
        List<Home> homes = Draws.many(HomeArbitraries.homes(), random);

        assertThat(homes)
                .anyMatch(home -> home.offering().equals(Offering.NOT_SPECIFIED))
                .anyMatch(home -> home.offering().petsKept() == Answer.NO)
                .anyMatch(home -> home.residents().isEmpty())
                .anyMatch(home ->
                        home.residents().filter(Residents.NOBODY::equals).isPresent())
                .anyMatch(home -> home.residents()
                        .filter(all -> all.all().stream().anyMatch(one -> one.needsSolo() == Answer.YES))
                        .isPresent())
                .anyMatch(home -> home.registration()
                        .filter(held -> held.inspections().size() > 1)
                        .isPresent())
                .anyMatch(home -> home.judgement().isPresent()
                        && home.judgementOn(TimeArbitraries.FIRST_DAY).isEmpty());
        assertThat(Draws.many(HomeArbitraries.fosteringHouseholds(), random))
                .anyMatch(household -> !household.connectedChildren().isEmpty())
                .anyMatch(household -> household.exemption().isPresent())
                .anyMatch(household -> household
                        .approval()
                        .filter(Approval.Temporary.class::isInstance)
                        .isPresent())
                .anyMatch(household -> household
                        .approval()
                        .filter(Approval.Refused.class::isInstance)
                        .isPresent())
                .anyMatch(household -> household.connectedChildren().stream()
                        .anyMatch(child -> household.standingOn(TimeArbitraries.LAST_DAY, child)
                                == Standing.CONNECTED_TO_CONFIRM));
    }

    private static boolean isFull(UsableCapacity capacity) {
        return capacity.usable() > 0 && capacity.occupied().orElse(-1) == capacity.usable();
    }

    @Property
    void supported_accommodation_is_for_those_aged_16_and_over(@ForAll SupportedAccommodation home) {
        home.acceptedAges().ifPresent(ages -> assertThat(ages.upperEndpoint()).isBetween(16, 25));
    }

    @Property(tries = 3)
    void supported_accommodation_mostly_says_so(@ForAll Random random) {
        List<SupportedAccommodation> homes = Draws.many(HomeArbitraries.supportedAccommodation(), random);

        assertThat(statedAges(homes))
                .anyMatch(ages -> ages.lowerEndpoint() < 16)
                .filteredOn(ages -> ages.lowerEndpoint() >= 16)
                .hasSizeGreaterThan(statedAges(homes).size() * 3 / 4);
        assertThat(registeredAges(homes))
                .anyMatch(ages -> ages.lowerEndpoint() < 16)
                .filteredOn(ages -> ages.lowerEndpoint() >= 16)
                .hasSizeGreaterThan(registeredAges(homes).size() * 3 / 4);
    }

    private static List<Range<Integer>> statedAges(List<SupportedAccommodation> homes) {
        return homes.stream().flatMap(home -> home.acceptedAges().stream()).toList();
    }

    private static List<Range<Integer>> registeredAges(List<SupportedAccommodation> homes) {
        return homes.stream()
                .flatMap(home -> home.registration().flatMap(Registration::ages).stream())
                .toList();
    }

    @Property(tries = 3)
    void places_are_blocked_for_every_reason_and_residents_told_by_pseudonym_too(@ForAll Random random) {
        assertThat(Draws.many(CapacityArbitraries.usableCapacities(), random))
                .flatExtracting(capacity -> capacity.blocked().keySet())
                .contains(BlockReason.values());
        assertThat(Draws.many(ResidentArbitraries.residents(), random))
                .extracting(resident -> Pseudonym.isPseudonym(resident.token().value()))
                .contains(true, false);
    }

    @Property(tries = 10)
    void homes_shrink_to_what_matters(@ForAll Random random) {
        Home home = Draws.smallest(HomeArbitraries.homes(), random, drawn -> drawn.capacity()
                .filter(HomeArbitrariesTest::isFull)
                .isPresent());

        assertThat(home.capacity())
                .contains(UsableCapacity.builder().registered(1).occupied(1).build());
        assertThat(home.postcode()).isEmpty();
        assertThat(home.weeklyFee()).isEmpty();
        assertThat(home.acceptedAges()).isEmpty();
        assertThat(home.offering()).isEqualTo(Offering.NOT_SPECIFIED);
        assertThat(home.residents()).isEmpty();
    }
}
