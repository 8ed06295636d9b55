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
    TWELVE_AND_TEN,

    /** Every standard rule and criterion. */
    EVERYTHING;

    private static final ImmutableSet<ExplanationKey> TWELVE_RULES = ImmutableSet.of(
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
            RuleKeys.ACCESSIBILITY);

    private static final ImmutableSet<ExplanationKey> TEN_CRITERIA = ImmutableSet.of(
            CriterionKeys.DISTANCE_TO_HOME,
            CriterionKeys.SIBLINGS_TOGETHER,
            CriterionKeys.DISTANCE_TO_SCHOOL,
            CriterionKeys.EDUCATION_UNDISTURBED,
            CriterionKeys.OWN_AREA,
            CriterionKeys.CULTURE,
            CriterionKeys.MEETS_NEEDS,
            CriterionKeys.RECOMMENDED_CARE,
            CriterionKeys.COMPANY,
            CriterionKeys.INSPECTION);

    ImmutableList<EligibilityRule<?>> rules() {
        return StandardRules.all().stream()
                .filter(rule -> this == EVERYTHING || TWELVE_RULES.contains(rule.key()))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<Criterion<?>> criteria() {
        return StandardCriteria.all().stream()
                .filter(criterion -> has(criterion.key()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean has(ExplanationKey criterion) {
        return this == EVERYTHING || TEN_CRITERIA.contains(criterion);
    }

    /** Returns the standard policy, as far as it weighs these criteria. */
    MatchPolicy policy() {
        MatchPolicy standard = MatchPolicy.standard();
        return standard.withWeights(Maps.filterKeys(standard.weights(), this::has))
                .withTiers(standard.tiers().stream().filter(this::has).toList());
    }

    WeightedSumRanker ranker() {
        return WeightedSumRanker.of(policy(), rules(), criteria());
    }
}
