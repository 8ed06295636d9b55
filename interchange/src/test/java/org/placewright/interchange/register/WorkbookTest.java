package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.Found;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.Zipped;
import org.placewright.interchange.csv.FindingCodes;

/** Workbooks that are small and stand for much, or are no workbooks. */
class WorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEADING =
            "<row>" + text("URN") + text("Provision type") + text("Registration status") + "</row>";
    private static final String HOME = "<row>" + text("1234567") + text("Children's home") + text("Active") + "</row>";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String sheet(String... rows) {
        return "<worksheet><sheetData>" + String.join("", rows) + "</sheetData></worksheet>";
    }

    private ProviderRegister read(ReadLimits limits, Zipped workbook) {
        return OfstedReader.of(limits, LocalAuthorities.ofEngland())
                .read(scratch.write("places_at_31_Mar_2022.xlsx", workbook.bytes()));
    }

    private ProviderRegister read(Zipped workbook) {
        return read(ReadLimits.standard(), workbook);
    }

    @Test
    void a_long_text_that_many_cells_of_a_row_refer_to_costs_that_row() {
        ProviderRegister read = read(new Zipped()
                .add("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(1_000_000) + "</t></si></sst>")
                .add(SHEET, sheet(HEADING, "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(16_000) + "</row>", HOME)));
        assertThat(read.homes().values()).extracting(Home::id).containsExactly(HomeId.of("1234567"));
        assertThat(Found.one(read.homes(), FindingCodes.LINE_TOO_LONG)
                        .location()
                        .line())
                .hasValue(2);
        assertThat(read.homes().counts()).isEqualTo(new ImportCounts(2, 1, 0, 1));
    }

    @Test
    void a_text_longer_than_a_field_may_be_costs_its_row() {
        ReadLimits limits = ReadLimits.standard().withFieldLength(100);
        String cell = text("x".repeat(50) + "<b/>" + "x".repeat(50));
        assertThat(Found.faults(
                        read(limits, new Zipped().add(SHEET, sheet(HEADING, HOME.replace("</row>", cell + "</row>"))))
                                .homes()))
                .containsExactly(FindingCodes.FIELD_COUNT);
        ProviderRegister longer = read(
                limits,
                new Zipped()
                        .add(
                                SHEET,
                                sheet(HEADING, HOME.replace("</row>", cell.replace("x<b/>", "xx<b/>") + "</row>"))));
        assertThat(Found.faults(longer.homes())).containsExactly(FindingCodes.FIELD_TOO_LONG);
    }

    @Test
    void a_row_has_no_more_cells_than_a_sheet_has_columns() {
        String cells = "<c/>".repeat(16_384 - 3);
        String wide = HOME.replace("</row>", cells + "</row>");
        assertThat(read(new Zipped().add(SHEET, sheet(HEADING, wide))).homes().values())
                .hasSize(1);
        String wider = HOME.replace("</row>", cells + "<c/></row>");
        assertThat(Found.faults(
                        read(new Zipped().add(SHEET, sheet(HEADING, wider))).homes()))
                .containsExactly(FindingCodes.WORKBOOK_DAMAGED);
        String beyond = "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>";
        assertThat(Found.faults(read(new Zipped().add(SHEET, sheet(beyond))).homes()))
                .containsExactly(FindingCodes.WORKBOOK_DAMAGED);
    }

    @Test
    void elements_lie_no_deeper_in_one_another_than_the_limit() {
        String deep = "<x>".repeat(16 - 2) + "</x>".repeat(16 - 2);
        assertThat(read(new Zipped().add(SHEET, sheet(deep, HEADING, HOME)))
                        .homes()
                        .values())
                .hasSize(1);
        ProviderRegister deeper = read(new Zipped().add(SHEET, sheet("<x>" + deep + "</x>", HEADING, HOME)));
        assertThat(Found.faults(deeper.homes())).containsExactly(FindingCodes.XML_TOO_DEEP);
    }

    @Test
    void what_a_workbook_stands_for_is_counted_and_not_what_it_takes_up() {
        ReadLimits limits = ReadLimits.standard().withFileBytes(1 << 20);
        Zipped texts = new Zipped()
                .add("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(30_000) + "</sst>")
                .add(SHEET, sheet(HEADING, HOME));
        assertThat(Found.faults(read(limits, texts).homes())).containsExactly(FindingCodes.FILE_TOO_LARGE);
        Zipped rows = new Zipped().add(SHEET, sheet("<row><c r=\"XFD1\"/></row>".repeat(100), HEADING, HOME));
        assertThat(Found.faults(read(limits, rows).homes())).containsExactly(FindingCodes.FILE_TOO_LARGE);
        assertThat(read(rows).homes().values()).hasSize(1);
    }

    @Test
    void a_tag_is_no_longer_than_a_line_may_be() {
        ReadLimits limits = ReadLimits.standard().withLineBytes(1_000);
        String tag = "<row spans=\"" + "1".repeat(1_001) + "\"/>";
        assertThat(Found.faults(read(limits, new Zipped().add(SHEET, sheet(tag, HEADING, HOME)))
                        .homes()))
                .containsExactly(FindingCodes.LINE_TOO_LONG);
    }

    @Test
    void a_document_type_declaration_is_refused() {
        Zipped workbook = new Zipped().add(SHEET, "<!DOCTYPE x [<!ENTITY a \"URN\">]>" + sheet(HEADING, HOME));
        assertThat(Found.faults(read(workbook).homes())).containsExactly(FindingCodes.DOCUMENT_TYPE_NOT_ALLOWED);
    }

    /** Rows are known by where they stand, and counted so. */
    @Test
    void sheets_of_one_number_are_told_apart() {
        ProviderRegister read = read(new Zipped()
                .add(SHEET, sheet(HEADING, HOME))
                .add(
                        "xl/worksheets/sheet01.xml",
                        sheet(HEADING, HOME.replace("Children's home", "").replace("7<", "8<"))));
        assertThat(read.homes().values()).extracting(Home::id).containsExactly(HomeId.of("1234567"));
        assertThat(read.homes().counts()).isEqualTo(new ImportCounts(2, 1, 0, 1));
        assertThat(Found.one(read.homes(), FindingCodes.UNKNOWN_PROVISION_TYPE)
                        .location()
                        .file())
                .endsWith("/sheet01");
    }

    /** The parser of the JDK would print what it cannot decode. */
    @Test
    @ResourceLock(Resources.SYSTEM_ERR)
    void bytes_that_are_no_text_are_a_finding_and_nothing_is_printed() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        ProviderRegister read;
        try {
            read = read(new Zipped().add(SHEET, sheet("\u00FF").getBytes(StandardCharsets.ISO_8859_1)));
        } finally {
            System.setErr(before);
        }
        assertThat(Found.faults(read.homes())).containsExactly(FindingCodes.WORKBOOK_DAMAGED);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        String elsewhere = "<?xml version=\"1.0\" encoding=\"no-such-one\"?>" + sheet();
        assertThat(Found.faults(read(new Zipped().add(SHEET, elsewhere)).homes()))
                .containsExactly(FindingCodes.WORKBOOK_DAMAGED);
    }
}
