package org.placewright.matching.allocate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;

/**
 * Forms the parties of those who wait, and asks which homes are cleared for each. Brothers and sisters are one party
 * wherever some home is cleared for all of them; where none is, and they may be split, they are parties as the best way
 * to share them out has it, each with every home cleared for it.
 */
final class Parties {

    private final WeightedSumRanker ranker;
    private final SiblingRanker siblingRanker;
    private final AllocationRequest request;
    private final Market market;
    private final List<Party> parties = new ArrayList<>();

    private Parties(WeightedSumRanker ranker, AllocationRequest request, Market market) {
        this.ranker = ranker;
        this.siblingRanker = SiblingRanker.of(ranker);
        this.request = request;
        this.market = market;
    }

    /** Returns the parties, in the order of their requests, then of the first child of each. */
    static ImmutableList<Party> of(WeightedSumRanker ranker, AllocationRequest request, Market market) {
        Parties parties = new Parties(ranker, request, ranker.index(market));
        for (Waiting waiting : request.waiting()) {
            if (waiting instanceof Waiting.Siblings siblings) {
                parties.addSiblings(siblings);
            } else {
                Waiting.Child child = (Waiting.Child) waiting;
                parties.addOne(child, child.request());
            }
        }
        return ImmutableList.copyOf(parties.parties);
    }

    private void addOne(Waiting waiting, MatchRequest asked) {
        // How many homes are to be shown of a ranking is no reason to decide among fewer.
        Ranking ranking = ranker.rank(asked.withLimit(OptionalInt.empty()), market);
        Party.RuledOut ruledOut = new Party.RuledOut(
                ranking.counts(),
                ranking::excludedByRule,
                () -> ranking.matches().isEmpty() ? ranking.exclusions().bindingConstraints() : ImmutableList.of());
        List<Option> options = new ArrayList<>();
        boolean tiered = true;
        for (Match match : ranking.matches()) {
            // Those that do better by a tier come first: from the first that does nothing by any, none does.
            long tier = tiered ? Option.tier(match.tiers(), ranker.policy().tiers()) : 0;
            tiered = tier > 0;
            options.add(new Option(
                    market.numberOf(match.home()),
                    tier,
                    match.score(),
                    match.score(),
                    () -> ImmutableSortedMap.of(asked.referral().id(), match)));
        }
        add(waiting, ImmutableList.of(asked.referral()), options, ruledOut);
    }

    private void addSiblings(Waiting.Siblings waiting) {
        SiblingRequest asked = waiting.request().withLimit(OptionalInt.empty());
        SiblingRanking ranking = siblingRanker.rank(asked, market);
        if (ranking instanceof SiblingRanking.SeveralHomes several) {
            List<Set<ReferralId>> parts = several.homes().stream()
                    .<Set<ReferralId>>map(part -> part.matches().keySet())
                    .sorted(Comparator.comparing(part -> part.iterator().next()))
                    .toList();
            for (Set<ReferralId> part : parts) {
                addPart(waiting, part);
            }
            return;
        }
        List<Option> options = new ArrayList<>();
        if (ranking instanceof SiblingRanking.OneHome all) {
            all.homes().forEach(home -> options.add(optionOf(home)));
        }
        add(waiting, asked.siblings().referrals(), options, ruledOut(ranking));
    }

    private void addPart(Waiting.Siblings waiting, Set<ReferralId> part) {
        SiblingRequest asked = waiting.request().withLimit(OptionalInt.empty());
        ImmutableList<Referral> children = asked.siblings().referrals().stream()
                .filter(child -> part.contains(child.id()))
                .collect(ImmutableList.toImmutableList());
        if (children.size() == 1) {
            addOne(waiting, asked.requestFor(children.get(0), ImmutableList.of()));
            return;
        }
        SiblingReferral together = asked.siblings().withReferrals(children);
        SiblingRanking ranking = siblingRanker.rank(asked.withSiblings(together), market);
        List<Option> options = new ArrayList<>();
        if (ranking instanceof SiblingRanking.OneHome all) {
            all.homes().forEach(home -> options.add(optionOf(home)));
        }
        add(waiting, children, options, ruledOut(ranking));
    }

    private static Party.RuledOut ruledOut(SiblingRanking ranking) {
        return new Party.RuledOut(
                ranking.counts(),
                () -> ranking.exclusions().countByRule(),
                () -> ranking instanceof SiblingRanking.OneHome
                        ? ImmutableList.of()
                        : ranking.exclusions().bindingConstraints());
    }

    private Option optionOf(SiblingMatch home) {
        long tier = 0;
        long worst = Long.MAX_VALUE;
        for (Match match : home.matches().values()) {
            tier += Option.tier(match.tiers(), ranker.policy().tiers());
            worst = Math.min(worst, match.score());
        }
        return new Option(market.numberOf(home.home()), tier, home.score(), worst, home::matches);
    }

    /** Adds a party, without the homes that refuse any of the children. */
    private void add(Waiting waiting, ImmutableList<Referral> children, List<Option> options, Party.RuledOut ruledOut) {
        ImmutableList<Option> willing = options.stream()
                .filter(option -> !isRefused(option, waiting, children))
                .sorted(Comparator.comparingInt(Option::home))
                .collect(ImmutableList.toImmutableList());
        parties.add(new Party(waiting, children, willing, ruledOut));
    }

    private boolean isRefused(Option option, Waiting waiting, ImmutableList<Referral> children) {
        if (request.preferences().isEmpty()) {
            return false;
        }
        HomeId home = market.listed(option.home()).home().id();
        return Optional.ofNullable(request.preferences().get(home))
                .filter(said -> said.refused().contains(waiting.id())
                        || children.stream().anyMatch(child -> said.refused().contains(child.id())))
                .isPresent();
    }
}
