package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.measure.Lengths;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;

/**
 * One home for each part of a split group, so that the homes suit the children and are near one another: by branch and
 * bound over the homes of each part, best first.
 *
 * <p>A choice is worth, after its tiers,
 *
 * <pre>(1,000,000 - w) * sum of the children's scores + w * children * nearness</pre>
 *
 * <p>in whole numbers, with w the policy's weight of nearness, and nearness falling straight from 1,000,000 where the
 * two homes furthest apart are at one place to 0 at the policy's distance. Of choices of equal worth the one met first
 * is taken: that whose home for the first part stands first by tiers, score and number, then for the second, and so on.
 * The best is found for certain; the time grows with the product of the homes of each part in the worst case, where
 * homes that suit alike are all far from one another.
 */
final class NearbyHomes {

    private static final double METRES_IN_MILE = Lengths.inMetres(Lengths.returnMiles(1));
    private static final long WHOLE = CriterionContribution.WHOLE;

    private final Market market;
    private final ImmutableList<ImmutableList<SharedHomes.Candidate>> parts;
    private final int children;
    private final long nearnessWeight;
    private final long milesToZero;
    private final long nearnessNotKnown;
    private final long[] tierFrom;
    private final long[] scoreFrom;
    private final int[] chosen;
    private long bestTier = -1;
    private long bestWorth = -1;
    private int @Nullable [] best;

    NearbyHomes(
            Market market,
            ImmutableList<ImmutableList<SharedHomes.Candidate>> parts,
            int children,
            MatchPolicy policy) {
        this.market = market;
        this.parts = parts;
        this.children = children;
        this.nearnessWeight = policy.siblings().nearnessWeight();
        this.milesToZero = policy.siblings().nearMilesToZero();
        this.nearnessNotKnown = Math.round(policy.criteria().scoreWhenNotKnown() * WHOLE);
        this.tierFrom = new long[parts.size() + 1];
        this.scoreFrom = new long[parts.size() + 1];
        for (int i = parts.size() - 1; i >= 0; i--) {
            tierFrom[i] = tierFrom[i + 1]
                    + parts.get(i).stream()
                            .mapToLong(SharedHomes.Candidate::tier)
                            .max()
                            .orElse(0);
            scoreFrom[i] = scoreFrom[i + 1]
                    + parts.get(i).stream()
                            .mapToLong(SharedHomes.Candidate::score)
                            .max()
                            .orElse(0);
        }
        this.chosen = new int[parts.size()];
    }

    /** What was chosen: the number of a home for each part, and what the choice is worth. */
    record Choice(ImmutableList<Integer> homes, long tier, long worth) {}

    Optional<Choice> choose() {
        extend(0, 0, 0, WHOLE);
        return Optional.ofNullable(best)
                .map(homes -> new Choice(
                        Arrays.stream(homes).boxed().collect(ImmutableList.toImmutableList()), bestTier, bestWorth));
    }

    private void extend(int part, long tier, long score, long nearness) {
        if (part == parts.size()) {
            take(tier, worth(score, nearness));
            return;
        }
        for (SharedHomes.Candidate candidate : parts.get(part)) {
            long tierAtMost = tier + candidate.tier() + tierFrom[part + 1];
            long worthAtMost = worth(score + candidate.score() + scoreFrom[part + 1], nearness);
            if (tierAtMost < bestTier || (tierAtMost == bestTier && worthAtMost <= bestWorth)) {
                return; // Those that follow are of a lower tier, or of the same with a lower score.
            }
            if (isFree(candidate.home(), part)) {
                chosen[part] = candidate.home();
                extend(
                        part + 1,
                        tier + candidate.tier(),
                        score + candidate.score(),
                        Math.min(nearness, nearnessOf(candidate.home(), part)));
            }
        }
    }

    private boolean isFree(int home, int part) {
        for (int i = 0; i < part; i++) {
            if (chosen[i] == home) {
                return false;
            }
        }
        return true;
    }

    private long worth(long score, long nearness) {
        return (WHOLE - nearnessWeight) * score + nearnessWeight * children * nearness;
    }

    /** How near a home is to that of the homes chosen so far that is furthest away. */
    private long nearnessOf(int home, int part) {
        long least = WHOLE;
        for (int i = 0; i < part; i++) {
            least = Math.min(least, nearness(home, chosen[i]));
        }
        return least;
    }

    private long nearness(int one, int other) {
        Optional<GridPoint> here = market.listed(one).position();
        Optional<GridPoint> there = market.listed(other).position();
        if (here.isEmpty() || there.isEmpty()) {
            return nearnessNotKnown;
        }
        long tenths = Math.round(here.get().metresTo(there.get()) / METRES_IN_MILE * 10);
        return Math.max(0, WHOLE - tenths * (WHOLE / 10) / milesToZero);
    }

    private void take(long tier, long worth) {
        if (tier > bestTier || (tier == bestTier && worth > bestWorth)) {
            bestTier = tier;
            bestWorth = worth;
            best = chosen.clone();
        }
    }
}
