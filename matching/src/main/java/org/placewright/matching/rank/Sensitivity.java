package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;

/**
 * Which weights decide who comes first: for each criterion, the smallest change of its weight alone, up and down, that
 * puts another of the given homes first.
 *
 * <p>Exact in the whole micro-points in which {@link WeightedSumRanker} adds up: under the weight named another home
 * comes first, and under the weight one nearer to the policy's the same home does. With weight x of criterion k the
 * first home leads another by
 *
 * <pre>(x * d_k + sum over i other than k of w_i * d_i) / (x + sum over i other than k of w_i)</pre>
 *
 * <p>where d are the differences of the scores, and less than 2 micro-points for each criterion are lost to rounding.
 * The sign of that changes once. So the weight at which it does is worked out, and the few beside it are tried one by
 * one. Passed over are weights at which two homes change places by rounding alone: though the first still leads, or
 * though they tie under every weight of the criterion.
 *
 * <p>Complexity: O(c m) time for c criteria and m homes, and O(c log c) more for each weight tried.
 *
 * <p>Not covered: homes that are not given; tiers, which no weight moves; two weights changed at once.
 */
public final class Sensitivity {

    private static final int HEAVIEST = 1_000_000;

    private final ImmutableList<ExplanationKey> criteria;
    private final long[] weights;
    private final Contender first;
    private final ImmutableList<Contender> others;

    private Sensitivity(ImmutableList<ExplanationKey> criteria, long[] weights, List<Contender> contenders) {
        this.criteria = criteria;
        this.weights = weights;
        this.first = contenders.get(0);
        this.others = ImmutableList.copyOf(contenders.subList(1, contenders.size()));
    }

    /**
     * Returns what changes of weights would put another home first.
     *
     * @param policy the policy by which the homes were ranked
     * @param matches homes of one ranking, best first, such as {@code ranking.matches()}
     * @return the changes, the smallest first; those that are equal in the order of the criteria, raising before
     *     lowering; none where there are fewer than two homes, or the first is first under any weight
     * @throws IllegalArgumentException if the homes were not ranked by the policy
     */
    public static ImmutableList<WeightChange> of(MatchPolicy policy, List<Match> matches) {
        if (matches.size() < 2) {
            return ImmutableList.of();
        }
        Match best = matches.get(0);
        ImmutableList<ExplanationKey> criteria = best.contributions().stream()
                .map(CriterionContribution::criterion)
                .collect(ImmutableList.toImmutableList());
        long[] weights = criteria.stream()
                .mapToLong(criterion -> policy.weights().getOrDefault(criterion, 0))
                .toArray();
        requireRanked(matches, MicroWeights.scaled(weights));
        List<Contender> contenders = matches.stream()
                .filter(match -> tiers(match).equals(tiers(best)))
                .map(Contender::new)
                .toList();
        return new Sensitivity(criteria, weights, contenders).changes();
    }

    private static void requireRanked(List<Match> matches, long[] micro) {
        for (Match match : matches) {
            long[] used = match.contributions().stream()
                    .mapToLong(CriterionContribution::weight)
                    .toArray();
            if (!LongStream.of(used)
                    .boxed()
                    .toList()
                    .equals(LongStream.of(micro).boxed().toList())) {
                throw new IllegalArgumentException("Sensitivity must have the policy the homes were ranked by, but "
                        + match.home() + " has other weights. Maybe the policy has changed since?");
            }
        }
    }

    private static ImmutableList<Long> tiers(Match match) {
        return match.tiers().stream().map(CriterionContribution::score).collect(ImmutableList.toImmutableList());
    }

    /** Returns the policy with one weight changed. */
    static MatchPolicy weighing(MatchPolicy policy, ExplanationKey criterion, int weight) {
        Map<ExplanationKey, Integer> weights = new TreeMap<>(policy.weights());
        weights.put(criterion, weight);
        return policy.withWeights(weights);
    }

    private ImmutableList<WeightChange> changes() {
        List<WeightChange> changes = new ArrayList<>();
        for (int criterion = 0; criterion < weights.length; criterion++) {
            change(criterion, 1).ifPresent(changes::add);
            change(criterion, -1).ifPresent(changes::add);
        }
        changes.sort(Comparator.comparingInt(change -> Math.abs(change.by())));
        return ImmutableList.copyOf(changes);
    }

    private Optional<WeightChange> change(int criterion, int step) {
        long nearest = step > 0 ? HEAVIEST + 1L : -1;
        for (Contender other : others) {
            nearest = overtakenAt(criterion, step, other, nearest);
        }
        if (nearest < 0 || nearest > HEAVIEST) {
            return Optional.empty();
        }
        while (nearest - step != weights[criterion] && firstUnder(micro(criterion, nearest - step)) != first) {
            nearest -= step;
        }
        return Optional.of(WeightChange.builder()
                .criterion(criteria.get(criterion))
                .before((int) weights[criterion])
                .after((int) nearest)
                .first(firstUnder(micro(criterion, nearest)).home())
                .build());
    }

    private Contender firstUnder(long[] micro) {
        Contender best = first;
        for (Contender other : others) {
            best = other.isAbove(best, micro) ? other : best;
        }
        return best;
    }

    /**
     * Returns the nearest weight, short of a limit, at which the first home no longer leads another, and the other
     * stands above it; else the limit.
     */
    private long overtakenAt(int criterion, int step, Contender other, long limit) {
        long slope = first.score(criterion) - other.score(criterion);
        long rest = 0;
        for (int i = 0; i < weights.length; i++) {
            rest += i == criterion ? 0 : weights[i] * (first.score(i) - other.score(i));
        }
        long change = step * slope;
        long lead = weights[criterion] * slope + rest;
        if (change == 0 || (change > 0 && lead > 0)) {
            return limit;
        }
        long steps = lead > 0 ? (lead - change - 1) / -change : 1;
        if (steps >= step * (limit - weights[criterion])) {
            return limit;
        }
        for (long weight = weights[criterion] + step * steps; weight != limit; weight += step) {
            if (weight * slope + rest > 0) {
                return limit;
            }
            if (other.isAbove(first, micro(criterion, weight))) {
                return weight;
            }
        }
        return limit;
    }

    private long[] micro(int criterion, long weight) {
        long[] changed = weights.clone();
        changed[criterion] = weight;
        return MicroWeights.scaled(changed);
    }
}
