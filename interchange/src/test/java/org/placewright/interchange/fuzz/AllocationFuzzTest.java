package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.allocation.AssignmentReader;
import org.placewright.interchange.allocation.LoadedProblem;

/** Plain assignment problems. */
@Timeout(20)
class AllocationFuzzTest {

    private static final AssignmentReader READER = AssignmentReader.of(Always.LIMITS);

    @FuzzTest
    void pairs(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            LoadedProblem read = READER.read(scratch.write("pairs.csv", input));

            Always.holdsOf(read.findings(), read.counts());
            assertThat(read.counts().kept() + read.counts().changed())
                    .isEqualTo(read.problem().problem().pairs());
            Path written = scratch.path("written.csv");
            read.problem().pairs().write(written);
            LoadedProblem again = AssignmentReader.standard().read(written);
            assertThat(again.problem().pairs().text())
                    .isEqualTo(read.problem().pairs().text());
            assertThat(again.counts().rejected()).isZero();
        }
    }
}
