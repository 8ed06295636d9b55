package org.placewright.interchange.postcode;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Archive;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.TableReader;
import org.placewright.interchange.internal.TableSpec;
import org.placewright.interchange.postcode.PostcodeSources.Found;

/**
 * Reads a directory of every postcode into a {@link PostcodeLocator}: the ONS Postcode Directory, the National
 * Statistics Postcode Lookup, or Code-Point Open, as a file, a folder of files, or a zip of either.
 *
 * <p>Which of them a file is, its first line tells; the package's own documentation says what becomes of each column.
 * Rows are packed as they are read, so that the largest directory takes some 100 MB while it is read and a third of
 * that afterwards. Of two rows with one postcode the first counts. In a folder or zip, CSV files that are no directory
 * of postcodes (the lists of names that come with one) are passed over, and so is a folder {@code multi_csv} that
 * repeats the file beside it. No data makes this throw, and no finding quotes a postcode. Immutable and safe to share
 * between threads.
 */
public final class PostcodeReader {

    private static final PostcodeReader STANDARD = new PostcodeReader(PostcodeOptions.STANDARD);

    private final PostcodeOptions options;

    private PostcodeReader(PostcodeOptions options) {
        this.options = options;
    }

    /**
     * Returns the reader with the standard options.
     *
     * @return the reader
     */
    public static PostcodeReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other options.
     *
     * @param options how to read
     * @return the reader
     */
    public static PostcodeReader of(PostcodeOptions options) {
        return new PostcodeReader(options);
    }

    /**
     * Reads a directory of postcodes.
     *
     * @param path a CSV file, a folder of them, or a zip
     * @return what answers from its rows, the findings, and what became of the rows
     */
    public LoadedPostcodes read(Path path) {
        Reading reading = new Reading(Optional.empty());
        reading.read(path);
        return reading.loaded();
    }

    /**
     * Reads a directory of postcodes and hands each postcode to a consumer as it is read, keeping none: memory stays
     * bounded however many there are. So no second row of one postcode can be told, and both are handed on. What the
     * consumer throws comes out of this, and the file is closed.
     *
     * @param path a CSV file, a folder of them, or a zip
     * @param consumer takes the postcodes, in the order of the files and their rows
     * @return the findings, and what became of the rows
     */
    public ImportReport read(Path path, Consumer<? super PostcodeEntry> consumer) {
        Reading reading = new Reading(Optional.of(consumer));
        reading.read(path);
        return reading.report();
    }

    /** One reading of a directory. */
    private final class Reading {

        private final FindingLog findings = new FindingLog(options.limits());
        private final PostcodeRows rows;
        private final List<String> names = new ArrayList<>();
        private final List<Integer> firstRows = new ArrayList<>();
        private ImportCounts counts = ImportCounts.NONE;

        Reading(Optional<Consumer<? super PostcodeEntry>> consumer) {
            this.rows = new PostcodeRows(options.terminatedKept(), consumer);
        }

        void read(Path path) {
            String name = TableReader.nameOf(path);
            if (Files.isDirectory(path)) {
                readAll(name, () -> PostcodeSources.ofFolder(path, options.limits()));
            } else if (Archive.isZip(name)) {
                readAll(name, () -> PostcodeSources.ofZip(Archive.open(path, options.limits(), findings)));
            } else {
                begin(name);
                TableReader reader = new TableReader(options.limits(), findings);
                counts = reader.forEach(path, name, this::layoutOrFirstExpected, rows);
            }
        }

        LoadedPostcodes loaded() {
            PostcodeLocator locator = new PostcodeLocator(rows.packer().table(this::repeated));
            return new LoadedPostcodes(locator, findings.all(), counts);
        }

        ImportReport report() {
            return new ImportReport(findings.all(), counts);
        }

        private Optional<TableSpec> layoutOrFirstExpected(ImmutableList<String> first) {
            return rows.layout(first)
                    .or(() -> Optional.of(PostcodeLayout.expected().table()));
        }

        private void begin(String name) {
            names.add(name);
            firstRows.add(rows.packer().size());
        }

        private void readAll(String name, Opening opening) {
            try (PostcodeSources sources = opening.open()) {
                if (sources.files().stream().filter(this::readOne).count() == 0) {
                    fault(name, FindingCodes.NO_POSTCODES_FOUND, "no file holds postcodes", "a directory of postcodes");
                }
                sources.repeated().forEach(this::passOverRepeated);
            } catch (IOException e) {
                SourceFault why = SourceFault.of(e);
                fault(name, why.code(), why.fault(), why.remedy());
            }
        }

        private void fault(String name, FindingCode code, String fault, String remedy) {
            findings.add(
                    Severity.ERROR,
                    code,
                    SourceLocation.inFile(name),
                    fault,
                    remedy,
                    counts.read() == 0 ? "no postcodes loaded" : "rest not loaded");
        }

        /** Reads a file, and tells whether it is a directory of postcodes. */
        private boolean readOne(Found source) {
            ReadLimits limits = options.limits();
            long left = limits.rows() - counts.read();
            if (left == 0) {
                fault(
                        source.name(),
                        FindingCodes.TOO_MANY_ROWS,
                        "the files before have as many rows as the limit",
                        "at most " + limits.rows() + " rows together");
                return true;
            }
            begin(source.name());
            ReadLimits limitsLeft = limits.withRows(left);
            boolean[] found = {true};
            counts = counts.plus(new TableReader(limitsLeft, findings)
                    .forEach(
                            source.bytes(),
                            source.name(),
                            first -> {
                                Optional<TableSpec> layout = rows.layout(first);
                                found[0] = layout.isPresent();
                                return layout;
                            },
                            rows));
            if (!found[0]) {
                passOver(source, FindingCodes.UNKNOWN_FILE, "the file is no directory of postcodes");
            }
            return found[0];
        }

        private void passOverRepeated(Found source) {
            passOver(source, FindingCodes.FOLDER_NOT_READ, "the folder repeats the file beside it");
        }

        private void passOver(Found source, FindingCode code, String fault) {
            findings.add(
                    Severity.INFO,
                    code,
                    SourceLocation.inFile(source.name()),
                    fault,
                    "each postcode once, in a directory of postcodes",
                    "passed over");
        }

        private void repeated(int row) {
            int file = names.size() - 1;
            while (firstRows.get(file) > row) {
                file--;
            }
            findings.add(
                    Severity.ERROR,
                    FindingCodes.DUPLICATE_POSTCODE,
                    SourceLocation.atLine(names.get(file), rows.line(row)),
                    "the postcode has a row already",
                    "one row each",
                    "row left out");
            boolean changed = rows.isChanged(row);
            counts = new ImportCounts(
                    counts.read(),
                    counts.kept() - (changed ? 0 : 1),
                    counts.changed() - (changed ? 1 : 0),
                    counts.rejected() + 1);
        }
    }

    /** How the files come to be known. */
    private interface Opening {

        PostcodeSources open() throws IOException;
    }
}
