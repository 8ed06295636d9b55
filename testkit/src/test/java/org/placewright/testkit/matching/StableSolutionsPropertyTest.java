package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;
import org.placewright.matching.allocate.assignment.BlockingPairs;
import org.placewright.matching.allocate.assignment.DeferredAcceptance;
import org.placewright.matching.allocate.assignment.TieBreak;
import org.placewright.testkit.arbitrary.AssignmentArbitraries;
import org.placewright.testkit.law.ReferenceAssignment;

/** What is proven of deferred acceptance, held against all stable solutions of small problems. */
class StableSolutionsPropertyTest {

    private static final DeferredAcceptance CHILDREN = DeferredAcceptance.childProposing();
    private static final DeferredAcceptance HOMES = DeferredAcceptance.homeProposing();
    private static final int TRIES = 300;

    @Provide
    Arbitrary<AssignmentProblem> strict() {
        return AssignmentArbitraries.strictProblems();
    }

    @Provide
    Arbitrary<AssignmentProblem> sized() {
        return AssignmentArbitraries.sizedProblems();
    }

    @Provide
    Arbitrary<AssignmentProblem> single() {
        return AssignmentArbitraries.singlePlaceProblems();
    }

    @Property(tries = TRIES)
    void blocking_pairs_are_those_that_a_look_at_each_finds(@ForAll AssignmentProblem problem, @ForAll int which) {
        ImmutableList<AssignmentSolution> all = ReferenceAssignment.feasible(problem);
        AssignmentSolution any = all.get(Math.floorMod(which, all.size()));
        assertThat(BlockingPairs.of(any).asList())
                .isEqualTo(IntStream.range(0, problem.pairs())
                        .filter(pair -> blocks(any, pair))
                        .boxed()
                        .toList());
    }

    @Property(tries = TRIES)
    void children_who_propose_are_placed_as_well_as_in_any_that_is_stable(@ForAll("strict") AssignmentProblem problem) {
        AssignmentSolution best = CHILDREN.solve(problem);
        for (AssignmentSolution stable : stable(problem)) {
            for (int unit = 0; unit < problem.units(); unit++) {
                assertThat(liking(best, unit)).isGreaterThanOrEqualTo(liking(stable, unit));
            }
        }
    }

    @Property(tries = TRIES)
    void children_are_placed_as_badly_as_in_any_that_is_stable_if_homes_propose(
            @ForAll("strict") AssignmentProblem problem) {
        AssignmentSolution worst = HOMES.solve(problem);
        for (AssignmentSolution stable : stable(problem)) {
            for (int unit = 0; unit < problem.units(); unit++) {
                assertThat(liking(worst, unit)).isLessThanOrEqualTo(liking(stable, unit));
            }
        }
    }

    /** The rural hospitals theorem. */
    @Property(tries = TRIES)
    void every_stable_solution_places_the_same_units_and_fills_each_home_as_much(
            @ForAll("strict") AssignmentProblem problem) {
        AssignmentSolution one = CHILDREN.solve(problem);
        for (AssignmentSolution stable : stable(problem)) {
            for (int unit = 0; unit < problem.units(); unit++) {
                assertThat(stable.home(unit) >= 0).isEqualTo(one.home(unit) >= 0);
            }
            for (int home = 0; home < problem.homes(); home++) {
                ImmutableSet<Integer> there = unitsIn(one, home);
                assertThat(unitsIn(stable, home)).hasSameSizeAs(there);
                if (there.size() < problem.capacity(home)) {
                    assertThat(unitsIn(stable, home)).isEqualTo(there);
                }
            }
        }
    }

    /** Whatever one unit states of its homes instead, some of them left out or not. */
    @Property(tries = TRIES)
    void no_child_gains_by_stating_other_scores_if_children_propose(
            @ForAll("single") AssignmentProblem problem, @ForAll int which, @ForAll long seed) {
        Assume.that(problem.units() > 0);
        DeferredAcceptance proposing = CHILDREN.breakingTies(new TieBreak.SingleLottery(seed));
        int liar = Math.floorMod(which, problem.units());
        long truth = liking(proposing.solve(problem), liar, problem);
        Arbitraries.integers()
                .between(-2, 3)
                .list()
                .ofSize(AssignmentArbitraries.MOST_HOMES)
                .sampleStream()
                .limit(30)
                .forEach(scores -> {
                    AssignmentSolution lied = proposing.solve(stating(problem, liar, scores));
                    assertThat(liking(lied, liar, problem)).isLessThanOrEqualTo(truth);
                });
    }

    @Property(tries = TRIES)
    void any_order_in_place_of_ties_is_stable(@ForAll("single") AssignmentProblem problem, @ForAll long seed) {
        for (TieBreak ties : ImmutableList.of(new TieBreak.SingleLottery(seed), new TieBreak.LotteryForEach(seed))) {
            assertThat(BlockingPairs.of(CHILDREN.breakingTies(ties).solve(problem))
                            .isEmpty())
                    .isTrue();
            assertThat(BlockingPairs.of(HOMES.breakingTies(ties).solve(problem)).isEmpty())
                    .isTrue();
        }
    }

    @Property(tries = TRIES)
    void with_sizes_nobody_would_rather_have_a_home_with_room_left(@ForAll("sized") AssignmentProblem problem) {
        for (DeferredAcceptance proposing : ImmutableList.of(CHILDREN, HOMES)) {
            AssignmentSolution solution = proposing.solve(problem);
            for (int pair = 0; pair < problem.pairs(); pair++) {
                int home = problem.home(pair);
                int taken = unitsIn(solution, home).stream()
                        .mapToInt(unit -> problem.size(solution.pair(unit)))
                        .sum();
                assertThat(problem.score(pair) > liking(solution, problem.unit(pair))
                                && taken + problem.size(pair) <= problem.capacity(home))
                        .isFalse();
            }
        }
    }

    private static ImmutableList<AssignmentSolution> stable(AssignmentProblem problem) {
        return ReferenceAssignment.feasible(problem).stream()
                .filter(solution -> IntStream.range(0, problem.pairs()).noneMatch(pair -> blocks(solution, pair)))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean blocks(AssignmentSolution solution, int pair) {
        AssignmentProblem problem = solution.problem();
        int unit = problem.unit(pair);
        int home = problem.home(pair);
        int staying = unitsIn(solution, home).stream()
                .filter(other -> problem.preference(solution.pair(other)) >= problem.preference(pair))
                .mapToInt(other -> problem.size(solution.pair(other)))
                .sum();
        boolean wouldRather = solution.pair(unit) < 0 || problem.score(pair) > problem.score(solution.pair(unit));
        return wouldRather && staying + problem.size(pair) <= problem.capacity(home);
    }

    private static ImmutableSet<Integer> unitsIn(AssignmentSolution solution, int home) {
        return IntStream.range(0, solution.problem().units())
                .filter(unit -> solution.home(unit) == home)
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    private static long liking(AssignmentSolution solution, int unit) {
        return liking(solution, unit, solution.problem());
    }

    /** What a unit truly scores where it is; less than anything if it has no home. */
    private static long liking(AssignmentSolution solution, int unit, AssignmentProblem truth) {
        int home = solution.home(unit);
        return home < 0 ? Long.MIN_VALUE : truth.score(truth.pairOf(unit, home));
    }

    /** The problem in which one unit states other scores, and leaves out the homes for which those are below 0. */
    private static AssignmentProblem stating(AssignmentProblem problem, int liar, List<Integer> scores) {
        AssignmentProblem.Builder stated = AssignmentProblem.builder(problem.units(), problem.homes());
        for (int home = 0; home < problem.homes(); home++) {
            stated.capacity(home, problem.capacity(home));
        }
        for (int pair = 0; pair < problem.pairs(); pair++) {
            int unit = problem.unit(pair);
            int home = problem.home(pair);
            int score = unit == liar ? scores.get(home) : problem.score(pair);
            if (unit != liar || score >= 0) {
                stated.pair(unit, home, score, 1, problem.preference(pair));
            }
        }
        return stated.build();
    }
}
