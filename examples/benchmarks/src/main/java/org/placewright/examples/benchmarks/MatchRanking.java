package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.placewright.core.geo.Locator;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * One waiting child, and who could care for them tonight: the synthetic England's referrals in turn, put to a market of
 * its homes. Goals at 100,000 homes, twelve rules and ten criteria: the best twenty in a millisecond; with why, and
 * with the rules that exclude every other home as bits, in 2.5; 200 KB allocated; a market with one home changed in a
 * millisecond; ten times as fast as home by home.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class MatchRanking {

    private static final int TOP = 20;

    /** Makes the benchmark, as JMH does. */
    public MatchRanking() {}

    /** The market and the children who wait. */
    @State(Scope.Benchmark)
    public static class Waiting {

        /** How many homes; where England has fewer, again under other names and at other addresses. */
        @Param("100000")
        public int homes;

        /** By which rules and criteria. */
        @Param({"TWELVE_AND_TEN", "EVERYTHING"})
        public MatchSetting setting = MatchSetting.TWELVE_AND_TEN;

        /** How many children wait. */
        @Param("64")
        public int children;

        /** How many councils the homes and children are drawn from. */
        @Param("153")
        public int councils;

        private Market market = Market.of(ImmutableList.of(), Locator.none());
        private ImmutableList<Home> all = ImmutableList.of();
        private Locator locator = Locator.none();
        private ImmutableList<MatchRequest> requests = ImmutableList.of();
        private WeightedSumRanker ranker = WeightedSumRanker.standard();
        private int next;

        /** Makes it, as JMH does. */
        public Waiting() {}

        /** Tells the country and indexes its homes. */
        @Setup
        public void tell() {
            SyntheticEngland england = SyntheticEngland.of(
                    SyntheticEnglandSpec.builder().councilCount(councils).build());
            locator = england.locator();
            all = EnglandsHomes.of(england, homes);
            ranker = setting.ranker();
            market = ranker.index(Market.of(all, locator));
            requests = england.referrals()
                    .limit(children)
                    .map((Referral referral) -> MatchRequest.of(referral).withLimit(OptionalInt.of(TOP)))
                    .collect(ImmutableList.toImmutableList());
        }

        MatchRequest request() {
            return requests.get(Math.floorMod(next++, requests.size()));
        }
    }

    /**
     * The best twenty, in order and with their scores.
     *
     * @param waiting the market and a child
     * @return the ranking
     */
    @Benchmark
    public Ranking topTwenty(Waiting waiting) {
        return waiting.ranker.rank(waiting.request(), waiting.market);
    }

    /**
     * The best twenty of each list with why, in words.
     *
     * @param waiting the market and a child
     * @param seen takes what is said
     */
    @Benchmark
    public void withWhy(Waiting waiting, Blackhole seen) {
        why(waiting.ranker.rank(waiting.request(), waiting.market), seen);
    }

    /**
     * The best twenty of each list with why, in words, and which rules exclude each of the other homes, in bits.
     *
     * @param waiting the market and a child
     * @param seen takes what is said
     */
    @Benchmark
    public void withWhyAndEveryMask(Waiting waiting, Blackhole seen) {
        Ranking ranking = waiting.ranker.rank(waiting.request(), waiting.market);
        why(ranking, seen);
        seen.consume(ranking.exclusions().masks());
    }

    private static void why(Ranking ranking, Blackhole seen) {
        for (Match match : ranking.matches()) {
            seen.consume(match.analysis());
        }
        for (ConfirmFirst toAsk : ranking.confirmFirst()) {
            seen.consume(toAsk.match().analysis());
        }
    }

    /**
     * The best twenty, and how many homes each rule excludes.
     *
     * @param waiting the market and a child
     * @return the counts
     */
    @Benchmark
    public Object withEveryExclusion(Waiting waiting) {
        return waiting.ranker.rank(waiting.request(), waiting.market).excludedByRule();
    }

    /**
     * The twenty nearest misses besides.
     *
     * @param waiting the market and a child
     * @return the near misses
     */
    @Benchmark
    public Object withNearMisses(Waiting waiting) {
        return waiting.ranker
                .rank(waiting.request(), waiting.market)
                .exclusions()
                .nearMisses(TOP);
    }

    /**
     * The best twenty, asked for by two threads at once.
     *
     * @param waiting the market and a child
     * @return the ranking
     */
    @Benchmark
    @Threads(2)
    public Ranking topTwentyByTwo(Waiting waiting) {
        return waiting.ranker.rank(waiting.request(), waiting.market);
    }

    /**
     * The same found as one would without an index: each rule, put to the request once, asked of each home in a loop,
     * the grounds on which homes are excluded kept in lists, the others scored by each criterion and sorted. Nothing is
     * put into words.
     *
     * @param waiting the market and a child
     * @return how many homes are left and how many lists of grounds there are
     */
    @Benchmark
    public Object homeByHome(Waiting waiting) {
        return HomeByHome.of(waiting.setting, waiting.request(), waiting.market).rank();
    }

    /**
     * A market in which one place is taken.
     *
     * @param waiting the market
     * @return the market after
     */
    @Benchmark
    public Market placeTaken(Waiting waiting) {
        waiting.next += 7_919;
        Home home = waiting.all.get(Math.floorMod(waiting.next, waiting.all.size()));
        int registered = home.capacity().map(UsableCapacity::registered).orElse(1);
        return waiting.market.with(home.withCapacity(java.util.Optional.of(UsableCapacity.builder()
                .registered(registered)
                .occupied(registered)
                .build())));
    }

    /**
     * A market built and indexed from nothing.
     *
     * @param waiting the homes
     * @return the market
     */
    @Benchmark
    public Market build(Waiting waiting) {
        return waiting.ranker.index(Market.of(waiting.all, waiting.locator));
    }
}
