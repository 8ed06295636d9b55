package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.result.Finding;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

class PhysicalLinesTest {

    /** Bytes that are all the same, made as they are read. */
    private static final class Repeated extends InputStream {

        private long left;

        Repeated(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int from, int size) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, size);
            Arrays.fill(target, from, from + count, (byte) 'x');
            left -= count;
            return count;
        }
    }

    static List<String> split(String text) throws IOException {
        PhysicalLines lines = new PhysicalLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1000);
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            found.add(new String(lines.buffer(), lines.start(), lines.end() - lines.start(), StandardCharsets.UTF_8));
            assertThat(lines.number()).isEqualTo(found.size());
        }
        return found;
    }

    @Test
    void lines_end_in_any_of_three_ways() throws IOException {
        assertThat(split("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
        assertThat(split("a\n\r\n\rb\n")).containsExactly("a", "", "", "b");
        assertThat(split("\r\r\n\n")).containsExactly("", "", "");
        assertThat(split("")).isEmpty();
    }

    @Test
    void line_of_100_megabytes_is_skipped_without_being_held() throws IOException {
        long size = 100L << 20;
        InputStream in = new java.io.SequenceInputStream(
                new java.io.SequenceInputStream(
                        new ByteArrayInputStream("name\n".getBytes(StandardCharsets.UTF_8)), new Repeated(size)),
                new ByteArrayInputStream("\ngood\n".getBytes(StandardCharsets.UTF_8)));
        FindingLog findings = new FindingLog(ReadLimits.standard());
        Column name = Column.required("name");
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long[] most = new long[1];
        ReadRows<String> table = new TableReader(ReadLimits.standard(), findings)
                .readRows(in, "long.csv", TableSpec.of(ImmutableList.of(name), ImmutableList.of()), row -> {
                    most[0] = runtime.totalMemory() - runtime.freeMemory();
                    return Optional.of(row.text(name));
                });
        assertThat(table.rows()).containsExactly("good");
        assertThat(findings.all()).extracting(Finding::code).containsExactly(FindingCodes.LINE_TOO_LONG);
        assertThat(most[0] - before).as("bytes of heap while reading").isLessThan(30L << 20);
    }

    @Test
    void limits_of_rows_and_bytes_are_kept() throws IOException {
        Column name = Column.required("name");
        TableSpec spec = TableSpec.of(ImmutableList.of(name), ImmutableList.of());
        FindingLog findings = new FindingLog(ReadLimits.standard());
        InputStream in = new ByteArrayInputStream("name\na\nb\nc\n".getBytes(StandardCharsets.UTF_8));
        ReadRows<String> table = new TableReader(ReadLimits.standard().withRows(2), findings)
                .readRows(in, "rows.csv", spec, row -> Optional.of(row.text(name)));
        assertThat(table.rows()).hasSize(2);
        assertThat(findings.all()).extracting(Finding::code).containsExactly(FindingCodes.TOO_MANY_ROWS);
    }

    @Test
    void findings_of_one_kind_about_one_file_are_kept_up_to_the_limit() throws IOException {
        Column name = Column.required("name");
        TableSpec spec = TableSpec.of(ImmutableList.of(name), ImmutableList.of());
        FindingLog findings = new FindingLog(ReadLimits.standard().withFindings(2));
        String text = "name,more\n" + "a\n".repeat(5);
        for (String file : ImmutableList.of("one.csv", "two.csv")) {
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            new TableReader(ReadLimits.standard(), findings)
                    .readRows(in, file, spec, row -> Optional.of(row.text(name)));
        }
        assertThat(findings.all())
                .filteredOn(finding -> finding.code().equals(FindingCodes.FIELD_COUNT))
                .extracting(finding -> finding.location().toString())
                .containsExactly("one.csv:2", "one.csv:3", "two.csv:2", "two.csv:3");
        assertThat(findings.all())
                .filteredOn(finding -> finding.code().equals(FindingCodes.FINDINGS_NOT_SHOWN))
                .extracting(Finding::toString)
                .containsExactly(
                        "one.csv: ERROR FINDINGS_NOT_SHOWN: and 3 more findings of the kind FIELD_COUNT; expected at most"
                                + " 2 of a kind, and 20 in all; counted here and not shown one by one",
                        "two.csv: ERROR FINDINGS_NOT_SHOWN: and 3 more findings of the kind FIELD_COUNT; expected at most"
                                + " 2 of a kind, and 20 in all; counted here and not shown one by one");
    }
}
