package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.EpisodeRules;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementRules;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Suitability;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Standing;
import org.placewright.core.referral.Referral;
import org.placewright.core.time.Age;
import org.placewright.core.time.CollectionYear;
import org.placewright.pricing.ProvisionType;

/** A small country: what holds between its parts, and what each departure changes. */
class SyntheticEnglandTest {

    private static final SyntheticEnglandSpec SPEC = SyntheticEnglandSpec.builder()
            .councilCount(2)
            .childrenInCare(500)
            .yearsOfHistory(3)
            .build();

    private static final SyntheticEngland ENGLAND = SyntheticEngland.of(SPEC);
    private static final SyntheticEngland ONE_COUNCIL =
            SyntheticEngland.of(SPEC.withCouncilCount(1).withChildrenInCare(250));
    private static final AuthorityId FIRST = ENGLAND.councils().get(0).id();

    @Test
    void what_fails_for_a_council_is_told_as_it_is_once_all_are_done() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> ENGLAND.eachCouncil(Runnable::run, council -> {
                    done.incrementAndGet();
                    if (council.id().equals(FIRST)) {
                        throw new UnsupportedOperationException("not this one");
                    }
                    return council;
                }))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("not this one");
        assertThat(done).hasValue(ENGLAND.councils().size());
    }

    @Test
    void the_same_specification_makes_the_same_country_in_any_order_and_by_any_number_of_threads() {
        SyntheticEngland again = SyntheticEngland.of(SPEC);
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            ImmutableList<ImmutableList<CareHistory>> inParallel =
                    again.eachCouncil(executor, council -> histories(again, council.id()));
            ImmutableList<CareHistory> last =
                    histories(ENGLAND, ENGLAND.councils().get(1).id());
            ImmutableList<CareHistory> first = histories(ENGLAND, FIRST);
            assertThat(inParallel.get(0)).isEqualTo(first);
            assertThat(inParallel.get(1)).isEqualTo(last);
            assertThat(histories(ENGLAND, FIRST)).isEqualTo(first);
        } finally {
            executor.shutdown();
        }
        assertThat(again.homes()).containsExactlyElementsOf(ENGLAND.homes().toList());
        assertThat(again.prices(FIRST))
                .containsExactlyElementsOf(ENGLAND.prices(FIRST).toList());
        assertThat(again.referrals(FIRST)).isEqualTo(ENGLAND.referrals(FIRST)).isNotEmpty();
        assertThat(histories(SyntheticEngland.of(SPEC.withSeed(904)), FIRST)).isNotEqualTo(histories(ENGLAND, FIRST));
    }

    private static ImmutableList<CareHistory> histories(SyntheticEngland england, AuthorityId council) {
        return england.histories(council).collect(ImmutableList.toImmutableList());
    }

    @Test
    void histories_keep_the_rules_of_the_return() {
        ENGLAND.histories().forEach(history -> {
            LocalDate born = history.child().orElseThrow().dateOfBirth();
            ImmutableList<Episode> episodes = history.episodes();
            for (int i = 0; i < episodes.size(); i++) {
                Episode episode = episodes.get(i);
                assertThat(episode.start()).isBetween(born, SPEC.asOf());
                LocalDate end = episode.end().orElse(SPEC.asOf());
                assertThat(end).isBeforeOrEqualTo(SPEC.asOf());
                assertThat(Age.inYears(born, end.minusDays(end.isAfter(born) ? 1 : 0)))
                        .isLessThan(18);
                checkCodes(episode, end);
                boolean goesOn = episode.reasonCeased().equals(ReasonEpisodeCeased.X1);
                assertThat(goesOn && i == episodes.size() - 1).isFalse();
                assertThat(episode.reasonForNewEpisode().equals(ReasonForNewEpisode.S))
                        .isEqualTo(i == 0
                                || !EpisodeRules.requiresNextEpisodeSameDay(
                                        episodes.get(i - 1).reasonCeased()));
                assertThat(isAway(episode) && (!goesOn || i == 0)).isFalse();
                if (goesOn) {
                    Episode next = episodes.get(i + 1);
                    assertThat(episode.end()).contains(next.start());
                    // The return's checks want no reason for a temporary stay.
                    boolean gives = next.reasonForNewEpisode().changesPlacement() && !isAway(episode) && !isAway(next);
                    assertThat(episode.reasonForPlacementChange().isRecorded()).isEqualTo(gives);
                }
            }
            Episode last = episodes.get(episodes.size() - 1);
            assertThat(last.end().orElse(SPEC.asOf())).isAfterOrEqualTo(SPEC.firstDay());
            assertThat(last.reasonCeased().isRecorded()).isEqualTo(last.end().isPresent());
        });
    }

    private static boolean isAway(Episode episode) {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }

    private static void checkCodes(Episode episode, LocalDate end) {
        assertThat(episode.placementType().isValidIn(CollectionYear.containing(end)))
                .isTrue();
        boolean unregistered = episode.placementType().equals(PlacementType.Z1);
        assertThat(unregistered || PlacementRules.isConsistent(episode.placementType(), episode.placementProvider()))
                .isTrue();
        if (!unregistered) {
            assertThat(episode.urn().isPresent()).isEqualTo(PlacementRules.requiresUrn(episode.placementType()));
        }
        if (episode.homePostcode().isPresent()) {
            assertThat(episode.homePostcode().equals(episode.placementPostcode()))
                    .isEqualTo(episode.placementType().equals(PlacementType.P1));
        }
    }

    @Test
    void nobody_lives_where_there_is_no_place_or_where_they_are_not_taken() {
        Map<Postcode, Home> homes = new TreeMap<>();
        ENGLAND.homes().forEach(home -> homes.put(home.postcode().orElseThrow(), home));
        Map<HomeId, Integer> residents = new TreeMap<>();
        int[] living = new int[2];
        Stream<CareHistory> inCare = ENGLAND.histories().filter(history -> history.isLookedAfterOn(SPEC.asOf()));
        inCare.forEach(history -> history.episodeOn(SPEC.asOf()).ifPresent(episode -> {
            living[0]++;
            Optional.ofNullable(homes.get(episode.placementPostcode().orElseThrow()))
                    .ifPresent(home -> {
                        living[1]++;
                        residents.merge(home.id(), 1, Integer::sum);
                        assertThat(home.acceptedAges()
                                        .orElseThrow()
                                        .contains(history.ageOn(SPEC.asOf()).orElseThrow()))
                                .isTrue();
                        assertThat(home.acceptedSex()
                                        .orElseThrow()
                                        .accepts(history.child().orElseThrow().sex()))
                                .isTrue();
                        assertThat(home.standingOn(SPEC.asOf())).isEqualTo(Standing.LIVE);
                    });
        }));
        ENGLAND.homes().forEach(home -> assertThat(residents.getOrDefault(home.id(), 0))
                .isLessThanOrEqualTo(home.capacity().orElseThrow().occupied().orElseThrow()));
        // Three quarters of children are of kinds the market has homes for; nearly all of them live in one.
        assertThat((double) living[1] / living[0]).isGreaterThan(0.6);
    }

    @Test
    void returns_differ_from_the_truth_by_their_faults_alone() {
        SyntheticCouncil council = ENGLAND.returns(FIRST);
        assertThat(council.returns()).hasSize(3);
        assertThat(council.histories()).isEqualTo(histories(ENGLAND, FIRST));
        assertThat(council.faults()).isNotEmpty();
        SyntheticCouncil clean =
                SyntheticEngland.of(SPEC.withFaultsOfEachKind(0)).returns(FIRST);
        assertThat(clean.faults()).isEmpty();
        assertThat(clean.histories()).isEqualTo(council.histories());
        assertThat(differing(council, clean))
                .containsExactlyInAnyOrderElementsOf(council.faults().stream()
                        .map(fault -> new Filed(fault.year(), fault.childId()))
                        .toList());
    }

    /** What the return of a year says of a child. */
    private record Filed(CollectionYear year, ChildId child) {}

    /** Returns of whom the returns of which years differ; a child left out of one is not as one told in it. */
    private static ImmutableSet<Filed> differing(SyntheticCouncil one, SyntheticCouncil other) {
        Map<Filed, CareHistory> first = filed(one);
        Map<Filed, CareHistory> second = filed(other);
        return Sets.union(first.keySet(), second.keySet()).stream()
                .filter(key -> !Objects.equals(first.get(key), second.get(key)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableMap<Filed, CareHistory> filed(SyntheticCouncil council) {
        ImmutableMap.Builder<Filed, CareHistory> filed = ImmutableMap.builder();
        council.returns()
                .forEach((year, histories) ->
                        histories.forEach(history -> filed.put(new Filed(year, history.childId()), history)));
        // Fails if a return tells of a child twice.
        return filed.buildOrThrow();
    }

    @Test
    void a_home_suits_better_the_nearer_it_is_and_with_a_sibling_in_it() {
        SuitabilityTruth truth = ENGLAND.truth().suitability();
        Referral referral = ENGLAND.referrals()
                .filter(one -> one.recommendation().fosterCare() == Suitability.PREFERRED)
                .findFirst()
                .orElseThrow();
        Home home = ENGLAND.homes()
                .filter(one -> one.kind() == HomeKind.FOSTERING_HOUSEHOLD && truth.score(referral, one) > 0)
                .findFirst()
                .orElseThrow();
        double score = truth.score(referral, home);
        Home next = home.withPostcode(referral.homePostcode());
        assertThat(truth.score(referral, next)).isGreaterThanOrEqualTo(score).isCloseTo(0.8, within(0.2));
        assertThat(truth.score(referral.withSiblingsLiveAt(home.id()), home)).isCloseTo(score + 0.2, within(1e-9));
    }

    @Test
    void without_departures_the_truth_is_flat_and_the_data_differ() {
        for (Departure departure : Departure.values()) {
            // One council is enough, but for what makes councils differ.
            boolean ofCouncils = departure == Departure.COUNCILS_DIFFER;
            SyntheticEngland england = ofCouncils ? ENGLAND : ONE_COUNCIL;
            SyntheticEnglandSpec without = england.spec().without(departure);
            assertThat(without.departures())
                    .hasSize(Departure.values().length - 1)
                    .doesNotContain(departure);
            SyntheticEngland plain = SyntheticEngland.of(without);
            SyntheticTruth truth = plain.truth();
            SyntheticTruth departing = england.truth();
            boolean ofPrices = ImmutableSet.of(
                            Departure.HEAVY_PRICE_TAILS, Departure.OMITTED_PRICE_FACTOR, Departure.PROVIDER_CLUSTERING)
                    .contains(departure);
            assertThat(histories(plain, FIRST).equals(histories(england, FIRST)))
                    .as("%s leaves histories alone", departure)
                    .isEqualTo(ofPrices);
            assertThat(plain.prices(FIRST).toList())
                    .as("%s", departure)
                    .isNotEqualTo(england.prices(FIRST).toList());
            assertThat(shape(truth, departure)).as("%s off", departure).isCloseTo(1, within(1e-9));
            assertThat(shape(departing, departure)).as("%s on", departure).isNotCloseTo(1, within(0.01));
        }
    }

    /** Returns 1 if a departure's part of the truth is flat. */
    private static double shape(SyntheticTruth truth, Departure departure) {
        CareTruth care = truth.care();
        CareKind kind = CareKind.OWN_FOSTERING;
        return switch (departure) {
            case HEAVY_PRICE_TAILS -> 1 + truth.prices().tailShare();
            case OMITTED_PRICE_FACTOR -> 1 + truth.prices().omittedShare(ProvisionType.RESIDENTIAL_MAINSTREAM);
            case PROVIDER_CLUSTERING -> 1 + truth.prices().ownerSpread();
            case COUNCILS_DIFFER ->
                care.exitHazard(ENGLAND.councils().get(1).id(), 12, kind, 0) / care.exitHazard(FIRST, 12, kind, 0);
            case DURATION_DEPENDENT_EXITS ->
                care.exitHazard(FIRST, 12, kind, 1_000) / care.exitHazard(FIRST, 12, kind, 0);
            case DURATION_DEPENDENT_MOVES ->
                care.moveHazard(FIRST, 12, kind, 1_000) / care.moveHazard(FIRST, 12, kind, 0);
            case SEASONAL_ENTRIES -> care.season(Month.MARCH) / care.season(Month.AUGUST);
            case DRIFTING_ENTRIES -> care.year(2) / care.year(0);
            case SIBLINGS_ACT_TOGETHER -> care.siblingsActTogether() ? 2 : 1;
        };
    }

    @Test
    void a_specification_is_refused_with_a_remedy() {
        assertThatThrownBy(() -> SPEC.withCouncilCount(154))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("councilCount must be 1 to 153 here but was 154")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> SPEC.withAsOf(LocalDate.of(2025, 3, 30)))
                .hasMessageContaining("asOf must be a 31 March but was 2025-03-30");
        assertThatThrownBy(() -> SPEC.withUnaccompaniedShare(8))
                .hasMessageContaining("unaccompaniedShare must be 0 to 0.1 but was 8.0")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> SPEC.withShortBreaksShare(Double.NaN))
                .hasMessageContaining("shortBreaksShare must be 0 to 0.5");
        assertThat(SPEC.withUnaccompaniedShare(0.1).withShortBreaksShare(0.5)).isNotEqualTo(SPEC);
        assertThatThrownBy(() -> SPEC.withYearsOfHistory(21)).hasMessageContaining("yearsOfHistory must be 1 to 20");
        assertThatThrownBy(() -> SPEC.withChildrenInCare(39)).hasMessageContaining("childrenInCare must be 40 to 4000");
        assertThatThrownBy(() -> ENGLAND.histories(AuthorityId.of("Nowhere")))
                .hasMessageContaining("no council Nowhere")
                .hasMessageContaining("Maybe");
        assertThat(Stream.of(SPEC.withCouncilCount(1).withChildrenInCare(20), SPEC.withYearsOfHistory(20)))
                .hasSize(2);
    }
}
