package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.testkit.synthetic.SyntheticEngland;
import org.placewright.testkit.synthetic.SyntheticEnglandSpec;

/**
 * A folder of the returns of one authority for several years, each as it was filed: the children of the year, and what
 * was known of their episodes in it at its end. Who stays on is in the return of the next year again.
 */
final class YearlyReturns implements AutoCloseable {

    private static final int OF_A_COUNCIL = 500;
    private static final int MOST_COUNCILS = 153;
    private static final int WRITTEN_TOGETHER = 1_000;

    private final Path folder;

    private YearlyReturns(Path folder) {
        this.folder = folder;
    }

    /** Writes them into a folder of their own, which closing removes. */
    static YearlyReturns of(int children, int years) throws IOException {
        YearlyReturns returns = new YearlyReturns(Files.createTempDirectory("placewright-years"));
        SyntheticEnglandSpec spec = SyntheticEnglandSpec.builder()
                .councilCount(Math.max(1, Math.min(MOST_COUNCILS, children / OF_A_COUNCIL)))
                .childrenInCare(children)
                .yearsOfHistory(years)
                .build();
        try (Stream<CareHistory> told = SyntheticEngland.of(spec).histories()) {
            returns.write(told.limit(children).iterator(), CollectionYear.containing(spec.asOf()), years);
        }
        return returns;
    }

    Path folder() {
        return folder;
    }

    private void write(Iterator<CareHistory> told, CollectionYear last, int years) throws IOException {
        int number = 0;
        while (told.hasNext()) {
            List<CareHistory> some = Lists.newArrayList();
            while (told.hasNext() && some.size() < WRITTEN_TOGETHER) {
                some.add(renumbered(told.next(), number++));
            }
            for (int before = 0; before < years; before++) {
                CollectionYear year = CollectionYear.of(last.endingIn() - before);
                ImmutableList<CareHistory> filed = filed(some, year);
                append(year + "-header.csv", filed, of -> Ssda903Writer.standard()
                        .header(year, of));
                append(year + "-episodes.csv", filed, of -> Ssda903Writer.standard()
                        .episodes(of));
            }
        }
    }

    /** What the return of a year says: no episode that ended before it, and no end after it. */
    private static ImmutableList<CareHistory> filed(List<CareHistory> histories, CollectionYear year) {
        LocalDate first = year.firstDay();
        return CareHistories.of(histories).knownOn(year.lastDay()).histories().stream()
                .map(history -> CareHistory.builder()
                        .childId(history.childId())
                        .child(history.child())
                        .episodes(history.episodes().stream()
                                .filter(episode -> episode.end()
                                        .filter(end -> end.isBefore(first))
                                        .isEmpty())
                                .toList())
                        .build())
                .filter(history -> !history.episodes().isEmpty())
                .collect(ImmutableList.toImmutableList());
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

    private void append(String name, ImmutableList<CareHistory> histories, Function<List<CareHistory>, CsvTable> table)
            throws IOException {
        Path file = folder.resolve(name);
        boolean isNew = !Files.exists(file);
        String text = table.apply(histories).text();
        try (BufferedWriter out =
                isNew ? Files.newBufferedWriter(file) : Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
            out.write(isNew ? text : text.substring(text.indexOf('\n') + 1));
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : ReturnFiles.files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
