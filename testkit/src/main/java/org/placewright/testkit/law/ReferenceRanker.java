package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Excluded;
import org.placewright.matching.Exclusions;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.NearMiss;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.RuleTest;

/**
 * The weighted sum worked out home by home, every rule and every criterion asked of every home and every answer put
 * into words at once: slow, and plainly what it says. What a faster ranker says can be held against it.
 *
 * <p>Complexity: O(n (r + c) + n log n) time and O(n r) memory for n homes, r rules and c criteria.
 */
public final class ReferenceRanker implements PlacementRanker {

    private static final Comparator<Match> BEST_FIRST = Comparator.<Match, List<Long>>comparing(
                    match -> match.tiers().stream()
                            .map(CriterionContribution::score)
                            .toList(),
                    ReferenceRanker::compareTiers)
            .thenComparing(Comparator.comparingLong(Match::score).reversed())
            .thenComparing(Match::home);

    private static final Comparator<BindingConstraint> FEWEST_RULES_FIRST = Comparator.<BindingConstraint>comparingInt(
                    constraint -> constraint.rules().size())
            .thenComparing(Comparator.comparingInt(BindingConstraint::homes).reversed())
            .thenComparing(constraint -> constraint.rules().toString());

    private final MatchPolicy policy;
    private final ImmutableList<EligibilityRule<?>> rules;
    private final ImmutableList<Criterion<?>> criteria;

    /**
     * Creates the ranker.
     *
     * @param policy weights, tiers and thresholds
     * @param rules the hard rules, in the order their reasons are to be given
     * @param criteria the soft criteria, in the order their contributions are to be given
     */
    public ReferenceRanker(
            MatchPolicy policy,
            Iterable<? extends EligibilityRule<?>> rules,
            Iterable<? extends Criterion<?>> criteria) {
        this.policy = policy;
        this.rules = ImmutableList.copyOf(rules);
        this.criteria = ImmutableList.copyOf(criteria);
    }

    private static int compareTiers(List<Long> one, List<Long> other) {
        for (int i = 0; i < one.size(); i++) {
            int compared = Long.compare(other.get(i), one.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @Override
    public Ranking rank(MatchRequest request, Market market) {
        return new Question(request, request.withoutChild(market)).answer();
    }

    /** One request put to one market. */
    private final class Question {
        private final MatchRequest request;
        private final Market market;
        private final List<Match> cleared = new ArrayList<>();
        private final List<ConfirmFirst> unclear = new ArrayList<>();
        private final List<Excluded> excluded = new ArrayList<>();
        private final List<NearMiss> nearMisses = new ArrayList<>();
        private final Map<String, BindingConstraint> constraints = new TreeMap<>();

        Question(MatchRequest request, Market market) {
            this.request = request;
            this.market = market;
        }

        Ranking answer() {
            for (int i = 0; i < market.size(); i++) {
                judge(market.listed(i));
            }
            RankingCounts counts = new RankingCounts(cleared.size(), unclear.size(), excluded.size());
            Exclusions exclusions = Exclusions.of(
                    ImmutableList.copyOf(excluded),
                    ImmutableList.sortedCopyOf(Comparator.comparing(NearMiss::match, BEST_FIRST), nearMisses),
                    minimal());
            int most = request.limit().orElse(Integer.MAX_VALUE);
            ImmutableList<Match> matches =
                    cleared.stream().sorted(BEST_FIRST).limit(most).collect(ImmutableList.toImmutableList());
            ImmutableList<ConfirmFirst> toAsk = unclear.stream()
                    .sorted(Comparator.comparing(ConfirmFirst::match, BEST_FIRST))
                    .limit(most)
                    .collect(ImmutableList.toImmutableList());
            if (!cleared.isEmpty()) {
                return new Ranking.Matched(request.referral().id(), notApplied(), counts, matches, toAsk, exclusions);
            }
            return unclear.isEmpty()
                    ? new Ranking.NoneSuitable(request.referral().id(), notApplied(), counts, exclusions)
                    : new Ranking.NotDetermined(request.referral().id(), notApplied(), counts, toAsk, exclusions);
        }

        private void judge(ListedHome home) {
            List<Said<?>> said = new ArrayList<>();
            for (EligibilityRule<?> rule : rules) {
                if (!policy.rulesOff().contains(rule.key())) {
                    said(rule, home).ifPresent(said::add);
                }
            }
            List<Said<?>> against = said.stream()
                    .filter(each -> each.is(Eligibility.Verdict.EXCLUDED))
                    .toList();
            List<Said<?>> unknown = said.stream()
                    .filter(each -> each.is(Eligibility.Verdict.CANNOT_TELL))
                    .toList();
            ImmutableList<RuleStatement> flags = said.stream()
                    .filter(each -> each.is(Eligibility.Verdict.FLAGGED))
                    .map(Said::statement)
                    .collect(ImmutableList.toImmutableList());
            if (!against.isEmpty()) {
                exclude(home, against, unknown, flags);
            } else if (!unknown.isEmpty()) {
                unclear.add(new ConfirmFirst(
                        match(home, flags),
                        unknown.stream().map(Said::statement).collect(ImmutableList.toImmutableList())));
            } else {
                cleared.add(match(home, flags));
            }
        }

        private void exclude(
                ListedHome home, List<Said<?>> against, List<Said<?>> unknown, ImmutableList<RuleStatement> flags) {
            ImmutableList<RuleStatement> questions =
                    unknown.stream().map(Said::statement).collect(ImmutableList.toImmutableList());
            excluded.add(new Excluded(
                    home.home().id(),
                    against.stream().map(Said::statement).collect(ImmutableList.toImmutableList()),
                    questions));
            ImmutableSortedSet<ExplanationKey> keys = against.stream()
                    .map(each -> each.rule().key())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            constraints.merge(
                    keys.toString(),
                    new BindingConstraint(
                            keys,
                            1,
                            questions.isEmpty() ? 0 : 1,
                            policy.relaxable().containsAll(keys)),
                    (one, other) -> new BindingConstraint(
                            keys,
                            one.homes() + other.homes(),
                            one.toConfirm() + other.toConfirm(),
                            one.mayBeRelaxed()));
            if (against.size() == 1 && policy.relaxable().contains(keys.first())) {
                nearMisses.add(new NearMiss(
                        match(home, flags),
                        against.get(0).statement(),
                        against.get(0).remedy(),
                        questions));
            }
        }

        private ImmutableList<BindingConstraint> minimal() {
            return constraints.values().stream()
                    .filter(one -> constraints.values().stream()
                            .noneMatch(
                                    other -> !other.equals(one) && one.rules().containsAll(other.rules())))
                    .sorted(FEWEST_RULES_FIRST)
                    .collect(ImmutableList.toImmutableList());
        }

        private <F> Optional<Said<F>> said(EligibilityRule<F> rule, ListedHome home) {
            F facts = rule.facet().of(home);
            return rule.test(request, market, policy).map(test -> new Said<>(rule, test, facts, test.assess(facts)));
        }

        private ImmutableList<ExplanationKey> notApplied() {
            return criteria.stream()
                    .filter(criterion -> !policy.tiers().contains(criterion.key()))
                    .filter(criterion -> criterion.test(request, market, policy).isEmpty())
                    .map(Criterion::key)
                    .collect(ImmutableList.toImmutableList());
        }

        private Match match(ListedHome home, ImmutableList<RuleStatement> flags) {
            ImmutableList.Builder<CriterionContribution> tiers = ImmutableList.builder();
            for (ExplanationKey tier : policy.tiers()) {
                criteria.stream()
                        .filter(criterion -> criterion.key().equals(tier))
                        .flatMap(criterion -> contribution(criterion, home, 0).stream())
                        .forEach(tiers::add);
            }
            List<Criterion<?>> applicable = criteria.stream()
                    .filter(criterion -> !policy.tiers().contains(criterion.key()))
                    .filter(criterion -> criterion.test(request, market, policy).isPresent())
                    .toList();
            List<Long> weights = microWeights(applicable.stream()
                    .map(criterion -> (long) policy.weights().getOrDefault(criterion.key(), 0))
                    .toList());
            ImmutableList.Builder<CriterionContribution> contributions = ImmutableList.builder();
            for (int i = 0; i < applicable.size(); i++) {
                contribution(applicable.get(i), home, weights.get(i)).ifPresent(contributions::add);
            }
            return new Match(home.home().id(), tiers.build(), contributions.build(), flags);
        }

        private <F> Optional<CriterionContribution> contribution(Criterion<F> criterion, ListedHome home, long weight) {
            F facts = criterion.facet().of(home);
            return criterion.test(request, market, policy).map(test -> contribution(criterion, test, facts, weight));
        }

        private <F> CriterionContribution contribution(
                Criterion<F> criterion, CriterionTest<F> test, F facts, long weight) {
            double score = test.score(facts);
            boolean known = !Double.isNaN(score);
            return CriterionContribution.builder()
                    .criterion(criterion.key())
                    .weight(weight)
                    .score(Math.round(
                            (known ? score : policy.criteria().scoreWhenNotKnown()) * CriterionContribution.WHOLE))
                    .known(known)
                    .statement(test.statement(facts))
                    .build();
        }
    }

    /** In proportion, adding up to a million; what is left over goes to the largest remainders, the earlier first. */
    private static List<Long> microWeights(List<Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        if (total == 0) {
            return weights;
        }
        List<Long> micro = new ArrayList<>(weights.stream()
                .map(weight -> weight * CriterionContribution.WHOLE / total)
                .toList());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingLong(i -> -(weights.get(i) * CriterionContribution.WHOLE % total)));
        long left = CriterionContribution.WHOLE
                - micro.stream().mapToLong(Long::longValue).sum();
        for (int i = 0; i < left; i++) {
            micro.set(order.get(i), micro.get(order.get(i)) + 1);
        }
        return micro;
    }

    private record Said<F>(EligibilityRule<F> rule, RuleTest<F> test, F facts, Eligibility eligibility) {
        boolean is(Eligibility.Verdict verdict) {
            return eligibility.verdict() == verdict;
        }

        RuleStatement statement() {
            return new RuleStatement(rule.key(), eligibility.ground().orElseThrow(), test.wording(facts, eligibility));
        }

        Optional<String> remedy() {
            return test.remedy(facts, eligibility);
        }
    }
}
