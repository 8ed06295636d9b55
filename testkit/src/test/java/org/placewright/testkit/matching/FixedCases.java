package org.placewright.testkit.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

/** Some cases, the same in every run, by which to see whether a law notices that something is broken. */
final class FixedCases {

    private static final long SEED = 11;
    private static final int SIZE = 1_000;
    private static final int CASES = 1_500;
    private static final int ENOUGH = 150;

    /** Drawn once, for drawing takes longer than ranking does. */
    static final ImmutableList<RankingCase> ALL = drawn();

    /** Enough to see that a sound ranker is not called broken; the law suites themselves look for more. */
    static final ImmutableList<RankingCase> FEW = ALL.subList(0, ENOUGH);

    private FixedCases() {}

    private static ImmutableList<RankingCase> drawn() {
        RandomGenerator<RankingCase> cases = new RankingCases().get().generator(SIZE, true);
        Random random = new Random(SEED);
        return Stream.generate(() -> cases.next(random).value())
                .limit(CASES)
                .collect(ImmutableSet.toImmutableSet())
                .asList();
    }

    /** Tells whether a law is broken by any of the cases. */
    static boolean areCaught(Consumer<RankingCase> law) {
        return areCaught(ALL, law);
    }

    /** Tells whether a law is broken by any of some cases. */
    static boolean areCaught(ImmutableList<RankingCase> cases, Consumer<RankingCase> law) {
        return cases.stream().anyMatch(given -> {
            try {
                law.accept(given);
                return false;
            } catch (AssertionError broken) {
                return true;
            }
        });
    }
}
