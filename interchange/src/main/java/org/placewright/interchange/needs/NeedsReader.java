package org.placewright.interchange.needs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.JsonBeginning;
import org.placewright.interchange.internal.Source;
import org.placewright.interchange.internal.SourceFault;
import org.placewright.interchange.internal.TableReader;

/**
 * Reads records of the Placements Data Standard from JSON, in all its editions; which one it is need not be said.
 *
 * <p>Reading never throws because of what is read. What cannot be taken is a finding with the line and, as its column,
 * a JSON pointer; it never quotes a value. A field that cannot be taken costs that field, and the record is kept; only
 * a record that does not say which child it is about is left out. After text that is no JSON, nothing more is read, and
 * of a list what came before is kept. How each field is read is told in the documentation of this package.
 *
 * <p>Time and memory grow with the length of the document. Immutable and safe to share between threads.
 */
public final class NeedsReader {

    private static final NeedsReader STANDARD = new NeedsReader(NeedsOptions.STANDARD, Optional.empty());
    private static final String TEXT = "(text)";

    private final NeedsOptions options;
    private final Optional<PseudonymKey> key;
    private final JsonFactory factory;

    private NeedsReader(NeedsOptions options, Optional<PseudonymKey> key) {
        this.options = options;
        this.key = key;
        ReadLimits limits = options.limits();
        this.factory = JsonBeginning.factory(StreamReadConstraints.builder()
                .maxDocumentLength(limits.fileBytes())
                .maxNestingDepth(limits.jsonDepth())
                .maxStringLength(limits.fieldLength())
                .maxNameLength(limits.fieldLength())
                .maxNumberLength(limits.numberLength())
                .build());
    }

    /**
     * Returns the reader with the standard options.
     *
     * @return the reader
     */
    public static NeedsReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader with other options.
     *
     * @param options how much is taken in, and which costs are likely
     * @return the reader
     */
    public static NeedsReader of(NeedsOptions options) {
        return new NeedsReader(options, Optional.empty());
    }

    /**
     * Returns this reader with a key, so that a finding about a record says which child it is about by a pseudonym.
     *
     * @param newKey makes pseudonyms of the identifiers of children
     * @return the reader
     */
    public NeedsReader withPseudonymKey(PseudonymKey newKey) {
        return new NeedsReader(options, Optional.of(newKey));
    }

    /**
     * Reads a document.
     *
     * @param document the text of the document
     * @return the records, in the order of the document, and what was found
     */
    public Import<PlacementRecord> read(String document) {
        return TableReader.kept(consumer -> {
            JsonFindings findings = findings(TEXT);
            JsonRecords records = new JsonRecords(findings, options.likelyCost(), consumer);
            try {
                read(JsonBeginning.of(factory, document), findings, records);
            } catch (IOException e) {
                throw new IllegalStateException("A text can always be read", e);
            }
            return records.report();
        });
    }

    /**
     * Reads a document, and closes the stream.
     *
     * @param document the bytes of the document, in UTF-8, or in UTF-16 with a byte order mark
     * @param shownName what findings are to call it
     * @return the records, in the order of the document, and what was found
     * @throws IOException if the stream cannot be read
     */
    public Import<PlacementRecord> read(InputStream document, String shownName) throws IOException {
        ImmutableList.Builder<PlacementRecord> values = ImmutableList.builder();
        JsonFindings findings = findings(shownName);
        JsonRecords records = new JsonRecords(findings, options.likelyCost(), values::add);
        try (InputStream bytes = document) {
            read(JsonBeginning.of(factory, bytes), findings, records);
        }
        ImportReport report = records.report();
        return new Import<>(values.build(), report.findings(), report.counts());
    }

    /**
     * Reads a document.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @return the records, in the order of the document, and what was found
     */
    public Import<PlacementRecord> read(Path file) {
        return TableReader.kept(consumer -> read(file, consumer));
    }

    /**
     * Reads a document and hands each record of a list to a consumer as it is read, keeping none: memory stays bounded
     * but for what tells a second record of one referral. A document that is no list is held while it is read. What the
     * consumer throws comes out of this, and the file is closed.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @param consumer takes the records, in the order of the document
     * @return the findings, and what became of the records
     */
    public ImportReport read(Path file, Consumer<? super PlacementRecord> consumer) {
        JsonFindings findings = findings(TableReader.nameOf(file));
        JsonRecords records = new JsonRecords(findings, options.likelyCost(), consumer);
        try (InputStream bytes = Source.of(file, options.limits()).open()) {
            read(JsonBeginning.of(factory, bytes), findings, records);
        } catch (IOException e) {
            SourceFault fault = SourceFault.of(e);
            findings.notRead(fault.code(), fault.fault(), "a JSON document");
        }
        return records.report();
    }

    private JsonFindings findings(String shownName) {
        return new JsonFindings(shownName, new FindingLog(options.limits(), key));
    }

    private void read(JsonBeginning beginning, JsonFindings findings, JsonRecords records) throws IOException {
        if (beginning.marked()) {
            findings.marked();
        }
        if (beginning.inUtf16()) {
            findings.inUtf16();
        }
        if (beginning.parser().isEmpty()) {
            findings.notRead(
                    FindingCodes.ENCODING_NOT_SUPPORTED,
                    "the document is in UTF-32, or in UTF-16 without a mark that says so",
                    "a document in UTF-8");
            return;
        }
        try (JsonParser in = beginning.parser().get()) {
            new JsonDocument(records, findings, options.limits()).read(in);
        }
    }
}
