package org.placewright.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.id.Pseudonym;

class FindingTest {

    private static final FindingCode CODE = FindingCode.of("INVALID_DATE");
    private static final SourceLocation PLACE =
            SourceLocation.atLine("episodes.csv", 12).column("DEC");
    private static final Pseudonym PSEUDONYM = Pseudonym.of("psn-" + "a".repeat(52));
    private static final Finding FINDING = Finding.builder()
            .severity(Severity.ERROR)
            .code(CODE)
            .location(PLACE)
            .fault("not a calendar date")
            .remedy("a real date as dd/mm/yyyy")
            .done("row left out")
            .build();

    @Test
    void says_it_all_in_one_line() {
        assertThat(FINDING)
                .hasToString("episodes.csv:12 DEC: ERROR INVALID_DATE: not a calendar date; expected a real date as"
                        + " dd/mm/yyyy; row left out");
    }

    @Test
    void says_whom_it_is_about_by_pseudonym() {
        assertThat(FINDING.subject()).isEmpty();
        assertThat(FINDING.withSubject(PSEUDONYM).toString())
                .startsWith("episodes.csv:12 DEC of psn-aaaa")
                .endsWith(": ERROR INVALID_DATE: not a calendar date; expected a real date as dd/mm/yyyy; row left"
                        + " out");
    }

    @Test
    void is_ordered_by_place_then_gravity_then_code_then_text() {
        List<Finding> ordered = ImmutableList.of(
                FINDING.withLocation(SourceLocation.inFile("episodes.csv")),
                FINDING.withLocation(SourceLocation.atLine("episodes.csv", 2)),
                FINDING.withLocation(SourceLocation.atLine("episodes.csv", 12)),
                FINDING,
                FINDING.withSubject(PSEUDONYM),
                FINDING.withDone("row left out, alas"),
                FINDING.withRemedy("a real one"),
                FINDING.withFault("not there"),
                FINDING.withCode(FindingCode.of("MISSING_VALUE")),
                FINDING.withSeverity(Severity.WARNING),
                FINDING.withSeverity(Severity.INFO),
                FINDING.withLocation(PLACE.column("LS")),
                FINDING.withLocation(SourceLocation.inFile("header.csv")));

        assertThat(ordered).isSorted();
        assertThat(ImmutableList.copyOf(ordered).reverse().stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(Collections.max(ordered).location().file()).isEqualTo("header.csv");
    }

    @Test
    void is_somewhere() {
        assertThat(SourceLocation.inFile("a.csv")).hasToString("a.csv");
        assertThat(SourceLocation.inFile("a.csv").column("SEX")).hasToString("a.csv SEX");
        assertThat(SourceLocation.atLine("a.csv", 1)).hasToString("a.csv:1");
        assertThat(SourceLocation.inFile("a.csv").line()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceLocation.atLine("a.csv", 0))
                .withMessage("Lines are counted from 1 but the line was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceLocation(" ", OptionalLong.empty(), Optional.empty()))
                .withMessage("SourceLocation file must not be blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "INVALID_DATE", "E2_E3", "A1"})
    void has_a_code_of_upper_case_words(String text) {
        assertThat(FindingCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1A", "_A", "A_", "A__B", "A B", "A-B", "\u0130NVALID"})
    void has_no_other_code(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingCode.of(text))
                .withMessageContaining("FindingCode must be upper-case words joined by underscores");
    }

    @Test
    void has_a_code_of_at_most_64_characters() {
        assertThat(FindingCode.of("A".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> FindingCode.of("A".repeat(65)));
    }
}
