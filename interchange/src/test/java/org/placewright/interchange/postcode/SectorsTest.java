package org.placewright.interchange.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.result.Import;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.interchange.Found;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.FindingCodes;

class SectorsTest {

    private final Scratch scratch = new Scratch();

    @AfterEach
    void clean() {
        scratch.close();
    }

    private Import<SectorCentroid> read(String... lines) {
        return SectorReader.standard().read(scratch.write("sectors.csv", lines));
    }

    private static SectorCentroid sector(String sector, int east, int north) {
        return new SectorCentroid(Postcode.of(sector), new GridPoint(east, north));
    }

    @Test
    void sectors_load_and_other_known_columns_are_passed_over() {
        Import<SectorCentroid> read =
                read("sector,latitude,longitude,easting,northing,postcodes", "AB1 0,57.1,-2.2,384459,801058,231");
        assertThat(read.values()).containsExactly(sector("AB1 0", 384459, 801058));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void what_has_no_place_on_the_grid_is_left_out() {
        Import<SectorCentroid> read = read(
                "sector,easting,northing",
                "BT1 1,,",
                "M1 1,384459,",
                "M1 2,-5,100",
                "M1 3,801058,384459",
                "M1 4,3.5,4",
                "M1 1AA,1,1",
                "M1 5,1,1",
                "M1 5,2,2");
        assertThat(read.values()).containsExactly(sector("M1 5", 1, 1));
        assertThat(Found.one(read, FindingCodes.NO_GRID_POSITION).severity()).isEqualTo(Severity.INFO);
        assertThat(Found.faults(read))
                .containsExactly(
                        FindingCodes.MISSING_VALUE,
                        FindingCodes.POSITION_OFF_GRID,
                        FindingCodes.POSITION_OFF_GRID,
                        FindingCodes.INVALID_NUMBER,
                        FindingCodes.INVALID_SECTOR,
                        FindingCodes.DUPLICATE_SECTOR);
        assertThat(read.counts().rejected()).isEqualTo(7);
    }

    /** Directories write 0, 0 for no position, and so do tables made of them. */
    @Test
    void a_sector_at_0_0_has_no_position() {
        Import<SectorCentroid> read = read("sector,easting,northing", "BT1 1,0,0", "TR1 1,0,5", "TR1 2,5,0");
        assertThat(read.values()).containsExactly(sector("TR1 1", 0, 5), sector("TR1 2", 5, 0));
        assertThat(Found.one(read, FindingCodes.NO_GRID_POSITION).location().line())
                .hasValue(2);
        assertThat(Found.faults(read)).isEmpty();
        assertThat(read.counts()).isEqualTo(new ImportCounts(3, 2, 0, 1));
    }

    @Test
    void a_locator_answers_by_sector_and_by_mean_of_a_district() {
        SectorLocator locator = SectorLocator.of(List.of(sector("M1 1", 100, 200), sector("M1 2", 201, 300)));
        assertThat(locator.locate(Postcode.of("M1 1AE"))).contains(new GridPoint(100, 200));
        assertThat(locator.locate(Postcode.of("M1 2"))).contains(new GridPoint(201, 300));
        assertThat(locator.locate(Postcode.of("M1"))).contains(new GridPoint(151, 250));
        assertThat(locator.locate(Postcode.of("M1 3AE"))).isEmpty();
        assertThat(locator.locate(Postcode.of("M2"))).isEmpty();
    }

    @Test
    void a_sector_is_given_once_and_is_a_sector() {
        assertThatThrownBy(() -> SectorLocator.of(List.of(sector("M1 1", 1, 1), sector("M1 1", 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sector("M1 1AE", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("1AE");
    }

    @Test
    void every_sector_of_the_published_table_is_a_postcode_sector() {
        Path file = Path.of(System.getProperty("placewright.shared", "../shared"))
                .resolve("reference/postcode-sectors.csv");
        Assumptions.assumeTrue(Files.isRegularFile(file), "the table of postcode sectors is not here");
        Import<SectorCentroid> read = SectorReader.standard().read(file);
        assertThat(read.values()).hasSizeGreaterThan(10_000);
        assertThat(Found.faults(read)).isEmpty();
        assertThat(SectorLocator.of(read.values()).locate(Postcode.of("SW1A 1AA")))
                .hasValueSatisfying(point -> assertThat(point.metresTo(new GridPoint(529_090, 179_645)))
                        .isLessThan(1500));
    }
}
