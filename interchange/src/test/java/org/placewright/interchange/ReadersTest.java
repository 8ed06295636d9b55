package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportReport;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Readers.Table;
import org.placewright.interchange.csv.FindingCodes;

/** What can be wrong with any table, for each there is: the rest of it still loads. */
class ReadersTest {

    static final List<Table> TABLES = Readers.ALL;

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private ImportReport read(Table table, ReadLimits limits, byte[] bytes) {
        return table.read(scratch.write(table.file(), bytes), limits);
    }

    private ImportReport read(Table table, String... lines) {
        return read(table, ReadLimits.standard(), (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what is found wrong with the file of the table. */
    private static ImmutableList<FindingCode> faults(Table table, ImportReport read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.location().file().equals(table.file()))
                .map(Finding::code)
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells that of two rows the good one was taken and of the other one finding says why not. */
    private static void takesTheGoodRow(Table table, ImportReport read, FindingCode code) {
        assertThat(faults(table, read)).containsExactly(code);
        assertThat(rows(table, read)).isEqualTo(2);
        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    /** Returns how many rows were read; a tidy table has one more in its metadata. */
    private static long rows(Table table, ImportReport read) {
        return read.counts().read() - (table.file().equals("children.csv") ? 1 : 0);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_good_row_is_taken(Table table) {
        ImportReport read = read(table, table.columns(), table.row());
        assertThat(rows(table, read)).isEqualTo(1);
        assertThat(read.counts().rejected()).isZero();
        assertThat(read.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void no_file(Table table) {
        ImportReport read = table.read(scratch.path(table.file()), ReadLimits.standard());
        assertThat(read.hasErrors()).isTrue();
        assertThat(rows(table, read)).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_folder_where_a_file_is_expected(Table table) throws IOException {
        Files.createDirectories(scratch.path(table.file() + "/header.csv"));
        ImportReport read = table.read(scratch.path(table.file()), ReadLimits.standard());
        assertThat(read.hasErrors()).isTrue();
        assertThat(read.counts().rejected()).isZero();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_pipe_where_a_file_is_expected(Table table) throws InterruptedException {
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", scratch.path(table.file()).toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            made = false;
        }
        Assumptions.assumeTrue(made, "no pipe can be made here");
        assertThat(faults(table, table.read(scratch.path(table.file()), ReadLimits.standard())))
                .containsExactly(FindingCodes.NOT_A_FILE);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_device_where_a_file_is_expected(Table table) throws IOException {
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device), "there is no device to read");
        Files.createSymbolicLink(scratch.path(table.file()), device);
        assertThat(faults(table, table.read(scratch.path(table.file()), ReadLimits.standard())))
                .containsExactly(FindingCodes.NOT_A_FILE);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_file_that_may_not_be_read(Table table) throws IOException {
        Path file = scratch.write(table.file(), table.columns(), table.row());
        boolean locked = file.toFile().setReadable(false);
        Assumptions.assumeTrue(locked && !Files.isReadable(file), "whoever runs this may read everything");
        assertThat(faults(table, table.read(file, ReadLimits.standard())))
                .containsExactly(FindingCodes.FILE_UNREADABLE);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void an_empty_file_and_one_without_rows(Table table) {
        assertThat(faults(table, read(table, ReadLimits.standard(), new byte[0])))
                .containsExactly(FindingCodes.EMPTY_FILE);
        assertThat(read(table, table.columns()).findings())
                .extracting(Finding::code)
                .contains(FindingCodes.HEADER_ONLY);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_file_in_utf_16(Table table) {
        String text = "\uFEFF" + table.columns() + "\r\n" + table.row() + "\r\n";
        ImportReport plain = read(table, ReadLimits.standard(), text.getBytes(StandardCharsets.UTF_8));
        assertThat(plain.hasErrors()).isFalse();
        for (Charset charset : ImmutableList.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ImportReport read = read(table, ReadLimits.standard(), text.getBytes(charset));
            assertThat(read.counts()).isEqualTo(plain.counts());
            assertThat(read.findings())
                    .filteredOn(finding -> !finding.code().equals(FindingCodes.FILE_IN_UTF16))
                    .isEqualTo(plain.findings());
            assertThat(read.findings()).hasSize(plain.findings().size() + 1);
        }
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_file_in_utf_16_while_the_thread_is_interrupted(Table table) {
        byte[] text = ("\uFEFF" + table.columns() + "\n" + table.row() + "\n").getBytes(StandardCharsets.UTF_16LE);
        ImportReport calm = read(table, ReadLimits.standard(), text);
        Thread.currentThread().interrupt();
        try {
            assertThat(read(table, ReadLimits.standard(), text)).isEqualTo(calm);
        } finally {
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        }
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_file_in_utf_32(Table table) {
        for (String charset : ImmutableList.of("UTF-32LE", "UTF-32BE")) {
            byte[] bytes = ("\uFEFF" + table.columns() + "\n").getBytes(Charset.forName(charset));
            assertThat(faults(table, read(table, ReadLimits.standard(), bytes)))
                    .contains(FindingCodes.ENCODING_NOT_SUPPORTED);
        }
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_line_in_windows_1252(Table table) {
        byte[] bytes =
                (table.columns() + ",note\n" + table.row() + ",caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        ImportReport read = read(table, ReadLimits.standard(), bytes);
        assertThat(read.findings()).extracting(Finding::code).contains(FindingCodes.NOT_UTF8);
        assertThat(read.counts().rejected()).isZero();
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void too_few_or_too_many_fields(Table table) {
        takesTheGoodRow(table, read(table, table.columns(), "only", table.row()), FindingCodes.FIELD_COUNT);
        takesTheGoodRow(
                table, read(table, table.columns(), table.row() + ",more", table.row()), FindingCodes.FIELD_COUNT);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_quote_left_open_costs_its_line(Table table) {
        String open = "\"" + table.row();
        takesTheGoodRow(table, read(table, table.columns(), open, table.row()), FindingCodes.UNCLOSED_QUOTE);
        takesTheGoodRow(table, read(table, table.columns(), table.row(), open), FindingCodes.UNCLOSED_QUOTE);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_control_character_costs_its_line(Table table) {
        takesTheGoodRow(
                table, read(table, table.columns(), "\0" + table.row(), table.row()), FindingCodes.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_field_or_line_longer_than_the_limit_costs_its_line(Table table) {
        byte[] bytes = (table.columns() + "\n" + "x".repeat(200) + table.row() + "\n" + table.row() + "\n")
                .getBytes(StandardCharsets.UTF_8);
        takesTheGoodRow(
                table, read(table, ReadLimits.standard().withFieldLength(199), bytes), FindingCodes.FIELD_TOO_LONG);
        takesTheGoodRow(
                table, read(table, ReadLimits.standard().withLineBytes(200), bytes), FindingCodes.LINE_TOO_LONG);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void more_bytes_or_rows_than_the_limits(Table table) {
        byte[] bytes = (table.columns() + "\n" + table.row() + "\n" + table.row() + " \n" + "\n".repeat(200))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(faults(table, read(table, ReadLimits.standard().withFileBytes(bytes.length - 1), bytes)))
                .contains(FindingCodes.FILE_TOO_LARGE);
        ImportReport read = read(table, ReadLimits.standard().withRows(1), bytes);
        assertThat(faults(table, read)).containsExactly(FindingCodes.TOO_MANY_ROWS);
        assertThat(rows(table, read)).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void findings_beyond_the_limit_are_counted(Table table) {
        byte[] bytes = (table.columns() + "\n" + "only,this\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        ImportReport read = read(table, ReadLimits.standard().withFindings(10), bytes);
        assertThat(read.counts().rejected()).isEqualTo(5_000);
        assertThat(faults(table, read)).hasSize(11).contains(FindingCodes.FINDINGS_NOT_SHOWN);
        assertThat(read.summary()).contains("4990 more findings");
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_file_is_closed_again(Table table) {
        Path file = scratch.write(table.file(), table.columns(), table.row());
        table.read(file, ReadLimits.standard());
        OpenFiles.doNotInclude(file);
    }
}
