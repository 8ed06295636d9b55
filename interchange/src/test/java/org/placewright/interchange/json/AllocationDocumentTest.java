package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Match;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.allocate.Allocation;
import org.placewright.matching.allocate.AllocationLevel;
import org.placewright.matching.allocate.BlockingPair;
import org.placewright.matching.allocate.LevelValue;
import org.placewright.matching.allocate.NotPlaced;
import org.placewright.matching.allocate.PlacePrice;
import org.placewright.matching.allocate.Placed;

/** The example in the document is what is rendered, and every field of it is told of. */
class AllocationDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "allocation-json.md");
    private static final Path RANKINGS = DOCUMENT.resolveSibling("ranking-json.md");

    private static final HomeId NEAR = HomeId.of("H-1");
    private static final HomeId FAR = HomeId.of("H-2");
    private static final ReferralId ANY = ReferralId.of("R-1");
    private static final ReferralId BETH = ReferralId.of("R-2");
    private static final ReferralId CARL = ReferralId.of("R-3");
    private static final ReferralId GROUP = ReferralId.of("S-1");

    private static Match match(HomeId home, int score) {
        return new Match(
                home,
                ImmutableList.of(),
                ImmutableList.of(CriterionContribution.builder()
                        .criterion(CriterionKeys.DISTANCE_TO_HOME)
                        .weight(1_000_000)
                        .score(score)
                        .known(true)
                        .statement("Some way from home")
                        .build()),
                ImmutableList.of());
    }

    private static Placed alone(ReferralId referral, HomeId home, int score) {
        return new Placed(
                referral,
                home,
                ImmutableSortedMap.of(referral, match(home, score)),
                ImmutableSortedMap.of(referral, ImmutableList.of()));
    }

    private static Allocation.Builder allocation(String algorithm) {
        return Allocation.builder()
                .algorithm(algorithm)
                .asOf(LocalDate.of(2026, 4, 1))
                .tieBreakSeed(0)
                .inputHash("0123456789abcdef".repeat(4));
    }

    /** Two sisters or brothers go to the near home together, and a child is left without. */
    private static Allocation together() {
        RuleStatement flag = new RuleStatement(
                RuleKeys.FOSTERING_LIMIT, ExplanationKey.of("siblings"), "More than three, who are all siblings");
        return allocation("optimal")
                .addPlaced(new Placed(
                        GROUP,
                        NEAR,
                        ImmutableSortedMap.of(BETH, match(NEAR, 700_000), CARL, match(NEAR, 650_000)),
                        ImmutableSortedMap.of(BETH, ImmutableList.of(flag), CARL, ImmutableList.of())))
                .addNotPlaced(new NotPlaced(
                        ANY,
                        ImmutableSortedSet.of(ANY),
                        NotPlaced.Why.PLACES_TAKEN,
                        new RankingCounts(1, 0, 1),
                        ImmutableSortedMap.of(RuleKeys.AGE, 1L),
                        ImmutableList.of(new BindingConstraint(ImmutableSortedSet.of(RuleKeys.AGE), 1, 0, false)),
                        ImmutableSortedSet.of(NEAR)))
                .addObjective(new LevelValue(AllocationLevel.MOST_PLACED, "priority 2", 2, OptionalLong.of(2)))
                .addObjective(new LevelValue(AllocationLevel.TOTAL_SCORE, "", 1_350_000, OptionalLong.empty()))
                .addBlockingPair(
                        new BlockingPair(ANY, ImmutableSortedSet.of(ANY), NEAR, ImmutableSortedSet.of(BETH, CARL)))
                .build();
    }

    private static Allocation firstCome() {
        return allocation("first-come")
                .addPlaced(alone(ANY, NEAR, 800_000))
                .addPlaced(alone(BETH, FAR, 710_000))
                .addNotPlaced(new NotPlaced(
                        CARL,
                        ImmutableSortedSet.of(CARL),
                        NotPlaced.Why.PLACES_TAKEN,
                        new RankingCounts(1, 0, 1),
                        ImmutableSortedMap.of(RuleKeys.AGE, 1L),
                        ImmutableList.of(),
                        ImmutableSortedSet.of(NEAR)))
                .addObjective(new LevelValue(AllocationLevel.MOST_PLACED, "priority 2", 2, OptionalLong.empty()))
                .addObjective(new LevelValue(AllocationLevel.TOTAL_SCORE, "", 1_510_000, OptionalLong.empty()))
                .build();
    }

    private static PlacePrice onePlaceMore() {
        return new PlacePrice(
                NEAR,
                ImmutableList.of(
                        new PlacePrice.LevelGain(AllocationLevel.MOST_PLACED, "priority 2", 1),
                        new PlacePrice.LevelGain(AllocationLevel.TOTAL_SCORE, "", 800_000)));
    }

    @Test
    void one_more_place_is_told_by_home_and_level() {
        assertThat(AllocationJson.onePlaceMore(ImmutableList.of(onePlaceMore())))
                .hasToString("[{\"home\":\"H-1\",\"gain\":["
                        + "{\"level\":\"MOST_PLACED\",\"detail\":\"priority 2\",\"more\":1},"
                        + "{\"level\":\"TOTAL_SCORE\",\"detail\":\"\",\"more\":800000}]}]");
    }

    private static ObjectNode rendered(MatchingDetail detail) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("allocation", AllocationJson.allocation(together(), detail));
        json.set("comparedWith", AllocationJson.comparison(firstCome(), together(), detail));
        return json;
    }

    @Test
    void the_example_is_what_is_rendered() throws IOException {
        String example = Splitter.on("```json\n")
                .splitToList(Files.readString(DOCUMENT))
                .get(1)
                .split("```", 2)[0];
        assertThat(new ObjectMapper().readTree(example)).isEqualTo(asRead(rendered(MatchingDetail.standard())));
    }

    private static JsonNode asRead(ObjectNode json) throws IOException {
        return new ObjectMapper().readTree(json.toString());
    }

    /** What is as in a ranking is told there. */
    @Test
    void every_field_is_in_the_document() throws IOException {
        String document = Files.readString(DOCUMENT) + Files.readString(RANKINGS);
        Set<String> fields = new TreeSet<>();
        collect(rendered(MatchingDetail.standard()), fields);
        collect(AllocationJson.onePlaceMore(ImmutableList.of(onePlaceMore())), fields);
        assertThat(fields).hasSizeGreaterThan(30).allSatisfy(field -> assertThat(document)
                .contains("`" + field + "`"));
    }

    private static void collect(JsonNode json, Set<String> fields) {
        json.properties().stream()
                .filter(field -> !field.getKey().startsWith("rule."))
                .forEach(field -> {
                    fields.add(field.getKey());
                    collect(field.getValue(), fields);
                });
        if (json.isArray()) {
            json.forEach(value -> collect(value, fields));
        }
    }

    @Test
    void where_a_key_names_children_no_identifier_of_a_referral_is_left() {
        PseudonymKey key = PseudonymKey.of(new byte[32]);
        String hidden = rendered(MatchingDetail.standard().withPseudonyms(key)).toString();
        for (ReferralId referral : ImmutableList.of(ANY, BETH, CARL, GROUP)) {
            assertThat(hidden)
                    .doesNotContain(referral.value())
                    .contains(key.pseudonymOf(referral).text());
        }
    }
}
