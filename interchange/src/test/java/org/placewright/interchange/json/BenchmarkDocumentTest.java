package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;
import org.placewright.interchange.census.PriceReviewTable;
import org.placewright.pricing.BenchmarkComparison;
import org.placewright.pricing.BenchmarkMethod;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.Caveat;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.ComparablesUsed;
import org.placewright.pricing.FairInterval;
import org.placewright.pricing.FeeQuantile;
import org.placewright.pricing.LeftOut;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.PriceDecomposition;
import org.placewright.pricing.PriceObservation;
import org.placewright.pricing.PriceProvenance;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PriceSource;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.TooFewComparables;
import org.placewright.pricing.review.ChanceOfPrice;
import org.placewright.pricing.review.PriceReview;
import org.placewright.pricing.review.ReviewedPrice;

/** Every field of a benchmark is rendered in order and told in the document. */
class BenchmarkDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "benchmark-json.md");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final BenchmarkMethod METHOD = BenchmarkMethod.of("cohort-1");

    private static PlacementFacts facts() {
        return PlacementFacts.builder()
                .provision(ProvisionType.RESIDENTIAL_MAINSTREAM)
                .ageInYears(14)
                .needLevel(NeedLevel.COMPLEX)
                .solo(Answer.YES)
                .deprivationOfLiberty(Answer.NO)
                .additionalPackages(Answer.YES)
                .additionalStaffing(StaffingHours.of(20))
                .placesBlocked(1)
                .region(Region.NORTH_WEST)
                .hostAuthority(AuthorityId.of("E08000003"))
                .grade(InspectionGrade.GOOD)
                .route(SourcingRoute.OFF_FRAMEWORK)
                .urgency(PlannedOrEmergency.EMERGENCY)
                .build();
    }

    private static Benchmarked benchmarked() {
        WeeklyFee fee = WeeklyFee.ofPounds(5_400);
        FairInterval interval = new FairInterval(WeeklyFee.ofPounds(4_000), WeeklyFee.ofPounds(6_000), 0.9);
        Map<PriceComponent, Double> contributions = Arrays.stream(PriceComponent.values())
                .collect(ImmutableMap.toImmutableMap(component -> component, component -> 10.0));
        return Benchmarked.builder()
                .question(new PriceQuestion(fee, facts()))
                .asOf(DAY)
                .method(METHOD)
                .decomposition(PriceDecomposition.rounded(
                        WeeklyFee.ofPounds(5_000), WeeklyFee.ofPounds(5_070), contributions, fee))
                .interval(interval)
                .percentile(72.5)
                .addQuantile(new FeeQuantile(0.5, WeeklyFee.ofPounds(5_070), Optional.of(interval)))
                .comparables(ComparablesUsed.builder()
                        .count(30)
                        .alike(ImmutableList.of("ages 10 to 15"))
                        .addWidened(new ComparablesFound("North West", 4))
                        .providers(3)
                        .largestProviderShare(0.5)
                        .observed(Range.closed(DAY.minusYears(1), DAY))
                        .build())
                .addCaveat(Caveat.of("one-provider", "Half of the prices are of one provider"))
                .build();
    }

    private static TooFewComparables tooFew() {
        return TooFewComparables.builder()
                .question(new PriceQuestion(WeeklyFee.ofPounds(5_400), facts()))
                .asOf(DAY)
                .method(METHOD)
                .addFound(new ComparablesFound("ages 10 to 15", 4))
                .needed(10)
                .addHelp("Prices of other councils would help")
                .build();
    }

    private static BenchmarkComparison comparison() {
        return new BenchmarkComparison(
                ImmutableList.of(benchmarked(), tooFew().withMethod(BenchmarkMethod.of("hedonic-1"))));
    }

    @Test
    void a_comparison_tells_whether_methods_agree_and_what_each_says() {
        ObjectNode json = PricingJson.comparison(comparison());
        assertThat(json.path("agrees").asBoolean()).isTrue();
        assertThat(json.path("lowestExpected").asText()).isEqualTo("5070.00");
        assertThat(json.path("highestExpected")).isEqualTo(json.path("lowestExpected"));
        assertThat(json.path("outcomes").findValuesAsText("method")).containsExactly("cohort-1", "hedonic-1");
    }

    private static PriceReview review() {
        PriceObservation observation = PriceObservation.builder()
                .facts(facts())
                .fee(WeeklyFee.ofPounds(5_300))
                .observedOn(DAY.minusYears(1))
                .placingAuthority(AuthorityId.of("Testshire"))
                .provenance(new PriceProvenance(PriceSource.CENSUS, "census.csv", 7))
                .build();
        ReviewedPrice dear = ReviewedPrice.builder()
                .observation(observation)
                .outcome(benchmarked())
                .chance(new ChanceOfPrice(0.01, 0.05))
                .standsOut(true)
                .build();
        ReviewedPrice unknown = ReviewedPrice.builder()
                .observation(observation.withProvenance(new PriceProvenance(PriceSource.CENSUS, "census.csv", 3)))
                .outcome(tooFew())
                .standsOut(false)
                .build();
        return new PriceReview(
                ImmutableList.of(dear, unknown),
                Arrays.stream(LeftOut.values())
                        .collect(ImmutableSortedMap.toImmutableSortedMap(LeftOut::compareTo, why -> why, why -> 1)),
                0.1);
    }

    @Test
    void every_field_is_in_the_document() throws IOException {
        String document = Files.readString(DOCUMENT);
        Set<String> fields = new TreeSet<>();
        collect(PricingJson.benchmark(benchmarked()), fields);
        collect(PricingJson.benchmark(tooFew()), fields);
        collect(PricingJson.review(review(), DAY), fields);
        collect(PricingJson.comparison(comparison()), fields);
        fields.addAll(PriceReviewTable.of(review()).header());
        assertThat(fields).hasSizeGreaterThan(60).allSatisfy(field -> assertThat(document)
                .contains("`" + field + "`"));
    }

    private static void collect(JsonNode json, Set<String> fields) {
        json.properties().forEach(field -> {
            fields.add(field.getKey());
            collect(field.getValue(), fields);
        });
        if (json.isArray()) {
            json.forEach(value -> collect(value, fields));
        }
    }

    @Test
    void a_review_is_rendered_by_document_and_line() {
        ObjectNode json = PricingJson.review(review(), DAY);
        assertThat(json.path("standingOut").asInt()).isEqualTo(1);
        assertThat(json.path("prices").findValuesAsText("line")).containsExactly("3", "7");
        assertThat(json.path("prices").get(0).toString())
                .isEqualTo("{\"document\":\"census.csv\",\"line\":3,\"observedOn\":\"2025-03-31\","
                        + "\"provision\":\"Residential - Mainstream\",\"fee\":5300.00,\"feeAsOf\":5400.00,"
                        + "\"outcome\":\"TooFewComparables\",\"method\":\"cohort-1\",\"standsOut\":false}");
        assertThat(json.path("prices").get(1).toString())
                .isEqualTo("{\"document\":\"census.csv\",\"line\":7,\"observedOn\":\"2025-03-31\","
                        + "\"provision\":\"Residential - Mainstream\",\"fee\":5300.00,\"feeAsOf\":5400.00,"
                        + "\"outcome\":\"Benchmarked\",\"method\":\"cohort-1\",\"percentile\":72.5,"
                        + "\"expected\":5070.00,\"interval\":{\"lower\":4000.00,\"upper\":6000.00,\"level\":0.9},"
                        + "\"residualPremium\":330.00,\"comparables\":30,\"pValue\":0.01,"
                        + "\"adjustedPValue\":0.05,\"standsOut\":true}");
    }

    @Test
    void a_review_is_a_table_by_document_and_line() {
        assertThat(PriceReviewTable.of(review()).text().lines().skip(1).collect(Collectors.toList()))
                .containsExactly(
                        "census.csv,3,2025-03-31,Residential - Mainstream,5300.00,5400.00,TooFewComparables,cohort-1,"
                                + ",,,,,,,,,no",
                        "census.csv,7,2025-03-31,Residential - Mainstream,5300.00,5400.00,Benchmarked,cohort-1,"
                                + "72.5,5070.00,4000.00,6000.00,0.900,330.00,30,0.010000,0.050000,yes");
    }
}
