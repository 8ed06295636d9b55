package org.placewright.interchange.ssda903.repair;

import com.google.common.base.Verify;
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
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Row;
import org.placewright.interchange.internal.TableReader;

/**
 * A file of episodes as read: its rows, as they were written, and what they say where that can be told.
 *
 * <p>A single year is the one a return ends in unless the rows deny it: where more start after that 31 March than
 * mistakes explain, and no more do after the next, all single years are those the returns start in. Only DECOM tells,
 * because repair moves no start, so that a file that was repaired is read like the one before. Mistakes are two rows,
 * or 1 % of them.
 */
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
    record Line(long number, ImmutableList<String> texts, WrittenYear year, LocalDate start, Optional<LocalDate> end) {

        /** The order in which rows are given to repair, which decides between rows that say the same. */
        static final Comparator<Line> AS_WRITTEN = Comparator.comparing(Line::start)
                .thenComparing(Line::texts, Comparators.lexicographical(Comparator.<String>naturalOrder()));

        /** Names the type only. */
        @Override
        public String toString() {
            return "Line[...]";
        }
    }

    /** How many rows that name a single year start after the return they name. */
    private static final class StartsAfterYear {

        private static final int MISTAKES = 2;

        private long rows;
        private long ifEnd;
        private long ifStart;

        void count(WrittenYear year, LocalDate start) {
            if (!year.isClear()) {
                rows++;
                ifEnd += start.isAfter(year.ifEnd().lastDay()) ? 1 : 0;
                ifStart += start.isAfter(year.ifStart().lastDay()) ? 1 : 0;
            }
        }

        boolean tellStarts() {
            return !areMistakes(ifEnd) && areMistakes(ifStart);
        }

        private boolean areMistakes(long late) {
            return late <= MISTAKES || 100 * late <= rows;
        }
    }

    private final AuthorityId otherwise;
    private final FindingLog findings;
    private final String name;
    private final Map<Whose, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, WrittenYear> latest = new HashMap<>();
    private final StartsAfterYear startsAfter = new StartsAfterYear();
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
        read.sayYears();
        return read;
    }

    private void add(Row row) {
        hasRows = true;
        ImmutableList<String> texts = columns.texts(row);
        Optional<ChildId> child = EpisodeColumns.child(row);
        Optional<WrittenYear> year = EpisodeColumns.year(row);
        Optional<LocalDate> start = EpisodeColumns.start(row);
        Optional<LocalDate> end = EpisodeColumns.end(row);
        boolean endKnown = end.isPresent() || !row.isRecorded(EpisodeColumns.DEC);
        if (child.isEmpty() || year.isEmpty() || start.isEmpty() || !endKnown) {
            unusable.add(texts);
            say(row, EpisodeColumns.unusable(row));
            return;
        }
        String authority = EpisodeColumns.authority(row).orElse(otherwise.value());
        lines.computeIfAbsent(new Whose(authority, child.get()), whose -> new ArrayList<>(4))
                .add(new Line(row.line(), texts, year.get(), start.get(), end));
        latest.merge(authority, year.get(), WrittenYear::latest);
        startsAfter.count(year.get(), start.get());
    }

    private void sayYears() {
        if (startsAfter.tellStarts()) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.COLLECTION_YEAR_INFERRED,
                    SourceLocation.inFile(name).column(EpisodeColumns.YEAR.name()),
                    "more rows than mistakes explain start after the 31 March of their year",
                    "the year a return ends in or, if this is wrong, both years, such as 2019-20",
                    "read as the year each return starts in");
        }
    }

    /** Returns the return that a year names in this file. */
    CollectionYear meant(WrittenYear year) {
        return startsAfter.tellStarts() ? year.ifStart() : year.ifEnd();
    }

    /** Returns a year as the file names it. */
    int named(CollectionYear year) {
        return startsAfter.tellStarts() ? year.endingIn() - 1 : year.endingIn();
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

    /** Returns the latest return of an authority that has rows. */
    CollectionYear latest(String authority) {
        return meant(Verify.verifyNotNull(latest.get(authority)));
    }

    /** Returns the rows that cannot be understood, as they stand. */
    List<ImmutableList<String>> unusable() {
        return unusable;
    }
}
