package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.repair.RepairRule.SAME_AS_NEIGHBOUR;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.ssda903.repair.ChildRepair;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;
import org.placewright.testkit.synthetic.SyntheticCouncil;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;
import org.placewright.testkit.synthetic.SyntheticFault;
import org.placewright.testkit.synthetic.SyntheticFaultKind;

/** Returns spoilt in known ways, of children whose truth is known: repair comes nearer to it. */
class RepairedTruthTest {

    private static final SyntheticEnglandSpec SPEC = SyntheticEnglandSpec.builder()
            .councilCount(1)
            .childrenInCare(300)
            .yearsOfHistory(4)
            .build();

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private static SyntheticCouncil council(SyntheticEnglandSpec spec) {
        SyntheticEngland england = SyntheticEngland.of(spec);
        AuthorityId id = england.councils().get(0).id();
        return england.returns(id);
    }

    private LoadedReturns read(SyntheticCouncil council, EpisodeRepair repair) {
        council.returns().forEach((year, histories) -> {
            try {
                scratch.write(year + "-header.csv", new byte[0]);
                Ssda903Writer.standard().header(year, histories).write(scratch.path(year + "-header.csv"));
                Ssda903Writer.standard().episodes(histories).write(scratch.path(year + "-episodes.csv"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return Ssda903Reader.standard().withRepair(repair).read(scratch.folder());
    }

    private static Map<ChildId, CareHistory> byChild(Iterable<CareHistory> histories) {
        return Maps.uniqueIndex(histories, CareHistory::childId);
    }

    /** How many days, over all the years there are returns of, a child is in care in one and not in the other. */
    private static long daysApart(CareHistory one, CareHistory other) {
        return firstDay()
                .datesUntil(SPEC.asOf().plusDays(1))
                .filter(day -> one.isLookedAfterOn(day) != other.isLookedAfterOn(day))
                .count();
    }

    private static LocalDate firstDay() {
        return SPEC.asOf().minusYears(SPEC.yearsOfHistory()).plusDays(1);
    }

    @Test
    void returns_that_do_not_contradict_one_another_are_left_alone() {
        SyntheticCouncil council = council(SPEC.withFaultsOfEachKind(0));
        LoadedReturns repaired = read(council, EpisodeRepair.standard());
        assertThat(repaired.repairs()).isEmpty();
        assertThat(repaired).isEqualTo(Ssda903Reader.standard().read(scratch.folder()));
        assertThat(repaired.histories().values()).hasSizeGreaterThan(300).allMatch(CareHistory::isSequential);
    }

    @ParameterizedTest
    @EnumSource(SyntheticFaultKind.class)
    void histories_are_nearer_to_the_truth_than_the_returns_are(SyntheticFaultKind kind) {
        SyntheticCouncil council =
                council(SPEC.withFaultKinds(ImmutableSortedSet.of(kind)).withFaultsOfEachKind(20));
        Map<ChildId, CareHistory> truth = byChild(council.histories());
        LoadedReturns asFiled = read(council, EpisodeRepair.none());
        LoadedReturns repaired = read(council, EpisodeRepair.standard());
        assertThat(repaired.histories().values()).allMatch(CareHistory::isSequential);
        ImmutableSet<ChildId> spoilt =
                council.faults().stream().map(SyntheticFault::childId).collect(ImmutableSet.toImmutableSet());
        repaired.repairs().forEach(repair -> assertThat(spoilt).contains(repair.child()));
        // Of two that are the same but for DECOM the published rule keeps the later, and so loses the days between.
        ImmutableSet<ChildId> halved = repaired.repairs().stream()
                .filter(repair -> repair.changed().stream()
                        .anyMatch(episode -> episode.rules().contains(SAME_AS_NEIGHBOUR)))
                .map(ChildRepair::child)
                .collect(ImmutableSet.toImmutableSet());
        long before = 0;
        long after = 0;
        Map<ChildId, CareHistory> filed = byChild(asFiled.histories().values());
        for (CareHistory history : repaired.histories().values()) {
            if (halved.contains(history.childId())) {
                continue;
            }
            CareHistory truly = Objects.requireNonNull(truth.get(history.childId()));
            before += daysApart(truly, Objects.requireNonNull(filed.get(history.childId())));
            after += daysApart(truly, history);
        }
        assertThat(after).as("days apart from the truth, of %s before", before).isLessThanOrEqualTo(before);
        if (kind == SyntheticFaultKind.LEFT_OPEN_FOR_GOOD || kind == SyntheticFaultKind.LEFT_OPEN_BEFORE_COMING_BACK) {
            assertThat(repaired.repairs()).isNotEmpty();
            assertThat(after).isLessThan(before);
        }
        assertThat(repaired.returns()).isEqualTo(asFiled.returns());
    }
}
