package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.result.Import;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.council.CouncilForm;
import org.placewright.interchange.council.CouncilForms;

/** The tables of councils' own forms. */
@Timeout(20)
class CouncilFuzzTest {

    /** A referral is one long line. */
    private static final ReadLimits LIMITS =
            Always.LIMITS.withLineBytes(1 << 13).withFieldLength(1 << 11);

    /** The first byte says which of the forms the rest is read by. */
    @FuzzTest
    void table(byte[] input) throws IOException {
        if (input.length > 0) {
            int form = Math.floorMod(input[0] - '0', CouncilForms.ALL.size());
            comesBack(CouncilForms.ALL.get(form), Arrays.copyOfRange(input, 1, input.length));
        }
    }

    private static <T> void comesBack(CouncilForm<T> form, byte[] bytes) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Import<T> read = form.withLimits(LIMITS).read(scratch.write(form.name() + ".csv", bytes));

            Always.holdsOfEach(read);
            Path written = scratch.path("written.csv");
            form.write(written, read.values());
            assertThat(form.read(written).values()).isEqualTo(read.values());
        }
    }
}
