package org.placewright.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.Ssda903Reader;

/**
 * Returns read from first to last into histories of care, headers and findings and all, and beside that the same bytes
 * read by FastCSV, which makes texts of fields and nothing more. To read as goal: 1,000,000 rows of episodes a second,
 * and within twice of FastCSV. For memory see {@link WholeReturns}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 3, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class Ssda903Reading {

    /** Makes the benchmarks, as JMH does. */
    public Ssda903Reading() {}

    /** A folder of returns. */
    @State(Scope.Benchmark)
    public static class Returns {

        /** What the children are made from: ENGLAND, or SAMPLES where these are beside the project. */
        @Param("ENGLAND")
        public String made = "ENGLAND";

        /** How many children. */
        @Param("100000")
        public int children;

        private ReturnFiles files;
        private long episodes;

        /** Makes it, as JMH does. */
        public Returns() {}

        /**
         * Writes the folder.
         *
         * @throws IOException if it cannot be written
         */
        @Setup
        public void write() throws IOException {
            files = ReturnFiles.of(ReturnFiles.Made.valueOf(made), children);
            episodes = ReturnFiles.episodes(files.folder());
        }

        /**
         * Removes the folder.
         *
         * @throws IOException if it cannot be removed
         */
        @TearDown
        public void remove() throws IOException {
            files.close();
        }

        Path folder() {
            return files.folder();
        }
    }

    /** The rows of episodes read, counted beside the calls. */
    @State(Scope.Thread)
    @AuxCounters
    public static class ReadRows {

        /** Rows of episodes; those of headers come on top. */
        public long episodes;

        /** Makes the counter, as JMH does. */
        public ReadRows() {}
    }

    /**
     * Reads returns into histories.
     *
     * @param returns the folder
     * @param read the count
     * @return the histories, the returns and the findings
     */
    @Benchmark
    public LoadedReturns histories(Returns returns, ReadRows read) {
        read.episodes += returns.episodes;
        return Ssda903Reader.standard().read(returns.folder());
    }

    /**
     * Reads the same files with FastCSV and makes nothing of them.
     *
     * @param returns the folder
     * @param read the count
     * @return how many rows there are
     */
    @Benchmark
    public long fastCsv(Returns returns, ReadRows read) {
        read.episodes += returns.episodes;
        return ReturnFiles.rawRows(returns.folder(), ".csv");
    }
}
