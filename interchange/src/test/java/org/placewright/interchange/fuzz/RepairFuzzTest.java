package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.Scratch;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.ssda903.repair.EpisodeFileRepair;
import org.placewright.interchange.ssda903.repair.RepairedFile;

/** Files of episodes of several years. */
@Timeout(20)
class RepairFuzzTest {

    private static final EpisodeFileRepair REPAIR = EpisodeFileRepair.of(AuthorityId.of("Testshire"));

    @FuzzTest
    void episodes(byte[] input) {
        try (Scratch scratch = new Scratch()) {
            RepairedFile repaired = REPAIR.withLimits(Always.LIMITS).repair(scratch.write("episodes.csv", input));

            Always.holdsOf(repaired.findings(), repaired.counts());
            Always.isDiscreet(repaired.toString());
            String once = repaired.table().map(CsvTable::text).orElse("");
            RepairedFile again = REPAIR.repair(scratch.write("again.csv", once.getBytes(StandardCharsets.UTF_8)));
            assertThat(again.table().map(CsvTable::text).orElse("")).isEqualTo(once);
            assertThat(again.applied()).isEmpty();
        }
    }
}
