package org.placewright.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Resident;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Excluded;
import org.placewright.matching.Exclusions;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearMiss;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingExclusions;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingNearMiss;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.rank.Sensitivity;
import org.placewright.matching.rank.WeightChange;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;

class MatchingJsonTest {

    private static final int EVERY = 1_000_000;
    private static final MatchingDetail WHOLE =
            MatchingDetail.standard().withNearMisses(EVERY).withExcluded(EVERY);

    private static final RuleStatement FULL =
            new RuleStatement(RuleKeys.VACANCY, ExplanationKey.of("no-place-free"), "No place free");
    private static final RuleStatement ASK =
            new RuleStatement(RuleKeys.AGE, ExplanationKey.of("age-not-known"), "Which ages does it take?");
    private static final RuleStatement FLAG =
            new RuleStatement(RuleKeys.REGISTRATION, ExplanationKey.of("temporary-approval"), "Approved for 16 weeks");

    @Property(tries = 300)
    void a_ranking_is_rendered_whole_and_its_contributions_add_up(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking ranking = rank(given);
        ObjectNode json = MatchingJson.ranking(ranking, WHOLE);
        assertThat(json.path("referral").asText())
                .isEqualTo(given.referral().id().value());
        assertThat(json.at("/counts/homes").asInt()).isEqualTo(given.homes().size());
        assertThat(json.at("/counts/cleared").asInt())
                .isEqualTo(json.path("matches").size());
        assertThat(json.at("/counts/confirmFirst").asInt())
                .isEqualTo(json.path("confirmFirst").size());
        assertThat(json.at("/counts/excluded").asInt())
                .isEqualTo(json.path("excluded").size());
        for (String list : List.of("matches", "confirmFirst", "nearMisses")) {
            json.path(list).forEach(MatchingJsonTest::checkAddsUp);
        }
        assertThat(texts(json.path("criteriaNotApplied")))
                .isEqualTo(ranking.criteriaNotApplied().stream()
                        .map(ExplanationKey::value)
                        .toList());
        for (JsonNode home : json.path("confirmFirst")) {
            assertThat(home.path("questions")).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void sensitivity_is_rendered_as_it_is(@ForAll(supplier = RankingCases.class) RankingCase given) {
        ImmutableList<WeightChange> changes =
                Sensitivity.of(MatchPolicy.standard(), rank(given).matches());
        ArrayNode json = MatchingJson.sensitivity(changes);
        assertThat(json).hasSameSizeAs(changes);
        for (int i = 0; i < json.size(); i++) {
            WeightChange change = changes.get(i);
            assertThat(json.path(i))
                    .hasToString("{\"criterion\":\"" + change.criterion().value() + "\",\"before\":" + change.before()
                            + ",\"after\":" + change.after() + ",\"by\":" + change.by() + ",\"first\":\""
                            + change.first().value() + "\"}");
        }
    }

    @Property(tries = 300)
    void residents_keep_their_tokens_to_themselves_where_a_key_names_them(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        Ranking ranking = rank(given);
        PseudonymKey key = PseudonymKey.of(new byte[32]);
        String shown = MatchingJson.ranking(ranking, WHOLE).toString();
        String hidden = MatchingJson.ranking(ranking, WHOLE.withPseudonyms(key)).toString();
        given.homes().stream()
                .flatMap(home -> home.residents().stream())
                .flatMap(residents -> residents.all().stream())
                .map(Resident::token)
                .filter(token -> isNamed(token, shown))
                .forEach(token -> {
                    assertThat(isNamed(token, hidden)).isFalse();
                    assertThat(isNamed(key.renamed(token), hidden)).isTrue();
                });
    }

    private static boolean isNamed(ResidentToken token, String text) {
        return Pattern.compile("esident " + Pattern.quote(token.value()) + "(?![\\p{L}\\p{N}-])")
                .matcher(text)
                .find();
    }

    private static void checkAddsUp(JsonNode home) {
        long sum = 0;
        for (JsonNode part : home.path("contributions")) {
            sum += part.path("contribution").asLong();
        }
        assertThat(home.path("score").asLong()).isEqualTo(sum);
        long weights = 0;
        for (JsonNode part : home.path("contributions")) {
            weights += part.path("weight").asLong();
        }
        long lifts = 0;
        for (JsonNode lift : home.path("lifts")) {
            lifts += lift.path("upTo").asLong();
        }
        assertThat(lifts).isEqualTo(weights - sum);
        for (JsonNode tier : home.path("tiers")) {
            assertThat(tier.path("contribution").asLong()).isZero();
        }
    }

    @Property(tries = 300)
    void what_is_excluded_is_counted_by_rule_and_near_misses_are_among_it(
            @ForAll(supplier = RankingCases.class) RankingCase given) {
        ObjectNode json = MatchingJson.ranking(rank(given), WHOLE);
        long reasons = 0;
        Set<String> excluded = new HashSet<>();
        for (JsonNode home : json.path("excluded")) {
            assertThat(home.path("reasons")).isNotEmpty();
            reasons += home.path("reasons").size();
            excluded.add(home.path("home").asText());
        }
        long counted = 0;
        for (JsonNode homes : json.path("excludedByRule")) {
            counted += homes.asLong();
        }
        assertThat(counted).isEqualTo(reasons);
        assertThat(excluded).containsAll(json.path("nearMisses").findValuesAsText("home"));
        boolean cleared = json.at("/counts/cleared").asInt() > 0;
        if (cleared) {
            assertThat(json.path("bindingConstraints")).isEmpty();
        } else if (json.at("/counts/excluded").asInt() > 0) {
            assertThat(json.path("bindingConstraints")).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void no_more_is_named_than_is_asked_for(
            @ForAll(supplier = RankingCases.class) RankingCase given,
            @ForAll @IntRange(max = 3) int nearMisses,
            @ForAll @IntRange(max = 3) int excluded,
            @ForAll @IntRange(min = 1, max = 3) int limit) {
        MatchRequest request =
                MatchRequest.builder().referral(given.referral()).limit(limit).build();
        ObjectNode whole = MatchingJson.ranking(rank(given), WHOLE);
        ObjectNode json = MatchingJson.ranking(
                WeightedSumRanker.standard().rank(request, given.market()),
                MatchingDetail.standard().withNearMisses(nearMisses).withExcluded(excluded));
        assertThat(json.path("counts")).isEqualTo(whole.path("counts"));
        assertThat(json.path("matches"))
                .hasSize(Math.min(limit, whole.path("matches").size()));
        assertThat(json.path("nearMisses"))
                .hasSize(Math.min(nearMisses, whole.path("nearMisses").size()));
        assertThat(json.has("excluded")).isEqualTo(excluded > 0);
        assertThat(json.path("excluded").size())
                .isEqualTo(Math.min(excluded, whole.path("excluded").size()));
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
        ChildId id = given.referral().child().id();
        String text = JsonText.of(MatchingJson.ranking(rank(given), WHOLE));
        LocalDate birth = given.referral().child().dateOfBirth();
        if (!birth.equals(given.referral().neededFrom())) {
            assertThat(text.replace(given.referral().neededFrom().toString(), ""))
                    .doesNotContain(birth.toString());
        }
        given.referral()
                .homePostcode()
                .filter(postcode -> postcode.precision() == Postcode.Precision.UNIT)
                .ifPresent(postcode -> assertThat(text).doesNotContain(postcode.text()));
        if (named(given, id)) {
            return;
        }
        // Changing everything personal that does not bear on the answer must not change a byte.
        ChildId another = ChildId.of("another child");
        RankingCase other = new RankingCase(
                given.referral().withChild(given.referral().child().withId(another)),
                given.homes().stream()
                        .map(home -> renamed(home, id, another))
                        .collect(ImmutableList.toImmutableList()));
        assertThat(JsonText.of(MatchingJson.ranking(rank(other), WHOLE))).isEqualTo(text);
    }

    /** Tells whether an approval or exemption names the child, which would have to be renamed too. */
    private static boolean named(RankingCase given, ChildId child) {
        return given.homes().stream()
                .filter(FosteringHousehold.class::isInstance)
                .map(FosteringHousehold.class::cast)
                .anyMatch(household -> ModelJson.of(Home.class)
                        .write(household.withConnectedChildren(ImmutableList.of()))
                        .contains("\"" + child.value() + "\""));
    }

    @Example
    void the_three_outcomes_are_told_apart_and_nothing_is_left_out() {
        ReferralId referral = ReferralId.of("R-1");
        Exclusions exclusions = Exclusions.of(
                ImmutableList.of(new Excluded(HomeId.of("H-3"), ImmutableList.of(FULL), ImmutableList.of(ASK))),
                ImmutableList.of(
                        new NearMiss(match("H-3"), FULL, Optional.of("Wait until 1 May"), ImmutableList.of(ASK))),
                ImmutableList.of(new BindingConstraint(ImmutableSortedSet.of(RuleKeys.VACANCY), 3, 1, true)));
        ObjectNode none = MatchingJson.ranking(
                new Ranking.NoneSuitable(referral, ImmutableList.of(), new RankingCounts(0, 0, 1), exclusions));
        assertThat(none.path("outcome").asText()).isEqualTo("NoneSuitable");
        assertThat(none.at("/nearMisses/0/reason/ground").asText()).isEqualTo("no-place-free");
        assertThat(none.at("/nearMisses/0/remedy").asText()).isEqualTo("Wait until 1 May");
        assertThat(none.at("/nearMisses/0/flags/0/rule").asText()).isEqualTo("rule.registration");
        assertThat(texts(none.at("/bindingConstraints/0/rules"))).containsExactly("rule.vacancy");
        assertThat(none.at("/bindingConstraints/0/mayBeRelaxed").asBoolean()).isTrue();
        assertThat(none.at("/bindingConstraints/0/homes").asInt()).isEqualTo(3);
        assertThat(none.at("/bindingConstraints/0/toConfirm").asInt()).isEqualTo(1);
        assertThat(none.at("/nearMisses/0/questions/0/rule").asText())
                .isEqualTo(ASK.rule().value());
        assertThat(MatchingJson.ranking(
                                new Ranking.NoneSuitable(
                                        referral, ImmutableList.of(), new RankingCounts(0, 0, 1), exclusions),
                                MatchingDetail.standard().withExcluded(1))
                        .at("/excluded/0/questions/0/ground")
                        .asText())
                .isEqualTo(ASK.ground().value());
        Ranking matched = new Ranking.Matched(
                referral,
                ImmutableList.of(),
                new RankingCounts(1, 0, 1),
                ImmutableList.of(match("H-1")),
                ImmutableList.of(),
                exclusions);
        assertThat(MatchingJson.ranking(matched).path("outcome").asText()).isEqualTo("Matched");
        assertThat(MatchingJson.ranking(matched)
                        .at("/matches/0/tiers/0/criterion")
                        .asText())
                .isEqualTo("criterion.connected-person");
        assertThat(fields(MatchingJson.ranking(matched)))
                .containsExactly(
                        "referral",
                        "outcome",
                        "counts",
                        "criteriaNotApplied",
                        "matches",
                        "confirmFirst",
                        "excludedByRule",
                        "nearMisses",
                        "bindingConstraints");
    }

    @Example
    void answers_for_brothers_and_sisters_say_who_goes_where() {
        ReferralId group = ReferralId.of("G-1");
        ReferralId first = ReferralId.of("R-1");
        ReferralId second = ReferralId.of("R-2");
        SiblingMatch both = new SiblingMatch(
                HomeId.of("H-1"),
                ImmutableSortedMap.of(first, match("H-1"), second, match("H-1")),
                ImmutableSortedMap.of(second, ImmutableList.of(ASK)));
        RankingCounts counts = new RankingCounts(7, 0, 1);
        ObjectNode one = MatchingJson.siblings(
                new SiblingRanking.OneHome(group, ImmutableList.of(both), counts, full(both)),
                MatchingDetail.standard());
        assertThat(one.path("outcome").asText()).isEqualTo("OneHome");
        assertThat(one.path("inAll").asInt()).isEqualTo(7);
        assertThat(one.at("/counts/homes").asInt()).isEqualTo(8);
        assertThat(one.at("/homes/0/score").asLong()).isEqualTo(both.score());
        assertThat(one.at("/homes/0/children/0/referral").asText()).isEqualTo("R-1");
        assertThat(one.at("/homes/0/children/0/questions")).isEmpty();
        assertThat(one.at("/homes/0/children/1/questions/0/rule").asText()).isEqualTo("rule.age");
        assertThat(one.path("bindingConstraints")).isEmpty();
        ObjectNode several = MatchingJson.siblings(
                new SiblingRanking.SeveralHomes(
                        group, ImmutableList.of(both), false, ImmutableList.of(), counts, full(both)),
                MatchingDetail.standard());
        assertThat(several.path("outcome").asText()).isEqualTo("SeveralHomes");
        assertThat(several.path("decided").asBoolean(true)).isFalse();
        assertThat(MatchingJson.siblings(
                                new SiblingRanking.NotDetermined(
                                        group, ImmutableList.of(both), ImmutableList.of(both), counts, full(both)),
                                MatchingDetail.standard())
                        .path("outcome")
                        .asText())
                .isEqualTo("NotDetermined");
        MatchingDetail hidden = MatchingDetail.standard().withPseudonyms(PseudonymKey.of(new byte[32]));
        assertThat(MatchingJson.siblings(
                                new SiblingRanking.OneHome(group, ImmutableList.of(both), counts, full(both)), hidden)
                        .toString())
                .contains("psn-")
                .doesNotContain("G-1", "R-1", "R-2");
    }

    private static SiblingExclusions full(SiblingMatch both) {
        return SiblingExclusions.of(
                ImmutableList.of(new Excluded(both.home(), ImmutableList.of(FULL), ImmutableList.of(ASK))),
                ImmutableList.of(new SiblingNearMiss(both, ImmutableList.of(FULL), ImmutableList.of("A place more"))),
                ImmutableList.of(new BindingConstraint(ImmutableSortedSet.of(RuleKeys.VACANCY), 1, 1, true)));
    }

    @Example
    void a_group_that_no_home_takes_is_rendered_with_why() {
        ReferralId group = ReferralId.of("G-1");
        ReferralId second = ReferralId.of("R-2");
        SiblingMatch both = new SiblingMatch(
                HomeId.of("H-1"),
                ImmutableSortedMap.of(second, match("H-1")),
                ImmutableSortedMap.of(second, ImmutableList.of(ASK)));
        SiblingRanking.NoneSuitable none = new SiblingRanking.NoneSuitable(
                group, ImmutableSortedSet.of(second), OptionalInt.of(4), new RankingCounts(0, 0, 1), full(both));
        ObjectNode json = MatchingJson.siblings(none, WHOLE);
        assertThat(json.path("homes")).isEmpty();
        assertThat(texts(json.path("withoutAnyHome"))).containsExactly("R-2");
        assertThat(json.path("homesNeeded").asInt()).isEqualTo(4);
        assertThat(json.at("/excludedByRule/rule.vacancy").asLong()).isEqualTo(1);
        assertThat(json.at("/nearMisses/0/reasons/0/rule").asText()).isEqualTo("rule.vacancy");
        assertThat(texts(json.at("/nearMisses/0/remedies"))).containsExactly("A place more");
        assertThat(json.at("/nearMisses/0/children/0/questions/0/rule").asText())
                .isEqualTo("rule.age");
        assertThat(json.at("/bindingConstraints/0/toConfirm").asInt()).isEqualTo(1);
        assertThat(json.at("/excluded/0/reasons")).hasSize(1);
        MatchingDetail hidden = MatchingDetail.standard().withPseudonyms(PseudonymKey.of(new byte[32]));
        assertThat(MatchingJson.siblings(none, hidden).toString()).doesNotContain("G-1", "R-2");
        assertThat(MatchingJson.siblings(none, hidden).has("excluded")).isFalse();
        SiblingRanking unbound = new SiblingRanking.NoneSuitable(
                group, ImmutableSortedSet.of(), OptionalInt.empty(), new RankingCounts(0, 0, 0), full(both));
        assertThat(MatchingJson.siblings(unbound, hidden).path("homesNeeded").isNull())
                .isTrue();
    }

    @Example
    void less_than_nothing_cannot_be_asked_for() {
        assertThatThrownBy(() -> MatchingDetail.standard().withNearMisses(-1)).hasMessageContaining("nearMisses");
        assertThatThrownBy(() -> MatchingDetail.standard().withExcluded(-1)).hasMessageContaining("excluded");
    }

    private static Match match(String home) {
        CriterionContribution near = CriterionContribution.builder()
                .criterion(CriterionKeys.DISTANCE_TO_HOME)
                .weight(1_000_000)
                .score(750_000)
                .known(true)
                .statement("10.0 miles from home")
                .build();
        return new Match(
                HomeId.of(home),
                ImmutableList.of(
                        near.withCriterion(CriterionKeys.CONNECTED_PERSON).withWeight(0)),
                ImmutableList.of(near),
                ImmutableList.of(FLAG));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> fields(ObjectNode json) {
        return ImmutableList.copyOf(json.fieldNames());
    }

    private static Ranking rank(RankingCase given) {
        return WeightedSumRanker.standard().rank(given.referral(), given.market());
    }
}
