package org.placewright.interchange.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns the lines of a file into fields, or into the reason why not. Blank lines, and lines of commas alone, are passed
 * over.
 *
 * <p>Each line is parsed on its own: a parser that saw the whole file would take all that follows an unclosed quote for
 * one field.
 */
final class CsvLines {

    private static final Charset FALLBACK = Charset.forName("windows-1252");
    private static final CharMatcher BLANK = CharMatcher.whitespace();

    private final PhysicalLines lines;
    private final CsvReader.CsvReaderBuilder parser =
            CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false);

    /** One line. Fields are trimmed, and empty if there is a fault. */
    record Line(long number, ImmutableList<String> fields, Optional<LineFault> fault, boolean utf8) {}

    CsvLines(InputStream in, int longestLine) {
        this.lines = new PhysicalLines(in, longestLine);
    }

    /** Returns the next line that holds something. */
    Optional<Line> next() throws IOException {
        while (lines.next()) {
            Optional<Line> line = current();
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private Optional<Line> current() {
        int skip = 0;
        if (lines.number() == 1) {
            if (lines.startsWith(0xFE, 0xFF)
                    || lines.startsWith(0xFF, 0xFE)
                    || lines.startsWith(0x00, 0x00, 0xFE, 0xFF)) {
                return faulty(LineFault.NOT_SUPPORTED);
            }
            skip = lines.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
        }
        if (lines.tooLong()) {
            return faulty(LineFault.TOO_LONG);
        }
        byte[] bytes = lines.bytes(skip);
        Optional<String> strict = decodedStrictly(bytes);
        String text = strict.orElseGet(() -> new String(bytes, FALLBACK));
        if (BLANK.matchesAllOf(text)) {
            return Optional.empty();
        }
        if (text.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
            return faulty(LineFault.CONTROL_CHARACTER);
        }
        List<String> fields;
        try {
            fields = parser.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException e) {
            // The message of the exception may quote the line, so only its kind is kept.
            boolean odd = CharMatcher.is('"').countIn(text) % 2 == 1;
            return faulty(odd ? LineFault.UNCLOSED_QUOTE : LineFault.MALFORMED);
        }
        ImmutableList<String> trimmed = fields.stream().map(BLANK::trimFrom).collect(ImmutableList.toImmutableList());
        if (trimmed.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Line(lines.number(), trimmed, Optional.empty(), strict.isPresent()));
    }

    private Optional<Line> faulty(LineFault fault) {
        return Optional.of(new Line(lines.number(), ImmutableList.of(), Optional.of(fault), true));
    }

    private static Optional<String> decodedStrictly(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // Not UTF-8: the caller decodes it otherwise, and says so.
            return Optional.empty();
        }
    }
}
