package org.placewright.examples.benchmarks;

import com.google.common.base.Verify;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.ssda903.FiledReturnReader;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.validation.ReferenceData;
import org.placewright.interchange.ssda903.validation.ReturnValidator;
import org.placewright.interchange.ssda903.validation.ValidationReport;

/**
 * A return of ten tables checked by every rule, with the same return for the year before and made-up postcodes, so that
 * rules that need these run. Goal: 100,000 children, 985,000 rows, in 5 seconds and 1 GB.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 3, jvmArgs = "-Xmx800m")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class ReturnValidation {

    private static final ReferenceData POSTCODES = ReferenceData.builder()
            .postcodes(postcode -> Optional.of(new GridPoint(400_000 + postcode.hashCode() % 50_000, 300_000)))
            .authorities(postcode -> Optional.of(AuthorityId.of("E10000001")))
            .build();

    /** Makes the benchmarks, as JMH does. */
    public ReturnValidation() {}

    /** A folder with a return. */
    @State(Scope.Benchmark)
    public static class Return {

        /** How many children. */
        @Param("100000")
        public int children;

        private @Nullable Path folder;
        private @Nullable FiledReturns filed;

        /** Makes it, as JMH does. */
        public Return() {}

        /**
         * Writes the folder.
         *
         * @throws IOException if it cannot be written
         */
        @Setup
        public void write() throws IOException {
            Path written = Files.createTempDirectory("placewright-validation");
            folder = written;
            TenTables.write(written, children);
            filed = FiledReturnReader.standard().read(written, TenTables.year(), written);
        }

        /**
         * Removes the folder.
         *
         * @throws IOException if it cannot be removed
         */
        @TearDown
        public void remove() throws IOException {
            for (Path file : ReturnFiles.files(folder())) {
                Files.delete(file);
            }
            Files.delete(folder());
        }

        Path folder() {
            return Verify.verifyNotNull(folder);
        }

        FiledReturns filed() {
            return Verify.verifyNotNull(filed);
        }
    }

    /**
     * Reads this year's return as it was filed.
     *
     * @param filed the folder
     * @return the return
     */
    @Benchmark
    public FiledReturns read(Return filed) {
        return FiledReturnReader.standard().read(filed.folder(), TenTables.year());
    }

    /**
     * Checks what was read, this year's and last year's.
     *
     * @param filed the return
     * @return the report
     */
    @Benchmark
    public ValidationReport check(Return filed) {
        return ReturnValidator.standard().withReferenceData(POSTCODES).validate(filed.filed());
    }

    /**
     * Reads this year's return and checks it.
     *
     * @param filed the folder
     * @return the report
     */
    @Benchmark
    public ValidationReport readAndCheck(Return filed) {
        return ReturnValidator.standard()
                .withReferenceData(POSTCODES)
                .validate(FiledReturnReader.standard().read(filed.folder(), TenTables.year()));
    }
}
