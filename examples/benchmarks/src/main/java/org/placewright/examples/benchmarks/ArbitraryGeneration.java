package org.placewright.examples.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.core.child.Child;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.ChildArbitraries;
import org.placewright.testkit.arbitrary.HomeArbitraries;
import org.placewright.testkit.arbitrary.ReferralArbitraries;

/**
 * Values drawn a second for a property test, edge cases among them. Beside them, for comparison, a {@link BareChild}:
 * what jqwik's own arbitraries take for a record with as many parts, which checks nothing and need not be consistent.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArbitraryGeneration {

    private static final int TRIES = 1_000;
    private static final long SEED = 903;

    private final Random random = new Random(SEED);
    private final RandomGenerator<BareChild> bareChildren;
    private final RandomGenerator<Child> children;
    private final RandomGenerator<CareHistory> careHistories;
    private final RandomGenerator<Home> homes;
    private final RandomGenerator<Referral> referrals;

    /** Makes the generators, in a session of jqwik's, without which nothing is drawn outside of tests. */
    public ArbitraryGeneration() {
        JqwikSession.start();
        bareChildren = generator(BareChild.arbitrary());
        children = generator(ChildArbitraries.children());
        careHistories = generator(CareHistoryArbitraries.careHistories());
        homes = generator(HomeArbitraries.homes());
        referrals = generator(ReferralArbitraries.referrals());
    }

    private static <T> RandomGenerator<T> generator(Arbitrary<T> arbitrary) {
        return arbitrary.generator(TRIES, true);
    }

    /** Ends the session. */
    @TearDown
    public void finish() {
        JqwikSession.finish();
    }

    /**
     * Draws what is compared with.
     *
     * @return a record of jqwik's own arbitraries
     */
    @Benchmark
    public BareChild bareChild() {
        return bareChildren.next(random).value();
    }

    /**
     * Draws a child.
     *
     * @return a child
     */
    @Benchmark
    public Child child() {
        return children.next(random).value();
    }

    /**
     * Draws a child's time in care.
     *
     * @return a consistent history
     */
    @Benchmark
    public CareHistory careHistory() {
        return careHistories.next(random).value();
    }

    /**
     * Draws a home of any kind.
     *
     * @return a home
     */
    @Benchmark
    public Home home() {
        return homes.next(random).value();
    }

    /**
     * Draws a child waiting for a home.
     *
     * @return a referral
     */
    @Benchmark
    public Referral referral() {
        return referrals.next(random).value();
    }
}
