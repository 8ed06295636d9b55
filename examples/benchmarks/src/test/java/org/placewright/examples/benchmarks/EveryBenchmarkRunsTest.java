package org.placewright.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark there is runs, once, on next to nothing; how fast is no matter here. */
class EveryBenchmarkRunsTest {

    private static final Options ONCE_ON_NEXT_TO_NOTHING = new OptionsBuilder()
            .param("councils", "1")
            .param("children", "20")
            .param("family", "TIGHT")
            .param("homes", "20")
            .param("setting", "TWELVE_AND_TEN")
            .param("rows", "50")
            .param("siblings", "2")
            .param("postcodes", "1000")
            .mode(Mode.SingleShotTime)
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();

    @Test
    void every_benchmark_runs_once() throws RunnerException {
        List<String> ran = new Runner(ONCE_ON_NEXT_TO_NOTHING)
                .run().stream()
                        .map(RunResult::getParams)
                        .map(params -> params.getBenchmark())
                        .distinct()
                        .toList();

        assertThat(ran).containsExactlyInAnyOrderElementsOf(all());
        assertThat(ran).hasSizeGreaterThan(5);
    }

    private static Set<String> all() {
        return BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .collect(Collectors.toSet());
    }
}
