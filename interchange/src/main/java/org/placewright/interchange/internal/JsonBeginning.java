package org.placewright.interchange.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/**
 * A JSON document that was opened: its first bytes tell the character set, which is UTF-8.
 *
 * @param parser reads from the first token on; empty if the document is in UTF-16 or UTF-32
 * @param marked whether it begins with a byte order mark, which is passed over
 */
public record JsonBeginning(Optional<JsonParser> parser, boolean marked) {

    private static final int LOOKED_AT = 4;
    private static final char MARK = '\uFEFF';
    private static final byte[] MARK_IN_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** Returns what makes parsers that take in no more than the constraints let, and quote nothing. */
    public static JsonFactory factory(StreamReadConstraints constraints) {
        return JsonFactory.builder()
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(constraints)
                .build();
    }

    /** Opens a document that is a text. */
    public static JsonBeginning of(JsonFactory factory, String text) throws IOException {
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        return new JsonBeginning(Optional.of(factory.createParser(marked ? text.substring(1) : text)), marked);
    }

    /** Opens a document of bytes. */
    public static JsonBeginning of(JsonFactory factory, InputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(LOOKED_AT);
        if (isOfWiderUnits(first)) {
            return new JsonBeginning(Optional.empty(), false);
        }
        boolean marked = first.length >= MARK_IN_UTF8.length
                && first[0] == MARK_IN_UTF8[0]
                && first[1] == MARK_IN_UTF8[1]
                && first[2] == MARK_IN_UTF8[2];
        int skipped = marked ? MARK_IN_UTF8.length : 0;
        InputStream whole =
                new SequenceInputStream(new ByteArrayInputStream(first, skipped, first.length - skipped), bytes);
        return new JsonBeginning(Optional.of(factory.createParser(whole)), marked);
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
