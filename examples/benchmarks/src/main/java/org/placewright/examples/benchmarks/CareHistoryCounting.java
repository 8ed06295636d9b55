package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareAttribute;
import org.placewright.sufficiency.history.CareFlows;
import org.placewright.sufficiency.history.CareGrouping;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.history.CountingDays;
import org.placewright.sufficiency.history.PlacedBy;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * Ten years of the histories of children of the synthetic England laid down in columns, and counted by age band and
 * kind of placement, on one thread. To read as goal: columns and daily counts of 100,000 children in a second.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class CareHistoryCounting {

    /** Makes the benchmark, as JMH does. */
    public CareHistoryCounting() {}

    /** What is counted. */
    @State(Scope.Benchmark)
    public static class Histories {

        private static final int YEARS = 10;
        private static final int OF_A_COUNCIL = 500;
        private static final int MOST_COUNCILS = 153;

        /** How many children there are. */
        @Param("100000")
        public int children;

        private CareHistories histories = CareHistories.of(ImmutableList.of());
        private CareStays stays = CareStays.of(histories);
        private CareGrouping grouping = CareGrouping.by(
                CareAttribute.age(AgeBands.DEMAND_MODEL), CareAttribute.placementKind(PlacedBy.SETTLED));
        private DateRange tenYears = DateRange.startingOn(LocalDate.EPOCH);

        /** Makes it, as JMH does. */
        public Histories() {}

        /** Makes the histories. */
        @Setup
        public void make() {
            SyntheticEnglandSpec spec = SyntheticEnglandSpec.builder()
                    .councilCount(Math.max(1, Math.min(MOST_COUNCILS, children / OF_A_COUNCIL)))
                    .childrenInCare(children)
                    .yearsOfHistory(YEARS)
                    .build();
            ImmutableList<CareHistory> made =
                    SyntheticEngland.of(spec).histories().limit(children).collect(ImmutableList.toImmutableList());
            histories = CareHistories.of(made);
            stays = CareStays.of(histories);
            tenYears = DateRange.of(spec.asOf().minusYears(YEARS), spec.asOf().plusDays(1));
        }
    }

    /**
     * Lays the histories down in columns.
     *
     * @param of what is counted
     * @return the columns
     */
    @Benchmark
    public CareStays columns(Histories of) {
        return CareStays.of(of.histories);
    }

    /**
     * Counts what is in columns on every day of ten years.
     *
     * @param of what is counted
     * @return the counts
     */
    @Benchmark
    public CareFlows daily(Histories of) {
        return CareFlows.of(of.stays, of.grouping, CountingDays.daily(of.tenYears));
    }

    /**
     * Counts what is in columns at the end of every month of ten years.
     *
     * @param of what is counted
     * @return the counts
     */
    @Benchmark
    public CareFlows monthly(Histories of) {
        return CareFlows.of(of.stays, of.grouping, CountingDays.monthEnds(of.tenYears));
    }

    /**
     * Lays the histories down in columns and counts them on every day of ten years.
     *
     * @param of what is counted
     * @return the counts
     */
    @Benchmark
    public CareFlows columnsAndDaily(Histories of) {
        return CareFlows.of(CareStays.of(of.histories), of.grouping, CountingDays.daily(of.tenYears));
    }
}
