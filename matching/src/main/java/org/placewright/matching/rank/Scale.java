package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchAnalysis;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.criterion.Criterion;

/** The tiers and criteria that apply to one request, with the weights of the latter scaled to a million. */
final class Scale {

    private static final int BITS_OF_A_SCORE = 20;
    private static final int BITS_OF_TEN_COARSE_SCORES = 20;
    private static final int COARSE = 10;

    private final ImmutableList<WeighedCriterion<?>> tiers;
    private final ImmutableList<WeighedCriterion<?>> weighed;
    private final ImmutableList<ExplanationKey> notApplied;
    private final JudgedTogether[] byTier;
    private final JudgedTogether[] byColumn;
    private final long[] atMostFrom;

    private Scale(
            ImmutableList<WeighedCriterion<?>> tiers,
            ImmutableList<WeighedCriterion<?>> weighed,
            ImmutableList<ExplanationKey> notApplied) {
        this.tiers = tiers;
        this.weighed = weighed;
        this.notApplied = notApplied;
        this.byTier = tiers.stream()
                .map(tier -> JudgedTogether.alone(tier.weighing(CriterionContribution.WHOLE)))
                .toArray(JudgedTogether[]::new);
        this.byColumn = JudgedTogether.byColumn(weighed);
        this.atMostFrom = new long[byColumn.length];
        long left = 0;
        for (int i = byColumn.length - 1; i >= 0; i--) {
            left += byColumn[i].atMost();
            atMostFrom[i] = left;
        }
    }

    static Scale of(ImmutableList<Criterion<?>> criteria, MatchRequest request, Market market, MatchPolicy policy) {
        ImmutableList.Builder<WeighedCriterion<?>> tiers = ImmutableList.builder();
        for (ExplanationKey tier : policy.tiers()) {
            criteria.stream()
                    .filter(criterion -> criterion.key().equals(tier))
                    .findFirst()
                    .flatMap(criterion -> WeighedCriterion.of(criterion, request, market, policy))
                    .ifPresent(tiers::add);
        }
        List<WeighedCriterion<?>> applicable = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        ImmutableList.Builder<ExplanationKey> notApplied = ImmutableList.builder();
        for (Criterion<?> criterion : criteria) {
            if (policy.tiers().contains(criterion.key())) {
                continue;
            }
            Optional<? extends WeighedCriterion<?>> put = WeighedCriterion.of(criterion, request, market, policy);
            if (put.isPresent()) {
                applicable.add(put.get());
                weights.add(policy.weights().getOrDefault(criterion.key(), 0));
            } else {
                notApplied.add(criterion.key());
            }
        }
        long[] micro = MicroWeights.scaled(
                weights.stream().mapToLong(Integer::longValue).toArray());
        ImmutableList.Builder<WeighedCriterion<?>> weighed = ImmutableList.builder();
        for (int i = 0; i < micro.length; i++) {
            weighed.add(applicable.get(i).weighing(micro[i]));
        }
        return new Scale(tiers.build(), weighed.build(), notApplied.build());
    }

    /**
     * Returns the scale for the same child as living with others: what asks about each child alone was put already, and
     * what judged is kept.
     */
    Scale inCompany(ImmutableList<Criterion<?>> criteria, MatchRequest request, Market market, MatchPolicy policy) {
        if (!criteria.stream()
                .allMatch(criterion ->
                        criterion.asksEachChildAlone() || policy.tiers().contains(criterion.key()))) {
            return of(criteria, request, market, policy);
        }
        ImmutableList.Builder<WeighedCriterion<?>> put = ImmutableList.builder();
        for (ExplanationKey tier : policy.tiers()) {
            criteria.stream()
                    .filter(criterion -> criterion.key().equals(tier))
                    .findFirst()
                    .flatMap(criterion -> criterion.asksEachChildAlone()
                            ? tierOf(criterion)
                            : WeighedCriterion.of(criterion, request, market, policy))
                    .ifPresent(put::add);
        }
        return new Scale(put.build(), weighed, notApplied);
    }

    private Optional<WeighedCriterion<?>> tierOf(Criterion<?> criterion) {
        return tiers.stream().filter(tier -> tier.isOf(criterion)).findFirst();
    }

    /** Tells whether another scale weighs the very same criteria, put to the same request. */
    boolean weighsAs(Scale other) {
        return weighed.equals(other.weighed);
    }

    ImmutableList<ExplanationKey> notApplied() {
        return notApplied;
    }

    /** Returns the scores by the tiers, the first in the highest bits, so that they compare as one number. */
    long tier(int home) {
        long tier = 0;
        for (JudgedTogether each : byTier) {
            tier = tier << BITS_OF_A_SCORE | each.contribution(home);
        }
        return tier;
    }

    /** Returns the same in hundred-thousandths, so that those of ten children can be added up. */
    long coarseTier(int home) {
        long tier = 0;
        for (JudgedTogether each : byTier) {
            tier = tier << BITS_OF_TEN_COARSE_SCORES | each.contribution(home) / COARSE;
        }
        return tier;
    }

    long score(int home) {
        long score = 0;
        for (JudgedTogether some : byColumn) {
            score += some.contribution(home);
        }
        return score;
    }

    /**
     * Offers a home, unless it is plain that it is not among the best: the criteria are added up column by column,
     * until those left could no longer lift it there. Homes must be offered in the order of their numbers.
     */
    void offer(int home, Best best) {
        long tier = tier(home);
        long least = best.leastScore(tier);
        long score = 0;
        for (int i = 0; i < byColumn.length; i++) {
            if (score + atMostFrom[i] < least) {
                return;
            }
            score += byColumn[i].contribution(home);
        }
        if (score >= least) {
            best.offer(tier, score, home);
        }
    }

    Match match(Market market, int home, ImmutableList<RuleStatement> flags) {
        return match(market, home, () -> flags);
    }

    /** Returns a home with its score; why, and what is flagged, is put into words when it is asked for. */
    Match match(Market market, int home, Supplier<ImmutableList<RuleStatement>> flags) {
        return Match.of(
                market.listed(home).home().id(),
                score(home),
                () -> new MatchAnalysis(inWords(tiers, home), inWords(weighed, home), flags.get()));
    }

    private static ImmutableList<CriterionContribution> inWords(ImmutableList<WeighedCriterion<?>> criteria, int home) {
        return criteria.stream().map(criterion -> criterion.inWords(home)).collect(ImmutableList.toImmutableList());
    }
}
