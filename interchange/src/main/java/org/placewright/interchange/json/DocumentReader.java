package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.NumberTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.internal.JsonTreeReader;

/**
 * Reads one document: each value as it comes, and at the end whether the envelope lets them be believed. Where values
 * are handed on at once, what says of which kind they are must come before them.
 */
final class DocumentReader<T> {

    private static final ImmutableSet<String> ENVELOPE =
            ImmutableSet.of(Documents.MARK, Documents.VERSION, Documents.TYPE, Documents.VALUE, Documents.VALUES);
    private static final ImmutableList<String> KIND =
            ImmutableList.of(Documents.MARK, Documents.VERSION, Documents.TYPE);
    private static final String NOTHING_TAKEN = "no value taken";

    private final String type;
    private final Form form;
    private final long tokens;
    private final Problems problems;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Consumer<? super T> consumer;
    private final boolean atOnce;
    private long kept;
    private long changed;
    private long rejected;
    private boolean believed = true;
    private boolean broken;

    /**
     * Makes a reader of one document that takes in so many names and values of each value.
     *
     * @param atOnce whether the consumer relies on the values before the document ends
     */
    DocumentReader(
            String type, Form form, long tokens, Problems problems, Consumer<? super T> consumer, boolean atOnce) {
        this.type = type;
        this.form = form;
        this.tokens = tokens;
        this.problems = problems;
        this.consumer = consumer;
        this.atOnce = atOnce;
    }

    /** Notes that the document cannot be read at all; the problems say why. */
    void notOpened() {
        broken = true;
    }

    /** Reads from the first token to the last, or as far as there is JSON. */
    void read(JsonParser in) throws IOException {
        try {
            document(in);
        } catch (StreamConstraintsException e) {
            broken(JsonFindingCodes.LIMIT_EXCEEDED, in, "a limit is exceeded", "a document within ReadLimits");
        } catch (JsonProcessingException | CharConversionException e) {
            // What the parser has to say may quote the document, so only the place is kept.
            broken(
                    JsonFindingCodes.MALFORMED_JSON,
                    in,
                    "from here on this is no JSON",
                    "JSON in UTF-8 to the end. Maybe the document was cut off?");
        }
    }

    private void broken(FindingCode code, JsonParser in, String fault, String remedy) {
        broken = true;
        long line = Math.max(1, in.currentLocation().getLineNr());
        problems.document(Severity.ERROR, code, line, fault, remedy, "rest of the document not read");
    }

    private void document(JsonParser in) throws IOException {
        JsonToken first = in.nextToken();
        if (first == null) {
            disbelieve(FindingCodes.EMPTY_FILE, 1, "the document is empty", "a document of " + type);
            broken = true;
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            disbelieve(
                    JsonFindingCodes.NOT_A_MODEL_DOCUMENT, JsonTreeReader.line(in), "this is no object", "an envelope");
            broken = true;
            return;
        }
        in.nextToken();
        while (in.currentToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            property(name, in);
        }
        if (in.nextToken() != null) {
            problems.document(
                    Severity.ERROR,
                    JsonFindingCodes.TEXT_AFTER_END,
                    JsonTreeReader.line(in),
                    "something follows after the end of the document",
                    "one object and no more",
                    "passed over");
        }
    }

    /** Reads a property, and the token after it. */
    private void property(String name, JsonParser in) throws IOException {
        long line = JsonTreeReader.line(in);
        if (!ENVELOPE.contains(name)) {
            unknown(line);
            skip(in);
        } else if (!seen.add(name)) {
            disbelieve(
                    JsonFindingCodes.REPEATED_PROPERTY, line, "a property of the envelope occurs twice", "each once");
            skip(in);
        } else if (name.equals(Documents.VALUE) || name.equals(Documents.VALUES)) {
            values(name, in);
        } else {
            JsonTree tree = JsonTreeReader.read(in, TextForm.any(), tokens);
            in.nextToken();
            header(name, tree);
        }
    }

    private void values(String name, JsonParser in) throws IOException {
        if (atOnce && !seen.containsAll(KIND)) {
            disbelieve(
                    JsonFindingCodes.MISSING_PROPERTY,
                    JsonTreeReader.line(in),
                    "the values come before what says of which kind they are",
                    String.join(", ", KIND) + " first; or read without handing values on");
        }
        if (name.equals(Documents.VALUE)) {
            one(in, "/" + Documents.VALUE);
        } else {
            all(in);
        }
    }

    private static void skip(JsonParser in) throws IOException {
        in.skipChildren();
        in.nextToken();
    }

    private void unknown(long line) {
        problems.document(
                Severity.WARNING,
                JsonFindingCodes.UNKNOWN_PROPERTY,
                line,
                "a property stands here that no envelope has",
                "one of " + String.join(", ", ENVELOPE),
                "property left out");
    }

    private void header(String name, JsonTree tree) {
        boolean isRight =
                switch (name) {
                    case Documents.MARK ->
                        tree instanceof TextTree text && text.text().equals(Documents.MODEL);
                    case Documents.VERSION ->
                        tree instanceof NumberTree number && number.text().equals(Integer.toString(Documents.CURRENT));
                    default -> tree instanceof TextTree text && text.text().equals(type);
                };
        if (!isRight) {
            disbelieve(codeOf(name), tree.line(), "the document is not of the " + wording(name), expected(name));
        }
    }

    private static FindingCode codeOf(String name) {
        return switch (name) {
            case Documents.MARK -> JsonFindingCodes.NOT_A_MODEL_DOCUMENT;
            case Documents.VERSION -> JsonFindingCodes.UNKNOWN_VERSION;
            default -> JsonFindingCodes.OTHER_TYPE;
        };
    }

    private static String wording(String name) {
        return switch (name) {
            case Documents.MARK -> "kind that is read here";
            case Documents.VERSION -> "version that is read here";
            default -> "type that was asked for";
        };
    }

    private String expected(String name) {
        return switch (name) {
            case Documents.MARK -> Documents.MARK + " \"" + Documents.MODEL + "\"";
            case Documents.VERSION ->
                Documents.VERSION + " " + Documents.CURRENT
                        + ". Maybe a newer version of the library wrote the document?";
            default -> Documents.TYPE + " \"" + type + "\"";
        };
    }

    private void all(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            disbelieve(
                    JsonFindingCodes.WRONG_KIND, JsonTreeReader.line(in), "values is no array", "an array of values");
            skip(in);
            return;
        }
        in.nextToken();
        for (long index = 0; in.currentToken() != JsonToken.END_ARRAY; index++) {
            one(in, "/" + Documents.VALUES + "/" + index);
        }
        in.nextToken();
    }

    /**
     * Reads a value, and the token after it. Where a number ends only the next token tells: it may be the beginning of
     * one that was cut off.
     */
    private void one(JsonParser in, String pointer) throws IOException {
        // Counted as not kept until it is: what breaks off within was begun.
        rejected++;
        if (!believed) {
            skip(in);
            return;
        }
        JsonTree tree = JsonTreeReader.read(in, form, tokens);
        if (tree instanceof NumberTree) {
            in.nextToken();
            take(tree, pointer);
        } else {
            take(tree, pointer);
            in.nextToken();
        }
    }

    // The form is that of the type.
    @SuppressWarnings("unchecked")
    private void take(JsonTree tree, String pointer) {
        Optional<Object> value = form.read(tree, problems.at(pointer));
        boolean warned = problems.takeWarned();
        if (value.isPresent()) {
            consumer.accept((T) value.get());
            rejected--;
            changed += warned ? 1 : 0;
            kept += warned ? 0 : 1;
        }
    }

    private void disbelieve(FindingCode code, long line, String fault, String remedy) {
        believed = false;
        problems.document(Severity.ERROR, code, line, fault, remedy, NOTHING_TAKEN);
    }

    /** Returns what became of the values; none is taken if the envelope is not whole enough to tell what they are. */
    ImportReport report() {
        long read = kept + changed + rejected;
        if (!broken || read > 0) {
            KIND.forEach(this::require);
        }
        if (!broken && !seen.contains(Documents.VALUES)) {
            require(Documents.VALUE);
        }
        return new ImportReport(
                problems.all(),
                believed || atOnce
                        ? new ImportCounts(read, kept, changed, rejected)
                        : new ImportCounts(read, 0, 0, read));
    }

    /** Tells whether the values are what they were asked to be. */
    boolean isBelieved() {
        return believed;
    }

    private void require(String name) {
        if (!seen.contains(name)) {
            disbelieve(
                    JsonFindingCodes.MISSING_PROPERTY,
                    1,
                    "the envelope lacks a property",
                    "a property " + name + (name.equals(Documents.VALUE) ? " or " + Documents.VALUES : ""));
        }
    }
}
