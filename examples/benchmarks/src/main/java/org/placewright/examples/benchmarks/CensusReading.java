package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.census.CensusPlacement;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.census.CensusWriter;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * A price census read, whole and handed on row by row. Beside that the same bytes read by FastCSV, which makes texts of
 * fields and nothing more.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CensusReading {

    private static final CensusReader READER = CensusReader.of(LocalDate.of(2025, 3, 31));

    /** Makes the benchmarks, as JMH does. */
    public CensusReading() {}

    /** The prices of a small synthetic England over and over. */
    @State(Scope.Benchmark)
    public static class Census {

        /** How many rows. */
        @Param("100000")
        public int rows;

        private Path folder;
        private Path file;

        /** Makes it, as JMH does. */
        public Census() {}

        /**
         * Writes the file.
         *
         * @throws IOException if it cannot be written
         */
        @Setup
        public void write() throws IOException {
            SyntheticEngland england = SyntheticEngland.of(SyntheticEnglandSpec.builder()
                    .councilCount(3)
                    .childrenInCare(900)
                    .build());
            ImmutableList<CensusPlacement> few = england.prices()
                    .map(price -> CensusPlacement.ofPrice(price.observation()))
                    .collect(ImmutableList.toImmutableList());
            folder = Files.createTempDirectory("census");
            file = folder.resolve("census.csv");
            CensusWriter.standard().write(file, Iterables.limit(Iterables.cycle(few), rows));
        }

        /**
         * Removes the file.
         *
         * @throws IOException if it cannot be removed
         */
        @TearDown
        public void remove() throws IOException {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /**
     * Reads a census.
     *
     * @param census the file
     * @return the placements
     */
    @Benchmark
    public Import<CensusPlacement> placements(Census census) {
        return READER.read(census.file);
    }

    /**
     * Reads a census and keeps no placement.
     *
     * @param census the file
     * @return what became of the rows
     */
    @Benchmark
    public ImportReport handedOn(Census census) {
        return READER.read(census.file, placement -> {});
    }

    /**
     * Reads the same file with FastCSV and makes nothing of it.
     *
     * @param census the file
     * @return how many rows there are
     */
    @Benchmark
    public long fastCsv(Census census) {
        return ReturnFiles.rawRows(census.folder, ".csv");
    }
}
