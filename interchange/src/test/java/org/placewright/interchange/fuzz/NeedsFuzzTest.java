package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.needs.NeedsEdition;
import org.placewright.interchange.needs.NeedsOptions;
import org.placewright.interchange.needs.NeedsReader;
import org.placewright.interchange.needs.NeedsSheetReader;
import org.placewright.interchange.needs.NeedsSheetWriter;
import org.placewright.interchange.needs.NeedsWriter;
import org.placewright.interchange.needs.PlacementRecord;

/** Records of the Placements Data Standard, as JSON and as a sheet. */
@Timeout(20)
class NeedsFuzzTest {

    private static final NeedsOptions OPTIONS = new NeedsOptions(Always.LIMITS, NeedsOptions.STANDARD.likelyCost());

    @FuzzTest
    void json(byte[] input) throws IOException {
        Import<PlacementRecord> read = NeedsReader.of(OPTIONS).read(new ByteArrayInputStream(input), "needs.json");

        Always.holdsOfEach(read);
        for (NeedsEdition edition : NeedsEdition.values()) {
            assertThat(NeedsReader.standard()
                            .read(NeedsWriter.of(edition).writeAll(read.values()))
                            .values())
                    .isEqualTo(read.values());
        }
    }

    @FuzzTest
    void sheet(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Import<PlacementRecord> read = NeedsSheetReader.of(OPTIONS).read(scratch.write("needs.csv", input));

            Always.holdsOfEach(read);
            Path written = scratch.path("written.csv");
            NeedsSheetWriter.standard().write(written, read.values());
            assertThat(NeedsSheetReader.standard().read(written).values()).isEqualTo(read.values());
        }
    }
}
