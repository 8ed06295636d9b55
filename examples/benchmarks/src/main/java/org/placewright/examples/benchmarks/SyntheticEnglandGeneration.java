package org.placewright.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;
import org.placewright.core.id.AuthorityId;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * The synthetic England: how long the country takes to be settled, and how many children of one council and how many
 * homes of all it tells a second, on one thread. To read as goal: all children in a minute on two threads, which is
 * what {@link WholeEngland} measures.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class SyntheticEnglandGeneration {

    /** Makes the benchmarks, as JMH does. */
    public SyntheticEnglandGeneration() {}

    /** How large a country. */
    @State(Scope.Benchmark)
    public static class Size {

        /** How many councils there are. */
        @Param("153")
        public int councils;

        /** How many children are in care on the last day. */
        @Param("82000")
        public int children;

        /** Makes the size, as JMH does. */
        public Size() {}

        SyntheticEngland country() {
            return SyntheticEngland.of(SyntheticEnglandSpec.builder()
                    .councilCount(councils)
                    .childrenInCare(children)
                    .build());
        }
    }

    /** A country, settled once, and one of its councils. */
    @State(Scope.Benchmark)
    public static class Settled {

        private SyntheticEngland country;
        private AuthorityId council;

        /** Makes it, as JMH does. */
        public Settled() {}

        /**
         * Settles it.
         *
         * @param size how large a country
         */
        @Setup
        public void settle(Size size) {
            country = size.country();
            council = country.councils().get(0).id();
        }
    }

    /** The children told, counted beside the calls. */
    @State(Scope.Thread)
    @AuxCounters
    public static class ToldChildren {

        /** Children told. */
        public long children;

        /** Their episodes. */
        public long episodes;

        /** Makes the counters, as JMH does. */
        public ToldChildren() {}
    }

    /** The homes told, counted beside the calls. */
    @State(Scope.Thread)
    @AuxCounters
    public static class ToldHomes {

        /** Homes told. */
        public long homes;

        /** Makes the counter, as JMH does. */
        public ToldHomes() {}
    }

    /**
     * Settles a country: its model, ground, councils and homes.
     *
     * @param size how large a country
     * @return the country, of whose children none is told yet
     */
    @Benchmark
    public SyntheticEngland settle(Size size) {
        return size.country();
    }

    /**
     * Tells the ten years of one council's children.
     *
     * @param settled the country
     * @param told the count
     * @param consumer what takes the children
     */
    @Benchmark
    public void histories(Settled settled, ToldChildren told, Blackhole consumer) {
        settled.country.histories(settled.council).forEach(history -> {
            told.children++;
            told.episodes += history.episodes().size();
            consumer.consume(history);
        });
    }

    /**
     * Tells every home of the country.
     *
     * @param settled the country
     * @param told the count
     * @param consumer what takes the homes
     */
    @Benchmark
    public void homes(Settled settled, ToldHomes told, Blackhole consumer) {
        settled.country.homes().forEach(home -> {
            told.homes++;
            consumer.consume(home);
        });
    }
}
