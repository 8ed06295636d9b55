package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewright.core.id.AuthorityId;

class PublishedAuthoritiesTest {

    private static final String HEADER = "ons_code,name,region,valid_from,valid_to,successors";
    private static final String NAMES_HEADER = "ons_code,name";

    private static byte[] shipped(String name) throws IOException {
        try (InputStream stream = LocalAuthorities.class.getResourceAsStream(name)) {
            assertThat(stream).isNotNull();
            return stream.readAllBytes();
        }
    }

    @Test
    void ships_the_published_table_as_it_is() throws IOException {
        Path shared = Path.of(System.getProperty("placewright.shared", "../../shared"));
        Path table = shared.resolve("reference").resolve("local-authorities.csv");
        Assumptions.assumeTrue(
                Files.isRegularFile(table), "the published table of local authorities lies outside the project");

        assertThat(new String(shipped("local-authorities.csv"), StandardCharsets.UTF_8).lines())
                .containsExactlyElementsOf(Files.readAllLines(table, StandardCharsets.UTF_8));
    }

    @Test
    void ships_the_attribution_beside_it() throws IOException {
        assertThat(new String(shipped("local-authorities-attribution.txt"), StandardCharsets.UTF_8))
                .contains("Source: Office for National Statistics, Open Government Licence v3.0");
    }

    @Test
    void reads_every_field() {
        LocalAuthorities authorities = PublishedAuthorities.parse(
                List.of(
                        HEADER,
                        "E10000001,\"Moor, County of\",North East,2001-04-01,2019-03-31,E06000001 E06000002",
                        "E06000001,North Moor,North East,2019-04-01,,",
                        "E06000002,South Moor,North East,,,"),
                List.of(NAMES_HEADER, "E10000001,\"Moor, The\"", "E10000001,Moorshire"));

        LocalAuthority moor = authorities.withCode(AuthorityId.of("E10000001")).orElseThrow();
        assertThat(moor)
                .isEqualTo(LocalAuthority.builder()
                        .id(AuthorityId.of("E10000001"))
                        .name("Moor, County of")
                        .addNameVariants("Moor, The", "Moorshire")
                        .region(Region.NORTH_EAST)
                        .validity(Range.closedOpen(LocalDate.of(2001, 4, 1), LocalDate.of(2019, 4, 1)))
                        .addSuccessors(AuthorityId.of("E06000001"), AuthorityId.of("E06000002"))
                        .build());
        assertThat(authorities.all())
                .extracting(LocalAuthority::validity)
                .containsExactly(Range.atLeast(LocalDate.of(2019, 4, 1)), Range.all(), moor.validity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "E06000001,Moor,North East,, | there must be 6 fields but are 5",
                "E06000001,Moor,North East,,,, | there must be 6 fields but are 7",
                "~~ | there must be 6 fields but are 1",
                "E06000001,\"Moor,North East,,, | a quote is out of place",
                "E06000001,\"Mo\"or,North East,,, | a quote is out of place",
                "E06000001,Mo\"or\",North East,,, | a quote is out of place",
                "E06000001,Moor,Scotland,,, | Scotland is not a region",
                "E06000001,Moor,North East,01/04/2019,, | Text '01/04/2019' could not be parsed at index 0",
                "6000001,Moor,North East,,, | LocalAuthority id must be a code of the Office for National Statistics",
                "E06000009,Moor,North East,,, | E06000009 is there twice"
            })
    void refuses_what_is_not_as_it_should_be(String line, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedAuthorities.parse(
                        List.of(HEADER, "E06000009,Fen,North East,,,", line), List.of(NAMES_HEADER)))
                .withMessageStartingWith("local-authorities.csv, line 3: " + reason);
    }

    @Test
    void refuses_names_of_nobody_and_other_tables() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedAuthorities.parse(List.of(HEADER), List.of(NAMES_HEADER, "E06000001,Moor")))
                .withMessage("local-authority-names.csv, line 2: E06000001 is not in local-authorities.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedAuthorities.parse(List.of(), List.of(NAMES_HEADER)))
                .withMessage("local-authorities.csv must begin with " + HEADER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedAuthorities.parse(List.of(HEADER), List.of("ons_code,title")))
                .withMessage("local-authority-names.csv must begin with ons_code,name");
    }
}
