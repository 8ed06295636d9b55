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
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.JsonTree;
import org.placewright.interchange.internal.JsonTree.NumberTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.internal.JsonTreeReader;

/** Reads one document: each value as it comes, and at the end whether the envelope lets them be believed. */
final class DocumentReader<T> {

    private static final ImmutableSet<String> ENVELOPE =
            ImmutableSet.of(Documents.MARK, Documents.VERSION, Documents.TYPE, Documents.VALUE, Documents.VALUES);
    private static final String NOTHING_TAKEN = "no value taken";

    private final String type;
    private final Form form;
    private final long tokens;
    private final Problems problems;
    private final Set<String> seen = new LinkedHashSet<>();
    private final ImmutableList.Builder<T> values = ImmutableList.builder();
    private long kept;
    private long changed;
    private long rejected;
    private boolean believed = true;
    private boolean broken;

    /** Makes a reader of one document that takes in so many names and values of each value. */
    DocumentReader(String type, Form form, long tokens, Problems problems) {
        this.type = type;
        this.form = form;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Returns that nothing was read; the problems say why. */
    Import<T> notOpened() {
        return new Import<>(ImmutableList.of(), problems.all(), ImportCounts.NONE);
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
        } else if (name.equals(Documents.VALUE)) {
            one(in, "/" + Documents.VALUE);
        } else if (name.equals(Documents.VALUES)) {
            all(in);
        } else {
            JsonTree tree = JsonTreeReader.read(in, TextForm.any(), tokens);
            in.nextToken();
            header(name, tree);
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
            values.add((T) value.get());
            rejected--;
            changed += warned ? 1 : 0;
            kept += warned ? 0 : 1;
        }
    }

    private void disbelieve(FindingCode code, long line, String fault, String remedy) {
        believed = false;
        problems.document(Severity.ERROR, code, line, fault, remedy, NOTHING_TAKEN);
    }

    /** Returns what was read, if the envelope was whole enough to tell what it was. */
    Import<T> imported() {
        long read = kept + changed + rejected;
        if (!broken || read > 0) {
            require(Documents.MARK);
            require(Documents.VERSION);
            require(Documents.TYPE);
        }
        if (!broken && !seen.contains(Documents.VALUES)) {
            require(Documents.VALUE);
        }
        return believed
                ? new Import<>(values.build(), problems.all(), new ImportCounts(read, kept, changed, rejected))
                : new Import<>(ImmutableList.of(), problems.all(), new ImportCounts(read, 0, 0, read));
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
