package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Registration;

/** Councils, homes and owners of all of England are as published, within 2 %. */
class SyntheticEnglandMarketTest {

    private static final SyntheticEngland ENGLAND = SyntheticEnglandUnderTest.FULL
            ? SyntheticEnglandUnderTest.ENGLAND
            : SyntheticEngland.of(SyntheticEnglandSpec.builder().build());

    private static final ImmutableList<Home> HOMES = ENGLAND.homes().collect(ImmutableList.toImmutableList());
    private static final Percentage PUBLISHED = Percentage.withPercentage(2);

    private static List<Home> of(HomeKind kind) {
        return HOMES.stream().filter(home -> home.kind() == kind).toList();
    }

    private static double places(List<Home> homes) {
        return homes.stream()
                .mapToInt(home -> home.capacity().orElseThrow().registered())
                .sum();
    }

    private static double occupied(List<Home> homes) {
        return homes.stream()
                .mapToInt(home -> home.capacity().orElseThrow().occupied().orElseThrow())
                .sum();
    }

    private static Map<ProviderId, ProviderSector> sectors() {
        return ENGLAND.providers().stream().collect(Collectors.toMap(Provider::id, provider -> provider.sector()
                .orElseThrow()));
    }

    @Test
    void fostering_households_have_the_published_places() {
        List<Home> households = of(HomeKind.FOSTERING_HOUSEHOLD);
        assertThat((double) households.size()).isCloseTo(42_615, PUBLISHED);
        assertThat(places(households)).isCloseTo(70_465, PUBLISHED);
        assertThat(occupied(households) / places(households)).isCloseTo(0.61, PUBLISHED);
        double vacant = households.stream()
                .mapToInt(home -> home.capacity().orElseThrow().vacant().orElseThrow())
                .sum();
        assertThat(vacant / places(households)).isCloseTo(0.16, PUBLISHED);
    }

    @Test
    void agencies_hold_about_half_of_the_filled_places() {
        List<Home> households = of(HomeKind.FOSTERING_HOUSEHOLD);
        Map<ProviderId, ProviderSector> sectors = sectors();
        List<Home> ofAgencies = households.stream()
                .filter(home -> sectors.get(home.provider().orElseThrow()) != ProviderSector.LOCAL_AUTHORITY)
                .toList();
        assertThat(occupied(ofAgencies) / occupied(households)).isCloseTo(0.5, within(0.05));
    }

    @Test
    void new_childrens_homes_have_about_three_places() {
        LocalDate yearsBefore = ENGLAND.spec().asOf().minusYears(2);
        List<Home> opened = of(HomeKind.CHILDRENS_HOME).stream()
                .filter(home -> home.registration()
                        .flatMap(Registration::registeredOn)
                        .filter(yearsBefore::isBefore)
                        .isPresent())
                .toList();
        assertThat(opened).hasSizeGreaterThan(200);
        assertThat(places(opened) / opened.size()).isCloseTo(3, within(0.25));
    }

    @Test
    void childrens_homes_have_the_published_places_owners_and_region() {
        List<Home> homes = of(HomeKind.CHILDRENS_HOME);
        assertThat((double) homes.size()).isCloseTo(4_009, PUBLISHED);
        assertThat(places(homes)).isCloseTo(14_259, PUBLISHED);
        double usable = homes.stream()
                .mapToInt(home -> home.capacity().orElseThrow().usable())
                .sum();
        assertThat(occupied(homes) / usable).isBetween(0.80, 0.85);
        Map<AuthorityId, Region> regions = ENGLAND.councils().stream()
                .collect(Collectors.toMap(SyntheticAuthority::id, SyntheticAuthority::region));
        double northWest = homes.stream()
                .filter(home -> regions.get(home.localAuthority().orElseThrow()) == Region.NORTH_WEST)
                .count();
        // Council-run homes lie with their council, wherever that is, so a little is lost.
        assertThat(northWest / homes.size()).isCloseTo(0.26, within(0.015));
    }

    @Test
    void ownership_is_as_concentrated_as_published() {
        Map<ProviderId, ProviderSector> sectors = sectors();
        List<Home> homes = of(HomeKind.CHILDRENS_HOME);
        Predicate<Home> isPrivate = home -> sectors.get(home.provider().orElseThrow()) == ProviderSector.PRIVATE;
        double privately = homes.stream().filter(isPrivate).count();
        assertThat(privately / homes.size()).isCloseTo(0.84, PUBLISHED);
        Map<ProviderId, ProviderId> groups =
                ENGLAND.providers().stream().collect(Collectors.toMap(Provider::id, Provider::group));
        List<Long> largest = homes.stream()
                .filter(isPrivate)
                .collect(
                        Collectors.groupingBy(home -> groups.get(home.provider().orElseThrow()), Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        assertThat(largest.stream().limit(10).mapToLong(Long::longValue).sum() / privately)
                .isCloseTo(0.26, PUBLISHED);
        assertThat((double) largest.stream()
                                .limit(22)
                                .mapToLong(Long::longValue)
                                .sum()
                        / homes.size())
                .isCloseTo(0.28, PUBLISHED);
    }

    @Test
    void several_of_the_largest_groups_hold_two_to_five_registered_providers() {
        Map<ProviderId, Long> providers = ENGLAND.providers().stream()
                .filter(provider -> provider.sector().orElseThrow() == ProviderSector.PRIVATE)
                .filter(provider -> !provider.name().contains("Fostering"))
                .collect(Collectors.groupingBy(Provider::group, Collectors.counting()));
        assertThat(providers.values().stream().filter(count -> count > 1).toList())
                .hasSize(7)
                .allMatch(count -> count <= 5)
                .contains(2L, 5L);
        Map<ProviderId, Long> homes = of(HomeKind.CHILDRENS_HOME).stream()
                .collect(Collectors.groupingBy(home -> home.provider().orElseThrow(), Collectors.counting()));
        providers.forEach((group, count) -> {
            if (count > 1) {
                assertThat(homes).containsKey(group);
            }
        });
        assertThat(ENGLAND.providers())
                .extracting(Provider::companyNumber)
                .filteredOn(Optional::isPresent)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1_000);
    }

    @Test
    void councils_differ_as_published() {
        assertThat(ENGLAND.councils())
                .hasSize(153)
                .extracting(SyntheticAuthority::id)
                .doesNotHaveDuplicates();
        assertThat(ENGLAND.councils()).extracting(SyntheticAuthority::region).contains(Region.values());
        double children = ENGLAND.councils().stream()
                .mapToDouble(SyntheticAuthority::expectedChildren)
                .sum();
        double under18 = ENGLAND.councils().stream()
                .mapToDouble(council -> council.expectedChildren() / council.ratePer10000())
                .sum();
        assertThat(children).isCloseTo(82_000, within(1e-6));
        assertThat(children / under18).isCloseTo(67, PUBLISHED);
        // Of what is expected of each council: of the children of one year few councils have exactly their rate.
        List<Double> rates = ENGLAND.councils().stream()
                .map(SyntheticAuthority::ratePer10000)
                .sorted()
                .toList();
        assertThat(rates.get(0)).isCloseTo(27, PUBLISHED);
        assertThat(rates.get(152)).isCloseTo(184, PUBLISHED);
        double northWest = ENGLAND.councils().stream()
                .filter(council -> council.region() == Region.NORTH_WEST)
                .mapToDouble(SyntheticAuthority::expectedChildren)
                .sum();
        assertThat(northWest / children).isCloseTo(0.18, PUBLISHED);
    }
}
