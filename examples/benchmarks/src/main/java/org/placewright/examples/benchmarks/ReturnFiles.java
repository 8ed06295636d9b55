package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/** A folder of returns to measure the reading of: headers and episodes of so many children of one authority. */
final class ReturnFiles implements AutoCloseable {

    /** What the children are made from. */
    enum Made {
        /** Children of the synthetic England with two years of history, in one return. */
        ENGLAND,
        /** The five yearly returns of the samples beside the project, again and again with new identifiers. */
        SAMPLES
    }

    private static final String HEADER = "header.csv";
    private static final String EPISODES = "episodes.csv";
    private static final int MOST_COUNCILS = 153;
    private static final int OF_A_COUNCIL = 500;
    private static final int WRITTEN_TOGETHER = 1_000;

    private final Path folder;

    private ReturnFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes them into a folder of their own, which closing removes. */
    static ReturnFiles of(Made made, int children) throws IOException {
        ReturnFiles files = new ReturnFiles(Files.createTempDirectory("placewright-returns"));
        switch (made) {
            case ENGLAND -> files.england(children);
            case SAMPLES -> files.samples(children);
        }
        return files;
    }

    /** Where the samples are, if they are there. */
    static Optional<Path> samples() {
        return Optional.of(Path.of(System.getProperty("placewright.shared", "../shared"), "samples", "ssda903"))
                .filter(Files::isDirectory);
    }

    Path folder() {
        return folder;
    }

    /** The files, in the order of their names. */
    ImmutableList<Path> files() {
        return files(folder);
    }

    /** The files of a folder, in the order of their names. */
    static ImmutableList<Path> files(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many rows all files of a folder have whose names end so, read by the parser that is the limit. */
    static long rawRows(Path folder, String ending) {
        long rows = 0;
        for (Path file : Iterables.filter(files(folder), path -> path.toString().endsWith(ending))) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord row : reader) {
                    rows += row.getFieldCount() > 0 ? 1 : 0;
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            rows--;
        }
        return rows;
    }

    /** How many rows of episodes a folder has. */
    static long episodes(Path folder) {
        return rawRows(folder, EPISODES);
    }

    private void england(int children) throws IOException {
        SyntheticEngland england = SyntheticEngland.of(SyntheticEnglandSpec.builder()
                .councilCount(Math.max(1, Math.min(MOST_COUNCILS, children / OF_A_COUNCIL)))
                .childrenInCare(children)
                .yearsOfHistory(2)
                .build());
        CollectionYear year = CollectionYear.containing(england.spec().asOf());
        try (Stream<CareHistory> told = england.histories();
                BufferedWriter headers = Files.newBufferedWriter(folder.resolve(year + "-" + HEADER));
                BufferedWriter episodes = Files.newBufferedWriter(folder.resolve(year + "-" + EPISODES))) {
            Iterator<CareHistory> first = told.limit(children).iterator();
            int number = 0;
            while (first.hasNext()) {
                List<CareHistory> some = Lists.newArrayList();
                while (first.hasNext() && some.size() < WRITTEN_TOGETHER) {
                    some.add(renumbered(first.next(), number + some.size()));
                }
                append(Ssda903Writer.standard().header(year, some).text(), number == 0, headers);
                append(Ssda903Writer.standard().episodes(some).text(), number == 0, episodes);
                number += some.size();
            }
        }
    }

    /** The same history under an identifier that no child of another council has. */
    private static CareHistory renumbered(CareHistory history, int number) {
        ChildId id = ChildId.of(Integer.toString(1_000_000 + number));
        return CareHistory.builder()
                .childId(id)
                .child(history.child().map(child -> child.withId(id)))
                .episodes(history.episodes())
                .build();
    }

    private static void append(String table, boolean first, BufferedWriter file) throws IOException {
        file.write(first ? table : table.substring(table.indexOf('\n') + 1));
    }

    private void samples(int children) throws IOException {
        Path samples = samples()
                .orElseThrow(
                        () -> new IllegalArgumentException("There are no samples beside the project. Maybe set the "
                                + "system property placewright.shared to the folder that holds samples/ssda903?"));
        long inSamples = files(samples).stream()
                .filter(file -> file.toString().endsWith(HEADER))
                .flatMap(ReturnFiles::lines)
                .filter(line -> !line.startsWith("CHILD"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .count();
        int copies = Math.max(1, Math.toIntExact(children / inSamples));
        for (Path file : files(samples)) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(HEADER) || name.endsWith(EPISODES)) {
                copy(lines(file).toList(), copies, folder.resolve(name));
            }
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\r?\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes a table with all rows again and again; the identifier, which comes first, has the copy's number behind it.
     */
    private static void copy(List<String> lines, int copies, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(lines.get(0) + "\n");
            for (int copy = 0; copy < copies; copy++) {
                for (String line : lines.subList(1, lines.size())) {
                    int comma = line.indexOf(',');
                    out.write(line.substring(0, comma) + (1_000 + copy) + line.substring(comma) + "\n");
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
