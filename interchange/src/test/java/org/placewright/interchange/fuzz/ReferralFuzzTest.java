package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.referral.Referral;
import org.placewright.core.result.Import;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.referral.ReferralReader;
import org.placewright.interchange.referral.ReferralWriter;

/** Tables of referrals. */
@Timeout(20)
class ReferralFuzzTest {

    @FuzzTest
    void referrals(byte[] input) throws IOException {
        try (Scratch scratch = new Scratch()) {
            Import<Referral> read = ReferralReader.of(Always.LIMITS).read(scratch.write("referrals.csv", input));

            Always.holdsOfEach(read);
            Path written = scratch.path("written.csv");
            ReferralWriter.standard().write(written, read.values());
            assertThat(ReferralReader.standard().read(written).values()).isEqualTo(read.values());
        }
    }
}
