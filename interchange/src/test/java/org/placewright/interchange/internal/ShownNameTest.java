package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.FindingCodes;

/** Names of files as findings show them. */
class ShownNameTest {

    private static final String LONGEST = "0123456789".repeat(8);

    @Test
    void a_plain_name_is_shown_as_it_is() {
        assertThat(ShownName.of("2019-20 Épisodes (copy), İzmir_Łódź.csv"))
                .isEqualTo("2019-20 Épisodes (copy), İzmir_Łódź.csv");
        assertThat(ShownName.of(LONGEST)).isEqualTo(LONGEST);
        assertThat(ShownName.of("\uD83D\uDE00".repeat(80))).isEqualTo("\uD83D\uDE00".repeat(80));
    }

    @Test
    void what_cannot_be_seen_or_turns_the_direction_is_replaced() {
        assertThat(ShownName.of("a\nb\u0000c\u001b[31md\u202Evsc.e\u2066\u200F\u2028\uFEFF\uD83D.csv"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD[31md\uFFFDvsc.e\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD.csv");
    }

    @Test
    void the_middle_of_a_long_name_is_left_out() {
        String shown = ShownName.of("begins" + LONGEST + "ends.csv");
        assertThat(shown).hasSize(80).startsWith("begins").contains("...").endsWith("ends.csv");
        // Characters of two parts are not parted.
        assertThat(ShownName.of("\uD83D\uDE00".repeat(81)).codePoints().filter(Character::isSupplementaryCodePoint))
                .hasSize(77);
    }

    @Test
    void findings_show_names_so_also_those_of_another_log_and_the_count_of_the_rest() {
        FindingLog log = new FindingLog(ReadLimits.standard().withFindings(1));
        for (int i = 0; i < 2; i++) {
            log.add(
                    Severity.INFO,
                    FindingCodes.UNKNOWN_FILE,
                    SourceLocation.atLine("a\u202E.csv", 3).column("DEC"),
                    "fault",
                    "remedy",
                    "done");
        }
        assertThat(log.all())
                .extracting(Finding::location)
                .extracting(SourceLocation::toString)
                .containsExactly("a\uFFFD.csv:3 DEC", "a\uFFFD.csv");
        FindingLog other = new FindingLog(ReadLimits.standard());
        other.add(log.all().get(0).withLocation(SourceLocation.inFile("b\u202E.csv")));
        assertThat(other.all()).extracting(finding -> finding.location().file()).containsExactly("b\uFFFD.csv");
    }
}
