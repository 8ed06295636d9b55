package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;

/** A file of episodes as read: its rows, as they were written, and what they say where that can be told. */
final class EpisodeFile {

    /** Whose episodes they are: children of different authorities may have one identifier. */
    record Whose(String authority, ChildId child) {

        /** Names the type only. */
        @Override
        public String toString() {
            return "Whose[...]";
        }
    }

    /** A row that can be repaired. */
    record Line(
            long number, ImmutableList<String> texts, CollectionYear year, LocalDate start, Optional<LocalDate> end) {

        /** The order in which rows are given to repair, which decides between rows that say the same. */
        static final Comparator<Line> AS_WRITTEN =
                Comparator.comparing(Line::texts, Comparators.lexicographical(Comparator.<String>naturalOrder()));

        /** Names the type only. */
        @Override
        public String toString() {
            return "Line[...]";
        }
    }

    private final AuthorityId otherwise;
    private final FindingLog findings;
    private final String name;
    private final Map<Whose, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, CollectionYear> latest = new HashMap<>();
    private final List<ImmutableList<String>> unusable = new ArrayList<>();
    private EpisodeColumns columns = EpisodeColumns.of(ImmutableList.of());
    private boolean hasRows;
    private ImportCounts counts = ImportCounts.NONE;

    private EpisodeFile(AuthorityId otherwise, FindingLog findings, String name) {
        this.otherwise = otherwise;
        this.findings = findings;
        this.name = name;
    }

    /** Reads a file. */
    static EpisodeFile read(Path file, AuthorityId otherwise, ReadLimits limits, FindingLog findings) {
        EpisodeFile read = new EpisodeFile(otherwise, findings, TableReader.nameOf(file));
        read.counts = new TableReader(limits, findings)
                .forEach(
                        file,
                        read.name,
                        names -> {
                            read.columns = EpisodeColumns.of(names);
                            return Optional.of(read.columns.spec());
                        },
                        read::add);
        return read;
    }

    private void add(Row row) {
        hasRows = true;
        ImmutableList<String> texts = columns.texts(row);
        Optional<EpisodeColumns.Unusable> unusableField = EpisodeColumns.unusable(row);
        if (unusableField.isPresent()) {
            unusable.add(texts);
            say(row, unusableField.get());
            return;
        }
        CollectionYear year = EpisodeColumns.year(row).orElseThrow();
        String authority = EpisodeColumns.authority(row).orElse(otherwise.value());
        latest.merge(authority, year, (one, other) -> one.compareTo(other) < 0 ? other : one);
        lines.computeIfAbsent(
                        new Whose(authority, EpisodeColumns.child(row).orElseThrow()), whose -> new ArrayList<>(4))
                .add(new Line(
                        row.line(), texts, year, EpisodeColumns.start(row).orElseThrow(), EpisodeColumns.end(row)));
    }

    private void say(Row row, EpisodeColumns.Unusable field) {
        EpisodeColumns.child(row)
                .map(findings::about)
                .orElse(findings)
                .add(
                        Severity.WARNING,
                        field.kind().code(),
                        row.location().column(field.column().name()),
                        field.blank() ? "blank" : field.kind().fault(),
                        field.kind().remedy(),
                        "row written out unchanged, at the end, and not repaired");
    }

    EpisodeColumns columns() {
        return columns;
    }

    /** Tells whether there were rows under the column names that are needed. */
    boolean isUsable() {
        return hasRows;
    }

    String name() {
        return name;
    }

    ImportCounts counts() {
        return counts;
    }

    /** Returns the rows that say something, by authority and child. */
    Map<Whose, List<Line>> lines() {
        return lines;
    }

    /** Returns the latest return of an authority. */
    CollectionYear latest(String authority) {
        return latest.getOrDefault(authority, CollectionYear.of(1950));
    }

    /** Returns the rows that cannot be understood, as they stand. */
    List<ImmutableList<String>> unusable() {
        return unusable;
    }
}
