package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.postcode.LoadedPostcodes;
import org.placewright.interchange.postcode.PostcodeFile;
import org.placewright.interchange.postcode.PostcodeLocator;
import org.placewright.interchange.postcode.PostcodeOptions;
import org.placewright.interchange.postcode.PostcodeReader;
import org.placewright.interchange.postcode.SectorCentroid;
import org.placewright.interchange.postcode.SectorReader;
import org.placewright.interchange.postcode.SectorWriter;

/** Directories of postcodes, sectors, and the binary file postcodes are saved to. */
@Timeout(20)
class PostcodesFuzzTest {

    private static final PostcodeReader READER = PostcodeReader.of(PostcodeOptions.STANDARD.withLimits(Always.LIMITS));
    private static final int CHECKSUM = 4;

    /** The input is the file, or a zip of it. */
    @FuzzTest
    void directory(byte[] input) throws IOException {
        String name = InputFiles.isZip(input) ? "postcodes.zip" : "postcodes.csv";
        try (Scratch scratch = new Scratch()) {
            LoadedPostcodes read = READER.read(scratch.write(name, input));
            Always.holdsOf(read.findings(), read.counts());
            holdsOf(read.locator(), scratch);
        }
    }

    /** The input is the file as it stands, and again with the checksum it should have. */
    @FuzzTest
    void saved(byte[] input) throws IOException {
        load(input);
        if (input.length >= CHECKSUM) {
            CRC32C checksum = new CRC32C();
            checksum.update(input, 0, input.length - CHECKSUM);
            byte[] right = input.clone();
            ByteBuffer.wrap(right).putInt(input.length - CHECKSUM, (int) checksum.getValue());
            load(right);
        }
    }

    private static void load(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            LoadedPostcodes read = PostcodeFile.standard().load(scratch.write("postcodes.bin", input));
            Always.holdsOf(read.findings(), read.counts());
            holdsOf(read.locator(), scratch);
        }
    }

    private static void holdsOf(PostcodeLocator locator, Scratch scratch) throws IOException {
        assertThat(locator.entries()).hasSize(locator.size()).allSatisfy(entry -> {
            // One without a position of its own may be placed by its neighbours.
            entry.point().ifPresent(point -> assertThat(locator.locate(entry.postcode()))
                    .contains(point));
            assertThat(locator.authorityOf(entry.postcode())).isEqualTo(entry.authority());
            assertThat(locator.isTerminated(entry.postcode())).isEqualTo(entry.terminated());
        });
        assertThat(PostcodeLocator.of(locator.entries().toList())).isEqualTo(locator);
        Path written = scratch.path("written.bin");
        PostcodeFile.standard().save(written, locator);
        assertThat(PostcodeFile.standard().load(written).locator()).isEqualTo(locator);
    }

    @FuzzTest
    void sectors(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Import<SectorCentroid> read = SectorReader.of(Always.LIMITS).read(scratch.write("sectors.csv", input));

            Always.holdsOfEach(read);
            Path written = scratch.path("written.csv");
            SectorWriter.standard().write(written, read.values());
            assertThat(SectorReader.standard().read(written).values()).isEqualTo(read.values());
        }
    }
}
