package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

class AssignmentArbitrariesTest {

    @Property(tries = 50)
    void are_got_by_their_type(@ForAll AssignmentProblem problem) {
        assertThat(problem.units()).isLessThanOrEqualTo(AssignmentArbitraries.MOST_UNITS);
        assertThat(problem.homes()).isLessThanOrEqualTo(AssignmentArbitraries.MOST_HOMES);
    }

    @Example
    void what_a_person_would_think_of_occurs(@ForAll Random random) {
        List<AssignmentProblem> drawn = Draws.many(AssignmentArbitraries.assignmentProblems(), random);

        assertThat(drawn).anyMatch(problem -> problem.units() == 0 && problem.homes() > 0);
        assertThat(drawn).anyMatch(problem -> problem.homes() == 0 && problem.units() > 0);
        assertThat(drawn).anyMatch(AssignmentProblem::isOfSinglePlaces);
        assertThat(drawn).anyMatch(problem -> !problem.isOfSinglePlaces());
        assertThat(drawn).anyMatch(problem -> units(problem)
                .anyMatch(unit -> problem.firstPair(unit) == problem.firstPair(unit + 1)));
        assertThat(drawn).anyMatch(problem -> homes(problem).anyMatch(home -> problem.capacity(home) == 0));
        assertThat(drawn).anyMatch(problem -> homes(problem).anyMatch(home -> problem.capacity(home) == 3));
        assertThat(drawn).anyMatch(problem -> pairs(problem).anyMatch(pair -> problem.size(pair) == 3));
        assertThat(drawn)
                .anyMatch(problem -> pairs(problem).anyMatch(pair -> problem.preference(pair) != problem.score(pair)));
        assertThat(drawn)
                .anyMatch(problem -> pairs(problem).anyMatch(pair -> problem.value(problem.unit(pair), pair) < 0));
        assertThat(drawn)
                .anyMatch(problem -> pairs(problem).anyMatch(pair -> problem.score(pair) == Integer.MIN_VALUE));
        assertThat(drawn).anyMatch(problem -> pairs(problem)
                .anyMatch(pair -> pair > 0 && problem.score(pair) == problem.score(pair - 1)));
        assertThat(drawn).anyMatch(problem -> units(problem).anyMatch(unit -> problem.worth(unit) == 1L << 50));
    }

    @Example
    void nobody_is_indifferent_in_strict_ones(@ForAll Random random) {
        List<AssignmentProblem> drawn = Draws.many(AssignmentArbitraries.strictProblems(), random);

        assertThat(drawn).allMatch(AssignmentArbitrariesTest::isStrict);
        assertThat(drawn).anyMatch(problem -> problem.pairs() >= 8);
    }

    @Example
    void they_shrink_to_what_is_needed(@ForAll Random random) {
        AssignmentProblem smallest =
                Draws.smallest(AssignmentArbitraries.assignmentProblems(), random, problem -> problem.pairs() > 0);

        assertThat(smallest.units()).isEqualTo(1);
        assertThat(smallest.pairs()).isEqualTo(1);
        assertThat(smallest.score(0)).isZero();
        assertThat(smallest.size(0)).isEqualTo(1);
    }

    private static boolean isStrict(AssignmentProblem problem) {
        return pairs(problem).allMatch(one -> pairs(problem)
                .filter(other -> other != one)
                .noneMatch(other ->
                        (problem.unit(one) == problem.unit(other) && problem.score(one) == problem.score(other))
                                || (problem.home(one) == problem.home(other)
                                        && problem.preference(one) == problem.preference(other))));
    }

    private static IntStream units(AssignmentProblem problem) {
        return IntStream.range(0, problem.units());
    }

    private static IntStream homes(AssignmentProblem problem) {
        return IntStream.range(0, problem.homes());
    }

    private static IntStream pairs(AssignmentProblem problem) {
        return IntStream.range(0, problem.pairs());
    }
}
