package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.internal.JsonBeginning;

/**
 * Documents of one type: the envelope, and values of one form in it.
 *
 * @param <T> the type
 */
final class Documents<T> {

    static final String MARK = "placewright";
    static final String MODEL = "model";
    static final String VERSION = "version";
    static final String TYPE = "type";
    static final String VALUE = "value";
    static final String VALUES = "values";

    /** The one version there is so far. */
    static final int CURRENT = 1;

    private final String name;
    private final Form form;
    private final ReadLimits limits;
    private final JsonFactory factory;

    private Documents(String name, Form form, ReadLimits limits) {
        this.name = name;
        this.form = form;
        this.limits = limits;
        this.factory = JsonBeginning.factory(StreamReadConstraints.builder()
                .maxDocumentLength(limits.fileBytes())
                .maxNestingDepth(limits.jsonDepth())
                .maxStringLength(limits.fieldLength())
                .maxNameLength(limits.fieldLength())
                .maxNumberLength(limits.numberLength())
                .build());
    }

    /** Returns the documents of a type; throws {@link IllegalArgumentException} if the type has no form. */
    static <T> Documents<T> of(TypeToken<T> type, ReadLimits limits) {
        return of(type, limits, new Forms(limits));
    }

    /** Returns the documents of a type of which there is one of the given forms. */
    static <T> Documents<T> of(TypeToken<T> type, ReadLimits limits, Forms forms) {
        return new Documents<>(nameOf(type.getType()), forms.of(type), limits);
    }

    /** Returns the name of a type without its packages. */
    static String nameOf(Type type) {
        if (type instanceof ParameterizedType parameterised) {
            return nameOf(parameterised.getRawType())
                    + Arrays.stream(parameterised.getActualTypeArguments())
                            .map(Documents::nameOf)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof Class<?> raw) {
            Class<?> enclosing = raw.getEnclosingClass();
            return (enclosing == null ? "" : nameOf(enclosing) + ".") + raw.getSimpleName();
        }
        throw new IllegalArgumentException(
                "The type must be known in full but was " + type + ". Maybe a type parameter is left open?");
    }

    /** Writes a document of one value. */
    void write(T value, Writer to, DefaultPrettyPrinter printer) throws IOException {
        try (LimitedGenerator out = generator(to, printer)) {
            begin(out);
            out.writeFieldName(VALUE);
            out.beginValue();
            form.write(out, value);
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }

    /** Writes a document of a list of values. */
    void writeAll(Iterable<? extends T> values, Writer to, DefaultPrettyPrinter printer) throws IOException {
        try (LimitedGenerator out = generator(to, printer)) {
            begin(out);
            out.writeArrayFieldStart(VALUES);
            for (T value : values) {
                out.beginValue();
                form.write(out, value);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }

    private LimitedGenerator generator(Writer to, DefaultPrettyPrinter printer) throws IOException {
        // Closing what is half written must not end it as if it were whole.
        return new LimitedGenerator(
                factory.createGenerator(new MeasuredWriter(to, limits.fileBytes()))
                        .setPrettyPrinter(printer)
                        .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT),
                limits);
    }

    private void begin(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField(MARK, MODEL);
        out.writeNumberField(VERSION, CURRENT);
        out.writeStringField(TYPE, name);
    }

    /** Reads a document that is a text. */
    Import<T> read(String text, String shownName) {
        Problems problems = new Problems(shownName, limits.findings());
        try {
            return read(JsonBeginning.of(factory, text), problems);
        } catch (IOException e) {
            throw new IllegalStateException("A text can always be read", e);
        }
    }

    /** Reads a document of bytes, and closes it. */
    Import<T> read(InputStream bytes, String shownName) throws IOException {
        Problems problems = new Problems(shownName, limits.findings());
        try (InputStream in = bytes) {
            return read(JsonBeginning.of(factory, in), problems);
        }
    }

    /** Reads a document of bytes, hands each value on as it is read, and closes it. */
    ImportReport read(InputStream bytes, String shownName, Consumer<? super T> consumer) throws IOException {
        Problems problems = new Problems(shownName, limits.findings());
        try (InputStream in = bytes) {
            DocumentReader<T> reader = new DocumentReader<>(name, form, limits.jsonTokens(), problems, consumer, true);
            read(JsonBeginning.of(factory, in), problems, reader);
            return reader.report();
        }
    }

    private Import<T> read(JsonBeginning beginning, Problems problems) throws IOException {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        DocumentReader<T> reader = new DocumentReader<>(name, form, limits.jsonTokens(), problems, values::add, false);
        read(beginning, problems, reader);
        ImportReport report = reader.report();
        return new Import<>(
                reader.isBelieved() ? values.build() : ImmutableList.of(), report.findings(), report.counts());
    }

    private static void read(JsonBeginning beginning, Problems problems, DocumentReader<?> reader) throws IOException {
        if (beginning.marked()) {
            problems.marked();
        }
        if (beginning.inUtf16()) {
            problems.inUtf16();
        }
        if (beginning.parser().isEmpty()) {
            problems.notUtf8();
            reader.notOpened();
            return;
        }
        try (JsonParser in = beginning.parser().get()) {
            reader.read(in);
        }
    }
}
