package org.placewright.core.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.geo.Postcode.Precision;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "GIR 0AA, GIR 0, GIR",
        "W1A 1AA, W1A 1, W1A",
        "EC1A 1BB, EC1A 1, EC1A",
        "M1 1AE, M1 1, M1",
        "B33 8TH, B33 8, B33",
        "CR2 6XH, CR2 6, CR2",
        "DN55 1PT, DN55 1, DN55",
        // Withdrawn, but in older records and in the gazetteer.
        "W1V 3RA, W1V 3, W1V",
        "NPT 4AB, NPT 4, NPT"
    })
    void takes_every_form_and_degrades_it(String unit, String sector, String district) {
        Postcode postcode = Postcode.of(unit);

        assertThat(postcode.text()).isEqualTo(unit);
        assertThat(postcode.precision()).isEqualTo(Precision.UNIT);
        assertThat(postcode.sector()).contains(Postcode.of(sector));
        assertThat(postcode.district()).isEqualTo(Postcode.of(district));
        assertThat(Postcode.of(sector).precision()).isEqualTo(Precision.SECTOR);
        assertThat(Postcode.of(sector).sector()).contains(Postcode.of(sector));
        assertThat(Postcode.of(district).precision()).isEqualTo(Precision.DISTRICT);
        assertThat(Postcode.of(district).sector()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sw1a1aa", " SW1A 1AA ", "SW1A  1AA", "sw1a\t1aa", "SW1A1AA"})
    void forgives_letter_case_and_blanks(String text) {
        assertThat(Postcode.of(text).text()).isEqualTo("SW1A 1AA");
        assertThat(Postcode.parse(text)).contains(Postcode.of("SW1A 1AA"));
    }

    @ParameterizedTest
    @CsvSource({"M11AE, M1 1AE", "W1A1AA, W1A 1AA", "CR26XH, CR2 6XH", "DN551PT, DN55 1PT", "GIR0AA, GIR 0AA"})
    void finds_where_the_halves_meet(String unspaced, String text) {
        assertThat(Postcode.of(unspaced).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "SW",
                "\u017FW1A 1AA",
                "SW1A 1A\u017F",
                "QA1 1AA",
                "VA1 1AA",
                "XA1 1AA",
                "AI1 1AA",
                "AJ1 1AA",
                "AZ1 1AA",
                "SW1A 1CA",
                "SW1A 1AI",
                "SW1A 1AK",
                "SW1A 1AM",
                "SW1A 1AO",
                "SW1A 1AV",
                "SW1A AAA",
                "SW1A 1A",
                "SW1A 11A",
                "SW1A 1AAA",
                "SW1C 1AA",
                "W1I 1AA",
                "W1L 1AA",
                "SW123 1AA",
                "SWWW1 1AA",
                "S-W1 1AA",
                "01/02/2010",
                "SW1A 1AA, London"
            })
    void refuses_what_has_no_real_form_and_does_not_quote_it(String text) {
        assertThat(Postcode.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Postcode.of(text))
                .withMessage("Postcode must have a real form such as SW1A 1AA, SW1A 1 or SW1A. Maybe O and 0, or I and"
                        + " 1, are confused?");
    }

    @Test
    void is_built_from_normal_form_only() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode("sw1a 1aa"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode("SW1A1AA"));
    }

    @Test
    void never_grows_more_precise() {
        Postcode unit = Postcode.of("SW1A 1AA");
        Postcode sector = Postcode.of("SW1A 1");
        Postcode district = Postcode.of("SW1A");

        for (Precision precision : Precision.values()) {
            assertThat(district.degradedTo(precision)).isEqualTo(district);
        }
        assertThat(sector.degradedTo(Precision.UNIT)).isEqualTo(sector);
        assertThat(unit.degradedTo(Precision.UNIT)).isEqualTo(unit);
        assertThat(unit.degradedTo(Precision.SECTOR).degradedTo(Precision.SECTOR))
                .isEqualTo(sector);
        assertThat(unit.degradedTo(Precision.SECTOR).degradedTo(Precision.DISTRICT))
                .isEqualTo(district);
    }

    @Test
    void prints_a_sector_and_a_district_but_never_all_of_it() {
        assertThat(Postcode.of("SW1A 1AA")).hasToString("Postcode[...]");
        assertThat(Postcode.of("SW1A 1")).hasToString("SW1A 1");
        assertThat(Postcode.of("SW1A")).hasToString("SW1A");
    }

    @Test
    void is_ordered_by_text() {
        assertThat(Postcode.of("B33 8TH")).isLessThan(Postcode.of("M1 1AE"));
        assertThat(Postcode.of("B33 8TH")).isEqualByComparingTo(Postcode.of("b338th"));
    }

    @Test
    void takes_every_published_sector() throws IOException {
        Path shared = Path.of(System.getProperty("placewright.shared", "../shared"));
        Path table = shared.resolve("reference").resolve("postcode-sectors.csv");
        Assumptions.assumeTrue(
                Files.isRegularFile(table), "the published table of postcode sectors lies outside the project");

        try (Stream<String> lines = Files.lines(table, StandardCharsets.UTF_8)) {
            assertThat(lines.skip(1).map(line -> line.substring(0, line.indexOf(','))))
                    .hasSizeGreaterThan(10_000)
                    .allSatisfy(
                            text -> assertThat(Postcode.of(text).precision()).isEqualTo(Precision.SECTOR));
        }
    }

    @Test
    void is_nowhere_for_the_locator_that_knows_no_place() {
        assertThat(Locator.none().locate(Postcode.of("SW1A 1AA"))).isEmpty();
    }
}
