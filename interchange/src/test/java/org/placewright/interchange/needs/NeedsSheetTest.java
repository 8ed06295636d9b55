package org.placewright.interchange.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.Found.faults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Answer;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

class NeedsSheetTest {

    private static final String NAMES = "child_ID,additional_support,education_continuity,pets";
    private static final String ROW = "C-1,taxis to school; therapeutic support,Yes,No";

    @Test
    void reads_the_sheet_under_a_title_or_above_its_questions() {
        try (Scratch scratch = new Scratch()) {
            Import<PlacementRecord> under = NeedsSheetReader.standard()
                    .read(scratch.write("a.csv", "About the child,What is needed,,", NAMES, ROW));
            Import<PlacementRecord> above = NeedsSheetReader.standard()
                    .read(scratch.write("b.csv", NAMES, "Child ID,Additional support,Disrupted?,Pets?", ROW));

            assertThat(under.values()).hasSize(1).isEqualTo(above.values());
            assertThat(faults(under)).isEmpty();
            assertThat(above.findingsByCode()).containsEntry(NeedsFindingCodes.SECOND_HEADING, 1L);
            PlacementRecord record = under.values().get(0);
            assertThat(record.childId()).isEqualTo(ChildId.of("C-1"));
            assertThat(record.needs().requirements().additionalSupport().kinds())
                    .containsExactly(AdditionalSupport.THERAPEUTIC_SUPPORT, AdditionalSupport.TAXIS_TO_SCHOOL);
        }
    }

    @ParameterizedTest
    @CsvSource({"Yes, NO", "N, YES", "Not known, NOT_SPECIFIED"})
    void education_that_is_disrupted_does_not_continue(String disrupted, Answer continues) {
        try (Scratch scratch = new Scratch()) {
            PlacementRecord record = NeedsSheetReader.standard()
                    .read(scratch.write("a.csv", "child_ID,education_continuity", "C-1," + disrupted))
                    .values()
                    .get(0);

            assertThat(record.placement().educationContinues()).isEqualTo(continues);
        }
    }

    @Test
    void finds_what_is_wrong_and_keeps_the_row() {
        try (Scratch scratch = new Scratch()) {
            Import<PlacementRecord> read = NeedsSheetReader.standard()
                    .read(scratch.write("a.csv", NAMES, "C-1,NA,perhaps,a zebra", ",NA,Yes,No"));

            assertThat(read.values()).hasSize(1);
            assertThat(read.counts().changed()).isEqualTo(1);
            assertThat(read.counts().rejected()).isEqualTo(1);
            assertThat(faults(read))
                    .containsExactlyInAnyOrder(
                            FindingCodes.UNKNOWN_WORD, FindingCodes.UNKNOWN_WORD, FindingCodes.MISSING_VALUE);
            assertThat(read.findings().toString()).doesNotContain("zebra", "perhaps");
        }
    }

    @Test
    void a_file_without_the_child_is_not_read() {
        try (Scratch scratch = new Scratch()) {
            assertThat(faults(NeedsSheetReader.standard().read(scratch.write("a.csv", "x,y", "z,w", "1,2"))))
                    .containsExactly(FindingCodes.MISSING_COLUMN);
            assertThat(faults(NeedsSheetReader.standard().read(scratch.write("b.csv", "x,y"))))
                    .containsExactly(FindingCodes.MISSING_COLUMN);
        }
    }
}
