package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.ResidentialSchool;
import org.placewright.core.provider.SecureChildrensHome;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.Eligibility.Verdict;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.RuleTest;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.matching.RuleCases.RuleCase;

/** What holds of every standard rule, whatever the request and the home. */
class HardRulesPropertyTest {

    private static final MatchPolicy STANDARD = MatchPolicy.standard();
    private static final String SECRET = "SECRET-CHILD";

    /**
     * Rules that may exclude a home of which nothing is known: by its kind, by the child's age, by how many and who
     * come together.
     */
    private static final Set<ExplanationKey> KNOWN_OF_ANY_HOME = Set.of(
            RuleKeys.KIND_OF_HOME, RuleKeys.AGE, RuleKeys.FOSTERING_LIMIT, RuleKeys.LIVING_ALONGSIDE, RuleKeys.SOLO);

    @Property(tries = 1_000)
    void every_rule_answers_about_every_home_and_finds_words_for_it(
            @ForAll(supplier = RuleCases.class) RuleCase given) {
        for (EligibilityRule<?> rule : StandardRules.all()) {
            for (int home = 0; home < given.market().size(); home++) {
                checkAnswer(
                        rule, given.request(), given.market(), given.market().listed(home));
            }
        }
    }

    private static <F> void checkAnswer(EligibilityRule<F> rule, MatchRequest request, Market market, ListedHome home) {
        Optional<RuleTest<F>> put = rule.test(request, market, STANDARD);
        if (put.isEmpty()) {
            return;
        }
        F facts = rule.facet().of(home);
        Eligibility said = put.get().assess(facts);
        assertThat(put.get().assess(facts)).isEqualTo(said);
        if (said.verdict() != Verdict.ALLOWED) {
            assertThat(put.get().statement(facts, said)).isNotBlank();
        }
        if (said.verdict() == Verdict.EXCLUDED) {
            assertThat(put.get().remedy(facts, said).orElse("none")).isNotBlank();
        }
        if (said.verdict() == Verdict.CANNOT_TELL) {
            assertThat(put.get().statement(facts, said)).as(rule.key().value()).containsAnyOf("?", "avoid");
        }
    }

    @Property(tries = 300)
    void a_facet_holds_what_the_rule_looks_at_by_value_and_nothing_else(
            @ForAll(supplier = RuleCases.class) RuleCase given) {
        for (Home home : given.market().homes()) {
            Home dearer = home.withWeeklyFee(Optional.of(WeeklyFee.ofPounds(9_999)));
            Market other = Market.of(Set.of(dearer), given.market().locator());
            Market same = Market.of(Set.of(home), given.market().locator());
            for (EligibilityRule<?> rule : StandardRules.all()) {
                Object facts = rule.facet().of(same.listed(0));
                Object alike = rule.facet().of(other.listed(0));
                assertThat(alike).as(rule.key().value()).isEqualTo(facts).hasSameHashCodeAs(facts);
            }
        }
    }

    @Property(tries = 1_000)
    void what_is_not_specified_of_a_home_never_excludes_it(@ForAll(supplier = RuleCases.class) RuleCase given) {
        for (Home home : given.market().homes()) {
            Market bare = Market.of(Set.of(bare(home)), given.market().locator());
            for (EligibilityRule<?> rule : StandardRules.all()) {
                Eligibility said = said(rule, given.request(), bare, STANDARD);
                if (!KNOWN_OF_ANY_HOME.contains(rule.key())) {
                    assertThat(said.verdict()).as(rule.key().value()).isNotEqualTo(Verdict.EXCLUDED);
                }
            }
        }
    }

    private static Home bare(Home home) {
        return switch (home.kind()) {
            case FOSTERING_HOUSEHOLD ->
                FosteringHousehold.builder().id(home.id()).build();
            case CHILDRENS_HOME -> ChildrensHome.builder().id(home.id()).build();
            case SECURE_CHILDRENS_HOME ->
                SecureChildrensHome.builder().id(home.id()).build();
            case SUPPORTED_ACCOMMODATION ->
                SupportedAccommodation.builder().id(home.id()).build();
            case RESIDENTIAL_SCHOOL -> ResidentialSchool.builder().id(home.id()).build();
        };
    }

    @Property(tries = 500)
    void what_rules_say_and_print_names_no_child(@ForAll(supplier = RuleCases.class) RuleCase given) {
        MatchRequest request = given.request()
                .withReferral(given.request()
                        .referral()
                        .withChild(given.request().referral().child().withId(ChildId.of(SECRET))))
                .withSiblings(Optional.empty());
        for (Home home : given.market().homes()) {
            Home known = home instanceof FosteringHousehold household
                    ? household.withConnectedChildren(ChildId.of(SECRET))
                    : home;
            Market market = Market.of(Set.of(known), given.market().locator());
            StandardRules.all().forEach(rule -> assertThat(printed(rule, request, market))
                    .as(rule.key().value())
                    .doesNotContain(SECRET));
        }
    }

    private static <F> String printed(EligibilityRule<F> rule, MatchRequest request, Market market) {
        F facts = rule.facet().of(market.listed(0));
        return rule.test(request, market, STANDARD)
                .map(test -> {
                    Eligibility said = test.assess(facts);
                    String words = said.verdict() == Verdict.ALLOWED ? "" : test.statement(facts, said);
                    return facts + " " + test + " " + said + " " + words;
                })
                .orElse(facts.toString());
    }

    static <F> Eligibility said(EligibilityRule<F> rule, MatchRequest request, Market market, MatchPolicy policy) {
        return rule.test(request, market, policy)
                .map(test -> test.assess(rule.facet().of(market.listed(0))))
                .orElse(Eligibility.ALLOWED);
    }
}
