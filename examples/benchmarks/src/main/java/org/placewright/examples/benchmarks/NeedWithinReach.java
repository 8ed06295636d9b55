package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
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
import org.placewright.core.provider.Home;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapAnalysis;
import org.placewright.sufficiency.gap.GapQuestion;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.stress.OwnerFailure;
import org.placewright.sufficiency.stress.StressTest;
import org.placewright.sufficiency.supply.Supply;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * The children of the synthetic England set against its homes, within 20 miles, on one thread: 153 councils have 82,000
 * children in care and 49,000 homes, foster carers' among them. A single shot is a first run in a new process, which is
 * what a command takes. To read as goal: all of England in 5 seconds and 2 GB.
 */
@BenchmarkMode({Mode.SingleShotTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 0)
@Measurement(iterations = 5, time = 5)
public class NeedWithinReach {

    /** Makes the benchmark, as JMH does. */
    public NeedWithinReach() {}

    /** Children and homes. */
    @State(Scope.Benchmark)
    public static class Country {

        /** How many councils there are. */
        @Param("153")
        public int councils;

        private SyntheticEngland england = SyntheticEngland.of(
                SyntheticEnglandSpec.builder().councilCount(1).yearsOfHistory(1).build());
        private CareHistories histories = CareHistories.of(ImmutableList.of());
        private ImmutableList<Home> homes = ImmutableList.of();

        /** Makes it, as JMH does. */
        public Country() {}

        /** Makes children and homes. */
        @Setup
        public void make() {
            england = SyntheticEngland.of(SyntheticEnglandSpec.builder()
                    .councilCount(councils)
                    .yearsOfHistory(1)
                    .build());
            histories = CareHistories.of(england.histories().collect(ImmutableList.toImmutableList()));
            homes = england.homes().collect(ImmutableList.toImmutableList());
        }

        private Residences residences() {
            return Residences.of(
                    LookedAfterChildren.on(histories, england.spec().asOf(), england.locator()),
                    Supply.on(homes, england.spec().asOf(), england.locator()),
                    england.providers());
        }
    }

    /**
     * From histories and homes to every row of the gap, and all children placed at best.
     *
     * @param country the children and homes
     * @return the gap
     */
    @Benchmark
    public Gap gap(Country country) {
        return GapAnalysis.standard()
                .of(GapQuestion.builder()
                        .reachable(ReachableHomes.of(country.residences(), ReachPolicy.standard()))
                        .build());
    }

    /**
     * From histories and homes to what the failure of each owner alone would do.
     *
     * @param country the children and homes
     * @return the failures
     */
    @Benchmark
    public ImmutableList<OwnerFailure> eachOwnerFailing(Country country) {
        return StressTest.of(
                        country.residences(),
                        Ownership.of(country.england.providers()),
                        ReachPolicy.standard(),
                        MostPlaced.standard())
                .eachAlone();
    }
}
