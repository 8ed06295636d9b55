package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.rank.SiblingPartitions.Partition;

/**
 * One home for each part of a split group, so that the homes suit the children and are near one another: by branch and
 * bound over the homes of each part, best first, for one way after another to share the children out.
 *
 * <p>A choice is worth, after its tiers,
 *
 * <pre>(1,000,000 - w) * sum of the children's scores + w * children * nearness</pre>
 *
 * <p>in whole numbers, with w the policy's weight of nearness, and nearness falling straight from 1,000,000 where the
 * two homes furthest apart are at one place to 0 at the policy's distance. Of choices of equal worth the one met first
 * is taken: that of the earlier way to share them out, then that whose home for the first part stands first by tiers,
 * score and number, then for the second, and so on. So a branch is left as soon as it can do no better than the best so
 * far, and a good choice is made greedily before any branch is taken.
 *
 * <p>The best is found for certain unless more than {@value #MOST_STEPS} pairs of homes would have to be held beside
 * one another, for all ways together; then it is the best of those that were, and no worse than the greedy choice for
 * any of the ways. That number is counted, not timed, so that the answer is the same everywhere.
 */
final class NearbyHomes {

    /** How many candidates may be looked at in all, beside those of the greedy choices. */
    static final long MOST_STEPS = 10_000_000;

    private static final int GREEDY = 4;

    /** Further apart than any two places on the British National Grid. */
    private static final int FURTHEST_MILES = 1_000;

    private static final double METRES_IN_MILE = Lengths.inMetres(Lengths.returnMiles(1));
    private static final long WHOLE = CriterionContribution.WHOLE;

    private final int children;
    private final long nearnessWeight;
    private final long[] nearnessByTenths;
    private final long nearnessNotKnown;
    private long stepsLeft;
    private ImmutableList<Candidates> parts = ImmutableList.of();
    private long[] tierFrom = {};
    private long[] scoreFrom = {};
    private int[] chosen = {};
    private long bestTier = -1;
    private long bestWorth = -1;
    private boolean bestIsGreedy;
    private int @Nullable [] bestOfThis;
    private @Nullable Choice best;

    NearbyHomes(int children, MatchPolicy policy) {
        this(children, policy, MOST_STEPS);
    }

    NearbyHomes(int children, MatchPolicy policy, long mostSteps) {
        this.children = children;
        this.nearnessWeight = policy.siblings().nearnessWeight();
        this.nearnessByTenths = nearnessByTenths(policy.siblings().nearMilesToZero());
        this.nearnessNotKnown = Math.round(policy.criteria().scoreWhenNotKnown() * WHOLE);
        this.stepsLeft = mostSteps;
    }

    /** What was chosen: a way to share the children out, and the number of a home for each part. */
    record Choice(Partition partition, ImmutableIntArray homes) {}

    /** Returns the best choice of those considered. */
    Optional<Choice> best() {
        return Optional.ofNullable(best);
    }

    /** Considers every choice for one way to share the children out. */
    void consider(Partition partition, ImmutableList<Candidates> candidates) {
        start(candidates);
        if (canDoNoBetter(tierFrom[0], worth(scoreFrom[0], WHOLE))) {
            return;
        }
        takeAnyDistinct();
        for (int i = 0; i < Math.min(GREEDY, parts.get(0).size()); i++) {
            takeGreedily(i);
        }
        extend(0, 0, 0, WHOLE);
        bestIsGreedy = false;
        int[] found = bestOfThis;
        if (found != null) {
            ImmutableIntArray.Builder homes = ImmutableIntArray.builder(found.length);
            for (int part = 0; part < found.length; part++) {
                homes.add(parts.get(part).home(found[part]));
            }
            best = new Choice(partition, homes.build());
        }
    }

    private void start(ImmutableList<Candidates> candidates) {
        parts = candidates;
        bestOfThis = null;
        chosen = new int[parts.size()];
        tierFrom = new long[parts.size() + 1];
        scoreFrom = new long[parts.size() + 1];
        for (int part = parts.size() - 1; part >= 0; part--) {
            long tier = 0;
            long score = 0;
            for (int i = 0; i < parts.get(part).size(); i++) {
                tier = Math.max(tier, parts.get(part).tier(i));
                score = Math.max(score, parts.get(part).score(i));
            }
            tierFrom[part] = tierFrom[part + 1] + tier;
            scoreFrom[part] = scoreFrom[part + 1] + score;
        }
    }

    /** Takes some choice, if there is any, so that there is one whatever becomes of the search. */
    private void takeAnyDistinct() {
        int[][] first = new int[parts.size()][];
        for (int part = 0; part < first.length; part++) {
            first[part] = new int[Math.min(parts.size(), parts.get(part).size())];
            for (int i = 0; i < first[part].length; i++) {
                first[part][i] = parts.get(part).home(i);
            }
        }
        Optional<ImmutableIntArray> some = DistinctHomes.of(first);
        if (some.isPresent()) {
            long tier = 0;
            long score = 0;
            long nearness = WHOLE;
            for (int part = 0; part < first.length; part++) {
                chosen[part] = Ints.indexOf(first[part], some.get().get(part));
                tier += parts.get(part).tier(chosen[part]);
                score += parts.get(part).score(chosen[part]);
                nearness = nearnessWith(part, nearness);
            }
            takeForNow(tier, worth(score, nearness));
        }
    }

    /** Takes a home for the first part, and for each other what goes best with those taken. */
    private void takeGreedily(int first) {
        long tier = 0;
        long score = 0;
        long nearness = WHOLE;
        for (int part = 0; part < parts.size(); part++) {
            int next = part == 0 ? first : bestBeside(part, nearness);
            if (next < 0) {
                return;
            }
            chosen[part] = next;
            tier += parts.get(part).tier(next);
            score += parts.get(part).score(next);
            nearness = nearnessWith(part, nearness);
        }
        takeForNow(tier, worth(score, nearness));
    }

    private int bestBeside(int part, long nearness) {
        int found = -1;
        long tier = -1;
        long worth = -1;
        for (int i = 0; i < parts.get(part).size(); i++) {
            chosen[part] = i;
            if (parts.get(part).tier(i) >= tier && isFree(part)) {
                long here = worth(parts.get(part).score(i), nearnessWith(part, nearness));
                if (parts.get(part).tier(i) > tier || here > worth) {
                    found = i;
                    tier = parts.get(part).tier(i);
                    worth = here;
                }
            }
        }
        return found;
    }

    private void takeForNow(long tier, long worth) {
        if (tier > bestTier || (tier == bestTier && worth > bestWorth)) {
            take(tier, worth);
            bestIsGreedy = true;
        }
    }

    private void extend(int part, long tier, long score, long nearness) {
        if (part == parts.size()) {
            take(tier, worth(score, nearness));
            bestIsGreedy = false;
            return;
        }
        Candidates candidates = parts.get(part);
        for (int i = 0; i < candidates.size() && stepsLeft > 0; i++) {
            long tierAtMost = tier + candidates.tier(i) + tierFrom[part + 1];
            long scoreAtMost = score + candidates.score(i) + scoreFrom[part + 1];
            if (canDoNoBetter(tierAtMost, worth(scoreAtMost, nearness))) {
                return; // Those that follow are of a lower tier, or of the same with a lower score.
            }
            chosen[part] = i;
            if (isFree(part)) {
                stepsLeft--;
                long near = nearnessWith(part, nearness);
                if (!canDoNoBetter(tierAtMost, worth(scoreAtMost, near))) {
                    extend(part + 1, tier + candidates.tier(i), score + candidates.score(i), near);
                }
            }
        }
    }

    /** Tells whether nothing of so much at most can take the place of the best so far. */
    private boolean canDoNoBetter(long tier, long worth) {
        return tier < bestTier || (tier == bestTier && (worth < bestWorth || (worth == bestWorth && !bestIsGreedy)));
    }

    private void take(long tier, long worth) {
        bestTier = tier;
        bestWorth = worth;
        bestOfThis = chosen.clone();
    }

    private boolean isFree(int part) {
        int home = parts.get(part).home(chosen[part]);
        for (int i = 0; i < part; i++) {
            if (parts.get(i).home(chosen[i]) == home) {
                return false;
            }
        }
        return true;
    }

    private long worth(long score, long nearness) {
        return (WHOLE - nearnessWeight) * score + nearnessWeight * children * nearness;
    }

    /** Returns the least of a nearness and that of the home chosen for a part to those chosen before it. */
    private long nearnessWith(int part, long nearness) {
        GridPoint here = parts.get(part).place(chosen[part]);
        long least = nearness;
        for (int i = 0; i < part; i++) {
            least = Math.min(least, nearness(here, parts.get(i).place(chosen[i])));
        }
        return least;
    }

    private long nearness(@Nullable GridPoint here, @Nullable GridPoint there) {
        if (here == null || there == null) {
            return nearnessNotKnown;
        }
        long tenths = Math.round(here.metresTo(there) / METRES_IN_MILE * 10);
        return tenths < nearnessByTenths.length ? nearnessByTenths[(int) tenths] : 0;
    }

    /** Returns how near homes are that are so many tenths of a mile apart; further apart they are not near at all. */
    private static long[] nearnessByTenths(int milesToZero) {
        int furthest = 10 * Math.min(milesToZero, FURTHEST_MILES);
        long[] nearness = new long[furthest + 1];
        for (int tenths = 0; tenths <= furthest; tenths++) {
            nearness[tenths] = Math.max(0, WHOLE - tenths * (WHOLE / 10) / milesToZero);
        }
        return nearness;
    }
}
