package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.provider.HomeKind;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.InspectionPolicy;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RiskImpact;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;
import org.placewright.matching.SecurePolicy;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/** Every way in which a policy may be made stricter by the standard rules, each from a policy that asks for little. */
public final class PolicyTightenings implements ArbitrarySupplier<PolicyTightening> {

    /** As little as a policy may ask for. */
    public static final RulePolicy LENIENT = RulePolicy.builder()
            .inspection(new InspectionPolicy(RuleEffect.FLAG, RuleEffect.ALLOW))
            .impact(new ImpactPolicy(ImmutableSortedMap.of()))
            .whenSolo(RuleEffect.FLAG)
            .whenNeedNotRegistered(RuleEffect.ALLOW)
            .whenResidentsNotKnown(RuleEffect.ALLOW)
            .whenNotSaid(Maps.toMap(notSaid(), rule -> RuleEffect.ALLOW))
            .supportsFromHome(ImmutableSortedSet.of())
            .deprivationOfLiberty(ImmutableSortedMap.of())
            .build();

    private static final ImmutableList<PolicyTightening> ALL = ImmutableList.<PolicyTightening>builder()
            .addAll(thresholds())
            .addAll(whatIsNotSaid(LENIENT.withWhenSolo(RuleEffect.EXCLUDE)))
            .addAll(impacts())
            .addAll(kindsOfHome())
            .addAll(rulesOff())
            .build();

    /** Creates the supplier, as jqwik does. */
    public PolicyTightenings() {}

    /**
     * Returns them all.
     *
     * @return each threshold, each effect and each rule that may be off, made stricter by itself
     */
    public static ImmutableList<PolicyTightening> all() {
        return ALL;
    }

    @Override
    public Arbitrary<PolicyTightening> get() {
        return Arbitraries.of(ALL);
    }

    private static ImmutableSet<ExplanationKey> notSaid() {
        return ImmutableSet.of(
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
    }

    private static PolicyTightening of(String what, UnaryOperator<RulePolicy> stricter) {
        return new PolicyTightening(what, with(LENIENT), with(stricter.apply(LENIENT)));
    }

    private static MatchPolicy with(RulePolicy rules) {
        return MatchPolicy.builder().rules(rules).build();
    }

    private static ImmutableList<PolicyTightening> thresholds() {
        return ImmutableList.of(
                of("age for supported accommodation", policy -> policy.withSupportedAccommodationFromAge(17)),
                of(
                        "usual fostering limit",
                        policy -> policy.withFosteringLimits(
                                policy.fosteringLimits().withUsualLimit(1))),
                of(
                        "weeks of temporary approval",
                        policy -> policy.withFosteringLimits(policy.fosteringLimits()
                                .withTemporaryApprovalWeeks(4)
                                .withExtensionWeeks(0))),
                of("secure accommodation", policy -> policy.withSecure(new SecurePolicy(0, 28, 16))),
                of(
                        "inspection",
                        policy -> policy.withInspection(new InspectionPolicy(RuleEffect.EXCLUDE, RuleEffect.CONFIRM))),
                of("solo", policy -> policy.withWhenSolo(RuleEffect.EXCLUDE)),
                of("registered needs", policy -> policy.withWhenNeedNotRegistered(RuleEffect.EXCLUDE)),
                of("residents not known", policy -> policy.withWhenResidentsNotKnown(RuleEffect.CONFIRM)),
                of("supports from the home", policy -> policy.withSupportsFromHome(AdditionalSupport.values())),
                of("miles", policy -> policy.withMaximumMiles(10)),
                new PolicyTightening(
                        "fewer miles", with(LENIENT.withMaximumMiles(20)), with(LENIENT.withMaximumMiles(10))),
                of("routes", policy -> policy.withRoutes(SourcingRoute.FRAMEWORK)));
    }

    /** What is not said of solo counts for no more than what is said, so that has to exclude. */
    private static ImmutableList<PolicyTightening> whatIsNotSaid(RulePolicy lenient) {
        return notSaid().stream()
                .map(rule -> new PolicyTightening(
                        "not said of " + rule,
                        with(lenient),
                        with(lenient.withWhenNotSaid(ImmutableSortedMap.<ExplanationKey, RuleEffect>naturalOrder()
                                .putAll(Maps.filterKeys(lenient.whenNotSaid(), other -> !other.equals(rule)))
                                .put(rule, RuleEffect.CONFIRM)
                                .buildOrThrow()))))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<PolicyTightening> impacts() {
        ImmutableList.Builder<PolicyTightening> impacts = ImmutableList.builder();
        impacts.add(of("every impact", policy -> policy.withImpact(ImpactPolicy.STANDARD)));
        RiskImpact younger = RiskImpact.builder()
                .onYounger(RuleEffect.EXCLUDE)
                .youngerByYears(3)
                .build();
        for (RiskToOthers risk : RiskToOthers.values()) {
            UnaryOperator<RulePolicy> three =
                    policy -> policy.withImpact(policy.impact().with(risk, younger));
            impacts.add(of("impact on those three years younger of " + risk.label(), three));
            impacts.add(new PolicyTightening(
                    "impact on anyone younger of " + risk.label(),
                    with(three.apply(LENIENT)),
                    with(LENIENT.withImpact(LENIENT.impact().with(risk, younger.withYoungerByYears(0))))));
            impacts.add(new PolicyTightening(
                    "impact on anyone of " + risk.label(),
                    with(three.apply(LENIENT)),
                    with(LENIENT.withImpact(LENIENT.impact().with(risk, younger.withOnAnyone(RuleEffect.EXCLUDE))))));
        }
        return impacts.build();
    }

    private static ImmutableList<PolicyTightening> kindsOfHome() {
        ImmutableList.Builder<PolicyTightening> kinds = ImmutableList.builder();
        for (HomeKind kind : HomeKind.values()) {
            kinds.add(of(
                    "deprivation of liberty in: " + kind.label(),
                    policy -> policy.withDeprivationOfLiberty(ImmutableSortedMap.of(kind, RuleEffect.EXCLUDE))));
        }
        return kinds.build();
    }

    /** A rule that is not asked, and is. */
    private static ImmutableList<PolicyTightening> rulesOff() {
        ImmutableList.Builder<PolicyTightening> rules = ImmutableList.builder();
        for (EligibilityRule<?> rule : StandardRules.all()) {
            if (rule.mayBeRelaxed()) {
                MatchPolicy asked =
                        with(RulePolicy.STANDARD.withMaximumMiles(20).withRoutes(SourcingRoute.FRAMEWORK));
                rules.add(new PolicyTightening("asking " + rule.key(), asked.withRulesOff(rule.key()), asked));
            }
        }
        return rules.build();
    }
}
