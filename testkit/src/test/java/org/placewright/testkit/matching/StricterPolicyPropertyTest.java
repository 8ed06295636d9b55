package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.InspectionPolicy;
import org.placewright.matching.Listing;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RiskImpact;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;
import org.placewright.matching.SecurePolicy;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.matching.RuleCases.RuleCase;

/** A stricter policy never says something more lenient: no home excluded before is cleared by it. */
class StricterPolicyPropertyTest {

    private static final RulePolicy LENIENT = RulePolicy.builder()
            .inspection(new InspectionPolicy(RuleEffect.FLAG, RuleEffect.ALLOW))
            .impact(new ImpactPolicy(ImmutableSortedMap.of()))
            .whenSolo(RuleEffect.FLAG)
            .whenNeedNotRegistered(RuleEffect.ALLOW)
            .whenResidentsNotKnown(RuleEffect.ALLOW)
            .whenNotSaid(Maps.toMap(
                    Set.of(RuleKeys.ACCESSIBILITY, RuleKeys.COMMUNICATION, RuleKeys.PETS, RuleKeys.STAFFING),
                    rule -> RuleEffect.ALLOW))
            .supportsFromHome(ImmutableSortedSet.of())
            .deprivationOfLiberty(ImmutableSortedMap.of())
            .build();

    private static final ImmutableMap<String, UnaryOperator<RulePolicy>> STRICTER =
            ImmutableMap.<String, UnaryOperator<RulePolicy>>builder()
                    .put("age", policy -> policy.withSupportedAccommodationFromAge(17))
                    .put(
                            "limit",
                            policy -> policy.withFosteringLimits(
                                    policy.fosteringLimits().withUsualLimit(1)))
                    .put(
                            "weeks",
                            policy -> policy.withFosteringLimits(policy.fosteringLimits()
                                    .withTemporaryApprovalWeeks(4)
                                    .withExtensionWeeks(0)))
                    .put("secure", policy -> policy.withSecure(new SecurePolicy(0, 28, 16)))
                    .put(
                            "inspection",
                            policy ->
                                    policy.withInspection(new InspectionPolicy(RuleEffect.EXCLUDE, RuleEffect.CONFIRM)))
                    .put("impact", policy -> policy.withImpact(ImpactPolicy.STANDARD))
                    .put("younger", policy -> withImpact(policy, RuleEffect.ALLOW, 0))
                    .put("anyone", policy -> withImpact(policy, RuleEffect.EXCLUDE, 3))
                    .put("solo", policy -> policy.withWhenSolo(RuleEffect.EXCLUDE))
                    .put("needs", policy -> policy.withWhenNeedNotRegistered(RuleEffect.EXCLUDE))
                    .put("residents", policy -> policy.withWhenResidentsNotKnown(RuleEffect.CONFIRM))
                    .put("not said", StricterPolicyPropertyTest::allConfirmed)
                    .put("supports", policy -> policy.withSupportsFromHome(AdditionalSupport.values()))
                    .put(
                            "liberty",
                            policy -> policy.withDeprivationOfLiberty(
                                    Maps.toMap(Set.of(HomeKind.values()), kind -> RuleEffect.EXCLUDE)))
                    .put("miles", policy -> policy.withMaximumMiles(10))
                    .put("routes", policy -> policy.withRoutes(SourcingRoute.FRAMEWORK))
                    .buildOrThrow();

    private static RulePolicy withImpact(RulePolicy policy, RuleEffect onAnyone, int years) {
        return policy.withImpact(policy.impact()
                .with(
                        RiskToOthers.PHYSICAL_HARM,
                        RiskImpact.builder()
                                .onYounger(RuleEffect.EXCLUDE)
                                .youngerByYears(years)
                                .onAnyone(onAnyone)
                                .build()));
    }

    private static RulePolicy allConfirmed(RulePolicy policy) {
        Set<ExplanationKey> rules = Set.of(
                RuleKeys.ACCESSIBILITY,
                RuleKeys.ADDITIONAL_SUPPORT,
                RuleKeys.COMMUNICATION,
                RuleKeys.DEPRIVATION_OF_LIBERTY,
                RuleKeys.KIND_OF_STAY,
                RuleKeys.PETS,
                RuleKeys.RISK_TO_CHILD,
                RuleKeys.RISK_TO_OTHERS,
                RuleKeys.SOLO,
                RuleKeys.STAFFING);
        return policy.withWhenNotSaid(Maps.toMap(rules, rule -> RuleEffect.CONFIRM));
    }

    @Property(tries = 700)
    void no_home_does_better_by_a_stricter_policy(@ForAll(supplier = RuleCases.class) RuleCase given) {
        for (int i = 0; i < given.market().size(); i++) {
            Home home = given.market().listed(i).home();
            Listing listing = given.market().listed(i).listing();
            Market market = Market.of(
                    Set.of(home),
                    ImmutableMap.of(home.id(), listing),
                    given.market().locator());
            STRICTER.forEach((what, stricter) -> StandardRules.all()
                    .forEach(rule -> checkOrder(what, rule, given, market, stricter.apply(LENIENT))));
        }
    }

    private static void checkOrder(
            String what, EligibilityRule<?> rule, RuleCase given, Market market, RulePolicy stricter) {
        Eligibility before = HardRulesPropertyTest.said(rule, given.request(), market, with(LENIENT));
        Eligibility after = HardRulesPropertyTest.said(rule, given.request(), market, with(stricter));
        assertThat(after.verdict()).as(what + ", " + rule.key()).isGreaterThanOrEqualTo(before.verdict());
    }

    private static MatchPolicy with(RulePolicy rules) {
        return MatchPolicy.builder().rules(rules).build();
    }
}
