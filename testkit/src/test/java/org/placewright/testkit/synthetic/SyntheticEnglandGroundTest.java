package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Locator;
import org.placewright.core.geo.Postcode;

/** The ground of all of England: it can be found, and none of it exists. */
class SyntheticEnglandGroundTest {

    private static final SyntheticEngland ENGLAND =
            SyntheticEngland.of(SyntheticEnglandSpec.builder().build());

    @Test
    void the_locator_answers_for_sectors_and_addresses_in_them() {
        Locator locator = ENGLAND.locator();
        Postcode sector = ENGLAND.sectors().firstKey();
        Optional<GridPoint> point = Optional.ofNullable(ENGLAND.sectors().get(sector));
        assertThat(point).isPresent();
        assertThat(locator.locate(sector)).isEqualTo(point);
        assertThat(locator.locate(Postcode.of(sector.text() + "AB"))).isEqualTo(point);
        assertThat(locator.locate(sector.district())).isEmpty();
        assertThat(locator.locate(Postcode.of("SW1A 1"))).isEmpty();
    }

    @Test
    void no_sector_exists_in_the_United_Kingdom() throws IOException {
        try (Stream<String> lines =
                Files.lines(shared().resolve("reference/postcode-sectors.csv"), StandardCharsets.UTF_8)) {
            ImmutableSet<String> real = lines.map(line -> line.split(",", 2)[0]).collect(ImmutableSet.toImmutableSet());
            assertThat(real).contains("SW1A 1");
            assertThat(ENGLAND.sectors().keySet().stream().map(Postcode::text)).noneMatch(real::contains);
        }
    }

    @Test
    void no_council_bears_the_name_of_a_real_authority() throws IOException {
        String real = Files.readString(shared().resolve("reference/local-authorities.csv"), StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
        assertThat(real).contains("durham");
        for (SyntheticAuthority council : ENGLAND.councils()) {
            assertThat(real).doesNotContain(council.id().value().toLowerCase(Locale.ROOT));
        }
    }

    private static Path shared() {
        Path shared = Path.of(System.getProperty("placewright.shared", "../shared"));
        Assumptions.assumeTrue(
                Files.isDirectory(shared),
                "the reference data outside the project is not here; nothing to compare with");
        return shared;
    }
}
