package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.child.Child;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.referral.Referral;
import org.placewright.interchange.council.CouncilFolder;
import org.placewright.interchange.council.CouncilForms;
import org.placewright.interchange.council.CouncilRecords;
import org.placewright.interchange.json.ModelJson;
import org.placewright.interchange.register.OfstedWriter;
import org.placewright.interchange.ssda903.Ssda903Reader;

/** The shipped region in the other formats the options take: the answers are the same, as far as these say as much. */
class OtherFormatsTest {

    private final Path folder;
    private final StringWriter out = new StringWriter();

    OtherFormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void returns_in_a_zip_are_counted_like_those_in_a_folder() throws IOException {
        Path zip = zipped(region("ssda903"), folder.resolve("returns.zip"));
        JsonNode summary = run("--ssda903", zip.toString());
        assertThat(summary).isEqualTo(run("--ssda903", region("ssda903").toString()));
        assertThat(summary.path("childrenInCare").path("total").asLong()).isPositive();
    }

    @Test
    void a_return_in_one_file_of_xml_is_counted() throws IOException {
        Path xml = Files.writeString(folder.resolve("return-2021.xml"), """
                <EXPSSDA903><CHILD>
                <HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>12/05/2010</DOB><ETHNIC>WBRI</ETHNIC></HEADER>
                <EPISODE><DECOM>01/05/2020</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL></EPISODE>
                </CHILD></EXPSSDA903>
                """);
        assertThat(run("--ssda903", xml.toString(), "--as-of", "2021-03-31")
                        .path("childrenInCare")
                        .path("total")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void homes_and_referrals_in_json_are_ranked_like_those_in_tables() throws IOException {
        CouncilRecords records =
                CouncilFolder.standard().read(region("register")).records();
        Path homes = folder.resolve("homes.json");
        ModelJson.of(Home.class).writeAll(records.homes(), homes);
        Path referrals = folder.resolve("referrals.json");
        ModelJson.of(Referral.class)
                .writeAll(CouncilForms.REFERRALS.read(region("referrals.csv")).values(), referrals);
        JsonNode summary = run(
                "--register",
                homes.toString(),
                "--referrals",
                referrals.toString(),
                "--postcodes",
                region("postcode-sectors.csv").toString(),
                "--as-of",
                "2026-03-31");
        assertThat(summary.path("rankings")).isEqualTo(run().path("rankings")).isNotEmpty();
    }

    @Test
    void needs_in_the_standards_json_are_ranked_for_the_children_of_the_returns() throws IOException {
        Child waiting = Ssda903Reader.standard().read(region("ssda903")).histories().values().stream()
                .flatMap(history -> history.child().stream())
                .max(Comparator.comparing(Child::dateOfBirth))
                .orElseThrow();
        Path needs = Files.writeString(
                folder.resolve("needs.json"),
                "[{\"childId\": \"" + waiting.id().value() + "\", \"recommendation\": {\"fosterCareSuitability\":"
                        + " \"Preferred\"}, \"Locations to avoid\": \"ZA1 1\"}, {\"childId\": \"nobody\"}]");
        JsonNode summary = run(
                "--ssda903",
                region("ssda903").toString(),
                "--register",
                region("register").toString(),
                "--referrals",
                needs.toString());
        assertThat(summary.path("rankings")).hasSize(1);
        assertThat(summary.toString()).contains("CHILD_NOT_KNOWN", "NOT_IN_REFERRAL");
        assertThat(summary.path("rankings").toString())
                .doesNotContain(waiting.id().value());
    }

    @Test
    void what_ofsted_publishes_is_taken_for_a_register() throws IOException {
        CouncilRecords records =
                CouncilFolder.standard().read(region("register")).records();
        Path published = Files.createDirectory(folder.resolve("ofsted"));
        OfstedWriter.of(LocalDate.of(2026, 3, 31)).write(published, records.homes(), records.providers());
        out.getBuffer().setLength(0);
        run("--register", published.toString(), "--as-of", "2026-03-31");
        long registered = records.homes().stream()
                .filter(home -> home.registration().isPresent())
                .filter(home -> home.kind() != HomeKind.SUPPORTED_ACCOMMODATION)
                .count();
        assertThat(registered).isPositive();
        assertThat(out.toString()).contains(" " + registered + " homes of ");
    }

    @Test
    void a_directory_of_postcodes_locates_as_a_table_of_sectors_does() throws IOException {
        Path directory =
                Files.writeString(folder.resolve("directory.csv"), "pcds,oseast1m,osnrth1m\nZE99 9ZZ,400000,300000\n");
        assertThat(run("--ssda903", region("ssda903").toString(), "--postcodes", directory.toString())
                        .path("distance")
                        .path("bands"))
                .isNotEmpty();
    }

    private JsonNode run(String... arguments) throws IOException {
        Path report = Files.createTempDirectory(folder, "report");
        StringWriter err = new StringWriter();
        String[] all = Stream.concat(Stream.of("--out", report.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        int status = Placewright.execute(new PrintWriter(out), new PrintWriter(err), all);
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        return new ObjectMapper().readTree(Files.readString(report.resolve("summary.json")));
    }

    private static Path region(String part) {
        return Path.of("src/main/resources/org/placewright/examples/quickstart/region", part);
    }

    private static Path zipped(Path from, Path zip) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                out.putNextEntry(new ZipEntry(from.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return Objects.requireNonNull(zip);
    }
}
