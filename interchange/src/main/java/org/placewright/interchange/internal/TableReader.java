package org.placewright.interchange.internal;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.csv.CsvLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.CsvLines.Line;

/**
 * Reads a table: opens the file, finds the columns, and hands each row to a function that makes a value of it.
 *
 * <p>A row with fewer fields than there are columns is left out, and so is one with more, unless those beyond are
 * blank: when the count is wrong there is no telling which field is missing.
 */
public final class TableReader {

    private final CsvLimits limits;
    private final FindingLog findings;

    /** Years of returns repeat one another; one reader shares equal values over all its tables. */
    private final Interner<Object> known = Interners.newStrongInterner();

    /** Makes a reader that reports to the given log. */
    public TableReader(CsvLimits limits, FindingLog findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** Returns the last part of a path, or a stand-in for a path that has none. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null || name.toString().isBlank() ? "(file)" : name.toString();
    }

    /** Reads a table from a file; the mapper must reject every row it makes no value of. */
    public <T> ReadTable<T> read(Path file, String shownName, TableSpec spec, Function<Row, Optional<T>> mapper) {
        Collector<T> collector = new Collector<>(shownName, spec, mapper);
        if (Files.isDirectory(file)) {
            collector.fileFault(FindingCodes.NOT_A_FILE, "a folder stands where a file is expected", "a CSV file");
        } else if (!Files.exists(file)) {
            collector.fileFault(FindingCodes.FILE_NOT_FOUND, "there is no such file", "a CSV file");
        } else if (!Files.isRegularFile(file)) {
            // A pipe or a device might never end, or never begin.
            collector.fileFault(FindingCodes.NOT_A_FILE, "something that is no file stands there", "a CSV file");
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                if (Files.size(file) > limits.fileBytes()) {
                    collector.fileFault(
                            FindingCodes.FILE_TOO_LARGE,
                            "the file is larger than the limit",
                            "at most " + limits.fileBytes() + " bytes");
                } else {
                    collector.read(in);
                }
            } catch (IOException e) {
                // The message may hold the path of the file, so only the fact is kept.
                collector.fileFault(
                        FindingCodes.FILE_UNREADABLE, "the file could not be read to its end", "a readable file");
            }
        }
        return collector.table();
    }

    /** Reads a table from bytes, for those that come from elsewhere than a file. */
    public <T> ReadTable<T> read(InputStream in, String shownName, TableSpec spec, Function<Row, Optional<T>> mapper)
            throws IOException {
        Collector<T> collector = new Collector<>(shownName, spec, mapper);
        collector.read(in);
        return collector.table();
    }

    /** Gathers the rows of one table. */
    private final class Collector<T> {

        private final SourceLocation file;
        private final TableSpec spec;
        private final Function<Row, Optional<T>> mapper;
        private final ImmutableList.Builder<ReadRow<T>> rows = ImmutableList.builder();
        private long read;

        Collector(String shownName, TableSpec spec, Function<Row, Optional<T>> mapper) {
            this.file = SourceLocation.inFile(shownName);
            this.spec = spec;
            this.mapper = mapper;
        }

        void fileFault(FindingCode code, String fault, String remedy) {
            findings.add(Severity.ERROR, code, file, fault, remedy, read == 0 ? "table not loaded" : "rest not loaded");
        }

        void read(InputStream in) throws IOException {
            CsvLines lines = new CsvLines(in, limits.lineBytes());
            Optional<Line> first = lines.next();
            if (first.isEmpty()) {
                fileFault(FindingCodes.EMPTY_FILE, "the file is empty", "a line of column names, then rows");
                return;
            }
            Optional<Heading> heading = heading(first.get());
            if (heading.isEmpty()) {
                return;
            }
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (read == limits.rows()) {
                    fileFault(
                            FindingCodes.TOO_MANY_ROWS,
                            "the file has more rows than the limit",
                            "at most " + limits.rows() + " rows");
                    return;
                }
                read++;
                row(heading.get(), line.get());
            }
            if (read == 0) {
                findings.add(
                        Severity.WARNING,
                        FindingCodes.HEADER_ONLY,
                        file,
                        "the file has column names and no rows",
                        "at least one row",
                        "nothing to load");
            }
        }

        private Optional<Heading> heading(Line line) {
            SourceLocation location = SourceLocation.atLine(file.file(), line.number());
            if (line.fault().isPresent()) {
                LineFault fault = line.fault().get();
                findings.add(Severity.ERROR, fault.code(), location, fault.fault(), fault.remedy(), "table not loaded");
                return Optional.empty();
            }
            return Heading.read(spec, line.fields(), location, findings);
        }

        private void row(Heading heading, Line line) {
            SourceLocation location = SourceLocation.atLine(file.file(), line.number());
            Row row = new Row(heading, line.fields(), location, findings, known);
            if (line.fault().isPresent()) {
                LineFault fault = line.fault().get();
                row.reject(fault.code(), fault.fault(), fault.remedy());
                return;
            }
            if (!line.utf8()) {
                row.decodedOtherwise();
            }
            int size = line.fields().size();
            boolean extraBlank = size > heading.size()
                    && line.fields().subList(heading.size(), size).stream().allMatch(String::isEmpty);
            if (size != heading.size() && !extraBlank) {
                row.reject(
                        FindingCodes.FIELD_COUNT,
                        "the line has " + size + " fields",
                        "as many as there are columns, which is " + heading.size());
                return;
            }
            Optional<T> value = mapper.apply(row);
            Verify.verify(value.isPresent() || row.isRejected(), "A row left out must have a finding");
            if (!row.isRejected()) {
                value.ifPresent(present -> rows.add(new ReadRow<>(present, location, row.isChanged())));
            }
        }

        ReadTable<T> table() {
            return new ReadTable<>(rows.build(), read);
        }
    }
}
