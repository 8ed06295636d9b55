package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.ssda903.Ssda903Reader;

/** Every kind of bad input, each by name: what is wrong becomes a finding, and the rest still loads. */
class BadInputTest {

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC";
    private static final String ANN = "900001,2,03/04/2010,WBRI";
    private static final String BEN = "900002,1,05/06/2012,WBRI";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private static final String FIRST = "900001,10/05/2019,S,C2,N1,U4,PR1,,,,M1 1AE,SW1A 1AA,1234567";
    private static final String SECOND = "900002,11/06/2019,S,C2,N1,K2,PR4,01/02/2020,E4A,,M1 1AE,SW1A 1AA,SC123456";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    /** Reads a return whose header is right and whose episodes are as given. */
    private Import<CareHistory> episodes(String... lines) {
        scratch.write("2020-header.csv", HEADER, ANN, BEN);
        scratch.write("2020-episodes.csv", lines);
        return Ssda903Reader.standard().read(scratch.folder()).histories();
    }

    private static ImmutableList<Integer> episodeCounts(Import<CareHistory> read) {
        return read.values().stream()
                .map(history -> history.episodes().size())
                .collect(ImmutableList.toImmutableList());
    }

    private static void leavesOutTheFirstRowOnly(Import<CareHistory> read, FindingCode code, String column) {
        Finding finding = Found.one(read, code);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().toString()).isEqualTo("2020-episodes.csv:2" + column);
        assertThat(episodeCounts(read)).containsExactly(0, 1);
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 3, 0, 1));
    }

    @Test
    void missing_folder() {
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.path("nothing")).histories();
        assertThat(Found.one(read, FindingCodes.FILE_NOT_FOUND).severity()).isEqualTo(Severity.ERROR);
        assertThat(read.values()).isEmpty();
    }

    @Test
    void missing_file() {
        assertThat(Found.faults(SectorReader.standard().read(scratch.path("none.csv"))))
                .containsExactly(FindingCodes.FILE_NOT_FOUND);
        assertThat(Found.faults(CouncilForms.REFERRALS.read(scratch.path("none.csv"))))
                .containsExactly(FindingCodes.FILE_NOT_FOUND);
        assertThat(Found.faults(CouncilForms.HOMES.read(scratch.path("none.csv"))))
                .containsExactly(FindingCodes.FILE_NOT_FOUND);
        assertThat(Found.faults(CensusReader.of(LocalDate.of(2024, 3, 31)).read(scratch.path("none.csv"))))
                .containsExactly(FindingCodes.FILE_NOT_FOUND);
    }

    @Test
    void folder_without_a_return() {
        scratch.write("notes.csv", "anything");
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.folder()).histories();
        assertThat(Found.faults(read)).containsExactly(FindingCodes.NO_RETURN_FOUND);
        assertThat(Found.one(read, FindingCodes.UNKNOWN_FILE).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void empty_file() {
        scratch.write("2020-header.csv", HEADER, ANN);
        scratch.write("2020-episodes.csv", new byte[0]);
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.folder()).histories();
        assertThat(Found.one(read, FindingCodes.EMPTY_FILE).location().toString())
                .isEqualTo("2020-episodes.csv");
        assertThat(read.values()).hasSize(1);
    }

    @Test
    void header_only() {
        Import<CareHistory> read = episodes(EPISODES);
        assertThat(Found.one(read, FindingCodes.HEADER_ONLY).severity()).isEqualTo(Severity.WARNING);
        assertThat(episodeCounts(read)).containsExactly(0, 0);
    }

    @Test
    void unknown_column() {
        Import<CareHistory> read = episodes("Shoe size," + EPISODES, "41," + FIRST, "," + SECOND);
        Finding finding = Found.one(read, FindingCodes.UNKNOWN_COLUMN);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.location().column()).contains("Shoe size");
        assertThat(episodeCounts(read)).containsExactly(1, 1);
        // Three dates are few to tell the year from.
        assertThat(Found.faults(read)).containsExactly(FindingCodes.COLLECTION_YEAR_INFERRED);
    }

    @Test
    void unknown_column_whose_name_may_be_data() {
        Import<CareHistory> read =
                episodes(EPISODES + ",17/12/1999,SW1A 1AA,,SMITH,C1234", FIRST + ",,,,,", SECOND + ",,,,,");
        assertThat(Found.of(read, FindingCodes.UNKNOWN_COLUMN))
                .extracting(finding -> finding.location().column().orElse("all of the line"))
                .containsExactly("all of the line", "column 14", "column 15", "column 16", "column 17", "column 18");
        assertThat(Found.of(read, FindingCodes.UNKNOWN_COLUMN).get(0).severity())
                .isEqualTo(Severity.WARNING);
        assertThat(episodeCounts(read)).containsExactly(1, 1);
    }

    @Test
    void duplicate_column() {
        Import<CareHistory> read = episodes(EPISODES + ",PLACE", FIRST + ",K2", SECOND + ",U4");
        assertThat(Found.one(read, FindingCodes.DUPLICATE_COLUMN).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.values().get(0).episodes().get(0).placementType().code())
                .isEqualTo("U4");
    }

    @Test
    void missing_column() {
        Import<CareHistory> read = episodes(EPISODES.replace("DECOM", "DECOMM"), FIRST, SECOND);
        Finding finding = Found.one(read, FindingCodes.MISSING_COLUMN);
        assertThat(finding.location().column()).contains("DECOM");
        assertThat(finding.done()).isEqualTo("table not loaded");
        assertThat(episodeCounts(read)).containsExactly(0, 0);
        assertThat(read.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0));
    }

    @Test
    void no_line_of_column_names() {
        Import<CareHistory> read = episodes(FIRST, SECOND);
        assertThat(Found.of(read, FindingCodes.MISSING_COLUMN)).hasSize(8);
        assertThat(read.findings().toString()).doesNotContain("900001", "M1 1AE", "10/05/2019");
    }

    @Test
    void date_that_is_not_in_the_calendar() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("10/05/2019", "31/02/2020"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.INVALID_DATE, " DECOM");
    }

    @Test
    void iso_date_that_is_not_in_the_calendar() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("10/05/2019", "2020-02-30"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.INVALID_DATE, " DECOM");
    }

    @Test
    void two_digit_year() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("10/05/2019", "10/05/19"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.INVALID_DATE, " DECOM");
    }

    @Test
    void unknown_code() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace(",U4,", ",Q7,"), SECOND);
        Finding finding = Found.one(read, FindingCodes.UNKNOWN_CODE);
        assertThat(finding.location().column()).contains("PLACE");
        assertThat(finding.toString()).doesNotContain("Q7");
        assertThat(read.values().get(0).episodes().get(0).placementType().code())
                .isEqualTo("Q7");
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 4, 0, 0));
    }

    @Test
    void text_that_cannot_be_a_code() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace(",U4,", ",M1 1AE,"), SECOND);
        assertThat(Found.one(read, FindingCodes.INVALID_CODE).location().column())
                .contains("PLACE");
        assertThat(read.values().get(0).episodes().get(0).placementType().isRecorded())
                .isFalse();
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 3, 1, 0));
    }

    @Test
    void code_not_valid_in_that_year() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace(",U4,", ",K3,"), SECOND);
        Finding finding = Found.one(read, FindingCodes.CODE_NOT_VALID_IN_YEAR);
        assertThat(finding.location().toString()).isEqualTo("2020-episodes.csv:2 PLACE");
        assertThat(read.values().get(0).episodes().get(0).placementType().code())
                .isEqualTo("K3");
    }

    @Test
    void sex_not_coded_as_in_that_year() {
        scratch.write("2020-header.csv", HEADER, ANN.replace(",2,", ",F,"));
        scratch.write("2020-episodes.csv", EPISODES, FIRST);
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.folder()).histories();
        assertThat(Found.one(read, FindingCodes.CODE_NOT_VALID_IN_YEAR)
                        .location()
                        .column())
                .contains("SEX");
    }

    @Test
    void duplicate_row() {
        Import<CareHistory> read = episodes(EPISODES, FIRST, FIRST, SECOND);
        assertThat(Found.one(read, FindingCodes.DUPLICATE_ROW).location().toString())
                .isEqualTo("2020-episodes.csv:3");
        assertThat(episodeCounts(read)).containsExactly(1, 1);
        assertThat(read.counts()).isEqualTo(new ImportCounts(5, 4, 0, 1));
    }

    @Test
    void child_in_episodes_without_a_header() {
        Import<CareHistory> read = episodes(EPISODES, FIRST, SECOND, SECOND.replace("900002", "900003"));
        assertThat(Found.one(read, FindingCodes.CHILD_WITHOUT_HEADER).location().toString())
                .isEqualTo("2020-episodes.csv:4");
        assertThat(read.values()).hasSize(3);
        assertThat(read.values().get(2).child()).isEmpty();
        assertThat(read.values().get(2).episodes()).hasSize(1);
    }

    @Test
    void end_before_start() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("PR1,,", "PR1,09/05/2019,E4A"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.END_BEFORE_START, " DEC");
    }

    @Test
    void unclosed_quote_costs_one_line() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("M1 1AE", "\"M1 1AE"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.UNCLOSED_QUOTE, "");
    }

    @Test
    void text_after_a_closing_quote_costs_one_line() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("M1 1AE", "\"M1\"1AE"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.MALFORMED_LINE, "");
    }

    @Test
    void line_longer_than_the_limit() {
        Import<CareHistory> read = episodes(EPISODES, FIRST + "x".repeat(1 << 20), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.LINE_TOO_LONG, "");
    }

    @Test
    void nul_bytes() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("M1 1AE", "M1\0"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.CONTROL_CHARACTER, "");
    }

    @Test
    void latin_1_bytes_in_a_utf_8_file() {
        scratch.write(
                "prices.csv",
                "Age,Type of provision,Total weekly cost\n14,Foyer Fran\u00e7ais,\u00a31200.00\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        var read = CensusReader.of(LocalDate.of(2024, 3, 31)).read(scratch.path("prices.csv"));
        assertThat(Found.faults(read)).containsExactly(FindingCodes.NOT_UTF8);
        assertThat(read.values().get(0).provision().label()).isEqualTo("Foyer Fran\u00e7ais");
        assertThat(read.values().get(0).total().pence()).isEqualTo(120_000);
        assertThat(read.counts()).isEqualTo(new ImportCounts(1, 0, 1, 0));
    }

    @Test
    void utf_16_file() {
        scratch.write("2020-header.csv", HEADER, ANN);
        scratch.write("2020-episodes.csv", (EPISODES + "\n" + FIRST + "\n").getBytes(StandardCharsets.UTF_16));
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.folder()).histories();
        assertThat(Found.one(read, FindingCodes.FILE_IN_UTF16).severity()).isEqualTo(Severity.INFO);
        assertThat(episodeCounts(read)).containsExactly(1);
        assertThat(read.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0));
    }

    @Test
    void utf_16_file_of_either_byte_order_with_any_characters() {
        String text =
                "\uFEFFAge,Type of provision,Total weekly cost\n14,Foyer Fran\u00e7ais \uD83D\uDE00,\u00a31200.00\n"
                        + "15,Foster care,1000\n".repeat(20_000);
        for (Charset charset : ImmutableList.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            scratch.write("prices.csv", text.getBytes(charset));
            var read = CensusReader.of(LocalDate.of(2024, 3, 31)).read(scratch.path("prices.csv"));
            assertThat(Found.faults(read)).isEmpty();
            assertThat(read.counts()).isEqualTo(new ImportCounts(20_001, 20_001, 0, 0));
            assertThat(read.values().get(0).provision().label()).isEqualTo("Foyer Fran\u00e7ais \uD83D\uDE00");
        }
    }

    @Test
    void utf_16_that_is_broken_costs_the_line() {
        byte[] text = "\uFEFFsector,easting,northing\nM1 1,1,1\nM1 2\uDC00,1,1\nM1 3,1,1\nM1 4,1,1"
                .getBytes(StandardCharsets.UTF_16LE);
        // A lone half of a character cannot be written, so it is put in by hand.
        int lone = new String(text, StandardCharsets.UTF_16LE).indexOf('\uFFFD') * 2;
        text = text.clone();
        text[lone] = 0;
        text[lone + 1] = (byte) 0xDC;
        var read = SectorReader.standard().read(scratch.write("sectors.csv", Arrays.copyOf(text, text.length - 1)));
        assertThat(Found.of(read, FindingCodes.CONTROL_CHARACTER))
                .extracting(finding -> finding.location().toString())
                .containsExactly("sectors.csv:3", "sectors.csv:5");
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 2, 0, 2));
    }

    @Test
    void utf_32_file() {
        for (String charset : ImmutableList.of("UTF-32LE", "UTF-32BE")) {
            scratch.write(
                    "sectors.csv", "\uFEFFsector,easting,northing\nM1 1,1,1\n".getBytes(Charset.forName(charset)));
            var read = SectorReader.standard().read(scratch.path("sectors.csv"));
            assertThat(Found.faults(read)).containsExactly(FindingCodes.ENCODING_NOT_SUPPORTED);
            assertThat(read.counts()).isEqualTo(ImportCounts.NONE);
        }
    }

    @Test
    void lines_in_several_encodings() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("\uFEFFAge,Type of provision,Total weekly cost\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("14,Foyer Fran\u00e7ais,\u00a31\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("15,Foyer Fran\u00e7ais \u20ac,\u00a32\n".getBytes(Charset.forName("windows-1252")));
        mixed.write("16,Foyer Fran\u00e7ais,\u00a33\n".getBytes(StandardCharsets.UTF_8));
        var read = CensusReader.of(LocalDate.of(2024, 3, 31)).read(scratch.write("prices.csv", mixed.toByteArray()));
        assertThat(Found.one(read, FindingCodes.NOT_UTF8).location().toString()).isEqualTo("prices.csv:3");
        assertThat(read.values())
                .extracting(price -> price.provision().label())
                .containsExactly("Foyer Fran\u00e7ais", "Foyer Fran\u00e7ais \u20ac", "Foyer Fran\u00e7ais");
        assertThat(read.counts()).isEqualTo(new ImportCounts(3, 2, 1, 0));
    }

    @Test
    void directory_where_a_file_is_expected() throws IOException {
        Files.createDirectory(scratch.path("2020-episodes.csv"));
        scratch.write("2020-header.csv", HEADER, ANN);
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.folder()).histories();
        assertThat(Found.one(read, FindingCodes.NOT_A_FILE).location().toString())
                .isEqualTo("2020-episodes.csv");
        assertThat(Found.faults(SectorReader.standard().read(scratch.folder())))
                .containsExactly(FindingCodes.NOT_A_FILE);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void pipe_where_a_file_is_expected() throws IOException, InterruptedException {
        boolean made;
        try {
            made = new ProcessBuilder("mkfifo", scratch.path("sectors.csv").toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            made = false;
        }
        Assumptions.assumeTrue(made, "no pipe can be made here");
        assertThat(Found.faults(SectorReader.standard().read(scratch.path("sectors.csv"))))
                .containsExactly(FindingCodes.NOT_A_FILE);
    }

    @Test
    void link_to_a_file() throws IOException {
        scratch.write("elsewhere.txt", "sector,easting,northing", "M1 5,1,1");
        Files.createSymbolicLink(scratch.path("sectors.csv"), scratch.path("elsewhere.txt"));
        assertThat(SectorReader.standard().read(scratch.path("sectors.csv")).values())
                .hasSize(1);
    }

    @Test
    void identifier_with_something_that_cannot_be_seen() {
        Import<CareHistory> read = episodes(EPISODES, FIRST.replace("900001", "90000\u200B1"), SECOND);
        leavesOutTheFirstRowOnly(read, FindingCodes.INVALID_IDENTIFIER, " CHILD");
    }

    @Test
    void file_where_a_folder_is_expected() {
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.write("returns", "x")).histories();
        assertThat(Found.faults(read)).containsExactly(FindingCodes.NOT_A_FOLDER);
    }

    @Test
    void fields_that_are_wrong_and_not_needed_are_left_blank() {
        Import<CareHistory> read = episodes(
                EPISODES, FIRST.replace("M1 1AE", "M1 1CE").replace("1234567", "123"), SECOND.replace(",C2,", ",,"));
        assertThat(Found.faults(read))
                .containsExactlyInAnyOrder(
                        FindingCodes.COLLECTION_YEAR_INFERRED,
                        FindingCodes.INVALID_POSTCODE,
                        FindingCodes.INVALID_URN,
                        FindingCodes.MISSING_VALUE);
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 3, 1, 0));
    }

    @Test
    void wrong_number_of_fields() {
        Import<CareHistory> read = episodes(EPISODES, FIRST + ",more", SECOND + ",,", "900001,01/02/2020");
        assertThat(Found.of(read, FindingCodes.FIELD_COUNT)).hasSize(2);
        assertThat(episodeCounts(read)).containsExactly(0, 1);
    }

    @Test
    void any_order_of_columns_byte_order_mark_carriage_returns_and_blank_lines() {
        scratch.write(
                "HEADER.CSV",
                "\uFEFF dob ,Child,sex\r\n\r\n03/04/2010,900001,2\r\n,,\r\n".getBytes(StandardCharsets.UTF_8));
        scratch.write("Episodes.csv", (EPISODES + "\r" + FIRST + "\r").getBytes(StandardCharsets.UTF_8));
        Import<CareHistory> read =
                Ssda903Reader.standard().read(scratch.folder()).histories();
        // One date is little to tell the year from.
        assertThat(Found.faults(read)).containsExactly(FindingCodes.COLLECTION_YEAR_INFERRED);
        assertThat(read.values().get(0).child()).isPresent();
        assertThat(read.values().get(0).episodes()).hasSize(1);
        assertThat(read.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0));
    }
}
