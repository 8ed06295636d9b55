package org.placewright.interchange.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

/** Which columns are taken for those of the census, and where their names may stand. */
class CensusHeadingTest {

    private static final String REQUIRED = "Age,Type of provision,Total weekly cost";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<CensusPlacement> read(String... lines) {
        return CensusReader.of(LocalDate.of(2024, 3, 31)).read(scratch.write("census.csv", lines));
    }

    @Test
    void a_name_that_goes_on_is_that_of_another_column() {
        Import<CensusPlacement> read = read(
                REQUIRED + ",Establishment postcode,Organisation type,Gender at birth",
                "14,Foyer,100,ZA99 9ZZ,Private,Male");
        CensusPlacement placement = read.values().get(0);
        assertThat(placement.establishment()).isEmpty();
        assertThat(placement.organisation()).isEmpty();
        assertThat(placement.gender()).isEmpty();
        assertThat(Found.of(read, FindingCodes.AMBIGUOUS_COLUMN))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactlyInAnyOrder("Establishment", "Organisation", "Gender");
        assertThat(Found.faults(read))
                .containsOnly(FindingCodes.AMBIGUOUS_COLUMN)
                .hasSize(3);
    }

    @Test
    void without_a_column_it_must_have_a_table_is_not_loaded() {
        Import<CensusPlacement> read = read(
                "Age at start of placement,Provision type,Weekly cost of education element,Establishment",
                "3,Residential,1500,Acme House");
        assertThat(read.values()).isEmpty();
        assertThat(Found.of(read, FindingCodes.MISSING_COLUMN))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactlyInAnyOrder("Age", "Total weekly cost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Organisation\nas Ofsted has it\"",
                "Organisation (owner)",
                "Organisation: the owner",
                "Organisation - owner",
                "Organisation?",
                "Organisation name"
            })
    void a_name_may_be_followed_by_instructions(String heading) {
        Import<CensusPlacement> read = read(REQUIRED + "," + heading, "14,Foyer,100,Acme");
        assertThat(read.values().get(0).organisation()).contains("Acme");
        assertThat(Found.faults(read)).isEmpty();
    }

    @Test
    void a_name_may_be_broken_anywhere_between_its_words() {
        Import<CensusPlacement> read =
                read("Age,Type of provision,\"Total", "weekly cost", "as paid\"", "14,Foyer,100");
        assertThat(read.values()).hasSize(1);
        assertThat(Found.faults(read)).isEmpty();
    }

    @Test
    void the_heading_that_was_taken_is_shown() {
        Import<CensusPlacement> read = read(
                "Age,Type of provision,Total weekly cost (as paid),Organisation (in 2024),\"Gender",
                "Male or other\"",
                "14,Foyer,100,Acme,Male");
        assertThat(Found.of(read, FindingCodes.COLUMN_RECOGNISED))
                .extracting(Finding::fault)
                .containsExactlyInAnyOrder(
                        "the column 'Total weekly cost (as paid)' is taken for Total weekly cost",
                        "column 4 is taken for Organisation",
                        "the column 'Gender' is taken for Gender");
    }

    @Test
    void of_two_columns_of_one_name_neither_is_read() {
        Import<CensusPlacement> read = read(REQUIRED + ",Total weekly cost", "14,Foyer,1500,1600");
        assertThat(read.values()).isEmpty();
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(FindingCodes.AMBIGUOUS_COLUMN, FindingCodes.MISSING_COLUMN);
        Import<CensusPlacement> optional = read(REQUIRED + ",Gender,Gender", "14,Foyer,100,Male,Female");
        assertThat(optional.values().get(0).gender()).isEmpty();
        assertThat(Found.faults(optional)).containsExactly(FindingCodes.AMBIGUOUS_COLUMN);
    }

    @Test
    void of_two_spellings_that_of_the_census_is_read() {
        Import<CensusPlacement> read = read(REQUIRED + ",Weekly cost", "14,Foyer,1500,1600");
        assertThat(read.values().get(0).total().pence()).isEqualTo(150_000);
        assertThat(Found.faults(read)).containsExactly(FindingCodes.AMBIGUOUS_COLUMN);
    }

    @Test
    void lines_above_the_names_are_passed_over() {
        Import<CensusPlacement> read = read(
                "Placement price census,,",
                "Placing Authority: Quillenbridge,Census date: 31 March 2024,",
                "",
                "\"Age",
                "in years\",Type of provision,Total weekly cost",
                "14,Foyer,100");
        assertThat(read.values()).hasSize(1);
        assertThat(Found.faults(read)).isEmpty();
        assertThat(Found.one(read, FindingCodes.LINES_ABOVE_HEADING).severity()).isEqualTo(Severity.INFO);
        assertThat(Found.one(read, FindingCodes.LINES_ABOVE_HEADING).fault())
                .isEqualTo("lines that hold something stand above the column names: 2");
    }

    @Test
    void a_file_without_names_is_not_loaded() {
        assertThat(Found.faults(read("14,Foyer,100", "15,Foyer,12"))).containsExactly(FindingCodes.MISSING_COLUMN);
        String[] rows = new String[20];
        java.util.Arrays.fill(rows, "14,Foyer,100");
        assertThat(Found.faults(read(rows))).containsOnly(FindingCodes.MISSING_COLUMN);
    }

    @Test
    void two_columns_that_begin_alike_are_not_guessed_at() {
        Import<CensusPlacement> read = read(
                "Age,Type of provision,Total weekly cost,Organisation (name),Organisation (group),Gender,Gender (now)",
                "14,Foyer,100,Acme,Acme Group,Other,Female");
        assertThat(Found.of(read, FindingCodes.AMBIGUOUS_COLUMN))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactlyInAnyOrder("Organisation", "Gender");
        assertThat(read.values().get(0).organisation()).isEmpty();
        assertThat(read.values().get(0).gender()).contains(Gender.OTHER);
    }

    @Test
    void a_heading_whose_quote_stays_open_is_no_heading() {
        Import<CensusPlacement> read = read("\"Age,Type of provision,Total weekly cost", "14,Foyer,100");
        assertThat(Found.faults(read)).containsExactly(FindingCodes.UNCLOSED_QUOTE);
        assertThat(read.values()).isEmpty();
    }

    @Test
    void a_heading_may_take_so_many_lines_and_no_more() {
        assertThat(heading(254).values()).hasSize(1);
        assertThat(Found.faults(heading(255))).containsExactly(FindingCodes.UNCLOSED_QUOTE);
    }

    /** Reads a census whose heading has a number of lines besides its first and last. */
    private Import<CensusPlacement> heading(int lines) {
        return read(
                "\"Age" + "\nas it was".repeat(lines),
                "rounded down\",Type of provision,Total weekly cost",
                "14,Foyer,100");
    }
}
