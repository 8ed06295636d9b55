package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.core.child.Child;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementRules;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.Sex;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.testkit.synthetic.CareCourse.Spell;
import org.placewright.testkit.synthetic.CouncilChildren.Member;
import org.placewright.testkit.synthetic.PlaceFinder.Place;

/**
 * What makes children unlike one another beside their ages and placements: those who are unaccompanied, elsewhere for a
 * while, in care again, on short breaks, or with a brother or sister.
 */
class SyntheticEnglandChildrenTest {

    private static final SyntheticEnglandSpec SPEC = SyntheticEnglandSpec.builder()
            .councilCount(3)
            .childrenInCare(2_400)
            .yearsOfHistory(6)
            .build();

    private static final SyntheticEngland ENGLAND = SyntheticEngland.of(SPEC);
    private static final ImmutableList<CareHistory> HISTORIES =
            ENGLAND.histories().collect(ImmutableList.toImmutableList());

    private static Child child(CareHistory history) {
        return history.child().orElseThrow();
    }

    private static List<CareHistory> unaccompanied() {
        return HISTORIES.stream()
                .filter(history ->
                        !child(history).unaccompaniedPeriods().orElseThrow().isEmpty())
                .toList();
    }

    private static List<CareHistory> shortBreaks() {
        return HISTORIES.stream()
                .filter(history -> history.episodes().get(0).legalStatus().isShortBreaks())
                .toList();
    }

    @Test
    void unaccompanied_children_come_alone_at_14_to_17_and_have_no_home_here() {
        List<CareHistory> alone = unaccompanied();
        assertThat(alone).hasSizeGreaterThan(300);
        for (CareHistory history : alone) {
            PeriodOfCare care = history.periodsOfCare().get(0);
            assertThat(history.periodsOfCare()).hasSize(1);
            assertThat(child(history).ageOn(care.days().from())).isBetween(14, 17);
            assertThat(child(history).unaccompaniedPeriods().orElseThrow()).containsExactly(care.days());
            assertThat(history.episodes()).allSatisfy(episode -> {
                assertThat(episode.categoryOfNeed()).isEqualTo(CategoryOfNeed.N8);
                assertThat(episode.legalStatus()).isEqualTo(LegalStatus.V2);
                assertThat(episode.homePostcode()).isEmpty();
                assertThat(episode.placementType()).isNotEqualTo(PlacementType.P1);
            });
        }
        double male = alone.stream()
                .filter(history -> child(history).sex().equals(Sex.MALE))
                .count();
        assertThat(male / alone.size()).isCloseTo(0.96, within(0.04));
        assertThat(alone)
                .flatExtracting(CareHistory::episodes)
                .extracting(Episode::reasonCeased)
                .contains(ReasonEpisodeCeased.E15)
                .doesNotContain(ReasonEpisodeCeased.E4A, ReasonEpisodeCeased.E45);
        assertThat(ENGLAND.councils().stream().flatMap(council -> ENGLAND.siblingGroups(council.id())))
                .allSatisfy(group -> assertThat(group)
                        .doesNotContainAnyElementsOf(
                                alone.stream().map(CareHistory::childId).toList()));
    }

    @Test
    void without_unaccompanied_children_there_are_none() {
        SyntheticEngland without = SyntheticEngland.of(SPEC.withUnaccompaniedShare(0));
        assertThat(without.histories(ENGLAND.councils().get(0).id()))
                .isNotEmpty()
                .allSatisfy(history -> assertThat(
                                child(history).unaccompaniedPeriods().orElseThrow())
                        .isEmpty());
        assertThat(without.referrals()).isNotEmpty().allSatisfy(referral -> assertThat(
                        referral.child().unaccompaniedPeriods().orElse(ImmutableSortedSet.of()))
                .isEmpty());
    }

    @Test
    void a_return_does_not_know_that_a_child_will_cease_to_be_unaccompanied() {
        SyntheticCouncil council = ENGLAND.returns(ENGLAND.councils().get(0).id());
        boolean known = false;
        for (Map.Entry<CollectionYear, ImmutableList<CareHistory>> year :
                council.returns().entrySet()) {
            LocalDate last = year.getKey().lastDay();
            for (CareHistory history : year.getValue()) {
                for (DateRange days : history.child()
                        .flatMap(Child::unaccompaniedPeriods)
                        .map(ImmutableList::copyOf)
                        .orElse(ImmutableList.of())) {
                    assertThat(days.until().filter(end -> end.isAfter(last))).isEmpty();
                    known |= days.until().isPresent();
                }
            }
        }
        assertThat(known).isTrue();
    }

    @Test
    void a_temporary_stay_is_no_move() {
        EnglandPlan plan = new EnglandPlan(SPEC);
        Map<PlacementType, Integer> stays = new TreeMap<>();
        for (int council = 0; council < SPEC.councilCount(); council++) {
            plan.children(council).forEachRemaining(group -> group.members().forEach(member -> {
                List<LocalDate> simulated = member.times().stream()
                        .flatMap(time -> time.course().spells().stream())
                        .map(spell -> LocalDate.ofEpochDay(spell.start()))
                        .toList();
                assertThat(member.history().placements())
                        .extracting(placement -> placement.days().from())
                        .isEqualTo(simulated);
                assertThat(member.history().periodsOfCare())
                        .hasSize(member.times().size());
                member.history().placements().forEach(placement -> placement
                        .interruptions()
                        .forEach(stay -> stays.merge(checked(stay, placement), 1, Integer::sum)));
            }));
        }
        assertThat(stays)
                .containsOnlyKeys(PlacementType.T1, PlacementType.T2, PlacementType.T3, PlacementType.T4)
                .allSatisfy((type, count) -> assertThat(count).isGreaterThan(50));
    }

    private static PlacementType checked(Episode stay, Placement placement) {
        long days = stay.end().orElseThrow().toEpochDay() - stay.start().toEpochDay();
        OptionalInt longest = PlacementRules.longestDays(stay.placementType());
        assertThat(days).isBetween(1L, (long) longest.orElse(21));
        assertThat(PlacementRules.isConsistent(stay.placementType(), stay.placementProvider()))
                .isTrue();
        assertThat(stay.urn()).isEmpty();
        ReasonForNewEpisode away =
                stay.placementType().equals(PlacementType.T2) ? ReasonForNewEpisode.T : ReasonForNewEpisode.P;
        assertThat(stay.reasonForNewEpisode()).isEqualTo(away);
        Episode back = placement.episodes().get(placement.episodes().indexOf(stay) + 1);
        assertThat(back.reasonForNewEpisode()).isEqualTo(away);
        assertThat(back.placementPostcode())
                .isEqualTo(placement.episodes().get(0).placementPostcode())
                .isNotEqualTo(stay.placementPostcode());
        return stay.placementType();
    }

    @Test
    void some_children_come_back_and_are_told_once() {
        List<CareHistory> back = HISTORIES.stream()
                .filter(history -> history.periodsOfCare().size() > 1)
                .toList();
        assertThat(HISTORIES).extracting(CareHistory::childId).doesNotHaveDuplicates();
        // About a twentieth of all who are told.
        assertThat((double) back.size() / HISTORIES.size()).isBetween(0.03, 0.15);
        for (CareHistory history : back) {
            for (int i = 1; i < history.periodsOfCare().size(); i++) {
                LocalDate left =
                        history.periodsOfCare().get(i - 1).days().until().orElseThrow();
                LocalDate returned = history.periodsOfCare().get(i).days().from();
                assertThat(returned).isBetween(left.plusDays(28), left.plusDays(1_096));
                assertThat(history.episodes().stream()
                                .filter(episode -> episode.end().equals(Optional.of(left)))
                                .map(Episode::reasonCeased))
                        .doesNotContain(ReasonEpisodeCeased.E11, ReasonEpisodeCeased.E12, ReasonEpisodeCeased.E17);
                assertThat(child(history).ageOn(returned)).isLessThan(18);
            }
        }
    }

    @Test
    void children_on_short_breaks_are_besides_those_in_care() {
        List<CareHistory> children = shortBreaks();
        assertThat(children).isNotEmpty().allSatisfy(history -> {
            assertThat(history.periodsOfCare()).isEmpty();
            assertThat(history.episodes()).allSatisfy(episode -> {
                assertThat(episode.legalStatus().isShortBreaks()).isTrue();
                assertThat(episode.categoryOfNeed()).isEqualTo(CategoryOfNeed.N2);
                assertThat(episode.homePostcode().or(episode::placementPostcode))
                        .isEmpty();
                assertThat(child(history).ageOn(episode.end().orElse(SPEC.asOf())))
                        .isBetween(4, 17);
            });
        });
        // Children under an agreement now, of either kind, are 2 in 100.
        double now = children.stream()
                .filter(history -> history.episodes().stream().anyMatch(SyntheticEnglandChildrenTest::isRecent))
                .count();
        assertThat(now).isCloseTo(0.02 * 2_400, within(4 * Math.sqrt(48)));
        assertThat(children)
                .flatExtracting(CareHistory::episodes)
                .extracting(Episode::legalStatus)
                .contains(LegalStatus.V3, LegalStatus.V4);
        SyntheticEngland without = SyntheticEngland.of(SPEC.withShortBreaksShare(0));
        assertThat(without.histories())
                .containsExactlyElementsOf(HISTORIES.stream()
                        .filter(history -> !children.contains(history))
                        .toList());
    }

    private static boolean isRecent(Episode episode) {
        return episode.end()
                .map(end -> episode.legalStatus().equals(LegalStatus.V3)
                        && end.isAfter(SPEC.asOf().minusDays(35)))
                .orElse(true);
    }

    /** How many pairs of brothers and sisters leave, or move while they live together, and of these on the same day. */
    private record Pairs(int leave, int together, int move, int sameDay, int samePlace) {

        static Pairs of(SyntheticEnglandSpec spec) {
            EnglandPlan plan = new EnglandPlan(spec);
            int[] counts = new int[5];
            for (int council = 0; council < spec.councilCount(); council++) {
                plan.children(council).forEachRemaining(group -> {
                    List<Member> members = group.members();
                    IntStream.range(0, members.size()).forEach(one -> IntStream.range(one + 1, members.size())
                            .forEach(other -> count(members.get(one), members.get(other), counts)));
                });
            }
            return new Pairs(counts[0], counts[1], counts[2], counts[3], counts[4]);
        }

        private static void count(Member one, Member other, int[] counts) {
            CareCourse first = one.times().get(0).course();
            CareCourse second = other.times().get(0).course();
            if (left(first) && left(second)) {
                counts[0]++;
                counts[1] += first.until() == second.until() ? 1 : 0;
            }
            List<Place> places = one.times().get(0).places();
            List<Place> others = other.times().get(0).places();
            boolean live = places.get(0).equals(others.get(0));
            if (live && first.spells().size() > 1 && second.spells().size() > 1) {
                Spell moved = first.spells().get(1);
                boolean sameDay = moved.start() == second.spells().get(1).start();
                counts[2]++;
                counts[3] += sameDay ? 1 : 0;
                counts[4] += places.get(1).equals(others.get(1)) ? 1 : 0;
            }
        }

        private static boolean left(CareCourse course) {
            return course.exit().filter(exit -> exit != Exit.GROWN_UP).isPresent();
        }
    }

    @Test
    void brothers_and_sisters_leave_and_move_together() {
        Pairs coupled = Pairs.of(SPEC);
        assertThat((double) coupled.together() / coupled.leave()).isGreaterThan(0.3);
        assertThat((double) coupled.sameDay() / coupled.move()).isGreaterThan(0.3);
        assertThat((double) coupled.samePlace() / coupled.sameDay()).isGreaterThan(0.7);
        Pairs each = Pairs.of(SPEC.without(Departure.SIBLINGS_ACT_TOGETHER));
        assertThat((double) each.together() / each.leave()).isLessThan(0.02);
        assertThat((double) each.sameDay() / each.move()).isLessThan(0.02);
    }

    /** Of two at risk with hazards x &lt; y the one leaves whenever the other does with probability x / y. */
    @Test
    void two_leave_on_the_same_day_as_often_as_their_hazards_say_and_each_as_often_as_alone() {
        CareModel model = CareCalibration.usual(SPEC.asOf(), SPEC.departures());
        SiblingSimulator simulator = new SiblingSimulator(model, SPEC.asOf());
        Draw draw = Draw.of(5, "two");
        long start = SPEC.asOf().minusDays(100).toEpochDay();
        // In one band of age for all of the time, in kinds of which one is left faster than the other.
        LocalDate[] births = {
            LocalDate.ofEpochDay(start).minusYears(7),
            LocalDate.ofEpochDay(start).minusYears(6)
        };
        CareKind[] kinds = {CareKind.WITH_PARENTS, CareKind.OWN_FOSTERING};
        Map<Exits, Integer> seen = new EnumMap<>(Exits.class);
        int runs = 60_000;
        double[] atRisk = new double[2];
        for (int run = 0; run < runs; run++) {
            ImmutableList<CareCourse> courses = simulator.simulate(births, start, kinds, false, draw);
            long[] until = courses.stream()
                    .mapToLong(course ->
                            course.spells().size() > 1 ? course.spells().get(1).start() : course.until())
                    .toArray();
            long bothUntil = Math.min(until[0], until[1]);
            for (int child = 0; child < 2; child++) {
                atRisk[child] += until[child] - start;
                if (leaves(courses.get(child), until[child])) {
                    seen.merge(child == 0 ? Exits.FASTER : Exits.SLOWER, 1, Integer::sum);
                }
            }
            boolean slower = leaves(courses.get(1), bothUntil);
            boolean faster = leaves(courses.get(0), bothUntil);
            if (slower) {
                seen.merge(faster ? Exits.SLOWER_WITH_FASTER : Exits.SLOWER_WITHOUT, 1, Integer::sum);
            } else if (faster) {
                seen.merge(Exits.FASTER_WITHOUT, 1, Integer::sum);
            }
        }
        double faster = model.hazards().exit(2, kinds[0], 0);
        double slower = model.hazards().exit(2, kinds[1], 0);
        double both = seen.getOrDefault(Exits.SLOWER_WITH_FASTER, 0);
        // The faster stays only if they moved the very same day.
        assertThat(seen.getOrDefault(Exits.SLOWER_WITHOUT, 0)).isLessThan((int) (both * 0.02) + 5);
        assertThat(both / (both + seen.getOrDefault(Exits.FASTER_WITHOUT, 0))).isCloseTo(slower / faster, within(0.02));
        assertThat(seen.getOrDefault(Exits.FASTER, 0) / atRisk[0]).isCloseTo(faster, within(faster * 0.04));
        assertThat(seen.getOrDefault(Exits.SLOWER, 0) / atRisk[1]).isCloseTo(slower, within(slower * 0.04));
    }

    private enum Exits {
        FASTER,
        SLOWER,
        SLOWER_WITH_FASTER,
        SLOWER_WITHOUT,
        FASTER_WITHOUT
    }

    private static boolean leaves(CareCourse course, long day) {
        return Stream.of(course)
                .filter(one -> one.spells().size() == 1)
                .anyMatch(one -> one.exit().isPresent() && one.until() == day);
    }
}
