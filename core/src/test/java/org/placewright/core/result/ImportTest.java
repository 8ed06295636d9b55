package org.placewright.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportTest {

    private static Finding finding(String code, Severity severity, int line) {
        return Finding.builder()
                .severity(severity)
                .code(FindingCode.of(code))
                .location(SourceLocation.atLine("a.csv", line))
                .fault("fault")
                .remedy("remedy")
                .done("done")
                .build();
    }

    private static final Finding FIRST = finding("B", Severity.INFO, 1);
    private static final Finding SECOND = finding("A", Severity.WARNING, 2);
    private static final Finding THIRD = finding("B", Severity.ERROR, 3);

    @Test
    void puts_its_findings_in_order() {
        Import<String> imported =
                new Import<>(ImmutableList.of("z", "a"), ImmutableList.of(THIRD, FIRST, SECOND), ImportCounts.NONE);

        assertThat(imported.findings()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(imported.values()).containsExactly("z", "a");
    }

    @Test
    void counts_its_findings_by_code() {
        Import<String> imported =
                new Import<>(ImmutableList.of(), ImmutableList.of(THIRD, FIRST, SECOND), ImportCounts.NONE);

        assertThat(imported.findingsByCode())
                .isEqualTo(ImmutableSortedMap.of(FindingCode.of("A"), 1L, FindingCode.of("B"), 2L));
        assertThat(imported.findingsByCode().keySet()).containsExactly(FindingCode.of("A"), FindingCode.of("B"));
    }

    @Test
    void has_errors_only_where_something_was_not_kept() {
        assertThat(new Import<>(ImmutableList.of(), ImmutableList.of(FIRST, SECOND), ImportCounts.NONE).hasErrors())
                .isFalse();
        assertThat(new Import<>(ImmutableList.of(), ImmutableList.of(FIRST, THIRD), ImportCounts.NONE).hasErrors())
                .isTrue();
    }

    @Test
    void is_summed_up_by_what_became_of_the_rows_and_the_first_finding_of_each_kind_gravest_first() {
        Import<String> imported = new Import<>(
                ImmutableList.of("secret"),
                ImmutableList.of(THIRD, finding("B", Severity.ERROR, 9), FIRST, SECOND),
                new ImportCounts(9, 6, 1, 2));

        assertThat(imported.summary()).isEqualTo("""
                        9 rows read: 6 kept, 1 changed, 2 rejected; 4 findings
                        ERROR B: 2, the first at a.csv:3: fault; expected remedy; done
                        WARNING A: 1, the first at a.csv:2: fault; expected remedy; done
                        INFO B: 1, the first at a.csv:1: fault; expected remedy; done
                        """);
        assertThat(imported.report().summary()).isEqualTo(imported.summary());
        assertThat(new ImportReport(ImmutableList.of(), ImportCounts.NONE).summary())
                .isEqualTo("0 rows read: 0 kept, 0 changed, 0 rejected; 0 findings\n");
    }

    @Test
    void leaves_a_report_without_the_values() {
        Import<String> imported =
                new Import<>(ImmutableList.of("secret"), ImmutableList.of(THIRD, FIRST), new ImportCounts(1, 1, 0, 0));

        assertThat(imported.report())
                .isEqualTo(new ImportReport(ImmutableList.of(FIRST, THIRD), new ImportCounts(1, 1, 0, 0)))
                .hasToString("ImportReport[findings=2, ImportCounts[read=1, kept=1, changed=0, rejected=0]]");
    }

    @Test
    void prints_counts_and_no_values() {
        assertThat(new Import<>(ImmutableList.of("secret"), ImmutableList.of(FIRST), new ImportCounts(1, 1, 0, 0)))
                .hasToString("Import[values=1, findings=1, ImportCounts[read=1, kept=1, changed=0, rejected=0]]");
    }

    @Test
    void has_counts_that_add_up() {
        ImportCounts counts = new ImportCounts(6, 1, 2, 3);

        assertThat(counts.plus(counts)).isEqualTo(new ImportCounts(12, 2, 4, 6));
        assertThat(counts.plus(ImportCounts.NONE)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0", "0, 1, 0, 0", "0, 1, -1, 0", "0, -1, 1, 0", "0, 0, 1, -1", "-1, -1, 0, 0"})
    void has_no_others(long read, long kept, long changed, long rejected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportCounts(read, kept, changed, rejected))
                .withMessageContaining("ImportCounts must not be negative and must add up")
                .withMessageContaining(read + " read is not " + kept + " kept");
    }
}
