package org.placewright.interchange.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.matching.allocate.assignment.AssignmentProblem;
import org.placewright.matching.allocate.assignment.AssignmentSolution;

class AssignmentReaderTest {

    private static final String COLUMNS = "unit,size,home,capacity,score";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedProblem read(String... lines) {
        return AssignmentReader.standard().read(scratch.write("pairs.csv", lines));
    }

    private static ImmutableList<FindingCode> codes(LoadedProblem read) {
        return read.findings().stream().map(Finding::code).collect(ImmutableList.toImmutableList());
    }

    @Test
    void columns_stand_in_any_order_and_labels_are_any_whole_numbers() {
        LoadedProblem read = read(
                "score, Home ,unit,capacity,size",
                "-3,900000000000,7,2,1",
                "\"5\",-40,7,0,1",
                "",
                "2147483647,-40,-12,0,3");
        assertThat(read.findings()).isEmpty();
        assertThat(read.counts()).isEqualTo(new ImportCounts(3, 3, 0, 0));
        LabelledProblem labelled = read.problem();
        assertThat(labelled.units()).isEqualTo(ImmutableLongArray.of(-12, 7));
        assertThat(labelled.homes()).isEqualTo(ImmutableLongArray.of(-40, 900_000_000_000L));
        AssignmentProblem problem = labelled.problem();
        assertThat(problem.capacity(0)).isZero();
        assertThat(problem.capacity(1)).isEqualTo(2);
        assertThat(problem.pairs()).isEqualTo(3);
        assertThat(problem.size(problem.pairOf(0, 0))).isEqualTo(3);
        assertThat(problem.score(problem.pairOf(0, 0))).isEqualTo(Integer.MAX_VALUE);
        assertThat(problem.score(problem.pairOf(1, 0))).isEqualTo(5);
        assertThat(problem.score(problem.pairOf(1, 1))).isEqualTo(-3);
        assertThat(problem.size(problem.pairOf(1, 1))).isEqualTo(1);
    }

    @Test
    void most_units_placed_comes_before_any_score() {
        AssignmentProblem problem = read(COLUMNS, "1,1,1,1,-100", "1,1,2,1,5", "2,1,1,1,7")
                .problem()
                .problem();
        assertThat(problem.value(0, problem.pairOf(0, 0)) + problem.value(1, problem.pairOf(1, 0)))
                .as("any two")
                .isGreaterThan(problem.value(0, problem.pairOf(0, 1)));
    }

    @Test
    void a_row_that_cannot_be_read_is_left_out_and_no_other() {
        LoadedProblem read = read(
                COLUMNS,
                "1,1,1,1,5",
                "x,1,1,1,5",
                "2,0,1,1,5",
                "2,1,,1,5",
                "2,1,1,-1,5",
                "2,1,1,1,2147483648",
                "1000000000000000000,1,1,1,5",
                "2,1,1,1,1.5",
                "2,1,1,1",
                "2,1,1,1,-5");
        assertThat(read.counts()).isEqualTo(new ImportCounts(10, 2, 0, 8));
        assertThat(read.problem().units()).isEqualTo(ImmutableLongArray.of(1, 2));
        assertThat(read.findings()).extracting(Finding::severity).containsOnly(Severity.ERROR);
        assertThat(read.findings())
                .extracting(finding -> finding.location().line().orElse(0) + " "
                        + finding.location().column().orElse("") + " " + finding.code())
                .containsExactly(
                        "3 unit INVALID_NUMBER",
                        "4 size INVALID_NUMBER",
                        "5 home MISSING_VALUE",
                        "6 capacity INVALID_NUMBER",
                        "7 score INVALID_NUMBER",
                        "8 unit INVALID_NUMBER",
                        "9 score INVALID_NUMBER",
                        "10  FIELD_COUNT");
        assertThat(read.findings().get(1).remedy()).contains("a whole number from 1 to 2147483647");
    }

    @Test
    void of_capacities_that_contradict_one_another_the_least_stands() {
        LoadedProblem read = read(COLUMNS, "1,1,1,3,5", "2,1,1,2,5", "3,1,1,3,5", "4,1,2,9,5");
        assertThat(read.problem().problem().capacity(0)).isEqualTo(2);
        assertThat(read.problem().problem().capacity(1)).isEqualTo(9);
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 2, 2, 0));
        assertThat(codes(read))
                .containsExactly(FindingCodes.CONTRADICTORY_CAPACITY, FindingCodes.CONTRADICTORY_CAPACITY);
        assertThat(read.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    }

    @Test
    void of_two_rows_of_a_pair_the_first_stands() {
        LoadedProblem read = read(COLUMNS, "1,1,1,1,5", "x", "2,1,1,1,4", "", "1,2,1,7,9");
        assertThat(read.problem().problem().pairs()).isEqualTo(2);
        assertThat(read.problem().problem().score(0)).isEqualTo(5);
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 2, 0, 2));
        assertThat(read.findings().stream().filter(finding -> finding.code().equals(FindingCodes.DUPLICATE_PAIR)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().line()).hasValue(6));
    }

    @Test
    void whole_numbers_with_decimals_are_mended() {
        LoadedProblem read = read(COLUMNS, "1.0,1,1,1,5", "'-2,1,1,1,5");
        assertThat(read.problem().units()).isEqualTo(ImmutableLongArray.of(-2, 1));
        assertThat(read.counts()).isEqualTo(new ImportCounts(2, 1, 1, 0));
        assertThat(codes(read)).containsExactly(FindingCodes.WHOLE_NUMBER_WITH_DECIMALS);
    }

    @Test
    void without_a_column_nothing_is_read() {
        LoadedProblem read = read("unit,size,home,score", "1,1,1,5");
        assertThat(codes(read)).containsExactly(FindingCodes.MISSING_COLUMN);
        assertThat(read.problem().problem().units()).isZero();
    }

    @Test
    void scores_that_do_not_add_up_in_a_long_are_refused_together() {
        List<String> lines = new ArrayList<>(List.of(COLUMNS, "1,1,1,1,-2147483648"));
        for (int unit = 2; unit <= 40_000; unit++) {
            lines.add(unit + ",1,1,1,2147483647");
        }
        LoadedProblem read = read(lines.toArray(new String[0]));
        assertThat(codes(read)).containsExactly(FindingCodes.SCORES_TOO_FAR_APART);
        assertThat(read.counts()).isEqualTo(new ImportCounts(40_000, 0, 0, 40_000));
        assertThat(read.problem().problem().units()).isZero();
    }

    @Test
    void the_order_of_the_rows_does_not_matter_and_the_table_comes_back() {
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < 40; unit++) {
            for (int home = unit % 3; home < 30; home += 3) {
                rows.add((unit * 17 - 300) + "," + (1 + unit % 2) + "," + (home - 5) + "," + home % 4 + ","
                        + (unit * home % 101 - 50));
            }
        }
        String expected = text(rows);
        assertThat(read(expected.split("\n", -1)).problem().pairs().text()).isEqualTo(expected);
        Collections.shuffle(rows, new Random(3));
        assertThat(read(text(rows).split("\n", -1)).problem().pairs().text()).isEqualTo(expected);
    }

    private static String text(List<String> rows) {
        return COLUMNS + "\n" + String.join("\n", rows) + "\n";
    }

    @Test
    void who_is_placed_is_told_by_labels() {
        LabelledProblem labelled =
                read(COLUMNS, "30,1,-1,1,5", "20,1,-1,1,5", "20,1,-2,1,5").problem();
        AssignmentProblem problem = labelled.problem();
        AssignmentSolution one =
                AssignmentSolution.unproven(problem, new int[] {problem.pairOf(0, 0), AssignmentSolution.NOT_PLACED});
        assertThat(labelled.assigned(one).text()).isEqualTo("unit,home\n20,-2\n");
        AssignmentProblem other = AssignmentProblem.builder(0, 0).build();
        assertThatThrownBy(() -> labelled.assigned(AssignmentSolution.unproven(other, new int[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its own problem");
    }
}
