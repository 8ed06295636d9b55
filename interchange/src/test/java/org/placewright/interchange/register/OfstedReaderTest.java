package org.placewright.interchange.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.provider.Provider;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.core.provider.Standing;
import org.placewright.core.provider.SupportedAccommodationOutcome;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.Found;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.Zipped;
import org.placewright.interchange.csv.FindingCodes;

class OfstedReaderTest {

    private static final String PLACES = "Providers_places_at_31_Aug_2021.csv";
    private static final String PLACES_HEADING = "Web link,URN,Provision type,Registration date,Registration status,"
            + "Name,Postcode,Local authority,Sector,Places,Organisation name";
    private static final String INSPECTIONS = "Inspections_in_year_31_Mar_2021.csv";
    private static final String INSPECTIONS_HEADING = "URN,Provision type,Event type,Inspection date,Publication date,"
            + "Overall experiences and progress of children and young people";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private ProviderRegister read() {
        return OfstedReader.standard().read(scratch.folder());
    }

    @Test
    void files_of_several_kinds_and_days_are_joined_by_urn() {
        scratch.write(
                PLACES,
                PLACES_HEADING,
                "x,SC123456,Children's home,01/02/2015,Active,REDACTED,REDACTED,Bristol,Private,4,Acme Care");
        scratch.write(
                INSPECTIONS,
                INSPECTIONS_HEADING,
                "SC123456,Children's home,Full inspection,03/06/2020,01/07/2020,Good",
                "SC123456,Children's home,Full inspection,01/02/2021,,3",
                "SC123456,Children's home,Interim,01/03/2021,,Not judged");
        scratch.write("Closed_childrens_homes_31Mar2022.csv", "URN,Date closed", "SC123456,2022-01-05");

        ProviderRegister register = read();

        assertThat(Found.faults(register.homes())).isEmpty();
        assertThat(Found.one(register.homes(), FindingCodes.VALUE_WITHHELD)
                        .location()
                        .file())
                .isEqualTo(PLACES);
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(5, 5, 0, 0));
        Home home = register.homes().values().get(0);
        assertThat(home)
                .isEqualTo(ChildrensHome.builder()
                        .id(HomeId.of("SC123456"))
                        .provider(ProviderId.of("Acme Care"))
                        .localAuthority(AuthorityId.of("E06000023"))
                        .registration(Registration.builder()
                                .urn(Urn.of("SC123456"))
                                .status(RegistrationStatus.ACTIVE)
                                .registeredOn(LocalDate.of(2015, 2, 1))
                                .closedOn(LocalDate.of(2022, 1, 5))
                                .places(4)
                                .addInspections(
                                        new Inspection(
                                                LocalDate.of(2020, 6, 3),
                                                InspectionGrade.GOOD,
                                                Optional.of(LocalDate.of(2020, 7, 1))),
                                        Inspection.of(LocalDate.of(2021, 2, 1), InspectionGrade.REQUIRES_IMPROVEMENT))
                                .build())
                        .build());
        assertThat(home.standingOn(LocalDate.of(2022, 1, 5))).isEqualTo(Standing.NOT_LIVE);
        assertThat(register.providers()).extracting(Provider::name).containsExactly("Acme Care");
    }

    @Test
    void a_zip_of_a_folder_is_read_like_the_folder_but_for_workbooks() throws IOException {
        byte[] rows = (PLACES_HEADING
                        + "\nx,SC123456,Children's home,01/02/2015,Active,,,Bristol,Private,4,Acme Care\n")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("register/" + PLACES));
            zip.write(rows);
            zip.putNextEntry(new ZipEntry("register/readme.txt"));
            zip.putNextEntry(new ZipEntry("register/places_at_31_Mar_2020.xlsx"));
            zip.closeEntry();
        }
        ProviderRegister zipped = OfstedReader.standard().read(scratch.write("register.zip", bytes.toByteArray()));
        ProviderRegister plain = OfstedReader.standard().read(scratch.write(PLACES, rows));
        assertThat(zipped.homes().values()).isEqualTo(plain.homes().values()).hasSize(1);
        assertThat(zipped.providers()).isEqualTo(plain.providers());
        assertThat(Found.faults(plain.homes())).isEmpty();
        assertThat(Found.faults(zipped.homes())).containsExactly(FindingCodes.ZIP_IN_ZIP);
        ProviderRegister none = OfstedReader.standard().read(scratch.write("broken.zip", rows));
        assertThat(Found.faults(none.homes())).containsExactly(FindingCodes.FILE_UNREADABLE);
    }

    @Test
    void a_written_register_has_no_row_for_what_the_layouts_cannot_say() {
        Registration held = Registration.builder()
                .urn(Urn.of("1234567"))
                .status(RegistrationStatus.ACTIVE)
                .build();
        Registration judged = held.withUrn(Urn.of("7654321"))
                .withInspections(Inspection.of(LocalDate.of(2024, 5, 1), SupportedAccommodationOutcome.INCONSISTENT));
        Provider owner = Provider.builder()
                .id(ProviderId.of("P1"))
                .name("=Acme, \"Care\"")
                .addRegistrations(held, judged)
                .build();
        ChildrensHome home = ChildrensHome.builder()
                .id(HomeId.of("H1"))
                .provider(owner.id())
                .localAuthority(AuthorityId.of("E06000023"))
                .registration(held.withUrn(Urn.of("SC123456")))
                .build();
        Home unregistered = ChildrensHome.builder().id(HomeId.of("H2")).build();
        assertThat(OfstedWriter.of(LocalDate.of(2024, 3, 31))
                        .places(List.of(unregistered, home), List.of(owner))
                        .text())
                .isEqualTo(String.join(
                        "\n",
                        "URN,Provision type,Registration date,Registration status,Date closed,Postcode,Local authority,"
                                + "Places,Organisation which owns the provider,Sector,Company number",
                        "SC123456,Children's home,,Active,,,\"Bristol, City of\",,\"'=Acme, \"\"Care\"\"\",,",
                        "7654321,Supported accommodation,,Active,,,,,\"'=Acme, \"\"Care\"\"\",,",
                        ""));
        assertThatThrownBy(() -> OfstedWriter.of(LocalDate.of(2024, 3, 31))
                        .places(List.of(home), List.of(owner, owner.withName("Other"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whole_numbers_with_decimals_are_mended() {
        scratch.write(
                "places_at_31_Mar_2022.csv",
                "URN,Provision type,Registration status,Places,Local authority",
                "1234567.0,Children's home,Active,6.0,Durham");
        ProviderRegister register = read();
        Home home = register.homes().values().get(0);
        assertThat(home.registration().orElseThrow().places()).hasValue(6);
        assertThat(Found.of(register.homes(), FindingCodes.WHOLE_NUMBER_WITH_DECIMALS))
                .extracting(finding -> finding.location().column().orElseThrow())
                .containsExactly("Places", "URN");
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(1, 0, 1, 0));
    }

    @Test
    void the_latest_file_is_believed_and_rows_of_one_day_that_differ_contradict() {
        scratch.write(
                "places_at_31_Mar_2022.csv",
                "URN,Provision type,Registration status,Places,Local authority",
                "1234567,Children's home,Active,6,Durham");
        scratch.write(
                "places_at_31_Mar_2021.csv",
                "URN,Provision type,Registration status,Places,Local authority",
                "1234567,Children's home,Active,3,Durham",
                "1234567,Children's home,Active,4,Atlantis");
        ProviderRegister register = read();
        Home home = register.homes().values().get(0);
        assertThat(home.registration().orElseThrow().places()).hasValue(6);
        assertThat(home.localAuthority()).contains(AuthorityId.of("E06000047"));
        assertThat(Found.faults(register.homes()))
                .containsExactlyInAnyOrder(
                        FindingCodes.UNKNOWN_AUTHORITY,
                        FindingCodes.CONTRADICTORY_REGISTRATION,
                        FindingCodes.CONTRADICTORY_REGISTRATION);
    }

    @Test
    void a_closed_home_is_not_opened_by_a_later_file_nor_by_a_day_that_cannot_be_read() {
        scratch.write("closed_31Mar2021.csv", "URN,Date closed", "1234567,2021-01-05", "1234568,31/02/2021");
        scratch.write(
                "places_at_31_Mar_2022.csv",
                "URN,Provision type,Registration status",
                "1234567,Children's home,Active",
                "1234568,Children's home,Active");
        ProviderRegister register = read();
        assertThat(register.homes().values())
                .extracting(home -> home.standingOn(LocalDate.of(2022, 3, 31)))
                .containsExactly(Standing.NOT_LIVE, Standing.NOT_RECORDED);
        assertThat(Found.faults(register.homes()))
                .containsExactlyInAnyOrder(
                        FindingCodes.CONTRADICTORY_REGISTRATION,
                        FindingCodes.INVALID_DATE,
                        FindingCodes.INCOMPLETE_REGISTRATION);
    }

    @Test
    void services_are_registrations_of_organisations() {
        scratch.write(
                "inspections_at_31_Mar_2024.csv",
                "URN,Provision type,Registration status,Organisation which owns the provider,Inspection date,"
                        + "Overall effectiveness",
                "1234567,Independent fostering agency,Active,Acme,2023-05-01,Outstanding",
                "1234568,Supported accommodation,Active,Acme,2023-06-01,Consistently strong",
                "1234569,Independent fostering agency,Active,,2023-07-01,Adequate",
                "1234570,Adoption support agency,Active,Acme,2023-07-01,Good");
        ProviderRegister register = read();
        assertThat(register.homes().values()).isEmpty();
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(4, 3, 0, 1));
        assertThat(register.providers())
                .extracting(provider -> provider.id().value())
                .containsExactly("1234569", "Acme");
        assertThat(register.providers().get(1).registrations())
                .extracting(held -> held.latestInspection().orElseThrow().judgement())
                .containsExactly(InspectionGrade.OUTSTANDING, SupportedAccommodationOutcome.CONSISTENTLY_STRONG);
    }

    @Test
    void organisations_are_one_by_company_number_and_not_by_spelling() {
        scratch.write(
                "places_at_31_Mar_2022.csv",
                "URN,Provision type,Registration status,Organisation name,Company number",
                "1234561,Children's home,Active,Acme Limited,01234567",
                "1234562,Children's home,Active,Better Homes,01234567",
                "1234563,Children's home,Active,Other Ltd,",
                "1234564,Children's home,Active,OTHER LIMITED,");
        ProviderRegister register = read();
        assertThat(register.providers())
                .extracting(Provider::name)
                .containsExactly("Better Homes", "OTHER LIMITED", "Other Ltd");
        assertThat(register.providers().get(0).companyNumber()).contains(CompanyNumber.of("01234567"));
        assertThat(Found.of(register.homes(), FindingCodes.SAME_COMPANY)).hasSize(1);
        assertThat(Found.of(register.homes(), FindingCodes.SIMILAR_ORGANISATIONS))
                .hasSize(1);
    }

    @Test
    void a_registration_whose_type_no_file_says_is_left_out() {
        scratch.write("closed_31Mar2021.csv", "URN,Date closed", "1234567,2021-01-05");
        ProviderRegister register = read();
        assertThat(Found.faults(register.homes())).containsExactly(FindingCodes.UNKNOWN_PROVISION_TYPE);
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(1, 0, 0, 1));
    }

    private static byte[] workbook(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_workbook_is_read_from_the_row_of_names_on() throws IOException {
        scratch.write(
                "places_at_31_Mar_2022.xlsx",
                workbook(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>URN</t></si><si><r><t>Provision </t></r><r><t>type</t></r></si>"
                                + "<si><t>Registration date</t></si><si><t>Registration status</t></si>"
                                + "<si><t>Children's home</t></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>About</t></is></c></row>"
                                + "</sheetData></worksheet>",
                        "xl/worksheets/sheet2.xml",
                        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Title</t></is></c></row>"
                                + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C4\" t=\"s\"><v>2</v></c><c r=\"D4\" t=\"s\"><v>3</v></c></row>"
                                + "<row r=\"5\"><c r=\"A5\"><v>1234567</v></c><c r=\"B5\" t=\"s\"><v>4</v></c>"
                                + "<c r=\"C5\"><v>42036</v></c><c r=\"D5\" t=\"str\"><v>Active</v></c></row>"
                                + "<row r=\"7\"><c r=\"A7\"><v>12</v></c></row>"
                                + "</sheetData></worksheet>"));
        ProviderRegister register = read();
        assertThat(register.homes().values().get(0).registration().orElseThrow().registeredOn())
                .contains(LocalDate.of(2015, 2, 1));
        assertThat(Found.one(register.homes(), FindingCodes.INVALID_URN)
                        .location()
                        .toString())
                .contains("sheet2")
                .contains("7");
        assertThat(register.homes().counts()).isEqualTo(new ImportCounts(2, 1, 0, 1));
    }

    @Test
    void bad_workbooks_are_findings() throws IOException {
        String row = "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>URN</t></is></c></row>";
        scratch.write("a_31_Mar_2022.xlsx", "no zip".getBytes(StandardCharsets.UTF_8));
        scratch.write("b_31_Mar_2022.xlsx", workbook("xl/worksheets/sheet1.xml", row));
        scratch.write(
                "c_31_Mar_2022.xlsx",
                workbook("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"URN\">]><worksheet>&a;</worksheet>"));
        scratch.write(
                "d_31_Mar_2022.xlsx",
                workbook("xl/worksheets/sheet1.xml", row + " ".repeat(1 << 22) + "</sheetData></worksheet>"));
        scratch.write("e_31_Mar_2022.xlsx", workbook("xl/worksheets/sheet1.xml", "<worksheet/>"));
        scratch.write("f_31_Mar_2022.ods", new byte[] {1});
        scratch.write(
                "g_31_Mar_2022.xlsx",
                workbook(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><row r=\"1\"><c t=\"s\"><v>7</v></c></row></worksheet>"));
        assertThat(Found.faults(read().homes()))
                .containsExactlyInAnyOrder(
                        FindingCodes.FILE_UNREADABLE,
                        FindingCodes.WORKBOOK_DAMAGED,
                        FindingCodes.DOCUMENT_TYPE_NOT_ALLOWED,
                        FindingCodes.ZIP_RATIO,
                        FindingCodes.NO_TABLE_IN_WORKBOOK,
                        FindingCodes.FORMAT_NOT_SUPPORTED,
                        FindingCodes.WORKBOOK_DAMAGED);
    }

    /** A cell far to the right makes its row wide, and many such rows more than what was unpacked. */
    @Test
    void a_workbook_that_grows_as_it_is_read_is_too_large() throws IOException {
        StringBuilder sheet = new StringBuilder("<worksheet><row r=\"1\"><c r=\"A1\" t=\"str\"><v>URN</v></c></row>");
        for (int row = 2; row < 100; row++) {
            sheet.append("<row r=\"" + row + "\"><c r=\"XFD" + row + "\"><v>1</v></c></row>");
        }
        scratch.write(
                "places_at_31_Mar_2022.xlsx",
                workbook(
                        "xl/worksheets/sheet1.xml", sheet.append("</worksheet>").toString()));
        OfstedReader reader = OfstedReader.of(
                ReadLimits.builder()
                        .fileBytes(1 << 20)
                        .rows(1_000)
                        .findings(100)
                        .build(),
                LocalAuthorities.ofEngland());
        assertThat(Found.faults(reader.read(scratch.folder()).homes())).containsExactly(FindingCodes.FILE_TOO_LARGE);
    }

    @Test
    void two_judgements_of_one_day_contradict_and_the_later_file_is_believed() {
        scratch.write(INSPECTIONS, INSPECTIONS_HEADING, "1234567,Children's home,Full,03/06/2020,01/07/2020,Good");
        scratch.write(
                "Inspections_at_31_Aug_2021.csv",
                INSPECTIONS_HEADING,
                "1234567,Children's home,Full,03/06/2020,,Outstanding",
                "1234567,Children's home,Full,04/06/2020,01/06/2020,2");
        ProviderRegister register = read();
        assertThat(Found.faults(register.homes()))
                .containsExactlyInAnyOrder(
                        FindingCodes.CONTRADICTORY_REGISTRATION,
                        FindingCodes.END_BEFORE_START,
                        FindingCodes.INCOMPLETE_REGISTRATION);
        assertThat(register.homes().values().get(0).judgement()).contains(InspectionGrade.GOOD);
    }

    @Test
    void a_zip_may_be_renamed() {
        byte[] zip = new Zipped()
                .add("register/" + PLACES, "URN,Provision type\nSC123456,Children's home\n")
                .add(".DS_Store", "x")
                .bytes();
        ProviderRegister register = OfstedReader.standard().read(scratch.write("register (1).zip", zip));
        assertThat(register.homes().values()).hasSize(1);
    }

    @Test
    void more_files_or_rows_than_the_limits_let_in_together() {
        for (int year = 2019; year < 2022; year++) {
            scratch.write(
                    "places_at_31_Aug_" + year + ".csv",
                    "URN,Provision type",
                    "SC12345" + year % 10 + ",Children's home",
                    "SC12346" + year % 10 + ",Children's home");
        }
        ReadLimits limits = ReadLimits.standard();
        ProviderRegister files = OfstedReader.of(limits.withZipEntries(2), LocalAuthorities.ofEngland())
                .read(scratch.folder());
        assertThat(Found.faults(files.homes())).containsExactly(FindingCodes.TOO_MANY_FILES);
        assertThat(files.homes().values()).isEmpty();
        assertThat(OfstedReader.of(limits.withZipEntries(3).withRows(6), LocalAuthorities.ofEngland())
                        .read(scratch.folder())
                        .homes()
                        .values())
                .hasSize(6);
        ProviderRegister rows = OfstedReader.of(limits.withRows(3), LocalAuthorities.ofEngland())
                .read(scratch.folder());
        assertThat(rows.homes().values()).hasSize(3);
        assertThat(Found.of(rows.homes(), FindingCodes.TOO_MANY_ROWS))
                .extracting(finding -> finding.location().file())
                .containsExactly("places_at_31_Aug_2020.csv", "places_at_31_Aug_2021.csv");
    }

    @Test
    void an_empty_folder_and_no_file_at_all_are_findings() {
        assertThat(Found.faults(read().homes())).containsExactly(FindingCodes.NO_REGISTER_FOUND);
        assertThat(Found.faults(
                        OfstedReader.standard().read(scratch.path("none.xlsx")).homes()))
                .containsExactly(FindingCodes.FILE_NOT_FOUND);
    }
}
