package org.placewright.interchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.ShownName;
import org.placewright.interchange.internal.TableReader;

/**
 * Writes values of one type of the model as JSON, and reads them again, so that nothing is lost: what is read equals
 * what was written, and what is written of equal values is the same bytes on any machine.
 *
 * <p>{@code ModelJson.of(Referral.class).writeAll(referrals, file)} and
 * {@code ModelJson.of(Referral.class).read(file)}. The form of each type is told in the documentation of this package.
 * A document holds all there is of a value, personal data too: it is a case record.
 *
 * <p>Reading never throws because of what is read. What cannot be taken is a finding with the line and, as its column,
 * the JSON pointer; it quotes nothing. One part that cannot be taken costs the value it is in, and the others are kept;
 * after text that is no JSON, nothing more is. A property the type does not have is left out and costs nothing else.
 *
 * <p>Time grows with the length of the document, memory with what is taken from it: properties a type does not have are
 * passed over while they are read, and of one value no more names and values are taken in than the limits allow. A
 * document of 50 MB that was made to harm was refused or read past in a heap of 128 MiB. Immutable and safe to share
 * between threads; finding out the form of a type takes milliseconds, so keep what {@link #of(Class)} returns.
 *
 * @param <T> the type of the values
 */
public final class ModelJson<T> {

    private static final String TEXT = "(text)";

    private final Documents<T> documents;

    private ModelJson(Documents<T> documents) {
        this.documents = documents;
    }

    /**
     * Returns the JSON of a type, with the standard limits.
     *
     * @param <T> the type of the values
     * @param type a type of the model without type parameters, such as {@code Referral.class}
     * @return its JSON
     * @throws IllegalArgumentException if neither the model nor what it is made of has such values, or they are keys or
     *     hold one
     */
    public static <T> ModelJson<T> of(Class<T> type) {
        return of(TypeToken.of(type));
    }

    /**
     * Returns the JSON of a type that has type parameters, with the standard limits.
     *
     * @param <T> the type of the values
     * @param type a type of the model, such as that of {@code Import<Referral>}
     * @return its JSON
     * @throws IllegalArgumentException if neither the model nor what it is made of has such values, or they are keys or
     *     hold one
     */
    public static <T> ModelJson<T> of(TypeToken<T> type) {
        return of(type, ReadLimits.standard());
    }

    /**
     * Returns the JSON of a type, with other limits.
     *
     * @param <T> the type of the values
     * @param type a type of the model
     * @param limits how much of a document is taken in
     * @return its JSON
     * @throws IllegalArgumentException if neither the model nor what it is made of has such values, or they are keys or
     *     hold one
     */
    public static <T> ModelJson<T> of(TypeToken<T> type, ReadLimits limits) {
        return new ModelJson<>(Documents.of(type, limits));
    }

    /** Returns the JSON of a type that is not of the model itself, but has forms of the same kinds. */
    static <T> ModelJson<T> of(Class<T> type, ReadLimits limits, Forms forms) {
        return new ModelJson<>(Documents.of(TypeToken.of(type), limits, forms));
    }

    /**
     * Writes a document of one value.
     *
     * @param value the value
     * @return the document, ended by LF
     * @throws IllegalArgumentException if it could not be read again: it is beyond the limits, or a text in it holds
     *     half a pair of surrogates, which no character set has
     */
    public String write(T value) {
        return text(out -> documents.write(value, out, JsonText.printer()));
    }

    /**
     * Writes a document of a list of values.
     *
     * @param values the values, in the order they are to have
     * @return the document, ended by LF
     * @throws IllegalArgumentException if it could not be read again: it is beyond the limits, or a text in it holds
     *     half a pair of surrogates, which no character set has
     */
    public String writeAll(Iterable<? extends T> values) {
        return text(out -> documents.writeAll(values, out, JsonText.printer()));
    }

    /**
     * Writes a document of a list of values to a file in UTF-8, in place of what was there.
     *
     * @param values the values, in the order they are to have
     * @param file where to write
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if it could not be read again: it is beyond the limits, or a text in it holds
     *     half a pair of surrogates, which no character set has
     */
    public void writeAll(Iterable<? extends T> values, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            documents.writeAll(values, out, JsonText.printer());
        }
    }

    /** Writes to memory. */
    @FunctionalInterface
    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private static String text(Writing writing) {
        StringWriter out = new StringWriter();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("A value must not be nested deeper than JSON can be written", e);
        }
        return out.toString();
    }

    /**
     * Reads a document, of one value or a list.
     *
     * @param document the text of the document
     * @return the values, in the order of the document, and what was found
     */
    public Import<T> read(String document) {
        return documents.read(document, TEXT);
    }

    /**
     * Reads a document, of one value or a list, and closes the stream.
     *
     * @param document the bytes of the document, in UTF-8, or in UTF-16 with a byte order mark
     * @param shownName what findings are to call it
     * @return the values, in the order of the document, and what was found
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException if the name is blank
     */
    public Import<T> read(InputStream document, String shownName) throws IOException {
        if (shownName.isBlank()) {
            throw new IllegalArgumentException(
                    "ModelJson shownName must not be blank. Maybe the name of the file the bytes are from?");
        }
        return documents.read(document, shownName);
    }

    /**
     * Reads a document, of one value or a list.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @return the values, in the order of the document, and what was found
     */
    public Import<T> read(Path file) {
        return opened(
                file,
                in -> documents.read(in, TableReader.nameOf(file)),
                report -> new Import<>(ImmutableList.of(), report.findings(), report.counts()));
    }

    /**
     * Reads a document, of one value or a list, and hands each value to a consumer as it is read, keeping none: memory
     * stays bounded by the largest value. What says of which kind the values are must come before them, as the writer
     * has it; a fault after them is found when they are handed on already, so look at the report. What the consumer
     * throws comes out of this, and the file is closed.
     *
     * @param file the document, in UTF-8, or in UTF-16 with a byte order mark
     * @param consumer takes the values, in the order of the document
     * @return what was found, and what became of the values
     */
    public ImportReport read(Path file, Consumer<? super T> consumer) {
        return opened(file, in -> documents.read(in, TableReader.nameOf(file), consumer), report -> report);
    }

    /** Reads from an open file. */
    @FunctionalInterface
    private interface Reading<R> {
        R from(InputStream in) throws IOException;
    }

    private static <R> R opened(Path file, Reading<R> reading, Function<ImportReport, R> notRead) {
        if (!Files.exists(file)) {
            return notRead.apply(notRead(file, FindingCodes.FILE_NOT_FOUND, "there is no such file"));
        }
        if (!Files.isRegularFile(file)) {
            // A pipe or a device might never end, or never begin.
            return notRead.apply(notRead(file, FindingCodes.NOT_A_FILE, "something that is no file stands there"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return reading.from(in);
        } catch (IOException e) {
            // The message may hold the path of the file, so only the fact is kept.
            return notRead.apply(notRead(file, FindingCodes.FILE_UNREADABLE, "the file could not be read to its end"));
        }
    }

    private static ImportReport notRead(Path file, FindingCode code, String fault) {
        return new ImportReport(
                ImmutableList.of(Finding.builder()
                        .severity(Severity.ERROR)
                        .code(code)
                        .location(SourceLocation.inFile(ShownName.of(TableReader.nameOf(file))))
                        .fault(fault)
                        .remedy("a JSON document")
                        .done("nothing read")
                        .build()),
                ImportCounts.NONE);
    }
}
