package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.CriterionContribution;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingPolicy;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.arbitrary.ReferralArbitraries;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;
import org.placewright.testkit.law.ReferenceRanker;

/** What is chosen for brothers and sisters is as good as the best of every way to send each to each home. */
class SiblingsAgainstEveryAssignmentPropertyTest {

    private static final MatchPolicy POLICY = MatchPolicy.standard();
    private static final SiblingRanker RANKER = SiblingRanker.of(WeightedSumRanker.of(POLICY));
    private static final ReferenceRanker REFERENCE =
            new ReferenceRanker(POLICY, StandardRules.all(), StandardCriteria.all());
    private static final double METRES_IN_MILE = Lengths.inMetres(Lengths.returnMiles(1));

    /** How good a choice is: fewer homes, more pairs, tiers, worth. */
    private record Worth(int homes, int pairs, long tier, long worth) implements Comparable<Worth> {
        @Override
        public int compareTo(Worth other) {
            return Comparator.comparingInt((Worth one) -> -one.homes)
                    .thenComparingInt(Worth::pairs)
                    .thenComparingLong(Worth::tier)
                    .thenComparingLong(Worth::worth)
                    .compare(this, other);
        }
    }

    /**
     * A way to send each child to a home: its worth, and where it comes among those of equal worth: by which children
     * share a home, then by how well the home of the first part suits and its number, then the second.
     */
    private record Sent(Worth worth, List<Long> order, List<HomeId> homes) implements Comparable<Sent> {
        @Override
        public int compareTo(Sent other) {
            return Comparator.comparing(Sent::worth)
                    .thenComparing(
                            Sent::order,
                            Comparators.lexicographical(Comparator.<Long>naturalOrder())
                                    .reversed())
                    .compare(this, other);
        }
    }

    @Provide
    Arbitrary<SiblingReferral> twoToFour() {
        return Arbitraries.of(2, 3, 4, 4)
                .flatMap(number -> ReferralArbitraries.referrals().forSiblingsOf(number));
    }

    @Property(tries = 400)
    void the_choice_is_as_good_as_the_best_of_all(
            @ForAll("twoToFour") SiblingReferral siblings, @ForAll(supplier = RankingCases.class) RankingCase given) {
        check(
                siblings,
                given.marketOf(
                        given.homes().subList(0, Math.min(4, given.homes().size()))));
    }

    @Provide
    Arbitrary<SiblingReferral> fiveOrSix() {
        return Arbitraries.of(5, 6)
                .flatMap(number -> ReferralArbitraries.referrals().forSiblingsOf(number));
    }

    @Property(tries = 60)
    void so_it_is_for_larger_groups(
            @ForAll("fiveOrSix") SiblingReferral siblings, @ForAll(supplier = RankingCases.class) RankingCase given) {
        check(
                siblings,
                given.marketOf(
                        given.homes().subList(0, Math.min(3, given.homes().size()))));
    }

    /** The same home again and again, at the same place or another, so that many choices are worth the same. */
    @Property(tries = 300)
    void of_choices_worth_the_same_the_first_is_taken(
            @ForAll("twoToFour") SiblingReferral siblings,
            @ForAll(supplier = RankingCases.class) RankingCase given,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1) Integer> copied,
            @ForAll @Size(5) List<@IntRange(max = 1) Integer> movedTo) {
        Assume.that(given.homes().size() > 1);
        ImmutableList.Builder<Home> homes = ImmutableList.builder();
        for (int i = 0; i < copied.size(); i++) {
            homes.add(given.homes()
                    .get(copied.get(i))
                    .withId(HomeId.of("H-" + i))
                    .withPostcode(given.homes().get(movedTo.get(i)).postcode()));
        }
        check(siblings, given.marketOf(homes.build()));
    }

    private static void check(SiblingReferral siblings, Market market) {
        SiblingRequest request = SiblingRequest.of(siblings);
        SiblingRanking found = RANKER.rank(request, market);
        Optional<Sent> cleared = new EveryAssignment(request, market, false).best();
        Optional<Sent> notExcluded = new EveryAssignment(request, market, true).best();
        if (found instanceof SiblingRanking.OneHome one) {
            isAsSent(ImmutableList.of(one.homes().get(0)), cleared, request, market);
            assertThat(one.inAll()).isEqualTo(one.homes().size());
        } else if (found instanceof SiblingRanking.SeveralHomes several) {
            isAsSent(several.homes(), cleared, request, market);
            assertThat(several.decided()).isEqualTo(decision(siblings.siblings()) != TogetherOrApart.NOT_DECIDED);
        } else if (found instanceof SiblingRanking.NotDetermined unclear) {
            assertThat(cleared).isEmpty();
            isAsSent(unclear.homes(), notExcluded, request, market);
        } else {
            assertThat(cleared).isEmpty();
            assertThat(notExcluded).isEmpty();
        }
    }

    private static void isAsSent(
            ImmutableList<SiblingMatch> homes, Optional<Sent> best, SiblingRequest request, Market market) {
        assertThat(best.map(Sent::worth)).contains(worth(homes, market));
        List<HomeId> sentTo = request.siblings().referrals().stream()
                .map(referral -> homes.stream()
                        .filter(home -> home.matches().containsKey(referral.id()))
                        .findFirst()
                        .orElseThrow()
                        .home())
                .toList();
        assertThat(sentTo).isEqualTo(best.orElseThrow().homes());
    }

    private static TogetherOrApart decision(Optional<SiblingGroup> group) {
        return group.map(SiblingGroup::decision).orElse(TogetherOrApart.NOT_DECIDED);
    }

    private static Worth worth(ImmutableList<SiblingMatch> homes, Market market) {
        int pairs = homes.stream()
                .mapToInt(home -> home.matches().size() * (home.matches().size() - 1) / 2)
                .sum();
        List<Match> matches =
                homes.stream().flatMap(home -> home.matches().values().stream()).toList();
        return new Worth(homes.size(), pairs, tier(matches), worth(matches, market));
    }

    private static long tier(List<Match> matches) {
        return matches.stream()
                .mapToLong(match -> match.tiers().stream()
                        .mapToLong(CriterionContribution::score)
                        .reduce(0, (one, next) -> one << 20 | next / 10))
                .sum();
    }

    private static long worth(List<Match> matches, Market market) {
        long nearness = 1_000_000;
        for (Match one : matches) {
            for (Match other : matches) {
                nearness = Math.min(nearness, nearness(one.home(), other.home(), market));
            }
        }
        long score = matches.stream().mapToLong(Match::score).sum();
        long weight = SiblingPolicy.STANDARD.nearnessWeight();
        return (1_000_000 - weight) * score + weight * matches.size() * nearness;
    }

    private static long nearness(HomeId one, HomeId other, Market market) {
        if (one.equals(other)) {
            return 1_000_000;
        }
        Optional<GridPoint> here = market.positionOf(one);
        Optional<GridPoint> there = market.positionOf(other);
        if (here.isEmpty() || there.isEmpty()) {
            return 500_000;
        }
        long tenths = Math.round(here.get().metresTo(there.get()) / METRES_IN_MILE * 10);
        return Math.max(0, 1_000_000 - tenths * 100_000 / SiblingPolicy.STANDARD.nearMilesToZero());
    }

    /** Every way to send each child to a home, looked at one by one. */
    private static final class EveryAssignment {
        private final SiblingRequest request;
        private final Market market;
        private final boolean withQuestions;
        private final ImmutableList<Referral> children;
        private final Map<MatchRequest, Ranking> rankings = new HashMap<>();
        private Optional<Sent> best = Optional.empty();

        EveryAssignment(SiblingRequest request, Market market, boolean withQuestions) {
            this.request = request;
            this.market = market;
            this.withQuestions = withQuestions;
            this.children = request.siblings().referrals();
        }

        Optional<Sent> best() {
            send(new ArrayList<>());
            return best;
        }

        private void send(List<Integer> homes) {
            if (homes.size() == children.size()) {
                sent(homes)
                        .ifPresent(sent -> best =
                                best.filter(sofar -> sofar.compareTo(sent) >= 0).or(() -> Optional.of(sent)));
                return;
            }
            for (int home = 0; home < market.size(); home++) {
                homes.add(home);
                send(homes);
                homes.remove(homes.size() - 1);
            }
        }

        private Optional<Sent> sent(List<Integer> homes) {
            int used = ImmutableSet.copyOf(homes).size();
            List<Match> matches = new ArrayList<>();
            int pairs = 0;
            for (int i = 0; i < children.size(); i++) {
                for (int j = 0; j < i; j++) {
                    boolean together = homes.get(i).equals(homes.get(j));
                    if (!may(
                            together,
                            children.get(i).child().id(),
                            children.get(j).child().id())) {
                        return Optional.empty();
                    }
                    pairs += together ? 1 : 0;
                }
                Optional<Match> match = match(i, homes);
                if (match.isEmpty()) {
                    return Optional.empty();
                }
                matches.add(match.get());
            }
            TogetherOrApart decision = decision(request.siblings().siblings());
            int most = decision == TogetherOrApart.LIVE_APART
                    ? children.size()
                    : decision == TogetherOrApart.KEEP_TOGETHER ? 1 : SiblingPolicy.STANDARD.mostHomes();
            return used > most
                    ? Optional.empty()
                    : Optional.of(new Sent(
                            new Worth(used, pairs, tier(matches), worth(matches, market)),
                            order(homes, matches),
                            homes.stream()
                                    .map(home -> market.listed(home).home().id())
                                    .toList()));
        }

        private static List<Long> order(List<Integer> homes, List<Match> matches) {
            List<Integer> parts = homes.stream().distinct().toList();
            List<Long> order = new ArrayList<>();
            homes.forEach(home -> order.add((long) parts.indexOf(home)));
            for (Integer part : parts) {
                List<Match> there = new ArrayList<>();
                for (int child = 0; child < homes.size(); child++) {
                    if (homes.get(child).equals(part)) {
                        there.add(matches.get(child));
                    }
                }
                order.add(-tier(there));
                order.add(-there.stream().mapToLong(Match::score).sum());
                order.add((long) part);
            }
            return order;
        }

        private boolean may(boolean together, ChildId one, ChildId other) {
            return request.siblings()
                            .siblings()
                            .map(group -> together ? group.mayLiveTogether(one, other) : group.mayLiveApart(one, other))
                            .orElse(Answer.NOT_SPECIFIED)
                    != Answer.NO;
        }

        private Optional<Match> match(int child, List<Integer> homes) {
            List<Referral> others = new ArrayList<>();
            for (int i = 0; i < children.size(); i++) {
                if (i != child && homes.get(i).equals(homes.get(child))) {
                    others.add(children.get(i));
                }
            }
            Ranking ranking = rankings.computeIfAbsent(
                    request.requestFor(children.get(child), others), put -> REFERENCE.rank(put, market));
            HomeId home = market.listed(homes.get(child)).home().id();
            return ranking.matches().stream()
                    .filter(match -> match.home().equals(home))
                    .findFirst()
                    .or(() -> ranking.confirmFirst().stream()
                            .filter(toAsk ->
                                    withQuestions && toAsk.match().home().equals(home))
                            .map(toAsk -> toAsk.match())
                            .findFirst());
        }
    }
}
