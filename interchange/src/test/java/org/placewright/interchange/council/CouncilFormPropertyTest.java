package org.placewright.interchange.council;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.council.CouncilTables.Table;
import org.placewright.interchange.csv.FindingCodes;

/** What holds for every table of the forms. */
class CouncilFormPropertyTest {

    @Provide
    Arbitrary<Table<?>> tables() {
        return CouncilTables.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return CouncilTables.texts();
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.strings()
                .withChars("ab1;:,\"\\\n\r -/=\u00e9")
                .ofMaxLength(200)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Import<T> read(CouncilForm<T> form, String text) {
        return read(form, text.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Import<T> read(CouncilForm<T> form, byte[] bytes) {
        try (Scratch scratch = new Scratch()) {
            return form.read(scratch.write("table.csv", bytes));
        }
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back(@ForAll("tables") Table<?> table) throws IOException {
        checkReadBack(table);
    }

    private static <T> void checkReadBack(Table<T> table) throws IOException {
        StringBuilder text = new StringBuilder();
        table.form().write(text, table.values());
        Import<T> read = read(table.form(), text.toString());
        assertThat(read.findings())
                .extracting(Finding::code)
                .isSubsetOf(ImmutableList.of(FindingCodes.HEADER_ONLY, FindingCodes.OVER_OCCUPIED));
        assertThat(read.values()).isEqualTo(table.values());
        assertThat(read.counts())
                .isEqualTo(
                        new ImportCounts(table.values().size(), table.values().size(), 0, 0));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void columns_may_stand_in_any_order_and_unknown_ones_are_reported(
            @ForAll("tables") Table<?> table, @ForAll Random random) throws IOException {
        checkRearranged(table, random);
    }

    private static <T> void checkRearranged(Table<T> table, Random random) throws IOException {
        Import<T> read =
                read(table.form(), rearranged(table.form().table(table.values()).text(), random));
        assertThat(read.values()).isEqualTo(table.values());
        assertThat(read.findings())
                .extracting(Finding::code)
                .contains(FindingCodes.UNKNOWN_COLUMN)
                .isSubsetOf(FindingCodes.UNKNOWN_COLUMN, FindingCodes.HEADER_ONLY, FindingCodes.OVER_OCCUPIED);
    }

    /** Returns the table with its columns in another order, one that is not of the form, and names in upper case. */
    private static String rearranged(String text, Random random) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            reader.forEach(row -> records.add(row.getFields()));
        }
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, records.get(0).size()).boxed().toList());
        Collections.shuffle(order, random);
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            for (int i = 0; i < records.size(); i++) {
                List<String> fields = records.get(i);
                List<String> cells = new ArrayList<>();
                for (int column : order) {
                    cells.add(i == 0 ? fields.get(column).toUpperCase(java.util.Locale.ROOT) : fields.get(column));
                }
                cells.add(i == 0 ? "Notes of ours" : "x");
                writer.writeRecord(cells);
            }
        }
        return out.toString();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void spoilt_cells_are_findings_and_never_exceptions(
            @ForAll("tables") Table<?> table, @ForAll Random random, @ForAll("texts") String words) throws IOException {
        checkSpoilt(table, random, "Zq" + PartText.escaped(words));
    }

    private static <T> void checkSpoilt(Table<T> table, Random random, String words) throws IOException {
        Import<T> read =
                read(table.form(), spoilt(table.form().table(table.values()).text(), random, words));
        assertThat(read.counts().read()).isEqualTo(table.values().size());
        assertThat(read.values())
                .hasSize((int) (read.counts().kept() + read.counts().changed()));
        assertThat(read.findings()).noneMatch(finding -> finding.toString().contains("Zq"));
    }

    private static String spoilt(String text, Random random, String words) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text);
                CsvWriter writer = CsvWriter.builder().build(out)) {
            boolean heading = true;
            for (CsvRecord row : reader) {
                List<String> cells = new ArrayList<>(row.getFields());
                for (int i = 1; !heading && i < cells.size(); i++) {
                    if (random.nextInt(10) == 0) {
                        cells.set(i, random.nextBoolean() ? words : cells.get(random.nextInt(cells.size())));
                    }
                }
                heading = false;
                writer.writeRecord(cells);
            }
        }
        return out.toString();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void any_bytes_below_the_column_names_are_findings(
            @ForAll("tables") Table<?> table, @ForAll("bytes") byte[] bytes) {
        String names = table.form().table(ImmutableList.of()).text();
        Import<?> read = read(table.form(), names + new String(bytes, StandardCharsets.UTF_8));
        ImportCounts counts = read.counts();
        assertThat(read.values()).hasSize((int) (counts.kept() + counts.changed()));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_consumer_is_given_what_an_import_holds(@ForAll("tables") Table<?> table, @ForAll Random random)
            throws IOException {
        checkStreamed(table, random);
    }

    private static <T> void checkStreamed(Table<T> table, Random random) throws IOException {
        String text = spoilt(table.form().table(table.values()).text(), random, "Zq");
        List<T> streamed = new ArrayList<>();
        try (Scratch scratch = new Scratch()) {
            ImportReport report =
                    table.form().read(scratch.write("table.csv", text.getBytes(StandardCharsets.UTF_8)), streamed::add);
            assertThat(report).isEqualTo(read(table.form(), text).report());
        }
        assertThat(streamed).isEqualTo(read(table.form(), text).values());
    }

    @Property(tries = 1000)
    void text_comes_back_from_among_others(@ForAll("texts") String one, @ForAll("texts") String other) {
        String joined = PartText.escapedInPart(one) + "; " + PartText.escapedInPart(other);
        assertThat(PartText.split(joined, PartText.BETWEEN_PARTS).stream().map(PartText::restored))
                .containsExactly(one, other);
        assertThat(PartText.restored(PartText.escaped(one))).isEqualTo(one);
        assertThat(PartText.escaped(one))
                .doesNotContain("\n")
                .isEqualTo(PartText.escaped(one).strip());
    }
}
