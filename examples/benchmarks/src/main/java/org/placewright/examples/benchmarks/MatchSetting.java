package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/** By how much homes are ranked in a benchmark. */
public enum MatchSetting {

    /**
     * Twelve rules that are asked about nearly every child, and the ten criteria that apply to most: those for which
     * goals are set.
     */
    TWELVE_AND_TEN(
            ImmutableSet.of(
                    RuleKeys.REGISTRATION,
                    RuleKeys.KIND_OF_HOME,
                    RuleKeys.SUSPENSION,
                    RuleKeys.AREA_TO_AVOID,
                    RuleKeys.LIVING_ALONGSIDE,
                    RuleKeys.SOLO,
                    RuleKeys.AGE,
                    RuleKeys.SEX,
                    RuleKeys.APPROVAL_TERMS,
                    RuleKeys.FOSTERING_LIMIT,
                    RuleKeys.VACANCY,
                    RuleKeys.ACCESSIBILITY),
            ImmutableSet.of(
                    CriterionKeys.DISTANCE_TO_HOME,
                    CriterionKeys.SIBLINGS_TOGETHER,
                    CriterionKeys.DISTANCE_TO_SCHOOL,
                    CriterionKeys.EDUCATION_UNDISTURBED,
                    CriterionKeys.OWN_AREA,
                    CriterionKeys.CULTURE,
                    CriterionKeys.MEETS_NEEDS,
                    CriterionKeys.RECOMMENDED_CARE,
                    CriterionKeys.COMPANY,
                    CriterionKeys.INSPECTION)),

    /** Every standard rule and criterion. */
    EVERYTHING(
            StandardRules.all().stream().map(EligibilityRule::key).collect(ImmutableSet.toImmutableSet()),
            StandardCriteria.all().stream().map(Criterion::key).collect(ImmutableSet.toImmutableSet()));

    private final ImmutableList<EligibilityRule<?>> rules;
    private final ImmutableList<Criterion<?>> criteria;
    private final MatchPolicy policy;

    MatchSetting(ImmutableSet<ExplanationKey> rules, ImmutableSet<ExplanationKey> criteria) {
        this.rules = StandardRules.all().stream()
                .filter(rule -> rules.contains(rule.key()))
                .collect(ImmutableList.toImmutableList());
        this.criteria = StandardCriteria.all().stream()
                .filter(criterion -> criteria.contains(criterion.key()))
                .collect(ImmutableList.toImmutableList());
        MatchPolicy standard = MatchPolicy.standard();
        this.policy = standard.withWeights(Maps.filterKeys(standard.weights(), criteria::contains))
                .withTiers(standard.tiers().stream().filter(criteria::contains).toList());
    }

    ImmutableList<EligibilityRule<?>> rules() {
        return rules;
    }

    ImmutableList<Criterion<?>> criteria() {
        return criteria;
    }

    MatchPolicy policy() {
        return policy;
    }

    WeightedSumRanker ranker() {
        return WeightedSumRanker.of(policy, rules, criteria);
    }
}
