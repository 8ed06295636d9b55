package org.placewright.examples.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.ProvisionType;
import org.placewright.testkit.synthetic.PricePool;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * Runs the study and writes {@code coverage.md} and {@code coverage.svg}.
 *
 * <p>Arguments, each optional: how many books of each kind (200), how many threads (2), the folder to write to (that it
 * is started in), the method (hedonic; or cohort, or shrunk).
 */
public final class CoverageStudy {

    private static final ImmutableList<Integer> SIZES = ImmutableList.of(400, 1_500, 6_000);

    private CoverageStudy() {}

    /**
     * Runs the study.
     *
     * @param arguments books, threads, folder, method
     * @throws IOException if the results cannot be written
     * @throws InterruptedException if it is stopped
     * @throws ExecutionException if a book fails
     */
    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        int books = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        Path folder = Path.of(arguments.length > 2 ? arguments[2] : ".");
        PriceBenchmark method = JudgingMethod.named(arguments.length > 3 ? arguments[3] : "hedonic")
                .benchmark();
        SyntheticEnglandSpec spec =
                SyntheticEnglandSpec.builder().yearsOfHistory(5).build();
        PricePool pool = PricePool.of(SyntheticEngland.of(spec), ImmutableList.of());
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Files.createDirectories(folder);
            List<StudyCell> cells = new ArrayList<>();
            for (Setting setting : Setting.values()) {
                for (int prices : SIZES) {
                    PricePool departed = pool.with(spec, setting.departures());
                    StudyCell cell = cell(
                            seed -> OneBook.means(method, departed, spec.asOf(), seed, prices),
                            setting,
                            prices,
                            departed.shares(),
                            books,
                            executor);
                    cells.add(cell);
                    System.out.println(CoverageTable.line(cell));
                    write(ImmutableList.copyOf(cells), folder);
                }
            }
        } finally {
            executor.shutdown();
        }
    }

    /** Writes what is known so far: all of it may take a quarter of an hour. */
    private static void write(ImmutableList<StudyCell> cells, Path folder) throws IOException {
        Files.writeString(folder.resolve("coverage.md"), CoverageTable.of(cells), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("coverage.svg"), CoveragePlot.of(cells), StandardCharsets.UTF_8);
    }

    private static StudyCell cell(
            Drawing drawing,
            Setting setting,
            int prices,
            ImmutableSortedMap<ProvisionType, Double> shares,
            int books,
            ExecutorService executor)
            throws InterruptedException, ExecutionException {
        List<Future<ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>>>> running = new ArrayList<>();
        for (long seed = 1; seed <= books; seed++) {
            long each = seed;
            running.add(executor.submit(() -> drawing.means(each)));
        }
        ImmutableList.Builder<ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>>> means =
                ImmutableList.builder();
        for (Future<ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>>> book : running) {
            means.add(book.get());
        }
        return new StudyCell(setting, prices, shares, means.build());
    }

    /** Draws one book and judges fees by it. */
    @FunctionalInterface
    private interface Drawing {

        ImmutableSortedMap<ProvisionType, EnumMap<Measure, Double>> means(long seed);
    }
}
