package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewright.core.child.Child;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementRules;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;

/** Each kind of fault on its own: the returns differ from the truth by just that. */
class SyntheticFaultTest {

    private static final SyntheticEnglandSpec SPEC = SyntheticEnglandSpec.builder()
            .councilCount(1)
            .childrenInCare(500)
            .yearsOfHistory(4)
            .build();

    private static final CollectionYear LAST = CollectionYear.containing(SPEC.asOf());
    private static final SyntheticEngland ENGLAND = SyntheticEngland.of(SPEC);
    private static final AuthorityId COUNCIL = ENGLAND.councils().get(0).id();

    /** The council's children, and one who came back into care, whatever England has. */
    private static final ImmutableList<CareHistory> TRUTH = ImmutableList.<CareHistory>builder()
            .addAll(ENGLAND.histories(COUNCIL).iterator())
            .add(cameBack("1"), cameBack("2"))
            .build();

    private static CareHistory cameBack(String id) {
        Child child = Child.builder()
                .id(ChildId.of(id))
                .sex(Sex.FEMALE)
                .dateOfBirth(LocalDate.of(2012, 2, 29))
                .build();
        Episode first = Episode.builder()
                .start(LocalDate.of(2022, 5, 1))
                .end(LocalDate.of(2022, 9, 1))
                .reasonForNewEpisode(ReasonForNewEpisode.S)
                .legalStatus(LegalStatus.V2)
                .placementType(PlacementType.U6)
                .placementProvider(PlacementProvider.PR1)
                .reasonCeased(ReasonEpisodeCeased.E4A)
                .build();
        Episode second = first.withEnd(Optional.empty())
                .withStart(LocalDate.of(2024, 1, 1))
                .withReasonCeased(ReasonEpisodeCeased.codes().notRecorded());
        return CareHistory.builder()
                .childId(child.id())
                .child(child)
                .addEpisodes(first, second)
                .build();
    }

    private static NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> cleanReturns() {
        NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns = new TreeMap<>();
        for (int year = LAST.endingIn() - 3; year <= LAST.endingIn(); year++) {
            returns.put(CollectionYear.of(year), ReturnGenerator.inYear(TRUTH, CollectionYear.of(year)));
        }
        return returns;
    }

    @ParameterizedTest
    @EnumSource(SyntheticFaultKind.class)
    void returns_differ_from_the_truth_by_just_that(SyntheticFaultKind kind) {
        var clean = cleanReturns();
        var returns = cleanReturns();
        ImmutableList<SyntheticFault> faults = inject(kind, 40, returns);
        assertThat(faults)
                .hasSizeGreaterThanOrEqualTo(2)
                .extracting(SyntheticFault::kind)
                .containsOnly(kind);
        assertThat(faults).extracting(SyntheticFault::childId).doesNotHaveDuplicates();
        clean.forEach((year, children) -> children.forEach((child, history) -> {
            Optional<CareHistory> submitted = Optional.ofNullable(
                    Objects.requireNonNull(returns.get(year)).get(child));
            Optional<SyntheticFault> fault = faults.stream()
                    .filter(one -> one.year().equals(year) && one.childId().equals(child))
                    .findFirst();
            ImmutableSet<String> allowed = fault.isPresent() ? expected(kind) : ImmutableSet.of();
            assertThat(allowed).containsAll(changes(history, submitted));
            // A placement made a temporary one may have had no provider or no number to lose.
            assertThat(changes(history, submitted)).containsAll(allowed.contains("type") ? List.of("type") : allowed);
            fault.ifPresent(one -> checkMeaning(one, history, submitted, returns));
        }));
        int seeming = kind == SyntheticFaultKind.LEFT_OPEN_FOR_GOOD ? faults.size() : 0;
        assertThat(inCareOnLastDay(returns)).isEqualTo(inCareOnLastDay(clean) + seeming);
        assertThat(kind.keepsCounts()).isEqualTo(seeming == 0);
        assertThat(faults).allMatch(fault -> fault.episodeStart().isPresent() == kind.isOfOneEpisode());
    }

    private static ImmutableList<SyntheticFault> inject(
            SyntheticFaultKind kind,
            int count,
            NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns) {
        SyntheticEnglandSpec spec =
                SPEC.withFaultKinds(ImmutableSortedSet.of(kind)).withFaultsOfEachKind(count);
        return new FaultInjector(spec, COUNCIL, returns).inject();
    }

    @Test
    void nobody_who_came_back_left_for_good() {
        for (SyntheticFaultKind kind : List.of(
                SyntheticFaultKind.LEFT_OPEN_FOR_GOOD,
                SyntheticFaultKind.X1_WITHOUT_SUCCESSOR,
                SyntheticFaultKind.CARE_ENDS_IN_TEMPORARY_PLACEMENT)) {
            var returns = cleanReturns();
            returns.values().forEach(children -> children.keySet()
                    .removeIf(child -> child.value().length() > 1));
            assertThat(inject(kind, 2, returns)).as("%s", kind).isEmpty();
        }
    }

    @Test
    void each_kind_has_as_many_faults_as_asked_for() {
        assertThat(inject(SyntheticFaultKind.NO_URN, 0, cleanReturns())).isEmpty();
        assertThat(inject(SyntheticFaultKind.NO_URN, 3, cleanReturns())).hasSize(3);
    }

    /** Children in care by the latest return of each episode. */
    private static long inCareOnLastDay(NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns) {
        TreeMap<ChildId, TreeMap<LocalDate, Episode>> latest = new TreeMap<>();
        returns.values()
                .forEach(children -> children.forEach((child, history) -> history.episodes()
                        .forEach(episode -> latest.computeIfAbsent(child, any -> new TreeMap<>())
                                .put(episode.start(), episode))));
        return latest.values().stream()
                .filter(episodes -> episodes.values().stream()
                        .anyMatch(episode -> episode.isOpenOn(SPEC.asOf())
                                && !episode.legalStatus().isShortBreaks()))
                .count();
    }

    /** What a return says otherwise than the truth. */
    private static ImmutableSet<String> changes(CareHistory truth, Optional<CareHistory> submitted) {
        if (submitted.isEmpty()) {
            return ImmutableSet.of("child left out");
        }
        ImmutableSet.Builder<String> changes = ImmutableSet.builder();
        if (submitted.get().child().isEmpty()) {
            changes.add("header left out");
        } else {
            Child truly = truth.child().orElseThrow();
            Child said = submitted.get().child().orElseThrow();
            add(changes, "sex", truly.sex(), said.sex());
            add(changes, "birth date", truly.dateOfBirth(), said.dateOfBirth());
            add(changes, "pupil number", truly.pupilNumber(), said.pupilNumber());
        }
        for (Episode episode : truth.episodes()) {
            find(submitted.get(), episode.start())
                    .ifPresentOrElse(
                            said -> changes.addAll(changes(episode, said)), () -> changes.add("episode left out"));
        }
        boolean added = submitted.get().episodes().stream()
                .anyMatch(episode -> find(truth, episode.start()).isEmpty());
        return added ? changes.add("episode added").build() : changes.build();
    }

    private static ImmutableSet<String> changes(Episode truth, Episode said) {
        ImmutableSet.Builder<String> changes = ImmutableSet.builder();
        add(changes, "end", truth.end(), said.end());
        add(changes, "reason", truth.reasonCeased(), said.reasonCeased());
        add(changes, "type", truth.placementType(), said.placementType());
        add(changes, "provider", truth.placementProvider(), said.placementProvider());
        add(changes, "number", truth.urn(), said.urn());
        add(changes, "placement postcode", truth.placementPostcode(), said.placementPostcode());
        Episode others = said.withEnd(truth.end())
                .withReasonCeased(truth.reasonCeased())
                .withPlacementType(truth.placementType())
                .withPlacementProvider(truth.placementProvider())
                .withUrn(truth.urn())
                .withPlacementPostcode(truth.placementPostcode())
                .withReasonForPlacementChange(truth.reasonForPlacementChange());
        add(changes, "another field", truth, others);
        return changes.build();
    }

    private static void add(ImmutableSet.Builder<String> changes, String name, Object truth, Object said) {
        if (!truth.equals(said)) {
            changes.add(name);
        }
    }

    private static Optional<Episode> find(CareHistory history, LocalDate start) {
        return history.episodes().stream()
                .filter(episode -> episode.start().equals(start))
                .findFirst();
    }

    private static ImmutableSet<String> expected(SyntheticFaultKind kind) {
        return switch (kind) {
            case END_CORRECTED_LATER, LEFT_OPEN_BEFORE_A_MOVE, LEFT_OPEN_BEFORE_COMING_BACK, LEFT_OPEN_FOR_GOOD ->
                ImmutableSet.of("end", "reason");
            case PLACEMENT_TYPE_CORRECTED_LATER, CODE_NOT_VALID_IN_YEAR -> ImmutableSet.of("type");
            case NO_HEADER -> ImmutableSet.of("header left out");
            case LEFT_OUT_OF_RETURN -> ImmutableSet.of("child left out");
            case NO_PLACEMENT_POSTCODE, PLACED_AT_THE_HOME_POSTCODE -> ImmutableSet.of("placement postcode");
            case OVERLAPS_SUCCESSOR_SUBMITTED_LATER -> ImmutableSet.of("end", "episode left out");
            case GAP_BEFORE_SUCCESSOR -> ImmutableSet.of("end");
            case EPISODE_REPEATED -> ImmutableSet.of("episode added");
            case X1_WITHOUT_SUCCESSOR, NO_REASON_CEASED -> ImmutableSet.of("reason");
            case START_DIFFERS_BETWEEN_RETURNS -> ImmutableSet.of("episode left out", "episode added");
            case CARE_STARTS_IN_TEMPORARY_PLACEMENT, CARE_ENDS_IN_TEMPORARY_PLACEMENT ->
                ImmutableSet.of("type", "provider", "number");
            case PROVIDER_NOT_WITH_PLACEMENT, NO_PROVIDER -> ImmutableSet.of("provider");
            case NO_URN -> ImmutableSet.of("number");
            case SEX_DIFFERS_BETWEEN_RETURNS -> ImmutableSet.of("sex");
            case BIRTH_DATE_DIFFERS_BETWEEN_RETURNS -> ImmutableSet.of("birth date");
            case NO_PUPIL_NUMBER -> ImmutableSet.of("pupil number");
        };
    }

    private static void checkMeaning(
            SyntheticFault fault,
            CareHistory clean,
            Optional<CareHistory> submitted,
            NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns) {
        LocalDate start = fault.episodeStart().orElse(LocalDate.MAX);
        CareHistory truth = TRUTH.stream()
                .filter(history -> history.childId().equals(fault.childId()))
                .findFirst()
                .orElseThrow();
        List<Episode> later = truth.episodes().stream()
                .filter(one -> one.start().isAfter(start))
                .toList();
        Optional<Episode> said = submitted.flatMap(history -> find(history, start));
        Optional<CareHistory> nextYear = Optional.ofNullable(
                        returns.get(CollectionYear.of(fault.year().endingIn() + 1)))
                .flatMap(children -> Optional.ofNullable(children.get(fault.childId())));
        switch (fault.kind()) {
            case END_CORRECTED_LATER ->
                assertThat(nextYear.flatMap(history -> find(history, start))).isPresent();
            case PLACEMENT_TYPE_CORRECTED_LATER ->
                assertThat(nextYear.flatMap(history -> find(history, start)).map(Episode::placementType))
                        .isNotEqualTo(said.map(Episode::placementType));
            case CODE_NOT_VALID_IN_YEAR ->
                assertThat(said.orElseThrow().placementType().isValidIn(fault.year()))
                        .isFalse();
            case LEFT_OUT_OF_RETURN -> assertThat(nextYear).isPresent();
            case LEFT_OPEN_BEFORE_A_MOVE, LEFT_OPEN_BEFORE_COMING_BACK, LEFT_OPEN_FOR_GOOD -> {
                assertThat(said.orElseThrow().end()).isEmpty();
                assertThat(fault.year()).isLessThan(LAST);
                assertThat(nextYear.flatMap(history -> find(history, start))).isEmpty();
                boolean moved = fault.kind() == SyntheticFaultKind.LEFT_OPEN_BEFORE_A_MOVE;
                assertThat(find(clean, start).map(Episode::reasonCeased).equals(Optional.of(ReasonEpisodeCeased.X1)))
                        .isEqualTo(moved);
                assertThat(later.isEmpty()).isEqualTo(fault.kind() == SyntheticFaultKind.LEFT_OPEN_FOR_GOOD);
            }
            case OVERLAPS_SUCCESSOR_SUBMITTED_LATER -> {
                assertThat(said.orElseThrow().end().orElseThrow())
                        .isAfter(later.get(0).start())
                        .isBeforeOrEqualTo(fault.year().lastDay());
                assertThat(nextYear.flatMap(
                                history -> find(history, later.get(0).start())))
                        .isPresent();
            }
            case GAP_BEFORE_SUCCESSOR -> {
                assertThat(said.orElseThrow().end().orElseThrow())
                        .isBefore(later.get(0).start())
                        .isAfterOrEqualTo(fault.year().firstDay());
                assertThat(said.orElseThrow().reasonCeased()).isEqualTo(ReasonEpisodeCeased.X1);
            }
            case EPISODE_REPEATED ->
                assertThat(submitted.orElseThrow().episodes().reverse().get(0).withStart(start))
                        .isEqualTo(said.orElseThrow());
            case X1_WITHOUT_SUCCESSOR -> {
                assertThat(later).isEmpty();
                assertThat(said.orElseThrow().reasonCeased()).isEqualTo(ReasonEpisodeCeased.X1);
            }
            case START_DIFFERS_BETWEEN_RETURNS ->
                assertThat(find(submitted.orElseThrow(), start.plusDays(1))).isPresent();
            case CARE_STARTS_IN_TEMPORARY_PLACEMENT, CARE_ENDS_IN_TEMPORARY_PLACEMENT -> {
                boolean starts = fault.kind() == SyntheticFaultKind.CARE_STARTS_IN_TEMPORARY_PLACEMENT;
                assertThat(PlacementRules.mayStartOrEndCare(said.orElseThrow().placementType()))
                        .isFalse();
                assertThat(said.orElseThrow().reasonForNewEpisode().startsCare() || !starts)
                        .isTrue();
                assertThat(later.isEmpty()).isEqualTo(!starts);
            }
            case PROVIDER_NOT_WITH_PLACEMENT, NO_PROVIDER ->
                assertThat(PlacementRules.isConsistent(
                                said.orElseThrow().placementType(),
                                said.orElseThrow().placementProvider()))
                        .isFalse();
            case NO_URN ->
                assertThat(PlacementRules.requiresUrn(said.orElseThrow().placementType()))
                        .isTrue();
            case NO_PLACEMENT_POSTCODE, PLACED_AT_THE_HOME_POSTCODE -> {
                assertThat(PlacementRules.mayShareHomePostcode(
                                said.orElseThrow().placementType()))
                        .isFalse();
                boolean atHome = fault.kind() == SyntheticFaultKind.PLACED_AT_THE_HOME_POSTCODE;
                assertThat(said.orElseThrow().placementPostcode())
                        .isEqualTo(atHome ? said.orElseThrow().homePostcode() : Optional.empty());
            }
            case SEX_DIFFERS_BETWEEN_RETURNS, BIRTH_DATE_DIFFERS_BETWEEN_RETURNS ->
                assertThat(returns.values().stream()
                                .flatMap(children -> Optional.ofNullable(children.get(fault.childId())).stream())
                                .flatMap(history -> history.child().stream())
                                // Until when a child was unaccompanied is known later; who the child is, is not.
                                .map(child -> child.withUnaccompaniedPeriods(Optional.empty()))
                                .distinct())
                        .hasSize(2);
            case NO_HEADER, NO_REASON_CEASED, NO_PUPIL_NUMBER ->
                assertThat(submitted).isPresent();
        }
    }

    @Test
    void all_kinds_together_spoil_a_child_once_and_print_none() {
        SyntheticCouncil council = ENGLAND.returns(COUNCIL);
        assertThat(council.faults()).extracting(SyntheticFault::kind).contains(SyntheticFaultKind.values());
        assertThat(council.faults()).extracting(SyntheticFault::childId).doesNotHaveDuplicates();
        for (SyntheticFault fault : council.faults()) {
            assertThat(fault.toString()).doesNotContain(fault.childId().value());
        }
    }

    @Test
    void one_kind_more_leaves_the_draws_of_the_others_alone() {
        ImmutableSortedSet<SyntheticFaultKind> one = ImmutableSortedSet.of(SyntheticFaultKind.NO_URN);
        ImmutableSortedSet<SyntheticFaultKind> two =
                ImmutableSortedSet.of(SyntheticFaultKind.NO_URN, SyntheticFaultKind.NO_PUPIL_NUMBER);
        List<SyntheticFault> alone = new FaultInjector(SPEC.withFaultKinds(one), COUNCIL, cleanReturns()).inject();
        assertThat(new FaultInjector(SPEC.withFaultKinds(two), COUNCIL, cleanReturns()).inject())
                .hasSize(4)
                .containsAll(alone);
    }
}
