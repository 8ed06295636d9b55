package org.placewright.interchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.TableReader;

/**
 * Writes what is asked for each referral besides what it says itself as JSON, and reads it again.
 *
 * <p>A document of the form {@link ModelJson} has, of type {@code RequestEntry}, with an entry for each referral about
 * which there is something to say; {@code docs/ranking-inputs.md} has an example. It is a case record.
 *
 * <p>Unlike a document of the model, one in which a name is not known, a value cannot be taken, or two entries are
 * about one referral, is refused as a whole: a child would otherwise be ranked for as if nothing had been said of an
 * area to avoid. Reading never throws because of what is read, and no finding quotes the document. Immutable and safe
 * to share between threads.
 */
public final class RequestsJson {

    private static final String NOTHING_TAKEN = "No entry was taken from the document";
    private static final String TEXT = "(text)";

    private final ModelJson<RequestEntry> json;

    private RequestsJson(ReadLimits limits) {
        this.json = ModelJson.of(RequestEntry.class, limits, Forms.withMatching(limits));
    }

    /**
     * Returns a reader and writer with the standard limits.
     *
     * @return the reader and writer
     */
    public static RequestsJson standard() {
        return within(ReadLimits.standard());
    }

    /**
     * Returns a reader and writer with other limits.
     *
     * @param limits how much of a document is taken in
     * @return the reader and writer
     */
    public static RequestsJson within(ReadLimits limits) {
        return new RequestsJson(limits);
    }

    /**
     * Writes entries.
     *
     * @param entries the entries, in the order they are to have
     * @return the document, ended by LF: the same for equal entries
     */
    public String write(Iterable<RequestEntry> entries) {
        return json.writeAll(entries);
    }

    /**
     * Reads entries.
     *
     * @param document the text of the document
     * @return the entries in the order of the document, and what was found; no entry if anything is wrong with one
     */
    public Import<RequestEntry> read(String document) {
        return whole(json.read(document), TEXT);
    }

    /**
     * Reads entries, and closes the stream.
     *
     * @param document the bytes of the document, in UTF-8, or in UTF-16 with a byte order mark
     * @param shownName what findings are to call it
     * @return the entries in the order of the document, and what was found; no entry if anything is wrong with one
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the name is blank
     */
    public Import<RequestEntry> read(InputStream document, String shownName) throws IOException {
        return whole(json.read(document, shownName), shownName);
    }

    /**
     * Reads entries from a file.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @return the entries in the order of the document, and what was found; no entry if anything is wrong with one
     */
    public Import<RequestEntry> read(Path file) {
        return whole(json.read(file), TableReader.nameOf(file));
    }

    private static Import<RequestEntry> whole(Import<RequestEntry> read, String file) {
        return WholeDocument.ofOneEach(read, RequestEntry::referral, file, NOTHING_TAKEN);
    }
}
