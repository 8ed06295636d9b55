package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.interchange.ReadLimits;

/** The splitting of lines agrees with a published CSV parser that is given one line at a time. */
class CsvLinesPropertyTest {

    private static final CharMatcher BLANK = CharMatcher.whitespace();

    /** A line as it was understood: its fields, or the fault, and whether it was in UTF-8. */
    private record Understood(long number, ImmutableList<String> fields, Optional<LineFault> fault, boolean utf8) {}

    /** Gives a few bytes at a time, so that lines lie across the ends of what is read. */
    private static final class Trickle extends FilterInputStream {

        private final int atOnce;

        Trickle(byte[] bytes, int atOnce) {
            super(new ByteArrayInputStream(bytes));
            this.atOnce = atOnce;
        }

        @Override
        public int read(byte[] target, int from, int size) throws IOException {
            return super.read(target, from, Math.min(size, atOnce));
        }
    }

    @Provide
    Arbitrary<byte[]> lines() {
        Arbitrary<byte[]> pieces = Arbitraries.of(
                        ",",
                        ",",
                        ",",
                        "\"",
                        "\"",
                        "\"\"",
                        "\",\"",
                        "\n",
                        "\r\n",
                        " ",
                        "\t",
                        "a",
                        "b1",
                        "'=",
                        "é",
                        "£",
                        "\u00a0",
                        "\u2003",
                        "\u0085",
                        "\0",
                        "\f",
                        "\u007f",
                        "\u001c",
                        "\uFEFF",
                        "\uD83D\uDE00")
                .map(piece -> piece.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> notUtf8 =
                Arbitraries.of(0xA3, 0xE9, 0xC2, 0x81, 0x80, 0xA0).map(value -> new byte[] {value.byteValue()});
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(30, pieces), net.jqwik.api.Tuple.of(1, notUtf8))
                .list()
                .ofMaxSize(60)
                .map(parts -> {
                    ByteArrayOutputStream joined = new ByteArrayOutputStream();
                    parts.forEach(joined::writeBytes);
                    return joined.toByteArray();
                });
    }

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void lines_are_split_as_a_csv_parser_splits_each_alone(
            @ForAll("lines") byte[] bytes, @ForAll @IntRange(min = 1, max = 40) int atOnce) throws IOException {
        assertThat(understood(new Trickle(bytes, atOnce))).isEqualTo(expected(bytes));
    }

    @Example
    void a_line_has_at_most_so_many_fields() throws IOException {
        for (int fields = CsvLines.MOST_FIELDS - 1; fields <= CsvLines.MOST_FIELDS + 1; fields++) {
            byte[] bytes = ("a" + ",".repeat(fields - 1)).getBytes(StandardCharsets.UTF_8);
            assertThat(understood(new ByteArrayInputStream(bytes)))
                    .as("%s fields", fields)
                    .isEqualTo(expected(bytes));
        }
    }

    private static List<Understood> understood(InputStream in) throws IOException {
        CsvLines lines = new CsvLines(in, ReadLimits.standard());
        List<Understood> found = new ArrayList<>();
        while (lines.next()) {
            for (int i = 0; i < lines.size(); i++) {
                assertThat(lines.isBlank(i)).isEqualTo(lines.field(i).isEmpty());
            }
            found.add(new Understood(lines.number(), lines.fields(), lines.fault(), lines.isUtf8()));
        }
        return found;
    }

    private static List<Understood> expected(byte[] bytes) {
        List<Understood> expected = new ArrayList<>();
        // One character a byte, so that bytes can be told into lines and taken back.
        long number = 0;
        for (String line :
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList()) {
            number++;
            understood(number, line.getBytes(StandardCharsets.ISO_8859_1)).ifPresent(expected::add);
        }
        return expected;
    }

    private static Optional<Understood> understood(long number, byte[] line) {
        if (number == 1
                && line.length >= 3
                && line[0] == (byte) 0xEF
                && line[1] == (byte) 0xBB
                && line[2] == (byte) 0xBF) {
            return understood(2, java.util.Arrays.copyOfRange(line, 3, line.length))
                    .map(found -> new Understood(1, found.fields(), found.fault(), found.utf8()));
        }
        String text;
        boolean utf8 = true;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(line, Charset.forName("windows-1252"));
            utf8 = false;
        }
        if (BLANK.matchesAllOf(text)) {
            return Optional.empty();
        }
        if (text.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
            return Optional.of(
                    new Understood(number, ImmutableList.of(), Optional.of(LineFault.CONTROL_CHARACTER), true));
        }
        try {
            ImmutableList<String> fields = CsvReader.builder()
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(text)
                    .getFields()
                    .stream()
                    .map(BLANK::trimFrom)
                    .collect(ImmutableList.toImmutableList());
            return fields.stream().allMatch(String::isEmpty)
                    ? Optional.empty()
                    : Optional.of(new Understood(number, fields, Optional.empty(), utf8));
        } catch (CsvParseException e) {
            boolean odd = CharMatcher.is('"').countIn(text) % 2 == 1;
            LineFault fault = odd ? LineFault.UNCLOSED_QUOTE : LineFault.MALFORMED;
            return Optional.of(new Understood(number, ImmutableList.of(), Optional.of(fault), true));
        }
    }
}
