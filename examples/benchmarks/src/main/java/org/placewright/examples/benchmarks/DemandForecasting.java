package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.demand.LastValueForecaster;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * Ten years of month ends forecast, by age band and kind of care, from ten years of histories of so many children of
 * the synthetic England, of whom about a seventh is in care at the end; all as one council, on one thread, means and
 * variances. To read as goal: 100,000 children in 0.3 seconds.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class DemandForecasting {

    /** Makes the benchmark, as JMH does. */
    public DemandForecasting() {}

    /** What is asked. */
    @State(Scope.Benchmark)
    public static class Question {

        private static final int YEARS = 10;
        private static final int MONTHS = 120;
        private static final int OF_A_COUNCIL = 500;
        private static final int MOST_COUNCILS = 153;

        /** How many children were ever in care in the ten years. */
        @Param("100000")
        public int children;

        private DemandQuestion question = asked(CareHistories.of(ImmutableList.of()), LocalDate.EPOCH);

        /** Makes it, as JMH does. */
        public Question() {}

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
            question = asked(CareHistories.of(made), spec.asOf());
        }

        private static DemandQuestion asked(CareHistories histories, LocalDate asOf) {
            YearMonth first = YearMonth.from(asOf.plusDays(1));
            return DemandQuestion.builder()
                    .history(histories)
                    .asOf(asOf)
                    .dates(IntStream.range(0, MONTHS)
                            .mapToObj(month -> first.plusMonths(month).atEndOfMonth())
                            .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo)))
                    .build();
        }
    }

    /**
     * Forecasts by flows.
     *
     * @param of what is asked
     * @return the forecast
     */
    @Benchmark
    public ForecastOutcome flow(Question of) {
        return FlowForecaster.standard().forecast(of.question);
    }

    /**
     * Carries the last count on, with the spread of its changes in the past.
     *
     * @param of what is asked
     * @return the forecast
     */
    @Benchmark
    public ForecastOutcome lastValue(Question of) {
        return LastValueForecaster.standard().forecast(of.question);
    }
}
