package org.placewright.interchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Optional;

/**
 * A JSON document that was opened: its first bytes tell the character set, which is UTF-8, or UTF-16 if a byte order
 * mark says so, as for tables.
 *
 * @param parser reads from the first token on; empty if the document is in UTF-16 without a mark, or in UTF-32
 * @param marked whether it begins with a byte order mark of UTF-8, which is passed over
 * @param inUtf16 whether it was in UTF-16
 */
public record JsonBeginning(Optional<JsonParser> parser, boolean marked, boolean inUtf16) {

    private static final int LOOKED_AT = 4;
    private static final char MARK = '\uFEFF';
    private static final byte[] MARK_IN_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Returns what makes parsers that take in no more than the constraints let, and quote nothing. */
    public static JsonFactory factory(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(constraints)
                .build();
    }

    /** Opens a document that is a text. */
    public static JsonBeginning of(JsonFactory factory, String text) throws IOException {
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        // Of a text itself the factory asks at once that it be no longer than the constraints, and throws; of a reader
        // the parser does, where what is wrong with a document is told of.
        JsonParser parser = factory.createParser(new StringReader(marked ? text.substring(1) : text));
        return new JsonBeginning(Optional.of(parser), marked, false);
    }

    /** Opens a document of bytes. */
    public static JsonBeginning of(JsonFactory factory, InputStream bytes) throws IOException {
        InputStream decoded = Encodings.decoded(bytes);
        boolean inUtf16 = decoded instanceof Encodings;
        PushbackInputStream in = new PushbackInputStream(decoded, LOOKED_AT);
        byte[] mark = in.readNBytes(MARK_IN_UTF8.length);
        boolean marked = Arrays.equals(mark, MARK_IN_UTF8);
        if (!marked) {
            in.unread(mark);
        }
        byte[] first = in.readNBytes(LOOKED_AT);
        in.unread(first);
        boolean isRead = inUtf16 || !isOfWiderUnits(first);
        return new JsonBeginning(isRead ? Optional.of(factory.createParser(in)) : Optional.empty(), marked, inUtf16);
    }

    /** No UTF-8 text begins with either byte of the mark of UTF-16, and no JSON holds NUL. */
    private static boolean isOfWiderUnits(byte[] first) {
        boolean marked = first.length >= 2
                && ((first[0] == (byte) 0xFE && first[1] == (byte) 0xFF)
                        || (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE));
        boolean holdsNul = false;
        for (byte each : first) {
            holdsNul |= each == 0;
        }
        return marked || holdsNul;
    }
}
