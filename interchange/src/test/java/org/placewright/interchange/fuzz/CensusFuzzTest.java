package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.census.CensusLayout;
import org.placewright.interchange.census.CensusPlacement;
import org.placewright.interchange.census.CensusReader;
import org.placewright.interchange.census.CensusWriter;

/** Placement price censuses. */
@Timeout(20)
class CensusFuzzTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final ImmutableList<CensusLayout> LAYOUTS = ImmutableList.copyOf(CensusLayout.values());

    @FuzzTest
    void prices(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Import<CensusPlacement> read = CensusReader.of(DAY, Always.LIMITS).read(scratch.write("census.csv", input));

            Always.holdsOfEach(read);
            // One layout for each input, or there would be few.
            CensusLayout layout = LAYOUTS.get(Math.floorMod(Arrays.hashCode(input), LAYOUTS.size()));
            Path written = scratch.path("written.csv");
            CensusWriter.of(layout).write(written, read.values());
            assertThat(CensusReader.of(DAY).read(written).values()).isEqualTo(read.values());
        }
    }
}
