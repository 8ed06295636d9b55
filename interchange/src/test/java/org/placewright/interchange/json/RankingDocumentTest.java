package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.Ranking;
import org.placewright.matching.rank.Sensitivity;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.record.AlgorithmVersion;
import org.placewright.matching.record.AlgorithmicTransparencyRecord;
import org.placewright.matching.record.RankingDifference;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

/** Every field that is rendered is told in the document. */
class RankingDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "ranking-json.md");

    /** Objects whose keys are names of rules. */
    private static final Set<String> BY_RULE = ImmutableSet.of("excludedByRule");

    @Property(tries = 100)
    void every_field_is_in_the_document(@ForAll(supplier = RankingCases.class) RankingCase given) throws IOException {
        String document = Files.readString(DOCUMENT);
        Ranking ranking = WeightedSumRanker.standard().rank(given.referral(), given.market());
        Ranking none = WeightedSumRanker.standard()
                .rank(given.referral(), given.marketOf(given.homes().subList(0, 0)));
        MatchingDetail whole = MatchingDetail.standard().withNearMisses(1_000).withExcluded(1_000);
        Set<String> fields = new TreeSet<>();
        collect(MatchingJson.ranking(ranking, whole), fields);
        collect(MatchingJson.sensitivity(Sensitivity.of(MatchPolicy.standard(), ranking.matches())), fields);
        collect(MatchRecordJson.difference(RankingDifference.between(ranking, none), whole), fields);
        collect(
                MatchRecordJson.transparency(
                        AlgorithmicTransparencyRecord.ofThisLibrary(new AlgorithmVersion("WeightedSumRanker", "0"))),
                fields);
        assertThat(fields).hasSizeGreaterThan(10).allSatisfy(field -> assertThat(document)
                .contains("`" + field + "`"));
    }

    private static void collect(JsonNode json, Set<String> fields) {
        json.properties().forEach(field -> {
            fields.add(field.getKey());
            if (BY_RULE.contains(field.getKey())) {
                field.getValue().forEach(value -> collect(value, fields));
            } else {
                collect(field.getValue(), fields);
            }
        });
        if (json.isArray()) {
            json.forEach(value -> collect(value, fields));
        }
    }
}
