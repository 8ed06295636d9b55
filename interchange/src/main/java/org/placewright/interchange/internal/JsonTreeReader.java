package org.placewright.interchange.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.interchange.internal.JsonTree.ArrayTree;
import org.placewright.interchange.internal.JsonTree.NullTree;
import org.placewright.interchange.internal.JsonTree.NumberTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;
import org.placewright.interchange.internal.JsonTree.SkippedTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.internal.JsonTree.TruthTree;

/**
 * Takes one part of a document in, as far as it is wanted, and only so many names and values of it. How deep it may be,
 * the parser sees to.
 */
public final class JsonTreeReader {

    private final JsonParser in;
    private long left;

    private JsonTreeReader(JsonParser in, long most) {
        this.in = in;
        this.left = most;
    }

    /**
     * Returns the part that begins at the token the parser is at, and leaves the parser at its last token.
     *
     * @param most how many names and values are taken in
     * @throws StreamConstraintsException if there are more
     */
    public static JsonTree read(JsonParser in, Wanted wanted, long most) throws IOException {
        return new JsonTreeReader(in, most).tree(wanted);
    }

    /** Returns the line of the token the parser is at, counted from 1. */
    public static long line(JsonParser in) {
        return Math.max(1, in.currentTokenLocation().getLineNr());
    }

    private JsonTree tree(Wanted wanted) throws IOException {
        count();
        long line = line(in);
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(line, wanted);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(line, wanted.element());
        }
        if (token == JsonToken.VALUE_STRING) {
            return new TextTree(line, in.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return new NumberTree(line, in.getText());
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new TruthTree(line, token == JsonToken.VALUE_TRUE);
        }
        return token == JsonToken.VALUE_NULL ? new NullTree(line) : new SkippedTree(line);
    }

    private void count() throws StreamConstraintsException {
        if (left == 0) {
            throw new StreamConstraintsException("There are more names and values than the limit");
        }
        left--;
    }

    private JsonTree object(long line, Wanted wanted) throws IOException {
        if (!wanted.isObject()) {
            in.skipChildren();
            return new ObjectTree(line, ImmutableMap.of(), ImmutableList.of());
        }
        Map<String, JsonTree> properties = new LinkedHashMap<>();
        ImmutableList.Builder<Long> repeated = ImmutableList.builder();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            count();
            String name = in.currentName();
            long lineOfName = line(in);
            in.nextToken();
            if (properties.containsKey(name)) {
                repeated.add(lineOfName);
                in.skipChildren();
            } else {
                Optional<? extends Wanted> value = wanted.property(name);
                properties.put(name, value.isPresent() ? tree(value.get()) : skipped());
            }
        }
        return new ObjectTree(line, ImmutableMap.copyOf(properties), repeated.build());
    }

    private JsonTree skipped() throws IOException {
        SkippedTree skipped = new SkippedTree(line(in));
        in.skipChildren();
        return skipped;
    }

    private JsonTree array(long line, Optional<? extends Wanted> element) throws IOException {
        if (element.isEmpty()) {
            in.skipChildren();
            return new ArrayTree(line, ImmutableList.of());
        }
        ImmutableList.Builder<JsonTree> elements = ImmutableList.builder();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(tree(element.get()));
        }
        return new ArrayTree(line, elements.build());
    }
}
