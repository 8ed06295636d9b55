package org.placewright.interchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.code.ReviewParticipation;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Found;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;

/** Returns in XML: what they say, and what becomes of those that are broken or meant to harm. */
@Timeout(60)
class XmlReturnTest {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EXPSSDA903>\n";
    private static final String ANN = "<CHILD>\n<HEADER>\n<CHILDID>Ann</CHILDID><UPN>UN1</UPN><SEX>2</SEX>"
            + "<DOB>03/04/2010</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC>"
            + "<AREVIEW><REVIEW>01/06/2019</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW><OC2/></HEADER>\n"
            + "<EPISODE><DECOM>10/05/2019</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL>"
            + "<PL_POST>SW1A 1AA</PL_POST><HOME_POST>M1 1AE</HOME_POST><URN>1234567</URN>"
            + "<PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC/><REC/><REASON_PLACE_CHANGE/></EPISODE>\n</CHILD>\n";
    private static final String BEN = ANN.replace("Ann", "Ben");
    private static final String END = "</EXPSSDA903>\n";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private LoadedReturns read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), Ssda903Options.STANDARD);
    }

    private LoadedReturns read(byte[] bytes, Ssda903Options options) {
        scratch.write("2019-20.xml", bytes);
        return Ssda903Reader.of(options).read(scratch.folder());
    }

    /** Shows that Ann was kept, and that reading stopped for one reason, of which nothing is quoted. */
    private static void keepsAnnAndStops(LoadedReturns read, FindingCode why) {
        Finding finding = Found.one(read.histories(), why);
        assertThat(finding.done()).isEqualTo("rest not loaded");
        assertThat(finding.location().line()).isPresent();
        assertThat(read.histories().findings().toString()).doesNotContain("Ann", "Ben", "secret", "/etc");
        assertThat(read.returns().get(0).children())
                .extracting(ReturnedChild::id)
                .containsExactly(ChildId.of("Ann"));
        assertThat(read.histories().values().get(0).episodes()).hasSize(1);
    }

    @Test
    void an_element_is_not_read_by_a_letter_that_only_looks_like_its_own_in_capitals() {
        LoadedReturns read = read(START + ANN.replace("CIN>", "C\u0131N>") + END);
        assertThat(read.histories()
                        .values()
                        .get(0)
                        .episodes()
                        .get(0)
                        .categoryOfNeed()
                        .isRecorded())
                .isFalse();
    }

    @Test
    void a_file_is_a_return() {
        LoadedReturns read = read(START + ANN + END);
        assertThat(Found.faults(read.histories())).isEmpty();
        Ssda903Return filed = read.returns().get(0);
        assertThat(filed.year()).isEqualTo(CollectionYear.of(2020));
        assertThat(filed.tables())
                .containsExactly(
                        Ssda903Table.HEADER,
                        Ssda903Table.EPISODES,
                        Ssda903Table.UASC,
                        Ssda903Table.OC2,
                        Ssda903Table.REVIEWS);
        ReturnedChild ann = filed.children().get(0);
        assertThat(ann.episodes().get(0).placementType().code()).isEqualTo("U4");
        assertThat(ann.episodes().get(0).end()).isEmpty();
        assertThat(ann.reviews()).containsExactly(new Review(LocalDate.of(2019, 6, 1), ReviewParticipation.of("PN1")));
        assertThat(ann.unaccompanied()).isEmpty();
        assertThat(ann.annualOutcomes()).isEmpty();
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(3, 3, 0, 0));
        assertThat(read.tables())
                .filteredOn(table -> table.counts().read() > 0)
                .extracting(table -> table.file() + " " + table.table())
                .containsExactly("2019-20.xml HEADER", "2019-20.xml EPISODES", "2019-20.xml REVIEWS");
    }

    @Test
    void a_table_is_filed_whose_elements_stand_in_some_child_and_no_other() {
        String blank = "<CHILD><HEADER><CHILDID/><DATE_INT/><AD_PLACED/></HEADER><EPISODE/><UASC>0</UASC></CHILD>";
        LoadedReturns read = read(START + blank + END);
        assertThat(read.returns().get(0).tables())
                .containsExactly(Ssda903Table.EPISODES, Ssda903Table.PLACED_ADOPTION, Ssda903Table.AD1);
        assertThat(read.returns().get(0).children()).isEmpty();
    }

    @Test
    void a_return_of_nobody_files_nothing_and_a_finding_says_so() {
        for (String nobody : new String[] {"", "<CHILD/>", "<CHILD><HEADER><CHILDID>Ann</CHILDID></HEADER></CHILD>"}) {
            LoadedReturns read = read(START + nobody + END);
            assertThat(read.returns()).isEmpty();
            assertThat(Found.faults(read.histories())).containsExactly(FindingCodes.EMPTY_FILE);
            assertThat(FiledReturnReader.standard()
                            .read(scratch.folder(), CollectionYear.of(2020))
                            .current()
                            .tables())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<CHILDREN>ANN</CHILDREN>, CHILD",
        "<a><b>ANNANN</b></a><a/>, CHILD",
        "<HEADER><CHILDID>Ben</CHILDID></HEADER>, HEADER",
        "<CHILD><EPISODES><EPISODE/><EPISODE/></EPISODES></CHILD>, EPISODE",
        "<CHILD><CHILDID>Ben</CHILDID></CHILD>, CHILDID",
        "<CHILD><HEADER><x><AREVIEW/></x></HEADER></CHILD>, AREVIEW",
        "<CHILD><EPISODE><OC2/></EPISODE></CHILD>, OC2",
    })
    void children_and_what_they_hold_are_not_lost_in_silence_where_they_are_not_looked_for(String text, String lost) {
        LoadedReturns read = read(START + ANN + text.replace("ANN", BEN) + END);
        Finding finding = Found.one(read.histories(), FindingCodes.MISPLACED_ELEMENT);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location().column()).contains(lost);
        assertThat(read.histories().findings().toString()).doesNotContain("Ben");
        assertThat(read.returns().get(0).children()).hasSize(1);
    }

    @Test
    void an_element_of_the_header_that_an_episode_repeats_is_only_ignored() {
        LoadedReturns read = read(START + ANN.replace("<EPISODE>", "<EPISODE><CHILDID>Ann</CHILDID>") + END);
        assertThat(Found.faults(read.histories())).isEmpty();
        assertThat(Found.of(read.histories(), FindingCodes.UNKNOWN_ELEMENT)).hasSize(1);
    }

    @Test
    void a_file_without_a_year_in_its_name_is_of_the_year_of_its_dates() {
        scratch.write("return.XML", START + ANN + END);
        LoadedReturns read = Ssda903Reader.standard().read(scratch.folder());
        assertThat(read.returns()).extracting(Ssda903Return::year).containsExactly(CollectionYear.of(2020));
    }

    @Test
    void findings_name_the_line_of_the_group_and_the_column() {
        String episode = "<EPISODE><DECOM>10/06/2019</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN>\n<PL>Q7</PL>"
                + "<URN>123</URN></EPISODE>\n</CHILD>";
        Import<CareHistory> read =
                read(START + ANN.replace("</CHILD>", episode) + END).histories();
        assertThat(Found.one(read, FindingCodes.UNKNOWN_CODE).location()).hasToString("2019-20.xml:7 PLACE");
        assertThat(Found.one(read, FindingCodes.INVALID_URN).location()).hasToString("2019-20.xml:7 URN");
        assertThat(read.counts()).isEqualTo(new ImportCounts(4, 3, 1, 0));
    }

    @Test
    void a_child_without_an_identifier_is_left_out() {
        LoadedReturns read = read(START + ANN.replace("<CHILDID>Ann</CHILDID>", "") + BEN + END);
        assertThat(Found.of(read.histories(), FindingCodes.MISSING_VALUE)).hasSize(3);
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(6, 3, 0, 3));
    }

    @Test
    void unaccompanied_is_one_who_has_uasc_1_or_a_day_on_which_it_ceased() {
        String header = "<UASC>0</UASC>";
        assertThat(read(START + ANN.replace(header, "<UASC>1</UASC>") + END)
                        .returns()
                        .get(0)
                        .children()
                        .get(0)
                        .unaccompanied())
                .contains(new UnaccompaniedStatus(Optional.empty()));
        LoadedReturns read = read(START + ANN.replace(header, header + "<DUC>01/02/2020</DUC>") + END);
        assertThat(Found.one(read.histories(), FindingCodes.VALUE_NOT_USED).location())
                .hasToString("2019-20.xml:4 UASC");
        assertThat(read.returns().get(0).children().get(0).unaccompanied()).isPresent();
        assertThat(Found.faults(read(START + ANN.replace(header, "<UASC>X</UASC>") + END)
                        .histories()))
                .containsExactly(FindingCodes.UNKNOWN_CODE);
    }

    @Test
    void elements_that_are_unknown_or_occur_twice_are_said_and_not_quoted() {
        LoadedReturns read = read(START
                + ANN.replace("<UASC>0</UASC>", "<UASC>0</UASC><DOB>04/04/2010</DOB><secret>x</secret><more/>")
                + "<secret/>"
                + END);
        assertThat(Found.one(read.histories(), FindingCodes.DUPLICATE_ELEMENT).location())
                .hasToString("2019-20.xml:5 DOB");
        assertThat(Found.of(read.histories(), FindingCodes.UNKNOWN_ELEMENT))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactly("HEADER", "EXPSSDA903");
        assertThat(read.histories().findings().toString()).doesNotContain("secret", "SECRET");
        assertThat(read.returns()
                        .get(0)
                        .children()
                        .get(0)
                        .header()
                        .orElseThrow()
                        .dateOfBirth())
                .isEqualTo(LocalDate.of(2010, 4, 3));
    }

    @Test
    void elements_within_a_text_are_said_and_the_text_is_not_read() {
        LoadedReturns read = read(START
                + ANN
                + BEN.replace("<CHILDID>Ben", "<CHILDID>B<x>secret</x>en")
                        .replace("<UASC>0", "<UASC>1")
                        .replace("<PL>U4", "<PL>U<x/>4")
                + END);
        assertThat(Found.of(read.histories(), FindingCodes.TEXT_BESIDE_ELEMENTS))
                .extracting(finding -> finding.location() + ": " + finding.done())
                .containsExactly("2019-20.xml:10 CHILDID: text not read", "2019-20.xml:11 PL: text not read");
        assertThat(read.returns().get(0).children())
                .extracting(ReturnedChild::id)
                .containsExactly(ChildId.of("Ann"));
        assertThat(Found.of(read.histories(), FindingCodes.INVALID_IDENTIFIER)).hasSize(4);
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(7, 3, 0, 4));
        assertThat(read.histories().findings().toString()).doesNotContain("secret");
    }

    @Test
    void a_day_or_a_code_that_holds_elements_is_a_bad_value_and_never_a_blank_one() {
        LoadedReturns open = read(START + ANN.replace("<DEC/>", "<DEC><x>01/01/2020</x></DEC>") + END);
        assertThat(Found.one(open.histories(), FindingCodes.INVALID_DATE).done())
                .isEqualTo("row left out");
        LoadedReturns coded = read(START + ANN.replace("<CIN>N1", "<CIN><x/>N1") + END);
        assertThat(Found.one(coded.histories(), FindingCodes.INVALID_CODE).location())
                .hasToString("2019-20.xml:6 CIN");
        assertThat(coded.histories().counts()).isEqualTo(new ImportCounts(3, 2, 1, 0));
    }

    @Test
    void text_beside_the_elements_of_a_group_is_said() {
        LoadedReturns read = read(START
                + ANN.replace("</CHILD>", "secret</CHILD>")
                        .replace("<HEADER>", "<HEADER>secret")
                        .replace("</EPISODE>", "secret</EPISODE>")
                + END);
        assertThat(Found.of(read.histories(), FindingCodes.TEXT_BESIDE_ELEMENTS))
                .extracting(finding -> finding.location().column().orElseThrow() + ": " + finding.done())
                .containsExactly("CHILD: text ignored", "HEADER: text ignored", "EPISODE: text ignored");
        assertThat(read.histories().findings().toString()).doesNotContain("secret");
        assertThat(read.histories().counts()).isEqualTo(new ImportCounts(3, 3, 0, 0));
    }

    @Test
    void other_xml_is_left_alone() {
        LoadedReturns read = read("<invoices><secret/></invoices>");
        assertThat(Found.faults(read.histories())).containsExactly(FindingCodes.UNKNOWN_FILE);
        assertThat(read.returns()).isEmpty();
    }

    @Test
    void billion_laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"secret\">");
        for (int i = 1; i < 20; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        LoadedReturns read = read(START.replace("<EXP", entities + "]>\n<EXP") + ANN.replace("Ann", "&a19;") + END);
        Finding finding = Found.one(read.histories(), FindingCodes.DOCUMENT_TYPE_NOT_ALLOWED);
        assertThat(finding.done()).isEqualTo("file not loaded");
        assertThat(read.returns()).isEmpty();
    }

    @Test
    void an_entity_from_outside_is_not_looked_at() {
        scratch.write("outside.txt", "secret");
        String entity = "<!DOCTYPE x [<!ENTITY out SYSTEM \""
                + scratch.path("outside.txt").toUri() + "\">]>\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            String text = START.replace("UTF-8", charset.name()).replace("<EXP", entity + "<EXP")
                    + ANN.replace("PN1", "&out;")
                    + END;
            LoadedReturns read = read(text.getBytes(charset), Ssda903Options.STANDARD);
            assertThat(Found.faults(read.histories())).containsExactly(FindingCodes.DOCUMENT_TYPE_NOT_ALLOWED);
            assertThat(read.returns()).isEmpty();
        }
        keepsAnnAndStops(read(START + ANN + BEN.replace("PN1", "&out;") + END), FindingCodes.MALFORMED_XML);
    }

    @Test
    void truncated() {
        keepsAnnAndStops(read(START + ANN + BEN.substring(0, 200)), FindingCodes.MALFORMED_XML);
        keepsAnnAndStops(read(START + ANN), FindingCodes.MALFORMED_XML);
    }

    @Test
    void nested_too_deep() {
        keepsAnnAndStops(read(START + ANN + "<CHILD>".repeat(100_000)), FindingCodes.XML_TOO_DEEP);
    }

    @Test
    void another_encoding_than_is_stated() {
        byte[] latin = (START + ANN + BEN.replace("Ben", "B\u00e9n") + END).getBytes(StandardCharsets.ISO_8859_1);
        // The parser decodes ahead, so what is kept depends on where the wrong byte stands.
        assertThat(Found.one(read(latin, Ssda903Options.STANDARD).histories(), FindingCodes.MALFORMED_XML)
                        .done())
                .endsWith("not loaded");
        String unknown = START.replace("UTF-8", "X-NONE") + ANN + END;
        assertThat(Found.faults(read(unknown).histories())).containsExactly(FindingCodes.MALFORMED_XML);
        String other = START.replace("UTF-8", "UTF-16") + ANN + END;
        assertThat(Found.faults(read(other).histories())).containsExactly(FindingCodes.MALFORMED_XML);
    }

    @Test
    void utf_16_is_an_encoding_of_xml() {
        byte[] wide = (START.replace("UTF-8", "UTF-16") + ANN + END).getBytes(StandardCharsets.UTF_16);
        assertThat(Found.faults(read(wide, Ssda903Options.STANDARD).histories()))
                .isEmpty();
    }

    @Test
    void nul_and_other_control_characters() {
        keepsAnnAndStops(read(START + ANN + BEN.replace("Ben", "B\0n") + END), FindingCodes.MALFORMED_XML);
        keepsAnnAndStops(read(START + ANN + BEN.replace("Ben", "B&#0;n") + END), FindingCodes.MALFORMED_XML);
        LoadedReturns read = read(START + ANN + BEN.replace("<UPN>UN1", "<UPN>\u0085UN1\u0085\u0085x") + END);
        assertThat(Found.one(read.histories(), FindingCodes.CONTROL_CHARACTER).done())
                .isEqualTo("row left out");
    }

    @Test
    void a_text_tag_comment_or_section_without_end() {
        int size = 300_000;
        Ssda903Options options =
                Ssda903Options.STANDARD.withLimits(ReadLimits.standard().withLineBytes(200_000));
        for (String long_ : new String[] {
            "<CHILD x=\"" + "a>".repeat(size) + "\"/>",
            "<CHILD>" + "a".repeat(size) + "</CHILD>",
            "<!--" + "<a>".repeat(size) + "-->",
            "<![CDATA[" + "<a>".repeat(size) + "]]>",
            "<?x " + "<a>".repeat(size) + "?>",
        }) {
            byte[] bytes = (START + ANN + "<x/>".repeat(100_000) + long_ + END).getBytes(StandardCharsets.UTF_8);
            keepsAnnAndStops(read(bytes, options), FindingCodes.LINE_TOO_LONG);
        }
        String parts = "<CHILD><HEADER><DOB>" + "a<!-- -->".repeat(size) + "</DOB></HEADER></CHILD>";
        keepsAnnAndStops(
                read((START + ANN + parts + END).getBytes(StandardCharsets.UTF_8), options),
                FindingCodes.LINE_TOO_LONG);
    }

    @Test
    void more_rows_or_elements_than_the_limits() {
        Ssda903Options options =
                Ssda903Options.STANDARD.withLimits(ReadLimits.standard().withRows(1));
        keepsAnnAndStops(
                read((START + ANN + BEN + END).getBytes(StandardCharsets.UTF_8), options), FindingCodes.TOO_MANY_ROWS);
        keepsAnnAndStops(
                read(START + ANN + "<CHILD>" + "<EPISODE/>".repeat(100_001) + "</CHILD>" + END),
                FindingCodes.TOO_MANY_ROWS);
        assertThat(Found.faults(read(
                                START.getBytes(StandardCharsets.UTF_8),
                                Ssda903Options.STANDARD.withLimits(
                                        ReadLimits.standard().withFileBytes(10)))
                        .histories()))
                .containsExactly(FindingCodes.FILE_TOO_LARGE);
    }

    @Test
    void a_child_with_more_episodes_than_the_limit_is_cut_short_and_a_short_line_limit_is_a_finding() {
        String episode = ANN.substring(ANN.indexOf("<EPISODE>"), ANN.indexOf("</CHILD>"));
        byte[] bytes = (START + ANN.replace("</CHILD>", episode.repeat(4) + "</CHILD>") + END)
                .getBytes(StandardCharsets.UTF_8);
        LoadedReturns cut = read(
                bytes, Ssda903Options.STANDARD.withLimits(ReadLimits.standard().withRows(3)));
        assertThat(Found.one(cut.histories(), FindingCodes.TOO_MANY_ROWS).done())
                .isEqualTo("rest not loaded");
        assertThat(Found.faults(read(
                                bytes,
                                Ssda903Options.STANDARD.withLimits(
                                        ReadLimits.standard().withLineBytes(20)))
                        .histories()))
                .contains(FindingCodes.LINE_TOO_LONG);
    }

    @Test
    void a_status_of_nobody_is_a_finding() {
        LoadedReturns read = read(START + "<CHILD><HEADER><UASC>1</UASC></HEADER></CHILD>\n" + ANN + END);
        Finding finding = Found.one(read.histories(), FindingCodes.MISSING_VALUE);
        assertThat(finding.location()).hasToString("2019-20.xml:3 CHILDID");
        assertThat(read.returns().get(0).children()).hasSize(1);
    }

    @Test
    void rows_become_values_before_much_text_is_held() {
        FindingLog findings = new FindingLog(ReadLimits.standard());
        XmlTable<Review> table = new XmlTable<>(YearForms.REVIEWS, "x.xml", ReadLimits.standard(), findings);
        for (int line = 1; line <= 20; line++) {
            table.add(List.of("Ann", "03/04/2010", "01/06/2019", "long".repeat(15_000)), line);
        }
        assertThat(findings.all())
                .extracting(finding -> finding.location().line().orElseThrow())
                .startsWith(1L, 2L)
                .hasSizeBetween(17, 19);
        assertThat(table.table().read()).isEqualTo(20);
    }

    @Test
    void a_child_with_more_text_than_any_is_not_held() {
        String notes = "<REVIEW>" + "long".repeat(150_000) + "</REVIEW>";
        keepsAnnAndStops(
                read(START + ANN + "<CHILD><HEADER><AREVIEW>" + notes.repeat(20) + END), FindingCodes.TOO_MANY_ROWS);
    }

    @Test
    void a_thread_that_is_interrupted_reads_the_same() {
        LoadedReturns calm = read(START + ANN + END);
        Thread.currentThread().interrupt();
        try {
            assertThat(read(START + ANN + END)).isEqualTo(calm);
        } finally {
            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        }
    }

    @Test
    void an_empty_file_and_a_folder() throws IOException {
        assertThat(Found.faults(read("").histories())).containsExactly(FindingCodes.EMPTY_FILE);
        Files.delete(scratch.path("2019-20.xml"));
        Files.createDirectory(scratch.path("2019-20.xml"));
        assertThat(Found.faults(Ssda903Reader.standard().read(scratch.folder()).histories()))
                .containsExactly(FindingCodes.NOT_A_FILE);
    }

    @Test
    void more_rows_than_are_held_at_once_keep_their_lines() {
        StringBuilder text = new StringBuilder(START + "<CHILD><HEADER><CHILDID>Ann</CHILDID></HEADER>\n");
        LocalDate first = LocalDate.of(1960, 1, 1);
        for (int i = 0; i < 20_010; i++) {
            text.append("<EPISODE><DECOM>")
                    .append(i == 20_005 ? "31/02/2020" : first.plusDays(i).toString())
                    .append("</DECOM></EPISODE>\n");
        }
        Import<CareHistory> read = read(text + "</CHILD>" + END).histories();
        assertThat(Found.one(read, FindingCodes.INVALID_DATE).location()).hasToString("2019-20.xml:20009 DECOM");
        assertThat(read.values().get(0).episodes()).hasSize(20_009);
    }

    @Test
    void characters_beyond_the_basic_plane_come_back() throws IOException {
        Ssda903Return filed = Ssda903Return.builder()
                .year(CollectionYear.of(2020))
                .addTables(Ssda903Table.UASC)
                .addChildren(ReturnedChild.builder()
                        .id(ChildId.of("<&>\"'=\ud83d\ude00"))
                        .unaccompanied(new UnaccompaniedStatus(Optional.empty()))
                        .build())
                .build();
        Ssda903XmlWriter.standard().write(scratch.path("2019-20.xml"), filed);
        assertThat(Ssda903Reader.of(Ssda903Options.STANDARD.withYearOfBareNames(CollectionYear.of(2020)))
                        .read(scratch.folder())
                        .returns()
                        .get(0)
                        .children())
                .isEqualTo(filed.children());
    }
}
