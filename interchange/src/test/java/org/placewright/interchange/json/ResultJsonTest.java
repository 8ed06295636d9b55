package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.core.code.PlacementType;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.cohort.CohortBenchmark;
import org.placewright.sufficiency.gap.GapTable;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.history.DistanceBand;
import org.placewright.sufficiency.history.DistanceProfile;
import org.placewright.sufficiency.supply.UsablePlaces;

class ResultJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void a_benchmark_is_rendered_in_pounds_and_pence() {
        ObjectNode json = PricingJson.benchmark(CohortBenchmark.standard().benchmark(question(5_400), book(11), DAY));
        assertThat(json.path("outcome").asText()).isEqualTo("Benchmarked");
        assertThat(json.path("comparables").path("count").asInt()).isEqualTo(11);
        assertThat(json.path("expected").decimalValue()).isEqualTo(new BigDecimal("5000.00"));
        assertThat(json.path("decomposition").path("residualPremium").decimalValue())
                .isEqualTo(new BigDecimal("400.00"));
        assertThat(JsonText.of(json)).contains("\"expected\" : 5000.00", "\"fee\" : 5400.00");
        assertThat(json.path("statement").asText()).contains("11 comparable prices");
    }

    @Test
    void too_few_comparables_are_rendered_as_such() {
        ObjectNode json = PricingJson.benchmark(CohortBenchmark.standard().benchmark(question(5_400), book(9), DAY));
        assertThat(json.path("outcome").asText()).isEqualTo("TooFewComparables");
        assertThat(json.path("found").path(0).path("count").asInt()).isEqualTo(9);
        assertThat(json.path("needed").asInt()).isEqualTo(10);
        assertThat(json.has("expected")).isFalse();
    }

    @Test
    void counts_of_children_are_rendered_by_every_breakdown() {
        ObjectNode json = SufficiencyJson.childrenInCare(count());
        assertThat(json.toString())
                .isEqualTo("{\"asOf\":\"2026-03-31\",\"total\":6,\"shortBreaksExcluded\":2,\"agedEighteenOrOver\":1,"
                        + "\"byAgeBand\":{\"Under 1\":0,\"1 to 4\":0,\"5 to 9\":0,\"10 to 15\":4,\"16 and over\":1,"
                        + "\"Not known\":1},"
                        + "\"byPlacement\":{\"(not recognised)\":3,\"K2\":1,\"U4\":2},"
                        + "\"byPlacementGroup\":{\"Fostering\":2,\"Residential\":1,\"Secure\":0,\"Supported\":0,"
                        + "\"With parents\":0,\"Adoption\":0,\"Temporary\":0,\"Other\":3},"
                        + "\"byAuthority\":{\"Northmoor\":6}}");
    }

    @Test
    void places_distance_and_gap_are_rendered() {
        ImmutableMap.Builder<DistanceBand, Long> bands = ImmutableMap.builder();
        for (DistanceBand band : DistanceBand.values()) {
            bands.put(band, 1L);
        }
        ObjectNode distance = SufficiencyJson.distance(new DistanceProfile(DAY, bands.buildOrThrow(), 0));
        assertThat(distance.path("bands").path("Over 20 miles").asLong()).isEqualTo(1);
        UsablePlaces places = UsablePlaces.on(List.of(), DAY);
        assertThat(SufficiencyJson.places(places).path("byKind")).hasSize(5);
        assertThat(SufficiencyJson.gap(GapTable.of(count(), List.of(), places))
                        .get(0)
                        .toString())
                .isEqualTo("{\"kind\":\"Fostering\",\"placed\":2,\"withRelativesOrFriends\":0,\"waiting\":0,"
                        + "\"usable\":0,\"vacant\":0,\"gap\":2}");
    }

    @Test
    void findings_are_counted_by_severity_and_code() {
        Finding finding = Finding.builder()
                .severity(Severity.WARNING)
                .code(FindingCode.of("SOME_CODE"))
                .location(SourceLocation.inFile("episodes.csv"))
                .fault("a fault")
                .remedy("a remedy")
                .done("kept")
                .build();
        assertThat(FindingJson.summary(List.of(finding, finding.withSeverity(Severity.ERROR)))
                        .toString())
                .isEqualTo("{\"total\":2,\"bySeverity\":{\"INFO\":0,\"WARNING\":1,\"ERROR\":1},"
                        + "\"byCode\":{\"SOME_CODE\":2}}");
        assertThat(FindingJson.counts(new ImportCounts(6, 3, 2, 1)).toString())
                .isEqualTo("{\"read\":6,\"kept\":3,\"changed\":2,\"rejected\":1}");
    }

    @Test
    void text_is_indented_ends_with_a_line_feed_and_writes_decimals_plainly(@TempDir Path folder) throws IOException {
        ObjectNode json =
                PricingJson.benchmark(CohortBenchmark.standard().benchmark(question(60_000_000), book(11), DAY));
        String text = JsonText.of(json);
        assertThat(text)
                .startsWith("{\n  \"outcome\"")
                .endsWith("}\n")
                .contains("60000000.00")
                .doesNotContain("\r", "E+");
        JsonText.write(json, folder.resolve("result.json"));
        assertThat(folder.resolve("result.json")).hasContent(text.strip());
        assertThat(Files.size(folder.resolve("result.json"))).isEqualTo(text.length());
    }

    private static ChildrenInCare count() {
        ImmutableMap.Builder<AgeBand, Long> ages = ImmutableMap.builder();
        long[] children = {0, 0, 0, 4, 1};
        for (int i = 0; i < children.length; i++) {
            ages.put(AgeBands.DFE.bands().get(i), children[i]);
        }
        return ChildrenInCare.builder()
                .asOf(DAY)
                .total(6)
                .shortBreaksExcluded(2)
                .byAgeBand(ages.buildOrThrow())
                .ageNotKnown(1)
                .byPlacementType(ImmutableSortedMap.of(
                        PlacementType.K2,
                        1L,
                        PlacementType.of("Q8"),
                        1L,
                        PlacementType.of("Q9"),
                        2L,
                        PlacementType.U4,
                        2L))
                .byAuthority(ImmutableSortedMap.of(AuthorityId.of("Northmoor"), 6L))
                .agedEighteenOrOver(1)
                .build();
    }

    private static PriceQuestion question(long pounds) {
        return PriceQuestion.of(WeeklyFee.ofPounds(pounds), ProvisionType.RESIDENTIAL_MAINSTREAM, 14);
    }

    private static PriceBook book(int prices) {
        return PriceBook.of(IntStream.range(0, prices)
                .mapToObj(i -> PriceObservation.builder()
                        .facts(PlacementFacts.of(ProvisionType.RESIDENTIAL_MAINSTREAM, 14))
                        .fee(WeeklyFee.ofPounds(4_500 + 100L * i))
                        .observedOn(DAY)
                        .build())
                .toList());
    }
}
