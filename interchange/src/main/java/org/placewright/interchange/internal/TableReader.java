package org.placewright.interchange.internal;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

/**
 * Reads a table: opens the file, finds the columns, and hands each row to a function that makes a value of it.
 *
 * <p>A row with fewer fields than there are columns is left out, and so is one with more, unless those beyond are
 * blank: when the count is wrong there is no telling which field is missing.
 */
public final class TableReader {

    private final ReadLimits limits;
    private final FindingLog findings;
    private final int headingLines;

    /** Years of returns repeat one another; one reader shares equal values over all its tables. */
    private final KnownValues known;

    /** Makes a reader that reports to the given log. */
    public TableReader(ReadLimits limits, FindingLog findings) {
        this(limits, findings, 1);
    }

    /** Makes a reader of tables whose column names may hold line breaks inside quotes, over so many lines together. */
    public TableReader(ReadLimits limits, FindingLog findings, int headingLines) {
        this(limits, findings, headingLines, new KnownValues());
    }

    private TableReader(ReadLimits limits, FindingLog findings, int headingLines, KnownValues known) {
        this.limits = limits;
        this.findings = findings;
        this.headingLines = headingLines;
        this.known = known;
    }

    /** Returns this reader for tables of so many rows. */
    public TableReader withRows(long most) {
        return new TableReader(limits.withRows(most), findings, headingLines, known);
    }

    /** Returns the last part of a path, or a stand-in for a path that has none. */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null || name.toString().isBlank() ? "(file)" : name.toString();
    }

    /** Reads a table from a file; the mapper must reject every row it makes no value of. */
    public <T> ReadTable<T> read(Path file, String shownName, TableSpec spec, Function<Row, Optional<T>> mapper) {
        return read(Source.of(file, limits), shownName, spec, mapper);
    }

    /** Reads a table from a source, as from a file. */
    public <T> ReadTable<T> read(Source file, String shownName, TableSpec spec, Function<Row, Optional<T>> mapper) {
        return read(file, shownName, names -> Optional.of(spec), mapper);
    }

    /**
     * Reads a table from a source whose layout its column names tell, as {@link #forEach(Path, String, Function,
     * Consumer)}.
     */
    public <T> ReadTable<T> read(
            Source file,
            String shownName,
            Function<ImmutableList<String>, Optional<TableSpec>> layout,
            Function<Row, Optional<T>> mapper) {
        Collector<ReadRow<T>> collector =
                new Collector<>(row -> mapper.apply(row).map(row::read));
        Reading reading = new Reading(shownName, layout, collector);
        reading.read(file);
        return new ReadTable<>(collector.rows.build(), reading.read, reading.ended);
    }

    /** Reads a table of which each row becomes something that tells by itself where it stood. */
    public <R> ReadRows<R> readRows(
            Source file,
            String shownName,
            Function<ImmutableList<String>, Optional<TableSpec>> layout,
            Function<Row, Optional<R>> mapper) {
        Collector<R> collector = new Collector<>(mapper);
        Reading reading = new Reading(shownName, layout, collector);
        reading.read(file);
        return new ReadRows<>(collector.rows.build(), reading.read, reading.ended);
    }

    /** Reads a table from bytes, for those that come from elsewhere than a file. */
    public <R> ReadRows<R> readRows(InputStream in, String shownName, TableSpec spec, Function<Row, Optional<R>> mapper)
            throws IOException {
        Collector<R> collector = new Collector<>(mapper);
        Reading reading = new Reading(shownName, names -> Optional.of(spec), collector);
        reading.read(in);
        return new ReadRows<>(collector.rows.build(), reading.read, reading.ended);
    }

    /**
     * Hands the values made of a file's rows to a consumer one by one and keeps none of them. What the consumer throws
     * comes out, and the file is closed.
     */
    public <T> ImportReport stream(
            Path file, TableSpec spec, Function<Row, Optional<T>> mapper, Consumer<? super T> consumer) {
        return stream(file, names -> Optional.of(spec), mapper, consumer);
    }

    /**
     * Hands on the values of a file whose layout its column names tell, as {@link #forEach(Path, String, Function,
     * Consumer)}.
     */
    public <T> ImportReport stream(
            Path file,
            Function<ImmutableList<String>, Optional<TableSpec>> layout,
            Function<Row, Optional<T>> mapper,
            Consumer<? super T> consumer) {
        ImportCounts counts =
                forEach(file, nameOf(file), layout, row -> value(row, mapper).ifPresent(consumer));
        return new ImportReport(findings.all(), counts);
    }

    /** Returns all values that are handed to a consumer, with what there is to say about them. */
    public static <T> Import<T> kept(Function<Consumer<T>, ImportReport> reading) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        ImportReport report = reading.apply(values::add);
        return new Import<>(values.build(), report.findings(), report.counts());
    }

    private static <T> Optional<T> value(Row row, Function<Row, Optional<T>> mapper) {
        Optional<T> value = mapper.apply(row);
        Verify.verify(value.isPresent() || row.isRejected(), "A row left out must have a finding");
        return value.filter(present -> !row.isRejected());
    }

    /**
     * Hands the rows of a file to a consumer one by one and keeps none of them.
     *
     * @param layout tells from the fields of the first line which columns there are; it reports what it does not know
     */
    public ImportCounts forEach(
            Path file,
            String shownName,
            Function<ImmutableList<String>, Optional<TableSpec>> layout,
            Consumer<Row> consumer) {
        return forEach(Source.of(file, limits), shownName, layout, consumer);
    }

    /** Hands the rows from a source to a consumer one by one, as those of a file. */
    public ImportCounts forEach(
            Source source,
            String shownName,
            Function<ImmutableList<String>, Optional<TableSpec>> layout,
            Consumer<Row> consumer) {
        Reading reading = new Reading(shownName, layout, consumer);
        reading.read(source);
        return reading.counts();
    }

    /** Gathers what rows became. */
    private static final class Collector<R> implements Consumer<Row> {

        private final Function<Row, Optional<R>> mapper;
        private final ImmutableList.Builder<R> rows = ImmutableList.builder();

        Collector(Function<Row, Optional<R>> mapper) {
            this.mapper = mapper;
        }

        @Override
        public void accept(Row row) {
            value(row, mapper).ifPresent(rows::add);
        }
    }

    /** The reading of one table. */
    private final class Reading {

        private final String file;
        private final Function<ImmutableList<String>, Optional<TableSpec>> layout;
        private final Consumer<Row> consumer;
        private long read;
        private long changed;
        private long rejected;
        private boolean ended;

        Reading(String shownName, Function<ImmutableList<String>, Optional<TableSpec>> layout, Consumer<Row> consumer) {
            this.file = shownName;
            this.layout = layout;
            this.consumer = consumer;
        }

        ImportCounts counts() {
            return new ImportCounts(read, read - changed - rejected, changed, rejected);
        }

        void fileFault(FindingCode code, String fault, String remedy) {
            findings.add(
                    Severity.ERROR,
                    code,
                    SourceLocation.inFile(file),
                    fault,
                    remedy,
                    read == 0 ? "table not loaded" : "rest not loaded");
        }

        void read(Source source) {
            try (InputStream in = source.open()) {
                read(in);
            } catch (IOException e) {
                SourceFault fault = SourceFault.of(e);
                fileFault(fault.code(), fault.fault(), fault.remedy());
            }
        }

        void read(InputStream in) throws IOException {
            InputStream bytes = Encodings.decoded(in);
            if (bytes instanceof Encodings) {
                findings.add(
                        Severity.INFO,
                        FindingCodes.FILE_IN_UTF16,
                        SourceLocation.inFile(file),
                        "the file is in UTF-16",
                        "a file in UTF-8",
                        "read as UTF-16");
            }
            CsvLines lines = new CsvLines(bytes, limits);
            if (!lines.nextHeading(headingLines)) {
                fileFault(FindingCodes.EMPTY_FILE, "the file is empty", "a line of column names, then rows");
                return;
            }
            Optional<TableSpec> spec = spec(lines);
            while (spec.filter(TableSpec::isTitle).isPresent()) {
                if (!lines.nextHeading(headingLines)) {
                    fileFault(
                            FindingCodes.MISSING_COLUMN,
                            "no line holds the names of the columns",
                            "a line of column names, then rows");
                    return;
                }
                spec = spec(lines);
            }
            Optional<Heading> heading = spec.flatMap(found -> heading(found, lines));
            if (heading.isEmpty()) {
                return;
            }
            if (lines.headingLines() > 1) {
                findings.add(
                        Severity.INFO,
                        FindingCodes.HEADING_OVER_LINES,
                        SourceLocation.atLine(file, lines.number()),
                        "the column names take " + lines.headingLines() + " lines, up to this one",
                        "nothing else",
                        "read as one line");
            }
            boolean atRow = !spec.orElseThrow().headed() || lines.next();
            if (!atRow) {
                findings.add(
                        Severity.WARNING,
                        FindingCodes.HEADER_ONLY,
                        SourceLocation.inFile(file),
                        "the file has column names and no rows",
                        "at least one row",
                        "nothing to load");
            }
            while (atRow) {
                if (read == limits.rows()) {
                    fileFault(
                            FindingCodes.TOO_MANY_ROWS,
                            "the file has more rows than the limit",
                            "at most " + limits.rows() + " rows");
                    return;
                }
                row(heading.get(), lines);
                atRow = lines.next();
            }
            ended = true;
        }

        private Optional<TableSpec> spec(CsvLines first) {
            if (first.fault().isPresent()) {
                LineFault fault = first.fault().get();
                findings.add(
                        Severity.ERROR,
                        fault.code(),
                        SourceLocation.atLine(file, first.number()),
                        fault.fault(),
                        fault.remedy(),
                        "table not loaded");
                return Optional.empty();
            }
            return layout.apply(first.fields());
        }

        private Optional<Heading> heading(TableSpec spec, CsvLines first) {
            return spec.headed()
                    ? Heading.read(spec, first.fields(), SourceLocation.atLine(file, first.number()), findings, known)
                    : Optional.of(Heading.fixed(spec, known));
        }

        private void row(Heading heading, CsvLines line) {
            Row row = new Row(heading, line, file, findings, known);
            read++;
            if (isWhole(row, heading, line)) {
                heading.subject().ifPresent(row::isAbout);
                consumer.accept(row);
            }
            if (row.isRejected()) {
                rejected++;
            } else if (row.isChanged()) {
                changed++;
            }
        }

        /** Tells whether a line has as many fields as there are columns; if not, the row is left out. */
        private boolean isWhole(Row row, Heading heading, CsvLines line) {
            if (line.fault().isPresent()) {
                LineFault fault = line.fault().get();
                row.reject(fault.code(), fault.fault(), fault.remedy());
                return false;
            }
            if (!line.isUtf8()) {
                row.decodedOtherwise();
            }
            int size = line.size();
            boolean whole = size == heading.size()
                    || (size > heading.size()
                            && IntStream.range(heading.size(), size).allMatch(line::isBlank));
            if (!whole) {
                row.reject(
                        FindingCodes.FIELD_COUNT,
                        "the line has " + size + " fields",
                        "as many as there are columns, which is " + heading.size());
            }
            return whole;
        }
    }
}
