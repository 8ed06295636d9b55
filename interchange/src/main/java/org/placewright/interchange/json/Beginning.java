package org.placewright.interchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.placewright.core.result.Severity;
import org.placewright.interchange.csv.FindingCodes;

/** Looks at the first bytes, which tell the character set: JSON is UTF-8. */
final class Beginning {

    private static final int LOOKED_AT = 4;
    private static final char MARK = '\uFEFF';
    private static final byte[] MARK_IN_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Beginning() {}

    static Optional<JsonParser> parser(JsonFactory factory, String text, Problems problems) throws IOException {
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        if (marked) {
            marked(problems);
        }
        return Optional.of(factory.createParser(marked ? text.substring(1) : text));
    }

    static Optional<JsonParser> parser(JsonFactory factory, InputStream bytes, Problems problems) throws IOException {
        byte[] first = bytes.readNBytes(LOOKED_AT);
        if (isOfWiderUnits(first)) {
            problems.document(
                    Severity.ERROR,
                    FindingCodes.ENCODING_NOT_SUPPORTED,
                    1,
                    "the document is in UTF-16 or UTF-32",
                    "UTF-8",
                    "document not read");
            return Optional.empty();
        }
        boolean marked = first.length >= MARK_IN_UTF8.length
                && first[0] == MARK_IN_UTF8[0]
                && first[1] == MARK_IN_UTF8[1]
                && first[2] == MARK_IN_UTF8[2];
        if (marked) {
            marked(problems);
        }
        int skipped = marked ? MARK_IN_UTF8.length : 0;
        InputStream whole =
                new SequenceInputStream(new ByteArrayInputStream(first, skipped, first.length - skipped), bytes);
        return Optional.of(factory.createParser(whole));
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

    private static void marked(Problems problems) {
        problems.document(
                Severity.INFO,
                JsonFindingCodes.BYTE_ORDER_MARK,
                1,
                "the document begins with a byte order mark",
                "a document that begins with {",
                "mark passed over");
    }
}
