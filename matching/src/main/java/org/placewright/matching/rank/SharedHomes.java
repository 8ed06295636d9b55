package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.rule.Eligibility;

/** The homes that could take some brothers and sisters together, each child asked about as living with the others. */
final class SharedHomes {

    /**
     * A home for all of them.
     *
     * @param home its number
     * @param tier their scores by the tiers, added up tier by tier
     * @param score their scores, added up
     * @param cleared true if every rule clears it for all of them
     */
    record Candidate(int home, long tier, long score, boolean cleared) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::tier)
            .reversed()
            .thenComparing(Comparator.comparingLong(Candidate::score).reversed())
            .thenComparingInt(Candidate::home);

    private final Market market;
    private final ImmutableList<Asked> asked;
    private final ImmutableList<Candidate> best;
    private final ImmutableList<Candidate> cleared;

    private SharedHomes(Market market, ImmutableList<Asked> asked, int most) {
        this.market = market;
        this.asked = asked;
        List<Candidate> found = new ArrayList<>();
        asked.get(0).gates.sift((home, cannotTell) -> {
            long unclear = cannotTell;
            for (Asked other : asked.subList(1, asked.size())) {
                long bits = other.gates.firstBits(home);
                if ((bits & AskedRule.EXCLUDED) != 0) {
                    return;
                }
                unclear |= bits;
            }
            found.add(candidate(home, unclear == 0));
        });
        found.sort(BEST_FIRST);
        this.best = found.stream().limit(most).collect(ImmutableList.toImmutableList());
        this.cleared = found.stream().filter(Candidate::cleared).limit(most).collect(ImmutableList.toImmutableList());
    }

    /** One child, as living with the others. */
    private record Asked(ReferralId referral, Gates gates, Scale scale) {}

    /** Finds the homes; of those cleared, and of those not excluded, keeps so many of the best. */
    static SharedHomes of(
            WeightedSumRanker ranker,
            SiblingRequest request,
            ImmutableList<Referral> children,
            Market market,
            int most) {
        return new SharedHomes(
                market,
                children.stream()
                        .map(child -> {
                            MatchRequest put = request.requestFor(
                                    child,
                                    children.stream()
                                            .filter(other -> !other.id().equals(child.id()))
                                            .toList());
                            Market without = put.withoutChild(market);
                            return new Asked(child.id(), ranker.gates(put, without), ranker.scale(put, without));
                        })
                        .collect(ImmutableList.toImmutableList()),
                most);
    }

    private Candidate candidate(int home, boolean clear) {
        long tier = 0;
        long score = 0;
        for (Asked child : asked) {
            tier += child.scale.coarseTier(home);
            score += child.scale.score(home);
        }
        return new Candidate(home, tier, score, clear);
    }

    /** Returns the homes every rule clears for all of them, best first. */
    ImmutableList<Candidate> cleared() {
        return cleared;
    }

    /** Returns the homes no rule excludes for any of them, best first. */
    ImmutableList<Candidate> notExcluded() {
        return best;
    }

    SiblingMatch inWords(int home) {
        ImmutableSortedMap.Builder<ReferralId, Match> matches = ImmutableSortedMap.naturalOrder();
        ImmutableSortedMap.Builder<ReferralId, ImmutableList<RuleStatement>> questions =
                ImmutableSortedMap.naturalOrder();
        for (Asked child : asked) {
            matches.put(
                    child.referral,
                    child.scale.match(market, home, child.gates.statements(home, Eligibility.Verdict.FLAGGED)));
            ImmutableList<RuleStatement> toAsk = child.gates.statements(home, Eligibility.Verdict.CANNOT_TELL);
            if (!toAsk.isEmpty()) {
                questions.put(child.referral, toAsk);
            }
        }
        return new SiblingMatch(market.listed(home).home().id(), matches.buildOrThrow(), questions.buildOrThrow());
    }
}
