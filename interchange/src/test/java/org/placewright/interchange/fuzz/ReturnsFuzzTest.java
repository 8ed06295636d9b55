package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.ssda903.FiledReturnReader;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.LoadedReturns;
import org.placewright.interchange.ssda903.Ssda903Options;
import org.placewright.interchange.ssda903.Ssda903Reader;
import org.placewright.interchange.ssda903.Ssda903Return;
import org.placewright.interchange.ssda903.Ssda903Writer;
import org.placewright.interchange.ssda903.Ssda903XmlWriter;
import org.placewright.interchange.ssda903.validation.ReturnValidator;
import org.placewright.interchange.ssda903.validation.ValidationReport;

/** Returns as folders of CSV files, as zips of such folders, and as XML. */
@Timeout(20)
class ReturnsFuzzTest {

    private static final Ssda903Reader READER = Ssda903Reader.of(Ssda903Options.STANDARD.withLimits(Always.LIMITS));
    private static final FiledReturnReader FILED =
            FiledReturnReader.of(Ssda903Options.STANDARD.withLimits(Always.LIMITS));
    private static final CollectionYear YEAR = CollectionYear.of(2020);
    private static final AuthorityId AUTHORITY = AuthorityId.of("Nowhere");

    @FuzzTest
    void folder(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            InputFiles.write(input, scratch);
            holdsOf(READER.read(scratch.folder()));
            isCheckedWhateverItHolds(scratch.folder());
        }
    }

    /** The input is the zip, or the files in it. */
    @FuzzTest
    void zip(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path zip = scratch.write("returns.zip", InputFiles.zip(input));
            holdsOf(READER.read(zip));
            isCheckedWhateverItHolds(zip);
        }
    }

    @FuzzTest
    void xml(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            scratch.write("2019-20.xml", input);
            holdsOf(READER.read(scratch.folder()));
            isCheckedWhateverItHolds(scratch.folder());
        }
    }

    private static void isCheckedWhateverItHolds(Path path) {
        FiledReturns filed = FILED.read(path, YEAR, path);
        Always.holdsOf(filed.report().findings(), filed.report().counts());
        ValidationReport report = ReturnValidator.standard().validate(filed);
        assertThat(report.flags().count()).isEqualTo(report.count());
        assertThat(report.byChild().values().stream().mapToLong(flags -> flags).sum())
                .isEqualTo(report.count());
    }

    private static void holdsOf(LoadedReturns read) throws IOException {
        Always.holdsOf(read.histories());
        for (Ssda903Return filed : read.returns()) {
            comesBackAsCsv(filed.withAuthority(AUTHORITY));
            comesBackAsXml(filed.withAuthority(AUTHORITY));
        }
    }

    private static void comesBackAsCsv(Ssda903Return filed) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path folder = Files.createDirectory(scratch.path(AUTHORITY.value()));
            Ssda903Writer.standard().write(folder, filed);
            assertThat(Ssda903Reader.standard().read(scratch.folder()).returns())
                    .containsExactly(filed);
        }
    }

    private static void comesBackAsXml(Ssda903Return filed) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Path folder = Files.createDirectory(scratch.path(AUTHORITY.value()));
            Ssda903XmlWriter.standard().write(folder.resolve(filed.year() + ".xml"), filed);
            assertThat(Ssda903Reader.standard().read(scratch.folder()).returns())
                    .containsExactly(filed);
        }
    }
}
