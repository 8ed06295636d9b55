package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Market;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * Brothers and sisters who must be shared out, put to a market in which every home has two places free, so that none
 * takes all of them and thousands take two. Goals at 100,000 homes: a second for six, two for ten.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
public class SiblingPlacing {

    private static final int TOP = 20;

    /** Makes the benchmark, as JMH does. */
    public SiblingPlacing() {}

    /** The market and the groups. */
    @State(Scope.Benchmark)
    public static class Groups {

        /** How many homes; where England has fewer, again under other names and at other addresses. */
        @Param("100000")
        public int homes;

        /** How many children there are to a group. */
        @Param({"2", "6", "10"})
        public int siblings;

        /** How many councils the homes and children are drawn from. */
        @Param("153")
        public int councils;

        private Market market = Market.of(ImmutableList.of(), Locator.none());
        private ImmutableList<SiblingRequest> requests = ImmutableList.of();
        private final SiblingRanker ranker = SiblingRanker.of(WeightedSumRanker.standard());
        private int next;

        /** Makes it, as JMH does. */
        public Groups() {}

        /** Tells the country and indexes its homes. */
        @Setup
        public void tell() {
            SyntheticEngland england = SyntheticEngland.of(
                    SyntheticEnglandSpec.builder().councilCount(councils).build());
            List<Home> told = england.homes().toList();
            List<Home> cast = new ArrayList<>(homes);
            for (int i = 0; i < homes; i++) {
                Home home = told.get(i % told.size());
                cast.add(empty(home)
                        .withId(HomeId.of(home.id().value() + "-" + i))
                        .withPostcode(told.get((i * 31) % told.size()).postcode()));
            }
            market = WeightedSumRanker.standard().index(Market.of(cast, england.locator()));
            List<Referral> waiting = england.referrals().limit(200).toList();
            ImmutableList.Builder<SiblingRequest> groups = ImmutableList.builder();
            for (int from = 0; from < waiting.size(); from += 17) {
                groups.add(SiblingRequest.of(group(waiting, from)).withLimit(OptionalInt.of(TOP)));
            }
            requests = groups.build();
        }

        private static Home empty(Home home) {
            return home.withResidents(Optional.empty())
                    .withCapacity(Optional.of(
                            UsableCapacity.builder().registered(2).occupied(0).build()));
        }

        /** Makes those who wait next to one another in the list brothers and sisters of the first. */
        private SiblingReferral group(List<Referral> waiting, int from) {
            Referral first = waiting.get(from);
            SiblingReferral.Builder group = SiblingReferral.builder().id(ReferralId.of("G-" + from));
            int next = from;
            for (int i = 0; i < siblings; i++) {
                Referral other = waiting.get(next++ % waiting.size());
                while (other.child().dateOfBirth().isAfter(first.neededFrom())) {
                    other = waiting.get(next++ % waiting.size());
                }
                group.addReferrals(first.withId(ReferralId.of("R-" + i))
                        .withChild(other.child().withId(ChildId.of("C-" + i))));
            }
            return group.build();
        }

        SiblingRequest request() {
            return requests.get(Math.floorMod(next++, requests.size()));
        }
    }

    /**
     * One home for all, or who goes where.
     *
     * @param groups the market and a group
     * @return the answer
     */
    @Benchmark
    public SiblingRanking whoGoesWhere(Groups groups) {
        return groups.ranker.rank(groups.request(), groups.market);
    }

    /**
     * The same, and why no home takes them all: counts, the twenty nearest misses and the binding constraints.
     *
     * @param groups the market and a group
     * @return the sets of rules that bind
     */
    @Benchmark
    public Object withReasons(Groups groups) {
        SiblingRanking answer = groups.ranker.rank(groups.request(), groups.market);
        answer.exclusions().countByRule();
        answer.exclusions().nearMisses(TOP);
        return answer.exclusions().bindingConstraints();
    }
}
