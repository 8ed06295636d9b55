package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.interchange.json.FindingJson;
import org.placewright.interchange.json.MatchingDetail;
import org.placewright.interchange.json.MatchingJson;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;

/** The answers to every referral of a file, in the order of the referrals' identifiers. */
final class ReferralAnswers {

    private static final int MOST_SIBLINGS = 10;

    private final LoadedData data;
    private final MatchPolicy policy;
    private final int top;
    private final Market market;
    private final ImmutableList<Ranking> rankings;
    private final ImmutableList<SiblingRanking> siblings;

    private ReferralAnswers(LoadedData data, MatchPolicy policy, int top) {
        this.data = data;
        this.policy = policy;
        this.top = top;
        WeightedSumRanker ranker = ranker(policy);
        this.market = ranker.index(data.market());
        this.rankings = data.referrals().orElseGet(ImmutableList::of).stream()
                .sorted(Comparator.comparing(Referral::id))
                .map(referral -> ranker.rank(request(referral), market))
                .collect(ImmutableList.toImmutableList());
        SiblingRanker together = SiblingRanker.of(ranker);
        this.siblings = data.siblings().stream()
                .sorted(Comparator.comparing(SiblingReferral::id))
                .map(group -> together.rank(
                        SiblingRequest.builder()
                                .siblings(group)
                                .asOf(data.asOf())
                                .limit(top)
                                .build(),
                        market))
                .collect(ImmutableList.toImmutableList());
    }

    static ReferralAnswers of(LoadedData data, MatchPolicy policy, int top) {
        Set<HomeId> homes = new HashSet<>();
        for (Home home : data.homes().orElseGet(ImmutableList::of)) {
            if (!homes.add(home.id())) {
                throw new UnusableInput(
                        "--homes: two homes have the identifier " + home.id() + ". Leave one of them out.");
            }
        }
        Set<ReferralId> referrals = new HashSet<>();
        if (!data.referrals().orElseGet(ImmutableList::of).stream()
                .map(Referral::id)
                .allMatch(referrals::add)) {
            throw new UnusableInput("--referrals: two referrals have the same identifier. Leave one of them out.");
        }
        if (data.siblings().stream().anyMatch(group -> group.referrals().size() > MOST_SIBLINGS)) {
            throw new UnusableInput("--referrals: a group of brothers and sisters has more than " + MOST_SIBLINGS
                    + " children. Leave out those who are placed already.");
        }
        return new ReferralAnswers(data, policy, top);
    }

    private static WeightedSumRanker ranker(MatchPolicy policy) {
        try {
            return WeightedSumRanker.of(policy);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput("--policy: " + e.getMessage());
        }
    }

    private MatchRequest request(Referral referral) {
        return MatchRequest.builder()
                .referral(referral)
                .asOf(data.asOf())
                .limit(top)
                .build();
    }

    /** Returns the answers with what they rest on. */
    ObjectNode json(MatchingDetail detail) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("snapshot", SnapshotDigest.of(market, data.vacancies()).value())
                .put("policy", policy.hash())
                .put("algorithm", WeightedSumRanker.class.getSimpleName())
                .put("version", Placewright.Version.current())
                .put("asOf", data.asOf().toString())
                .put("top", top)
                .put("homes", market.size());
        json.set("findings", FindingJson.summary(data.findings()));
        ArrayNode answers = json.putArray("rankings");
        rankings.forEach(ranking -> answers.add(MatchingJson.ranking(ranking, detail)));
        ArrayNode groups = json.putArray("siblings");
        siblings.forEach(ranking -> groups.add(MatchingJson.siblings(ranking, detail)));
        return json;
    }

    /** Returns how many there are of each outcome. */
    String inWords() {
        return "Ranked " + Words.number(market.size()) + " homes for " + Words.number(rankings.size())
                + " children: " + Words.number(count(Ranking.Matched.class)) + " matched, "
                + Words.number(count(Ranking.NotDetermined.class)) + " not determined, "
                + Words.number(count(Ranking.NoneSuitable.class)) + " without a suitable home; "
                + Words.number(siblings.size()) + " groups of siblings; "
                + Words.number(data.findings().size()) + " findings.";
    }

    private long count(Class<? extends Ranking> outcome) {
        return rankings.stream().filter(outcome::isInstance).count();
    }
}
