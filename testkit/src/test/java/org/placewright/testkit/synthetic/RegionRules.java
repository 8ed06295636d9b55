package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.core.child.Child;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Standing;
import org.placewright.core.time.CollectionYear;

/** What must hold for every region, whatever its seed and size. */
final class RegionRules {

    private static final Set<String> WITHOUT_URN = ImmutableSet.of("P1", "P3", "R1", "R2", "R5", "Z1", "Z11", "Z12");

    private RegionRules() {}

    static void check(SyntheticRegionSpec spec, SyntheticRegion region) {
        checkSizes(spec, region);
        region.councils().forEach(council -> {
            council.histories().forEach(history -> checkHistory(history, region.asOf()));
            checkReturns(spec, council);
        });
        checkHomes(region);
    }

    private static void checkSizes(SyntheticRegionSpec spec, SyntheticRegion region) {
        assertThat(region.asOf()).isEqualTo(spec.asOf());
        assertThat(region.councils()).hasSize(spec.councilCount());
        assertThat(region.homes()).hasSize(spec.homeCount()).doesNotHaveDuplicates();
        assertThat(region.referrals()).hasSize(spec.referralCount());
        assertThat(histories(region)).hasSize(spec.childCount());
        assertThat(histories(region).stream().map(CareHistory::childId)).doesNotHaveDuplicates();
        long ever = region.councils().stream()
                .flatMap(council -> council.returns().values().stream())
                .flatMap(ImmutableList::stream)
                .map(CareHistory::childId)
                .distinct()
                .count();
        assertThat(ever).isEqualTo(spec.childCount());
    }

    static ImmutableList<CareHistory> histories(SyntheticRegion region) {
        return region.councils().stream()
                .flatMap(council -> council.histories().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static void checkHistory(CareHistory history, LocalDate asOf) {
        Child child = history.child().orElseThrow();
        LocalDate birthday = child.dateOfBirth().plusYears(18);
        assertThat(history.episodes()).isNotEmpty();
        for (int i = 0; i < history.episodes().size(); i++) {
            Episode episode = history.episodes().get(i);
            assertThat(episode.start()).isAfterOrEqualTo(child.dateOfBirth()).isBeforeOrEqualTo(asOf);
            assertThat(episode.end().orElse(asOf)).isBeforeOrEqualTo(asOf).isBeforeOrEqualTo(birthday);
            checkCodes(episode, asOf);
            boolean last = i == history.episodes().size() - 1;
            Optional<Episode> next =
                    last ? Optional.empty() : Optional.of(history.episodes().get(i + 1));
            checkLink(episode, next);
        }
        assertThat(history.episodes().get(0).reasonForNewEpisode().startsCare()).isTrue();
    }

    private static void checkLink(Episode episode, Optional<Episode> next) {
        boolean goesOnAtOnce = next.isPresent() && episode.end().equals(next.map(Episode::start));
        next.ifPresent(following -> {
            assertThat(episode.end()).isPresent();
            assertThat(episode.days().overlaps(following.days())).isFalse();
        });
        assertThat(episode.reasonCeased().equals(ReasonEpisodeCeased.X1)).isEqualTo(goesOnAtOnce);
        assertThat(episode.reasonCeased().isRecorded()).isEqualTo(episode.end().isPresent());
        next.ifPresent(following ->
                assertThat(following.reasonForNewEpisode().startsCare()).isNotEqualTo(goesOnAtOnce));
        boolean moved = goesOnAtOnce
                && ImmutableSet.of("P", "B", "T", "U")
                        .contains(next.orElseThrow().reasonForNewEpisode().code());
        assertThat(episode.reasonForPlacementChange().isRecorded()).isEqualTo(moved);
    }

    private static void checkCodes(Episode episode, LocalDate asOf) {
        PlacementType type = episode.placementType();
        assertThat(type.isValidIn(CollectionYear.containing(episode.end().orElse(asOf))))
                .isTrue();
        assertThat(type.group()).isNotEqualTo(PlacementGroup.TEMPORARY);
        String place = type.code();
        String provider = episode.placementProvider().code();
        assertThat(provider.equals("PR0")).isEqualTo(place.equals("P1"));
        if (provider.equals("PR1") || provider.equals("PR2")) {
            assertThat(place).isNotIn("P1", "R2", "R5");
        }
        if (provider.equals("PR3")) {
            assertThat(place).isIn("R2", "R5");
        }
        assertThat(provider.isEmpty()).isEqualTo(place.equals("Z12") || place.equals("Z1"));
        assertThat(episode.urn().isEmpty()).isEqualTo(WITHOUT_URN.contains(place));
        assertThat(episode.placementPostcode()).isPresent();
        boolean atHome = episode.homePostcode().equals(episode.placementPostcode());
        assertThat(atHome).isEqualTo(place.equals("P1"));
    }

    /** Rebuilds every return from the truth, by the words of the Javadoc, and allows for the listed faults. */
    private static void checkReturns(SyntheticRegionSpec spec, SyntheticCouncil council) {
        Map<ChildId, CareHistory> truth = council.histories().stream()
                .collect(Collectors.toMap(CareHistory::childId, Function.identity(), (a, b) -> a, TreeMap::new));
        Map<String, SyntheticFault> faults = council.faults().stream()
                .collect(Collectors.toMap(
                        fault -> fault.year() + " " + fault.childId().value(), Function.identity()));
        assertThat(council.faults().stream().map(SyntheticFault::childId)).doesNotHaveDuplicates();
        assertThat(council.returns().firstKey()).isEqualTo(spec.firstYear());
        assertThat(council.returns().lastKey()).isEqualTo(spec.lastYear());
        council.returns().forEach((year, submitted) -> {
            Map<ChildId, CareHistory> byChild = submitted.stream()
                    .collect(Collectors.toMap(CareHistory::childId, Function.identity(), (a, b) -> a, TreeMap::new));
            assertThat(byChild).hasSize(submitted.size());
            assertThat(truth.keySet()).containsAll(byChild.keySet());
            for (CareHistory history : truth.values()) {
                Optional<CareHistory> expected = expected(history, year);
                Optional<CareHistory> actual = Optional.ofNullable(byChild.get(history.childId()));
                Optional<SyntheticFault> fault = Optional.ofNullable(
                        faults.get(year + " " + history.childId().value()));
                assertThat(actual.equals(expected))
                        .as("return of %s %s agrees with the truth", council.id(), year)
                        .isEqualTo(fault.isEmpty());
                fault.ifPresent(known -> checkFault(known, expected.orElseThrow(), actual));
                actual.ifPresent(known -> checkValidity(known, year, fault));
            }
        });
    }

    private static Optional<CareHistory> expected(CareHistory history, CollectionYear year) {
        ImmutableList<Episode> episodes = history.episodes().stream()
                .filter(episode -> !episode.start().isAfter(year.lastDay())
                        && !episode.end().orElse(LocalDate.MAX).isBefore(year.firstDay()))
                .map(episode -> {
                    Episode coded = recoded(episode, year);
                    return episode.end().orElse(LocalDate.MAX).isAfter(year.lastDay())
                            ? coded.withEnd(Optional.empty())
                                    .withReasonCeased(ReasonEpisodeCeased.of(""))
                                    .withReasonForPlacementChange(ReasonForPlacementChange.of(""))
                            : coded;
                })
                .collect(ImmutableList.toImmutableList());
        return episodes.isEmpty() ? Optional.empty() : Optional.of(history.withEpisodes(episodes));
    }

    private static Episode recoded(Episode episode, CollectionYear year) {
        if (episode.placementType().equals(PlacementType.K3) && year.endingIn() <= 2024) {
            return episode.withPlacementType(PlacementType.H5);
        }
        return episode.placementType().equals(PlacementType.Z12) && year.endingIn() <= 2025
                ? episode.withPlacementType(PlacementType.Z1)
                : episode;
    }

    private static void checkValidity(CareHistory history, CollectionYear year, Optional<SyntheticFault> fault) {
        ImmutableSet<LocalDate> invalid = history.episodes().stream()
                .filter(episode -> !episode.placementType().isValidIn(year)
                        || !episode.legalStatus().isValidIn(year)
                        || !episode.categoryOfNeed().isValidIn(year)
                        || !episode.reasonForNewEpisode().isValidIn(year))
                .map(Episode::start)
                .collect(ImmutableSet.toImmutableSet());
        Set<LocalDate> expected = fault
                .filter(known -> known.kind() == SyntheticFaultKind.CODE_NOT_VALID_IN_YEAR)
                .flatMap(SyntheticFault::episodeStart)
                .stream()
                .collect(Collectors.toSet());
        assertThat(invalid).isEqualTo(expected);
    }

    private static void checkFault(SyntheticFault fault, CareHistory expected, Optional<CareHistory> actual) {
        assertThat(actual.isEmpty()).isEqualTo(fault.kind() == SyntheticFaultKind.LEFT_OUT_OF_RETURN);
        actual.ifPresent(submitted -> {
            boolean noHeader = fault.kind() == SyntheticFaultKind.NO_HEADER;
            assertThat(submitted.child().isEmpty()).isEqualTo(noHeader);
            assertThat(submitted.episodes()).hasSameSizeAs(expected.episodes());
            Set<LocalDate> changed = Sets.difference(
                            ImmutableSet.copyOf(submitted.episodes()), ImmutableSet.copyOf(expected.episodes()))
                    .stream()
                    .map(Episode::start)
                    .collect(Collectors.toSet());
            assertThat(changed).isEqualTo(fault.episodeStart().stream().collect(Collectors.toSet()));
        });
    }

    private static void checkHomes(SyntheticRegion region) {
        Map<Postcode, Home> byPostcode = new TreeMap<>();
        region.homes().forEach(home -> home.postcode().ifPresent(postcode -> assertThat(byPostcode.put(postcode, home))
                .isNull()));
        Map<Postcode, Integer> living = new TreeMap<>();
        for (CareHistory history : histories(region)) {
            for (Episode episode : history.episodes()) {
                Optional.ofNullable(
                                episode.placementPostcode().map(byPostcode::get).orElse(null))
                        .ifPresent(home -> {
                            assertThat(home.standingOn(episode.start())).isEqualTo(Standing.LIVE);
                            if (episode.end().isEmpty()) {
                                checkLivesThere(history, episode, home, region.asOf());
                                living.merge(home.postcode().orElseThrow(), 1, Integer::sum);
                            }
                        });
            }
        }
        for (Home home : region.homes()) {
            assertThat(region.providers().stream().anyMatch(provider -> home.provider()
                            .filter(provider.id()::equals)
                            .isPresent()))
                    .isTrue();
            home.postcode().ifPresent(postcode -> assertThat(region.sectors())
                    .containsKey(postcode.sector().orElseThrow()));
            home.capacity().ifPresent(capacity -> {
                int ours = home.postcode()
                        .map(postcode -> living.getOrDefault(postcode, 0))
                        .orElse(0);
                assertThat(ours).isLessThanOrEqualTo(capacity.occupied().orElse(capacity.usable()));
                assertThat(capacity.occupied().orElse(0) + capacity.vacant().orElse(0))
                        .isLessThanOrEqualTo(capacity.usable());
                if (home.standingOn(region.asOf()) != Standing.LIVE) {
                    assertThat(capacity.occupied().orElse(0)).isZero();
                }
            });
        }
    }

    private static void checkLivesThere(CareHistory history, Episode episode, Home home, LocalDate asOf) {
        assertThat(home.standingOn(asOf)).isEqualTo(Standing.LIVE);
        assertThat(HomeBook.urn(home)).isEqualTo(episode.urn());
        home.acceptedAges()
                .ifPresent(ages -> assertThat(ages.contains(history.ageOn(asOf).orElseThrow()))
                        .isTrue());
        home.acceptedSex().ifPresent(sexes -> assertThat(
                        sexes.accepts(history.child().orElseThrow().sex()))
                .isTrue());
        if (home.kind() == HomeKind.FOSTERING_HOUSEHOLD) {
            assertThat(((FosteringHousehold) home).fosteringService()).isEqualTo(episode.urn());
        }
    }
}
