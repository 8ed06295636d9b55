package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.Readers.Table;
import org.placewright.interchange.ssda903.Ssda903Reader;

/** Whatever the bytes, for each table there is: no reader throws, and nothing goes unsaid. */
class ReadersPropertyTest {

    private static final ImmutableList<Charset> CHARSETS = ImmutableList.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32LE"));

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.of(Readers.ALL);
    }

    @Provide
    Arbitrary<Charset> charsets() {
        return Arbitraries.of(CHARSETS);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.oneOf(
                        Arbitraries.just("good"),
                        Arbitraries.of("", "\"", ",", "\0", "\uD83D\uDE00,", "=1", "\uFFFD", "\u0085"),
                        Arbitraries.strings().withChars("\",'=1aM/\u00e9\uFF1D").ofMaxLength(12))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_lines_in_any_encoding(
            @ForAll("tables") Table table,
            @ForAll("lines") List<String> lines,
            @ForAll("charsets") Charset charset,
            @ForAll @IntRange(max = 3) int cutOff) {
        StringBuilder text = new StringBuilder("\uFEFF" + table.columns() + "\n");
        lines.forEach(
                line -> text.append(line.equals("good") ? table.row() : line).append('\n'));
        byte[] bytes = text.toString().getBytes(charset);
        try (Scratch scratch = new Scratch()) {
            ImportReport read = table.read(
                    scratch.write(table.file(), Arrays.copyOf(bytes, bytes.length - cutOff)),
                    ReadLimits.standard().withFindings(5));
            assertThat(read.counts().rejected() == 0 || !read.findings().isEmpty())
                    .isTrue();
            assertThat(read.findings().size()).isLessThan(200);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void any_bytes_of_a_zip_changed(
            @ForAll List<@IntRange(max = 10_000) Integer> places, @ForAll byte instead, @ForAll boolean cut) {
        Zipped zipped = new Zipped();
        Readers.ALL.subList(0, 4).forEach(table -> zipped.add(table.file(), table.columns() + "\n" + table.row()));
        byte[] zip = zipped.bytes();
        places.forEach(place -> zip[place % zip.length] = instead);
        int size = cut && !places.isEmpty() ? places.get(0) % zip.length : zip.length;
        try (Scratch scratch = new Scratch()) {
            var read = Ssda903Reader.standard()
                    .read(scratch.write("all.zip", Arrays.copyOf(zip, size)))
                    .histories();
            assertThat(size == zip.length || read.hasErrors()).isTrue();
            assertThat(read.values().size()).isLessThan(10);
        }
    }
}
