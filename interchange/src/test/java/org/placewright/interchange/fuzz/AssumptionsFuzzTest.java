package org.placewright.interchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.result.Import;
import org.placewright.interchange.json.BenchmarkPolicyJson;
import org.placewright.interchange.json.ScenarioJson;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.sufficiency.scenario.Scenario;

/** What benchmarking and forecasting assume: each document is taken as a whole or not at all. */
@Timeout(20)
class AssumptionsFuzzTest {

    @FuzzTest
    void policy(byte[] input) throws IOException {
        Import<BenchmarkPolicy> read =
                BenchmarkPolicyJson.read(new ByteArrayInputStream(input), "policy.json", Always.LIMITS);
        Always.holdsOfEach(read);
        assertThat(read.hasErrors()).isEqualTo(read.values().isEmpty());
        for (BenchmarkPolicy policy : read.values()) {
            String written = BenchmarkPolicyJson.write(policy);
            assertThat(BenchmarkPolicyJson.write(
                            BenchmarkPolicyJson.read(written).values().get(0)))
                    .isEqualTo(written);
        }
    }

    @FuzzTest
    void scenario(byte[] input) {
        Import<Scenario> read = ScenarioJson.read(new String(input, StandardCharsets.UTF_8));
        Always.holdsOfEach(read);
        assertThat(read.hasErrors()).isEqualTo(read.values().isEmpty());
        for (Scenario scenario : read.values()) {
            assertThat(ScenarioJson.read(ScenarioJson.write(scenario)).values()).containsExactly(scenario);
        }
    }
}
