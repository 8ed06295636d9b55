package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.VacancyPeriod;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.ImportReport;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.needs.NeedsReader;
import org.placewright.interchange.needs.NeedsSheetReader;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.statement.TidyImport;
import org.placewright.interchange.statement.TidyReader;
import org.placewright.interchange.statement.TidyRow;

/** Values go to a consumer one by one, and what there is to say about them stays bounded. */
class StreamedTest {

    /** What a consumer may throw. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final String REFERRALS = "Referral id,Child id,Sex,Date of birth,Needed from";

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Path referrals(int rows) throws IOException {
        Path file = scratch.path("referrals.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write((REFERRALS + "\n").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < rows; i++) {
                String birth = i % 2 == 0 ? "03/04/2010" : "3/4/10";
                out.write(("R" + i + ",C" + i + ",Male," + birth + ",01/02/2024\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void a_consumer_is_given_what_an_import_holds() throws IOException {
        Path file = referrals(100);
        Import<Referral> read = CouncilForms.REFERRALS.read(file);
        List<Referral> values = new ArrayList<>();
        ImportReport report = CouncilForms.REFERRALS.read(file, values::add);
        assertThat(values).hasSize(50).isEqualTo(read.values());
        assertThat(report).isEqualTo(read.report());
    }

    @Test
    void what_a_consumer_throws_comes_out_and_the_file_is_closed() throws IOException {
        Path file = referrals(10);
        List<Referral> values = new ArrayList<>();
        assertThatThrownBy(() -> CouncilForms.REFERRALS.read(file, referral -> {
                    values.add(referral);
                    if (values.size() == 2) {
                        throw new Refused();
                    }
                }))
                .isInstanceOf(Refused.class);
        assertThat(values).hasSize(2);
        OpenFiles.doNotInclude(file);
    }

    @Test
    void values_are_handed_on_before_the_file_is_read_to_its_end() throws IOException {
        int rows = 100_000;
        Path file = referrals(rows);
        List<Referral> values = new ArrayList<>();
        ImportReport report = CouncilForms.REFERRALS.read(file, referral -> {
            values.add(referral);
            empty(file);
        });
        assertThat(values).isNotEmpty();
        assertThat(report.counts().read()).as("rows there were still to read").isLessThan(rows);
    }

    private static void empty(Path file) {
        try {
            Files.newOutputStream(file).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void records_of_needs_and_rows_of_a_census_are_handed_on_as_they_are_read() {
        Path sheet = scratch.write(
                "needs.csv", "childId,Latest date for placement to start by", "C1,01/02/2024", "C2,31/02/2024", ",");
        isHandedOn(
                consumer -> NeedsSheetReader.standard().read(sheet, consumer),
                NeedsSheetReader.standard().read(sheet));
        Path document = scratch.write("needs.json", "[{\"childId\": \"C1\"}, 7, {\"childId\": \"C2\"}");
        isHandedOn(
                consumer -> NeedsReader.standard().read(document, consumer),
                NeedsReader.standard().read(document));
        Path census = scratch.write("census.csv", "Age,Type of provision,Total weekly cost", "14,Foster care,1", "x,,");
        CensusReader reader = CensusReader.of(LocalDate.of(2024, 3, 31));
        isHandedOn(consumer -> reader.read(census, consumer), reader.read(census));
    }

    @Test
    void values_of_the_model_are_handed_on_once_it_is_said_what_they_are() {
        ModelJson<VacancyPeriod> vacancies = ModelJson.of(VacancyPeriod.class);
        VacancyPeriod vacancy = new VacancyPeriod(HomeId.of("H1"), 1, DateRange.startingOn(LocalDate.of(2024, 1, 1)));
        String whole = vacancies.writeAll(List.of(vacancy, new VacancyPeriod(HomeId.of("H2"), 2, vacancy.days())));
        Path document = scratch.write("vacancies.json", whole);
        isHandedOn(consumer -> vacancies.read(document, consumer), vacancies.read(document));

        String body = whole.substring(whole.indexOf("\"values\""), whole.lastIndexOf('}'));
        String head = whole.substring(1, whole.indexOf("\"values\""));
        Path turned =
                scratch.write("turned.json", "{" + body + "," + head.strip().replaceAll(",$", "") + "}");
        assertThat(vacancies.read(turned).values()).hasSize(2);
        List<VacancyPeriod> handedOn = new ArrayList<>();
        ImportReport report = vacancies.read(turned, handedOn::add);
        assertThat(handedOn).isEmpty();
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 0, 0, 2));

        Path cut = scratch.write("cut.json", whole.substring(0, whole.lastIndexOf("home")));
        assertThat(vacancies.read(cut, handedOn::add).counts()).isEqualTo(new ImportCounts(2, 1, 0, 1));
        assertThat(handedOn).containsExactly(vacancy);
        assertThat(vacancies.read(scratch.path("nothing.json"), handedOn::add).hasErrors())
                .isTrue();
    }

    @Test
    void rows_of_a_tidy_table_are_handed_on_as_they_are_read() {
        Path metadata = scratch.write("children.meta.csv", "col_name,col_type,label", "children,Indicator,Children");
        Path data = scratch.write(
                "children.csv",
                "time_period,time_identifier,geographic_level,children,shoes",
                "2024,Reporting year,National,10,1",
                "2025,Reporting year,National,many,2",
                "2025,Reporting year,National,20,3");
        TidyImport read = TidyReader.standard().read(data, metadata);
        List<TidyRow> rows = new ArrayList<>();
        assertThat(TidyReader.standard().read(data, metadata, rows::add)).isEqualTo(read.report());
        assertThat(rows).hasSize(2).isEqualTo(read.table().orElseThrow().rows());
        assertThat(read.report().hasErrors()).isTrue();
    }

    private static <T> void isHandedOn(Function<Consumer<T>, ImportReport> reading, Import<T> read) {
        List<T> values = new ArrayList<>();
        assertThat(reading.apply(values::add)).isEqualTo(read.report());
        assertThat(values).isNotEmpty().isEqualTo(read.values());
    }

    @Test
    void a_document_cut_short_keeps_what_was_handed_on() {
        Path document = scratch.write("needs.json", "[{\"childId\": \"C1\"}, {\"childId\": ");
        ImportReport report = NeedsReader.standard().read(document, record -> {});
        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0));
        assertThat(report.hasErrors()).isTrue();
    }

    @Test
    void findings_without_number_are_summarised() throws IOException {
        int rows = 300_000;
        ImportReport report = CouncilForms.REFERRALS
                .withLimits(ReadLimits.standard().withFindings(1_000))
                .read(referrals(rows), referral -> {});
        assertThat(report.counts()).isEqualTo(new ImportCounts(rows, rows / 2, 0, rows / 2));
        assertThat(report.findingsByCode()).containsEntry(FindingCodes.INVALID_DATE, 1_000L);
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals(FindingCodes.FINDINGS_NOT_SHOWN))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fault()).contains("and 149000 more findings"));
        assertThat(report.findings().size()).isLessThan(1_100);
    }

    @Test
    void memory_is_bounded_however_many_rows_and_findings() throws IOException {
        Path file = scratch.path("sectors.csv");
        int rows = 400_000;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("sector,easting,northing\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < rows; i++) {
                // No two fields are the same, and none can be read.
                out.write(("x" + i + ",y" + i + ",z" + i + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        long before = used();
        ImportReport report =
                SectorReader.of(ReadLimits.standard().withFindings(100)).read(file, sector -> {});
        assertThat(report.counts()).isEqualTo(new ImportCounts(rows, 0, 0, rows));
        assertThat(used() - before).as("bytes kept").isLessThan(8L << 20);
        assertThat(report.findings().size()).isLessThan(500);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
