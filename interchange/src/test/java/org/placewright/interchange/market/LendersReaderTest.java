package org.placewright.interchange.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.ProviderId;
import org.placewright.core.result.Finding;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

class LendersReaderTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedLenders read(String... lines) {
        return LendersReader.standard().read(scratch.write("lenders.csv", lines), Markets.small());
    }

    @Test
    void what_a_provider_owes_its_owner_owes_and_one_lender_has_one_spelling() {
        LoadedLenders read = read(
                "Provider,Lender",
                "a,First Bank",
                "ACORN SOUTH LIMITED,first  bank",
                "a2,Second Fund",
                "b,FIRST BANK",
                "b,'=Third(1)");
        assertThat(read.findings()).isEmpty();
        assertThat(read.counts().kept()).isEqualTo(5);
        assertThat(read.lenders().get(ProviderId.of("a"))).containsExactly("First Bank", "Second Fund");
        assertThat(read.lenders().get(ProviderId.of("b"))).containsExactly("First Bank", "=Third(1)");
        assertThat(read.named(" second FUND")).contains("Second Fund");
        assertThat(read.named("Second")).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_used_is_left_out_and_said_where_and_why() {
        LoadedLenders read = read(
                "provider,lender",
                "nobody,First Bank",
                "a, ",
                ",First Bank",
                "double,First Bank",
                "a,First Bank",
                "a,first bank",
                "a," + "x".repeat(201));
        assertThat(read.lenders().values()).containsExactly("First Bank");
        assertThat(read.counts().rejected()).isEqualTo(6);
        assertThat(read.findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(
                        FindingCodes.PROVIDER_NOT_THERE,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.AMBIGUOUS_PROVIDER,
                        FindingCodes.DUPLICATE_ROW,
                        FindingCodes.INVALID_TEXT);
        assertThat(read.findings().stream().map(finding -> finding.location().toString()))
                .contains("lenders.csv:2 provider", "lenders.csv:3 lender");
        assertThat(read.findings().toString()).doesNotContain("nobody").doesNotContain("First");
    }

    @Test
    void without_a_column_nothing_is_read() {
        LoadedLenders read = read("provider,bank", "a,First Bank");
        assertThat(read.lenders().isEmpty()).isTrue();
        assertThat(read.findings().stream().map(Finding::code)).contains(FindingCodes.MISSING_COLUMN);
        assertThat(Stream.of(read.toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain("First"));
    }
}
