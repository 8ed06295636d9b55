package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes JSON as text: indented by two blanks, lines ended by LF, the same on every machine. */
public final class JsonText {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private JsonText() {}

    /**
     * Returns JSON as text.
     *
     * @param json any node
     * @return the text, ended by LF
     */
    public static String of(JsonNode json) {
        try {
            return MAPPER.writer(printer()).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON nodes can always be written", e);
        }
    }

    /** Returns a new printer of the form of this class; a printer remembers how deep it is. */
    static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(INDENTER);
        printer.indentArraysWith(INDENTER);
        return printer;
    }

    /**
     * Writes JSON to a file in UTF-8, in place of what was there.
     *
     * @param json any node
     * @param file where to write
     * @throws IOException if the file cannot be written
     */
    public static void write(JsonNode json, Path file) throws IOException {
        Files.writeString(file, of(json), StandardCharsets.UTF_8);
    }
}
