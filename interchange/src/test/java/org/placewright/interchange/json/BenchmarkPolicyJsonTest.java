package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.time.YearMonth;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.Import;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.MinimumComparables;
import org.placewright.pricing.index.IndexSeries;
import org.placewright.pricing.index.PriceIndex;
import org.placewright.pricing.index.RegionalFactor;

/** The example under {@code docs} has every attribute; {@code -Dplacewright.remake=true} writes it anew. */
class BenchmarkPolicyJsonTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "benchmark-policy.json");

    private static final BenchmarkPolicy OWN = BenchmarkPolicy.builder()
            .ageBands(AgeBands.DEMAND_MODEL)
            .window(Period.ofMonths(18))
            .index(IndexSeries.quarterly(ImmutableMap.of(YearMonth.of(2024, 1), 100.0, YearMonth.of(2026, 1), 112.5)))
            .regionalFactor(RegionalFactor.of(
                    ImmutableMap.of(AuthorityId.of("E09000007"), 1.25), ImmutableMap.of(Region.LONDON, 1.1)))
            .plausibleFees(Range.closed(WeeklyFee.ofPounds(50), WeeklyFee.ofPounds(40_000)))
            .level(0.8)
            .minimumComparables(new MinimumComparables(12, 24, 36))
            .comparesOffers(true)
            .build();

    @Test
    void a_policy_read_back_is_the_same() {
        for (BenchmarkPolicy policy : ImmutableList.of(
                BenchmarkPolicy.standard(),
                BenchmarkPolicy.builder().index(PriceIndex.constantRate(0.035)).build(),
                OWN)) {
            Import<BenchmarkPolicy> read = BenchmarkPolicyJson.read(BenchmarkPolicyJson.write(policy));
            assertThat(read.findings()).isEmpty();
            assertThat(read.values()).containsExactly(policy);
        }
    }

    @Test
    void the_example_has_every_attribute() throws IOException {
        if (Boolean.getBoolean("placewright.remake")) {
            Files.writeString(EXAMPLE, BenchmarkPolicyJson.write(OWN));
        }
        assertThat(BenchmarkPolicyJson.read(EXAMPLE).values()).containsExactly(OWN);
        assertThat(Files.readString(EXAMPLE)).isEqualTo(BenchmarkPolicyJson.write(OWN));
    }

    @Test
    void what_is_left_out_has_its_default() {
        assertThat(read("{}").values()).containsExactly(BenchmarkPolicy.standard());
        assertThat(read("{\"window\": \"P1Y\"}").values())
                .containsExactly(BenchmarkPolicy.standard().withWindow(Period.ofYears(1)));
    }

    @Test
    void what_is_not_known_or_not_allowed_refuses_the_policy() {
        for (String value : ImmutableList.of(
                "{\"windw\": \"P1Y\"}",
                "{\"window\": \"P0D\"}",
                "{\"window\": \"three years\"}",
                "{\"level\": 1}",
                "{\"yearlyRise\": -1}",
                "{\"yearlyRise\": 0.1, \"indexLevels\": {\"2024-01\": 100}}",
                "{\"indexLevels\": {\"2024-01\": 0}}",
                "{\"staffCostByRegion\": {\"LONDON\": 0}}",
                "{\"staffCostByRegion\": {\"ATLANTIS\": 1.1}}",
                "{\"plausibleFees\": {\"atLeast\": 2, \"atMost\": 1}}",
                "{\"minimumComparables\": {\"median\": 2, \"quartiles\": 20, \"deciles\": 30}}")) {
            Import<BenchmarkPolicy> read = read(value);
            assertThat(read.values()).as(value).isEmpty();
            assertThat(read.hasErrors()).as(value).isTrue();
            assertThat(read.findings().get(0).done()).isEqualTo("No policy was taken from the document");
        }
    }

    @Test
    void an_index_that_computes_cannot_be_written() {
        assertThatThrownBy(() -> BenchmarkPolicyJson.write(BenchmarkPolicy.builder()
                        .index((from, to) -> OptionalDouble.of(1))
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("index")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> BenchmarkPolicyJson.write(BenchmarkPolicy.builder()
                        .regionalFactor(
                                (authority, region) -> RegionalFactor.none().of(authority, region))
                        .build()))
                .hasMessageContaining("regionalFactor");
    }

    private static Import<BenchmarkPolicy> read(String value) {
        return BenchmarkPolicyJson.read(
                "{\"placewright\": \"model\", \"version\": 1, \"type\": \"BenchmarkPolicyEntry\", \"value\": " + value
                        + "}");
    }
}
