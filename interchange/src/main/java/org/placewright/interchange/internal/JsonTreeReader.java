package org.placewright.interchange.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placewright.interchange.internal.JsonTree.ArrayTree;
import org.placewright.interchange.internal.JsonTree.NullTree;
import org.placewright.interchange.internal.JsonTree.NumberTree;
import org.placewright.interchange.internal.JsonTree.ObjectTree;
import org.placewright.interchange.internal.JsonTree.TextTree;
import org.placewright.interchange.internal.JsonTree.TruthTree;

/** Takes one part of a document in whole. How deep it may be, the parser sees to. */
public final class JsonTreeReader {

    private JsonTreeReader() {}

    /** Returns the part that begins at the token the parser is at, and leaves the parser at its last token. */
    public static JsonTree read(JsonParser in) throws IOException {
        long line = line(in);
        JsonToken token = in.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(in, line);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(in, line);
        }
        if (token == JsonToken.VALUE_STRING) {
            return new TextTree(line, in.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return new NumberTree(line, in.getText());
        }
        return token == JsonToken.VALUE_NULL ? new NullTree(line) : new TruthTree(line, token == JsonToken.VALUE_TRUE);
    }

    /** Returns the line of the token the parser is at, counted from 1. */
    public static long line(JsonParser in) {
        return Math.max(1, in.currentTokenLocation().getLineNr());
    }

    private static JsonTree object(JsonParser in, long line) throws IOException {
        Map<String, JsonTree> properties = new LinkedHashMap<>();
        ImmutableList.Builder<Long> repeated = ImmutableList.builder();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            long lineOfName = line(in);
            in.nextToken();
            JsonTree value = read(in);
            if (properties.putIfAbsent(name, value) != null) {
                repeated.add(lineOfName);
            }
        }
        return new ObjectTree(line, ImmutableMap.copyOf(properties), repeated.build());
    }

    private static JsonTree array(JsonParser in, long line) throws IOException {
        ImmutableList.Builder<JsonTree> elements = ImmutableList.builder();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(in));
        }
        return new ArrayTree(line, elements.build());
    }
}
