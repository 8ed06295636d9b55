package org.placewright.examples.ortools;

import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.stream.LongStream;
import org.placewright.matching.allocate.assignment.AssignmentProblem;

/**
 * How to tell the most worth from the best scores, where worth comes first whatever the scores: worths, each raised by
 * the same amount as scores are lowered, are multiples of a step that outweighs all scores together.
 *
 * @param raise what is added to worths and taken from scores, which leaves values as they are
 * @param step what worths are multiples of then
 */
record Levels(long raise, long step) {

    /** Returns the levels of a problem, if it has such. */
    static Optional<Levels> of(AssignmentProblem problem) {
        // Scores that start at 0 are the narrowest, but a worth of 0 can bear no raise below 0.
        return LongStream.of(leastScore(problem), 0)
                .mapToObj(raise -> new Levels(raise, commonDivisor(problem, raise)))
                .filter(levels -> levels.step > levels.span(problem))
                .findFirst();
    }

    /** Returns the worth of a unit, in steps. */
    long steps(AssignmentProblem problem, int unit) {
        return (problem.worth(unit) + raise) / step;
    }

    /** Returns what a pair scores beside the worth of its unit. */
    long score(AssignmentProblem problem, int pair) {
        return problem.score(pair) - raise;
    }

    private static long leastScore(AssignmentProblem problem) {
        long least = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            least = pair == 0 ? problem.score(pair) : Math.min(least, problem.score(pair));
        }
        return least;
    }

    private static long commonDivisor(AssignmentProblem problem, long raise) {
        long common = 0;
        for (int unit = 0; unit < problem.units(); unit++) {
            if (problem.worth(unit) + raise < 0) {
                return 0;
            }
            common = LongMath.gcd(common, problem.worth(unit) + raise);
        }
        return common;
    }

    /** Returns by how much the scores of two solutions can differ at most. */
    private long span(AssignmentProblem problem) {
        long span = 0;
        for (int unit = 0; unit < problem.units(); unit++) {
            long least = 0;
            long greatest = 0;
            for (int pair = problem.firstPair(unit); pair < problem.firstPair(unit + 1); pair++) {
                least = Math.min(least, score(problem, pair));
                greatest = Math.max(greatest, score(problem, pair));
            }
            span += greatest - least;
        }
        return span;
    }
}
