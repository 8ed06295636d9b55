package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Excluded;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionScore;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/**
 * Hard rules first, then the weighted sum of the criteria.
 *
 * <p>Every rule is asked about every home. Homes that none excludes are scored by the criteria that apply to the
 * referral: the weights of those are scaled to a million micro-points (largest remainder; where remainders are equal,
 * the earlier criterion), each criterion's score is rounded to a micro-point, and a home's score is
 *
 * <pre>sum over criteria of floor(weight * score / 1,000,000)</pre>
 *
 * <p>in whole numbers, so the contributions add up exactly and raising one criterion never lowers a home. Homes of
 * equal score stand in the order of their identifiers. If no criterion that applies has a weight, every score is 0.
 *
 * <p>Complexity: O(n (r + c) + n log n) time and O(n) memory for n homes, r rules and c criteria.
 *
 * <p>Not guaranteed: that a weighted sum is the right way to trade one duty against another. The law does not weigh
 * them; the officer does.
 *
 * <p>Source: weighted sum model, Fishburn, "Additive utilities with incomplete product sets", Operations Research 15
 * (1967).
 */
public final class WeightedSumRanker implements PlacementRanker {

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingLong(Match::score).reversed().thenComparing(Match::home);

    private final MatchPolicy policy;
    private final ImmutableList<EligibilityRule> rules;
    private final ImmutableList<Criterion> criteria;

    private WeightedSumRanker(
            MatchPolicy policy, ImmutableList<EligibilityRule> rules, ImmutableList<Criterion> criteria) {
        this.policy = policy;
        this.rules = rules;
        this.criteria = criteria;
    }

    /**
     * Returns the ranker with the standard policy, rules and criteria.
     *
     * @return the ranker
     */
    public static WeightedSumRanker standard() {
        return of(MatchPolicy.standard());
    }

    /**
     * Returns the ranker with a policy and the standard rules and criteria.
     *
     * @param policy weights and scales
     * @return the ranker
     * @throws IllegalArgumentException if the policy weighs a criterion that is not a standard one
     */
    public static WeightedSumRanker of(MatchPolicy policy) {
        return of(policy, StandardRules.all(), StandardCriteria.all());
    }

    /**
     * Returns the ranker with a policy, rules and criteria of the caller's own.
     *
     * @param policy weights and scales
     * @param rules the hard rules, in the order their reasons are to be given; keys differ
     * @param criteria the soft criteria, in the order their contributions are to be given; keys differ
     * @return the ranker
     * @throws IllegalArgumentException if the policy weighs a criterion that is not given, or two criteria or two rules
     *     have the same key
     */
    public static WeightedSumRanker of(
            MatchPolicy policy, Iterable<? extends EligibilityRule> rules, Iterable<? extends Criterion> criteria) {
        ImmutableList<Criterion> given = ImmutableList.copyOf(criteria);
        ImmutableList<EligibilityRule> binding = ImmutableList.copyOf(rules);
        List<ExplanationKey> keys = given.stream().map(Criterion::key).toList();
        requireDifferent("Criteria", keys);
        requireDifferent("Rules", binding.stream().map(EligibilityRule::key).toList());
        policy.weights().keySet().stream()
                .filter(key -> !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            "The policy weighs " + key + ", which is none of " + keys + ". Maybe it is misspelt?");
                });
        return new WeightedSumRanker(policy, binding, given);
    }

    private static void requireDifferent(String what, List<ExplanationKey> keys) {
        if (keys.stream().distinct().count() != keys.size()) {
            throw new IllegalArgumentException(what + " must have different keys but were " + keys);
        }
    }

    @Override
    public Ranking rank(Referral referral, Market market) {
        Scale scale = new Scale(referral, market);
        List<Match> matches = new ArrayList<>();
        List<ConfirmFirst> confirmFirst = new ArrayList<>();
        ImmutableList.Builder<Excluded> excluded = ImmutableList.builder();
        for (Home home : market.homes()) {
            ImmutableList.Builder<RuleStatement> reasons = ImmutableList.builder();
            ImmutableList.Builder<RuleStatement> questions = ImmutableList.builder();
            for (EligibilityRule rule : rules) {
                Eligibility eligibility = rule.assess(referral, home, policy);
                if (eligibility instanceof Eligibility.Excluded exclusion) {
                    reasons.add(new RuleStatement(rule.key(), exclusion.reason()));
                } else if (eligibility instanceof Eligibility.CannotTell unknown) {
                    questions.add(new RuleStatement(rule.key(), unknown.question()));
                }
            }
            ImmutableList<RuleStatement> why = reasons.build();
            ImmutableList<RuleStatement> asked = questions.build();
            if (!why.isEmpty()) {
                excluded.add(new Excluded(home.id(), why));
            } else if (!asked.isEmpty()) {
                confirmFirst.add(new ConfirmFirst(scale.match(home), asked));
            } else {
                matches.add(scale.match(home));
            }
        }
        return ranking(referral, scale.notApplied(), matches, confirmFirst, excluded.build());
    }

    private static Ranking ranking(
            Referral referral,
            ImmutableList<ExplanationKey> notApplied,
            List<Match> matches,
            List<ConfirmFirst> confirmFirst,
            ImmutableList<Excluded> excluded) {
        ImmutableList<Match> cleared = ImmutableList.sortedCopyOf(BEST_FIRST, matches);
        ImmutableList<ConfirmFirst> toAsk =
                ImmutableList.sortedCopyOf(Comparator.comparing(ConfirmFirst::match, BEST_FIRST), confirmFirst);
        if (!cleared.isEmpty()) {
            return new Ranking.Matched(referral.id(), notApplied, cleared, toAsk, excluded);
        }
        return toAsk.isEmpty()
                ? new Ranking.NoneSuitable(referral.id(), notApplied, excluded)
                : new Ranking.NotDetermined(referral.id(), notApplied, toAsk, excluded);
    }

    /** The criteria that apply to one referral, with their weights scaled to a million. */
    private final class Scale {
        private final Referral referral;
        private final Market market;
        private final ImmutableList<Criterion> applicable;
        private final long[] weights;

        Scale(Referral referral, Market market) {
            this.referral = referral;
            this.market = market;
            this.applicable = criteria.stream()
                    .filter(criterion -> criterion.appliesTo(referral, market))
                    .collect(ImmutableList.toImmutableList());
            this.weights = MicroWeights.scaled(applicable.stream()
                    .mapToLong(criterion -> policy.weights().getOrDefault(criterion.key(), 0))
                    .toArray());
        }

        ImmutableList<ExplanationKey> notApplied() {
            return criteria.stream()
                    .filter(criterion -> !applicable.contains(criterion))
                    .map(Criterion::key)
                    .collect(ImmutableList.toImmutableList());
        }

        Match match(Home home) {
            ImmutableList.Builder<CriterionContribution> contributions = ImmutableList.builder();
            for (int i = 0; i < weights.length; i++) {
                Criterion criterion = applicable.get(i);
                CriterionScore judged = criterion.score(referral, home, market, policy);
                double score =
                        judged instanceof CriterionScore.Scored scored ? scored.score() : policy.scoreWhenNotKnown();
                contributions.add(CriterionContribution.builder()
                        .criterion(criterion.key())
                        .weight(weights[i])
                        .score(Math.round(score * CriterionContribution.WHOLE))
                        .known(judged instanceof CriterionScore.Scored)
                        .statement(judged.statement())
                        .build());
            }
            return new Match(home.id(), contributions.build());
        }
    }
}
