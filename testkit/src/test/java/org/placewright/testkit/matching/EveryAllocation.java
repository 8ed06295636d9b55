package org.placewright.testkit.matching;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.core.id.HomeId;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Market;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;
import org.placewright.matching.allocate.AllocationLevel;
import org.placewright.matching.allocate.AllocationRequest;
import org.placewright.matching.allocate.Waiting;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * Every way to place a few children, tried one by one: what an allocation is held against. It shares no code with the
 * algorithms but the ranker, which is asked about every child in every company.
 */
final class EveryAllocation {

    private final WeightedSumRanker ranker;
    private final AllocationRequest request;
    private final Market market;
    private final ImmutableList<AllocationLevel> levels;
    private final Map<List<Object>, Boolean> companies = new HashMap<>();
    private final int[] chosen;
    private long[] best = {};

    EveryAllocation(
            WeightedSumRanker ranker, AllocationRequest request, Market market, ImmutableList<AllocationLevel> levels) {
        this.ranker = ranker;
        this.request = request;
        this.market = market;
        this.levels = levels;
        this.chosen = new int[request.waiting().size()];
    }

    /** Returns the most that can be achieved, level by level. */
    long[] best() {
        tryAll(0);
        return best;
    }

    private void tryAll(int next) {
        if (next == chosen.length) {
            long[] achieved = achieved();
            if (best.length == 0 || Arrays.compare(achieved, best) > 0) {
                best = achieved;
            }
            return;
        }
        chosen[next] = -1;
        tryAll(next + 1);
        for (int home = 0; home < market.size(); home++) {
            chosen[next] = home;
            if (isCleared(home, next)) {
                tryAll(next + 1);
            }
        }
        chosen[next] = -1;
    }

    /** Tells whether those up to a number who go to a home are all cleared for living there with the others. */
    private boolean isCleared(int home, int upTo) {
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i <= upTo; i++) {
            if (chosen[i] == home) {
                there.add(i);
            }
        }
        return companies.computeIfAbsent(List.of(home, there), asked -> there.stream()
                .allMatch(one -> request.waiting().get(one).referrals().stream()
                        .allMatch(child -> inCompany(one, child, home, others(there, child))
                                .isPresent())));
    }

    private List<Referral> others(List<Integer> there, Referral child) {
        return there.stream()
                .flatMap(one -> request.waiting().get(one).referrals().stream())
                .filter(other -> other != child)
                .toList();
    }

    /** Returns how well a home suits a child in some company, if every rule clears it. */
    private Optional<Long> inCompany(int waiting, Referral child, int home, List<Referral> others) {
        MatchRequest asked = request.waiting().get(waiting) instanceof Waiting.Siblings siblings
                ? siblings.request().requestFor(child, others)
                : ((Waiting.Child) request.waiting().get(waiting)).request().withTogether(others);
        Ranking ranking = ranker.rank(asked, market);
        HomeId id = market.listed(home).home().id();
        return ranking.matches().stream()
                .filter(match -> match.home().equals(id))
                .map(match -> match.score())
                .findFirst();
    }

    /** Returns how well a home suits those of one request, together but with nobody else. */
    private List<Long> scores(int waiting, int home) {
        List<Referral> children = request.waiting().get(waiting).referrals();
        return children.stream()
                .map(child -> inCompany(
                                waiting,
                                child,
                                home,
                                children.stream()
                                        .filter(other -> other != child)
                                        .toList())
                        .orElseThrow())
                .toList();
    }

    private long[] achieved() {
        TreeMap<Integer, Long> placed = new TreeMap<>();
        request.waiting().forEach(each -> placed.put(each.priority(), 0L));
        long days = 0;
        long total = 0;
        long worst = Long.MAX_VALUE;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                Waiting one = request.waiting().get(i);
                placed.merge(one.priority(), (long) one.referrals().size(), Long::sum);
                days += (request.asOf().toEpochDay() - one.since().toEpochDay())
                        * one.referrals().size();
                for (long score : scores(i, chosen[i])) {
                    total += score;
                    worst = Math.min(worst, score);
                }
            }
        }
        long[] values = {days, total, worst == Long.MAX_VALUE ? 0 : worst};
        return levels.stream()
                .flatMap(level -> switch (level) {
                    case MOST_PLACED -> placed.values().stream();
                    case LONGEST_WAITING -> Stream.of(values[0]);
                    case TOTAL_SCORE -> Stream.of(values[1]);
                    case WORST_OFF -> Stream.of(values[2]);
                })
                .mapToLong(Long::longValue)
                .toArray();
    }
}
