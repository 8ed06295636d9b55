package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.matching.Ranking;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

class MatchingJsonTest {

    @Property(tries = 300)
    void a_ranking_is_rendered_whole_and_its_contributions_add_up(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking ranking = rank(given);
        ObjectNode json = MatchingJson.ranking(ranking);
        assertThat(json.path("referral").asText())
                .isEqualTo(given.referral().id().value());
        assertThat(json.path("matches").size()
                        + json.path("confirmFirst").size()
                        + json.path("excluded").size())
                .isEqualTo(given.homes().size());
        for (JsonNode match : json.path("matches")) {
            long sum = 0;
            for (JsonNode part : match.path("contributions")) {
                sum += part.path("contribution").asLong();
            }
            assertThat(match.path("score").asLong()).isEqualTo(sum);
        }
        List<String> notApplied = new ArrayList<>();
        json.path("criteriaNotApplied").forEach(criterion -> notApplied.add(criterion.asText()));
        assertThat(notApplied)
                .isEqualTo(ranking.criteriaNotApplied().stream()
                        .map(ExplanationKey::value)
                        .toList());
        assertThat(notApplied.contains("criterion.siblings-together"))
                .isEqualTo(given.referral().siblingsLiveAt().isEmpty());
        for (JsonNode home : json.path("confirmFirst")) {
            assertThat(home.path("questions")).isNotEmpty();
        }
        for (JsonNode home : json.path("excluded")) {
            assertThat(home.path("reasons")).isNotEmpty();
        }
    }

    /** The same home, connected with the child under another identifier if it is connected with the child at all. */
    private static Home renamed(Home home, ChildId from, ChildId to) {
        return home instanceof FosteringHousehold household
                ? household.withConnectedChildren(
                        Iterables.transform(household.connectedChildren(), id -> id.equals(from) ? to : id))
                : home;
    }

    @Property(tries = 300)
    void nothing_personal_is_rendered(@ForAll(supplier = RankingCases.class) RankingCase given) {
        // Changing everything personal that does not bear on the answer must not change a byte.
        ChildId id = given.referral().child().id();
        ChildId another = ChildId.of("another child");
        RankingCase other = new RankingCase(
                given.referral().withChild(given.referral().child().withId(another)),
                given.homes().stream()
                        .map(home -> renamed(home, id, another))
                        .collect(ImmutableList.toImmutableList()));
        assertThat(JsonText.of(MatchingJson.ranking(rank(given))))
                .isEqualTo(JsonText.of(MatchingJson.ranking(rank(other))));
        String text = JsonText.of(MatchingJson.ranking(rank(given)));
        LocalDate birth = given.referral().child().dateOfBirth();
        if (!birth.equals(given.referral().neededFrom())) {
            assertThat(text.replace(given.referral().neededFrom().toString(), ""))
                    .doesNotContain(birth.toString());
        }
        given.referral()
                .homePostcode()
                .filter(postcode -> postcode.precision() == Postcode.Precision.UNIT)
                .ifPresent(postcode -> assertThat(text).doesNotContain(postcode.text()));
    }

    @Example
    void the_three_outcomes_are_told_apart() {
        ReferralId referral = ReferralId.of("R-1");
        assertThat(MatchingJson.ranking(new Ranking.NoneSuitable(referral, ImmutableList.of(), ImmutableList.of()))
                        .path("outcome")
                        .asText())
                .isEqualTo("NoneSuitable");
    }

    private static Ranking rank(RankingCase given) {
        return WeightedSumRanker.standard().rank(given.referral(), given.market());
    }
}
