package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.ProviderSector;
import org.placewright.core.provider.Standing;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.ProvisionType;

/** The region the quickstart ships. */
class SyntheticRegionTest {

    private static final SyntheticRegionSpec SPEC = SyntheticRegionSpec.standard();
    private static final SyntheticRegion REGION = SyntheticRegion.generate(SPEC);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** Children in care on the last day, short breaks left out, each with the episode they are under. */
    private static final ImmutableList<Map.Entry<CareHistory, Episode>> IN_CARE = inCareOn(AS_OF);

    private static ImmutableList<Map.Entry<CareHistory, Episode>> inCareOn(LocalDate day) {
        return RegionRules.histories(REGION).stream()
                .flatMap(history -> history.episodeOn(day).stream()
                        .filter(episode -> !episode.legalStatus().isShortBreaks())
                        .map(episode -> Map.entry(history, episode)))
                .collect(ImmutableList.toImmutableList());
    }

    private static double percent(Predicate<Map.Entry<CareHistory, Episode>> which) {
        return 100.0 * IN_CARE.stream().filter(which).count() / IN_CARE.size();
    }

    @Test
    void it_has_the_sizes_asked_for_and_keeps_the_rules() {
        assertThat(REGION.councils().stream().map(council -> council.id().value()))
                .containsExactly("Northmoor", "Eastwick", "Saltmere");
        assertThat(RegionRules.histories(REGION)).hasSize(600);
        assertThat(REGION.homes()).hasSize(150);
        assertThat(REGION.referrals()).hasSize(12);
        assertThat(REGION.asOf()).isEqualTo(AS_OF);
        REGION.councils().forEach(council -> assertThat(council.returns().keySet())
                .extracting(CollectionYear::endingIn)
                .containsExactly(2022, 2023, 2024, 2025, 2026));
        RegionRules.check(SPEC, REGION);
    }

    @Test
    void the_same_seed_makes_the_same_region_and_another_seed_another() {
        assertThat(SyntheticRegion.generate(SPEC)).isEqualTo(REGION);
        SyntheticRegion other = SyntheticRegion.generate(SPEC.withSeed(SPEC.seed() + 1));
        assertThat(other.councils()).isNotEqualTo(REGION.councils());
        assertThat(other.homes()).isNotEqualTo(REGION.homes());
        assertThat(other.sectors()).isNotEqualTo(REGION.sectors());
    }

    @Test
    void every_kind_of_fault_is_in_every_council() {
        for (SyntheticCouncil council : REGION.councils()) {
            assertThat(council.faults()).hasSize(2 * 6);
        }
        assertThat(REGION.faults()).hasSize(3 * 2 * 6);
    }

    @Test
    void a_fault_prints_no_child() {
        for (SyntheticFault fault : REGION.faults()) {
            assertThat(fault.toString()).doesNotContain(fault.childId().value());
        }
    }

    @Test
    void the_latest_return_of_each_episode_counts_as_many_children_as_the_truth() {
        for (SyntheticCouncil council : REGION.councils()) {
            long submitted = council.returns().getOrDefault(CollectionYear.of(2026), ImmutableList.of()).stream()
                    .flatMap(history -> history.episodeOn(AS_OF).stream())
                    .filter(episode -> !episode.legalStatus().isShortBreaks())
                    .count();
            long truth = IN_CARE.stream()
                    .filter(entry -> entry.getKey()
                            .responsibleAuthority()
                            .filter(council.id()::equals)
                            .isPresent())
                    .count();
            assertThat(submitted).isEqualTo(truth);
        }
    }

    @Test
    void children_in_care_are_like_those_of_England() {
        assertThat(IN_CARE).hasSizeBetween(330, 400);
        // DfE 2025 and 2015, FOI of 150 councils 2024; dealt shares differ by rounding and by unaccompanied children.
        assertThat(percent(entry -> entry.getKey().child().orElseThrow().sex() == Sex.MALE))
                .isCloseTo(56, within(4.0));
        assertThat(percent(entry -> ethnicity(entry).startsWith("W"))).isCloseTo(71, within(5.0));
        assertThat(percent(entry -> ethnicity(entry).startsWith("M"))).isCloseTo(11, within(4.0));
        assertThat(percent(entry -> ImmutableSet.of("BCRB", "BAFR", "BOTH").contains(ethnicity(entry))))
                .isCloseTo(8, within(4.0));
        double[] ages = {5.3, 14.5, 20.6, 37.7, 21.9};
        for (int i = 0; i < ages.length; i++) {
            var band = AgeBands.DFE.bands().get(i);
            assertThat(percent(
                            entry -> band.contains(entry.getKey().ageOn(AS_OF).orElseThrow())))
                    .isCloseTo(ages[i], within(1.0));
        }
        assertThat(percent(group(PlacementGroup.FOSTERING))).isCloseTo(68.3, within(2.0));
        assertThat(percent(entry -> entry.getValue().placementType().code().equals("K2")))
                .isCloseTo(11.4, within(1.5));
        assertThat(percent(group(PlacementGroup.SUPPORTED))).isCloseTo(9.8, within(1.5));
        assertThat(percent(group(PlacementGroup.WITH_PARENTS))).isCloseTo(6.0, within(1.0));
    }

    private static Predicate<Map.Entry<CareHistory, Episode>> group(PlacementGroup group) {
        return entry -> entry.getValue().placementType().group() == group;
    }

    private static String ethnicity(Map.Entry<CareHistory, Episode> entry) {
        return entry.getKey().child().orElseThrow().ethnicity().orElseThrow().code();
    }

    @Test
    void legal_statuses_are_mixed_and_short_breaks_are_there_to_be_left_out() {
        assertThat(percent(status(LegalStatus.C2))).isBetween(50.0, 72.0);
        assertThat(percent(status(LegalStatus.C1))).isBetween(9.0, 22.0);
        assertThat(percent(status(LegalStatus.V2))).isBetween(12.0, 24.0);
        assertThat(percent(status(LegalStatus.E1))).isBetween(2.0, 9.0);
        assertThat(RegionRules.histories(REGION).stream()
                        .flatMap(history -> history.episodeOn(AS_OF).stream())
                        .filter(episode -> episode.legalStatus().isShortBreaks()))
                .isNotEmpty();
        assertThat(RegionRules.histories(REGION).stream()
                        .flatMap(history -> history.episodes().stream())
                        .map(episode -> episode.legalStatus().code()))
                .contains("C1", "C2", "E1", "V2", "V3", "V4", "L2", "J1");
    }

    private static Predicate<Map.Entry<CareHistory, Episode>> status(LegalStatus status) {
        return entry -> entry.getValue().legalStatus().equals(status);
    }

    @Test
    void numbers_in_care_change_by_no_more_than_stated() {
        int first = inCareOn(LocalDate.of(2022, 3, 31)).size();
        assertThat((double) IN_CARE.size() / first).isBetween(1.0, 1.6);
    }

    @Test
    void places_are_filled_as_published() {
        assertThat(filled(HomeKind.FOSTERING_HOUSEHOLD)).isCloseTo(61, within(5.0));
        assertThat(filled(HomeKind.CHILDRENS_HOME)).isCloseTo(82, within(5.0));
        assertThat(REGION.homes().stream().map(Home::kind)).contains(HomeKind.values());
        long households = REGION.homes().stream()
                .filter(home -> home.kind() == HomeKind.FOSTERING_HOUSEHOLD)
                .count();
        assertThat(households).isGreaterThan(75);
        assertThat(REGION.homes().stream()
                        .filter(home -> home.kind() == HomeKind.SECURE_CHILDRENS_HOME)
                        .count())
                .isBetween(1L, 2L);
        assertThat(REGION.homes().stream().anyMatch(home -> home.acceptedSex().isEmpty()))
                .isTrue();
        assertThat(REGION.homes().stream().anyMatch(home -> home.capacity()
                        .filter(capacity -> capacity.occupied().isEmpty())
                        .isPresent()))
                .isTrue();
        assertThat(REGION.homes().stream().filter(home -> home.standingOn(AS_OF) == Standing.NOT_LIVE))
                .hasSizeBetween(3, 15);
        assertThat(REGION.homes().stream()
                        .flatMap(home -> home.capacity().stream())
                        .anyMatch(capacity -> !capacity.blocked().isEmpty()))
                .isTrue();
    }

    private static double filled(HomeKind kind) {
        int[] places = new int[2];
        REGION.homes().stream()
                .filter(home -> home.kind() == kind && home.standingOn(AS_OF) == Standing.LIVE)
                .flatMap(home -> home.capacity().stream())
                .filter(capacity -> capacity.occupied().isPresent())
                .forEach(capacity -> {
                    places[0] += capacity.occupied().orElse(0);
                    places[1] += capacity.registered();
                });
        return 100.0 * places[0] / places[1];
    }

    @Test
    void most_childrens_homes_are_private_and_their_ownership_is_skewed() {
        Map<String, Long> owners = REGION.homes().stream()
                .filter(ChildrensHome.class::isInstance)
                .collect(Collectors.groupingBy(
                        home -> home.provider().orElseThrow().value(), Collectors.counting()));
        long all = owners.values().stream().mapToLong(Long::longValue).sum();
        long largest = owners.values().stream().mapToLong(Long::longValue).max().orElse(0);
        long ownedPrivately = owners.entrySet().stream()
                .filter(owner -> REGION.providers().stream()
                        .anyMatch(provider -> provider.id().value().equals(owner.getKey())
                                && provider.sector().equals(Optional.of(ProviderSector.PRIVATE))))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat((double) largest / all).isBetween(0.2, 0.35);
        assertThat((double) ownedPrivately / all).isBetween(0.75, 0.92);
        assertThat(owners).hasSizeGreaterThan(6);
    }

    @Test
    void main_cells_of_the_price_census_have_enough_to_compare() {
        for (int year = 2024; year <= 2026; year++) {
            assertThat(cohort(ProvisionType.FOSTERING_INDEPENDENT, 5, year)).isGreaterThanOrEqualTo(10);
            assertThat(cohort(ProvisionType.FOSTERING_INDEPENDENT, 10, year)).isGreaterThanOrEqualTo(10);
            assertThat(cohort(ProvisionType.RESIDENTIAL_MAINSTREAM, 10, year)).isGreaterThanOrEqualTo(10);
            assertThat(cohort(ProvisionType.SUPPORTED_ACCOMMODATION, 16, year)).isGreaterThanOrEqualTo(10);
        }
    }

    private static long cohort(ProvisionType type, int age, int year) {
        var band = AgeBands.DFE.bandOf(age);
        return REGION.prices().stream()
                .filter(price -> price.provision().equals(type)
                        && band.contains(price.ageInYears())
                        && price.year().equals(CollectionYear.of(year)))
                .count();
    }

    @Test
    void prices_are_at_the_published_level_and_rise() {
        assertThat(meanFee(ProvisionType.RESIDENTIAL_MAINSTREAM, 2026)).isBetween(6_000.0, 8_400.0);
        assertThat(meanFee(ProvisionType.FOSTERING_INDEPENDENT, 2024)).isCloseTo(900, within(70.0));
        assertThat(meanFee(ProvisionType.SUPPORTED_ACCOMMODATION, 2025)).isBetween(1_150.0, 1_550.0);
        assertThat(meanFee(ProvisionType.FOSTERING_INDEPENDENT, 2026))
                .isGreaterThan(meanFee(ProvisionType.FOSTERING_INDEPENDENT, 2024));
        double dearest = REGION.prices().stream()
                .mapToDouble(SyntheticRegionTest::pounds)
                .max()
                .orElse(0);
        assertThat(dearest).isGreaterThan(10_000);
        assertThat(REGION.prices().stream().map(PriceObservation::observedOn).distinct())
                .containsExactly(LocalDate.of(2024, 3, 31), LocalDate.of(2025, 3, 31), AS_OF);
    }

    private static double meanFee(ProvisionType type, int year) {
        return REGION.prices().stream()
                .filter(price -> price.provision().equals(type) && price.year().equals(CollectionYear.of(year)))
                .mapToDouble(SyntheticRegionTest::pounds)
                .average()
                .orElse(0);
    }

    private static double pounds(PriceObservation price) {
        return price.fee().pence() / 100.0;
    }

    @Test
    void the_ground_is_a_patch_of_sixty_kilometres_with_some_places_beyond() {
        ImmutableList<GridPoint> patch = REGION.sectors().entrySet().stream()
                .filter(entry -> !entry.getKey().text().startsWith("ZY"))
                .map(Map.Entry::getValue)
                .collect(ImmutableList.toImmutableList());
        assertThat(patch).hasSize(120);
        assertThat(REGION.sectors()).hasSize(132);
        double widest = patch.stream()
                .flatMapToDouble(one -> patch.stream().mapToDouble(one::metresTo))
                .max()
                .orElse(0);
        assertThat(widest).isBetween(45_000.0, 75_000.0);
    }

    @Test
    void the_locator_answers_for_sectors_and_addresses_in_them() {
        Postcode sector = REGION.sectors().firstKey();
        Optional<GridPoint> point = Optional.ofNullable(REGION.sectors().get(sector));
        assertThat(point).isPresent();
        assertThat(REGION.locator().locate(sector)).isEqualTo(point);
        assertThat(REGION.locator().locate(Postcode.of(sector.text() + "AB"))).isEqualTo(point);
        assertThat(REGION.locator().locate(sector.district())).isEmpty();
        assertThat(REGION.locator().locate(Postcode.of("SW1A 1"))).isEmpty();
        for (Map.Entry<CareHistory, Episode> entry : IN_CARE) {
            assertThat(REGION.locator()
                            .locate(entry.getValue().placementPostcode().orElseThrow()))
                    .isPresent();
        }
    }

    @Test
    void distances_of_placements_are_roughly_as_published() {
        // DfE 2024-25, of placements begun with distance known: inside the area 59 %, over 20 miles 24 %.
        ImmutableList<double[]> begun = RegionRules.histories(REGION).stream()
                .flatMap(history -> history.episodes().stream())
                .filter(episode -> episode.homePostcode().isPresent()
                        && !episode.legalStatus().isShortBreaks()
                        && !episode.reasonForNewEpisode().code().equals("L"))
                .map(SyntheticRegionTest::insideAndMiles)
                .collect(ImmutableList.toImmutableList());
        double inside = 100.0 * begun.stream().filter(one -> one[0] > 0).count() / begun.size();
        double far = 100.0 * begun.stream().filter(one -> one[1] > 20).count() / begun.size();
        assertThat(inside).isCloseTo(59, within(10.0));
        assertThat(far).isCloseTo(24, within(10.0));
    }

    private static double[] insideAndMiles(Episode episode) {
        Postcode home = episode.homePostcode().orElseThrow();
        Postcode placement = episode.placementPostcode().orElseThrow();
        double metres = REGION.locator()
                .locate(home)
                .orElseThrow()
                .metresTo(REGION.locator().locate(placement).orElseThrow());
        boolean inside = home.text().substring(0, 2).equals(placement.text().substring(0, 2));
        return new double[] {inside ? 1 : 0, metres / 1609.3};
    }

    @Test
    void no_sector_exists_in_the_United_Kingdom() throws IOException {
        Path shared = shared();
        try (Stream<String> lines =
                Files.lines(shared.resolve("reference/postcode-sectors.csv"), StandardCharsets.UTF_8)) {
            ImmutableSet<String> real = lines.map(line -> line.split(",", 2)[0]).collect(ImmutableSet.toImmutableSet());
            assertThat(real).contains("SW1A 1");
            assertThat(REGION.sectors().keySet().stream().map(Postcode::text)).doesNotContainAnyElementsOf(real);
        }
    }

    @Test
    void no_council_bears_the_name_of_a_real_authority() throws IOException {
        String real = Files.readString(shared().resolve("reference/local-authorities.csv"), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        SyntheticRegion many = SyntheticRegion.generate(SPEC.withCouncilCount(12));
        assertThat(real).contains("durham");
        for (SyntheticCouncil council : many.councils()) {
            assertThat(real).doesNotContain(council.id().value().toLowerCase(Locale.ROOT));
        }
    }

    private static Path shared() {
        Path shared = Path.of(System.getProperty("placewright.shared", "../shared"));
        Assumptions.assumeTrue(
                Files.isDirectory(shared),
                "the reference data outside the project is not here; nothing to compare with");
        return shared;
    }

    @Test
    void referrals_hold_the_cases_an_officer_meets() {
        assertThat(REGION.referrals().stream().map(referral -> referral.id().value()))
                .startsWith("R-001", "R-002")
                .endsWith("R-012");
        for (Referral referral : REGION.referrals()) {
            assertThat(referral.neededFrom()).isAfter(AS_OF).isBeforeOrEqualTo(AS_OF.plusDays(14));
            assertThat(referral.child().dateOfBirth()).isBeforeOrEqualTo(AS_OF);
        }
        assertThat(REGION.referrals().stream().map(Referral::ageWhenNeeded))
                .containsExactly(9, 17, 6, 12, 0, 14, 16, 3, 11, 15, 8, 13);

        Referral choice = REGION.referrals().get(0);
        assertThat(choice.recommendation().fosterCare()).isEqualTo(Suitability.PREFERRED);
        assertThat(choice.recommendation().residentialCare()).isEqualTo(Suitability.SUITABLE);
        assertThat(homesWithRoomFor(choice, HomeKind.FOSTERING_HOUSEHOLD)).isNotEmpty();
        assertThat(homesWithRoomFor(choice, HomeKind.CHILDRENS_HOME)).isNotEmpty();

        Referral nearlyGrown = REGION.referrals().get(1);
        assertThat(nearlyGrown.recommendation().supportedAccommodation()).isEqualTo(Suitability.PREFERRED);
        assertThat(homesWithRoomFor(nearlyGrown, HomeKind.SUPPORTED_ACCOMMODATION))
                .isNotEmpty();

        Referral impossible = REGION.referrals().get(3);
        assertThat(impossible.recommendation().fosterCare()).isEqualTo(Suitability.UNSUITABLE);
        assertThat(impossible.recommendation().residentialCare()).isEqualTo(Suitability.UNSUITABLE);
    }

    @Test
    void a_sibling_lives_where_there_is_room() {
        Referral referral = REGION.referrals().get(2);
        assertThat(referral.siblingsLiveAt()).hasSize(1);
        ImmutableList<Home> households = homesWithRoomFor(referral, HomeKind.FOSTERING_HOUSEHOLD).stream()
                .filter(home -> referral.siblingsLiveAt().contains(home.id()))
                .collect(ImmutableList.toImmutableList());
        assertThat(households).hasSize(1);
        assertThat(IN_CARE.stream()
                        .map(Map.Entry::getValue)
                        .filter(episode -> episode.placementPostcode()
                                        .equals(households.get(0).postcode())
                                && episode.homePostcode().equals(referral.homePostcode())))
                .isNotEmpty();
    }

    private static ImmutableList<Home> homesWithRoomFor(Referral referral, HomeKind kind) {
        return REGION.homes().stream()
                .filter(home -> home.kind() == kind && home.standingOn(referral.neededFrom()) == Standing.LIVE)
                .filter(home -> home.acceptedAges()
                        .filter(ages -> ages.contains(referral.ageWhenNeeded()))
                        .isPresent())
                .filter(home -> home.acceptedSex()
                        .filter(sexes -> sexes.accepts(referral.child().sex()))
                        .isPresent())
                .filter(home -> home.capacity()
                        .filter(capacity -> capacity.vacant().orElse(0) > 0)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }
}
