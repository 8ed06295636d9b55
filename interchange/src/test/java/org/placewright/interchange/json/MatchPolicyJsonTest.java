package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.placewright.core.result.Finding;
import org.placewright.core.result.Import;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.CriterionPolicy;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.NearnessScales;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/** The example under {@code docs} is the standard policy; {@code -Dplacewright.remake=true} writes it anew. */
class MatchPolicyJsonTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "match-policy.json");

    @Test
    void a_policy_read_back_is_the_same() {
        MatchPolicy own = MatchPolicy.standard()
                .withWeights(ImmutableMap.of(CriterionKeys.PRICE, 0, CriterionKeys.STABILITY, 1_000_000))
                .withTiers(CriterionKeys.CONNECTED_PERSON, CriterionKeys.SIBLINGS_TOGETHER)
                .withRulesOff(RuleKeys.VACANCY)
                .withRules(RulePolicy.STANDARD.withSupportedAccommodationFromAge(17))
                .withCriteria(CriterionPolicy.STANDARD
                        .withScoreWhenNotKnown(0.333333)
                        .withNearness(NearnessScales.STANDARD.withHomeMilesToZero(60)));
        for (MatchPolicy policy : ImmutableList.of(MatchPolicy.standard(), MatchPolicy.statutory(), own)) {
            Import<MatchPolicy> read = MatchPolicyJson.read(MatchPolicyJson.write(policy));
            assertThat(read.findings()).isEmpty();
            assertThat(read.values()).containsExactly(policy);
            assertThat(read.values().get(0).hash()).isEqualTo(policy.hash());
        }
    }

    @Test
    void the_example_is_the_standard_policy() throws IOException {
        if (Boolean.getBoolean("placewright.remake")) {
            Files.writeString(EXAMPLE, MatchPolicyJson.write(MatchPolicy.standard()));
        }
        Import<MatchPolicy> read = MatchPolicyJson.read(EXAMPLE);
        assertThat(read.findings()).isEmpty();
        assertThat(read.values()).containsExactly(MatchPolicy.standard());
    }

    @Test
    void what_is_left_out_has_its_default() {
        Import<MatchPolicy> read = read("{\"criteria\": {\"nearness\": {\"homeMilesToZero\": 30}}}");
        assertThat(read.values())
                .containsExactly(MatchPolicy.standard()
                        .withCriteria(CriterionPolicy.STANDARD.withNearness(
                                NearnessScales.STANDARD.withHomeMilesToZero(30))));
    }

    @Test
    void a_name_that_is_not_known_refuses_the_policy() {
        Import<MatchPolicy> read = read("{\"criteria\": {\"nearness\": {\"homeMilesToZro\": 30}}}");
        assertThat(read.values()).isEmpty();
        assertThat(read.hasErrors()).isTrue();
        Finding finding = read.findings().get(0);
        assertThat(finding.remedy()).contains("homeMilesToZero", "Maybe its name is misspelt?");
        assertThat(finding.done()).isEqualTo("No policy was taken from the document");
        assertThat(read.counts().rejected()).isEqualTo(1);
    }

    @Test
    void a_value_that_is_not_allowed_refuses_the_policy() {
        for (String value : ImmutableList.of(
                "{\"weights\": {\"criterion.price\": 1000001}}",
                "{\"weights\": {\"criterion.price\": \"much\"}}",
                "{\"tiers\": [\"criterion.price\"]}",
                "{\"rules\": {\"supportedAccommodationFromAge\": 15}}",
                "{\"criteria\": {\"nearness\": {\"homeMilesToZero\": 0}}}",
                "{\"criteria\": {\"scoreWhenNotKnown\": 1.1}}")) {
            Import<MatchPolicy> read = read(value);
            assertThat(read.values()).as(value).isEmpty();
            assertThat(read.hasErrors()).as(value).isTrue();
        }
    }

    private static Import<MatchPolicy> read(String value) {
        return MatchPolicyJson.read(
                "{\"placewright\": \"model\", \"version\": 1, \"type\": \"MatchPolicy\", \"value\": " + value + "}");
    }
}
