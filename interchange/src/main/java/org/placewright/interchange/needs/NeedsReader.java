package org.placewright.interchange.needs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.JsonBeginning;
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

    private static final NeedsReader STANDARD = new NeedsReader(NeedsOptions.STANDARD);
    private static final String TEXT = "(text)";

    private final NeedsOptions options;
    private final JsonFactory factory;

    private NeedsReader(NeedsOptions options) {
        this.options = options;
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
        return new NeedsReader(options);
    }

    /**
     * Reads a document.
     *
     * @param document the text of the document
     * @return the records, in the order of the document, and what was found
     */
    public Import<PlacementRecord> read(String document) {
        JsonFindings findings = new JsonFindings(TEXT, options.limits());
        try {
            return read(JsonBeginning.of(factory, document), findings);
        } catch (IOException e) {
            throw new IllegalStateException("A text can always be read", e);
        }
    }

    /**
     * Reads a document, and closes the stream.
     *
     * @param document the bytes of the document, in UTF-8
     * @param shownName what findings are to call it
     * @return the records, in the order of the document, and what was found
     * @throws IOException if the stream cannot be read
     */
    public Import<PlacementRecord> read(InputStream document, String shownName) throws IOException {
        JsonFindings findings = new JsonFindings(shownName, options.limits());
        try (InputStream bytes = document) {
            return read(JsonBeginning.of(factory, bytes), findings);
        }
    }

    /**
     * Reads a document.
     *
     * @param file the document, in UTF-8
     * @return the records, in the order of the document, and what was found
     */
    public Import<PlacementRecord> read(Path file) {
        if (!Files.exists(file)) {
            return notRead(file, FindingCodes.FILE_NOT_FOUND, "there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            // A pipe or a device might never end, or never begin.
            return notRead(file, FindingCodes.NOT_A_FILE, "something that is no file stands there");
        }
        try {
            return read(Files.newInputStream(file), TableReader.nameOf(file));
        } catch (IOException e) {
            // The message may hold the path of the file, so only the fact is kept.
            return notRead(file, FindingCodes.FILE_UNREADABLE, "the file could not be read to its end");
        }
    }

    private Import<PlacementRecord> notRead(Path file, FindingCode code, String fault) {
        JsonFindings findings = new JsonFindings(TableReader.nameOf(file), options.limits());
        findings.notRead(code, fault, "a JSON document");
        return new JsonRecords(findings, options.likelyCost()).imported();
    }

    private Import<PlacementRecord> read(JsonBeginning beginning, JsonFindings findings) throws IOException {
        JsonRecords records = new JsonRecords(findings, options.likelyCost());
        if (beginning.marked()) {
            findings.marked();
        }
        if (beginning.parser().isEmpty()) {
            findings.notRead(
                    FindingCodes.ENCODING_NOT_SUPPORTED, "the document is in UTF-16 or UTF-32", "a document in UTF-8");
            return records.imported();
        }
        try (JsonParser in = beginning.parser().get()) {
            new JsonDocument(records, findings).read(in);
        }
        return records.imported();
    }
}
