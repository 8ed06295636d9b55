package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
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
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.result.Import;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.register.OfstedReader;
import org.placewright.interchange.register.OfstedWriter;
import org.placewright.interchange.register.ProviderRegister;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * Registers of homes read: in the layouts Ofsted publishes, with inspections, joined by URN; and as a council's own
 * table. Beside them the same bytes read by FastCSV, which makes texts of fields and nothing more.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RegisterReading {

    /** Makes the benchmarks, as JMH does. */
    public RegisterReading() {}

    /** The homes of a small synthetic England over and over, each with a URN of its own. */
    @State(Scope.Benchmark)
    public static class Register {

        /** How many homes. */
        @Param("14000")
        public int homes;

        private Path published;
        private Path own;

        /** Makes it, as JMH does. */
        public Register() {}

        /**
         * Writes the files.
         *
         * @throws IOException if they cannot be written
         */
        @Setup
        public void write() throws IOException {
            SyntheticEngland england = SyntheticEngland.of(SyntheticEnglandSpec.builder()
                    .councilCount(3)
                    .childrenInCare(900)
                    .build());
            ImmutableList<ChildrensHome> few = england.homes()
                    .filter(home -> home.registration().isPresent())
                    .filter(ChildrensHome.class::isInstance)
                    .map(ChildrensHome.class::cast)
                    .collect(ImmutableList.toImmutableList());
            Iterator<ChildrensHome> cycle = Iterables.cycle(few).iterator();
            ImmutableList.Builder<Home> many = ImmutableList.builder();
            for (int number = 0; number < homes; number++) {
                Urn urn = Urn.of(Integer.toString(1_000_000 + number));
                ChildrensHome home = cycle.next();
                many.add(home.withId(HomeId.of(urn.value()))
                        .withRegistration(home.registration().orElseThrow().withUrn(urn)));
            }
            published = Files.createTempDirectory("register");
            OfstedWriter.of(LocalDate.of(2025, 3, 31)).write(published, many.build(), england.providers());
            own = Files.createTempDirectory("homes");
            CouncilForms.HOMES.write(own.resolve("homes.csv"), many.build());
        }

        /**
         * Removes the files.
         *
         * @throws IOException if they cannot be removed
         */
        @TearDown
        public void remove() throws IOException {
            MoreFiles.deleteRecursively(published, RecursiveDeleteOption.ALLOW_INSECURE);
            MoreFiles.deleteRecursively(own, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    /**
     * Reads what Ofsted publishes, and joins it.
     *
     * @param register the files
     * @return the homes and organisations
     */
    @Benchmark
    public ProviderRegister published(Register register) {
        return OfstedReader.standard().read(register.published);
    }

    /**
     * Reads the same files with FastCSV and makes nothing of them.
     *
     * @param register the files
     * @return how many rows there are
     */
    @Benchmark
    public long publishedByFastCsv(Register register) {
        return ReturnFiles.rawRows(register.published, ".csv");
    }

    /**
     * Reads a council's own table of homes.
     *
     * @param register the files
     * @return the homes
     */
    @Benchmark
    public Import<Home> councilsOwn(Register register) {
        return CouncilForms.HOMES.read(register.own.resolve("homes.csv"));
    }

    /**
     * Reads the same table with FastCSV and makes nothing of it.
     *
     * @param register the files
     * @return how many rows there are
     */
    @Benchmark
    public long councilsOwnByFastCsv(Register register) {
        return ReturnFiles.rawRows(register.own, ".csv");
    }
}
