package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Stream;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.ConfirmFirst;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.RankingCounts;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/**
 * Hard rules first, then the weighted sum of the criteria.
 *
 * <p>Every rule is asked about every home. Homes that none excludes are scored by the criteria that apply to the
 * referral: the weights of those are scaled to a million micro-points (largest remainder; where remainders are equal,
 * the earlier criterion), each criterion's score is rounded to a micro-point, and a home's score is
 *
 * <pre>sum over criteria of floor(weight * score / 1,000,000)</pre>
 *
 * <p>in whole numbers, so the contributions add up exactly and raising one criterion never lowers a home. The policy's
 * tiers come before the score: a home that does better by the first tier stands above any that does worse, whatever
 * their scores, then by the second. Homes of equal tiers and score stand in the order of their identifiers. If no
 * criterion that applies has a weight, every score is 0.
 *
 * <p>Where homes share facts a rule is asked once for each different one, when the first home that has it is met, and
 * its answers looked up for the rest; where nearly every home differs it is asked about those that no other rule has
 * excluded. Which rules exclude a home, and why, is not kept for each home but found from those answers when
 * {@link org.placewright.matching.Exclusions} is asked, and why a home stands where it does is put into words when its
 * match is asked; so a ranking holds on to its market and its request. The best homes are kept in a heap. A home is
 * scored by the criteria of one column after another, those that are quickest to look up first, until it could no
 * longer be among them.
 *
 * <p>Complexity: for n homes, f different facts, r rules, c criteria and k homes to be named, O(f r + n r + m c + k log
 * k) time, m being the homes that no rule excludes, and O(f + k) memory beside the market.
 *
 * <p>Not guaranteed: that a weighted sum is the right way to trade one duty against another. The law does not weigh
 * them; the officer does.
 *
 * <p>Source: weighted sum model, Fishburn, "Additive utilities with incomplete product sets", Operations Research 15
 * (1967).
 */
public final class WeightedSumRanker implements PlacementRanker {

    private final MatchPolicy policy;
    private final ImmutableList<EligibilityRule<?>> rules;
    private final ImmutableList<Criterion<?>> criteria;

    private WeightedSumRanker(
            MatchPolicy policy, ImmutableList<EligibilityRule<?>> rules, ImmutableList<Criterion<?>> criteria) {
        this.policy = policy;
        this.rules = rules;
        this.criteria = criteria;
    }

    /**
     * Returns the ranker with the standard policy, rules and criteria.
     *
     * @return the ranker
     */
    public static WeightedSumRanker standard() {
        return of(MatchPolicy.standard());
    }

    /**
     * Returns the ranker with a policy and the standard rules and criteria.
     *
     * @param policy weights and scales
     * @return the ranker
     * @throws IllegalArgumentException if the policy weighs a criterion that is not a standard one
     */
    public static WeightedSumRanker of(MatchPolicy policy) {
        return of(policy, StandardRules.all(), StandardCriteria.all());
    }

    /**
     * Returns the ranker with a policy, rules and criteria of the caller's own.
     *
     * @param policy weights and scales
     * @param rules the hard rules, in the order their reasons are to be given; keys differ
     * @param criteria the soft criteria, in the order their contributions are to be given; keys differ
     * @return the ranker
     * @throws IllegalArgumentException if the policy weighs a criterion that is not given, or two criteria or two rules
     *     have the same key, or the policy names as relaxable or off what is no rule, or one that never may be
     */
    public static WeightedSumRanker of(
            MatchPolicy policy,
            Iterable<? extends EligibilityRule<?>> rules,
            Iterable<? extends Criterion<?>> criteria) {
        ImmutableList<Criterion<?>> given = ImmutableList.copyOf(criteria);
        ImmutableList<EligibilityRule<?>> binding = ImmutableList.copyOf(rules);
        List<ExplanationKey> keys =
                given.stream().<ExplanationKey>map(Criterion::key).toList();
        requireDifferent("Criteria", keys);
        requireDifferent(
                "Rules",
                binding.stream().<ExplanationKey>map(EligibilityRule::key).toList());
        Stream.concat(policy.weights().keySet().stream(), policy.tiers().stream())
                .filter(key -> !keys.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(
                            "The policy weighs " + key + ", which is none of " + keys + ". Maybe it is misspelt?");
                });
        if (binding.size() > AskedRule.MOST_RULES) {
            throw new IllegalArgumentException("Rules must be at most " + AskedRule.MOST_RULES + " but were "
                    + binding.size() + ". Maybe join some that look at the same facts?");
        }
        requireRelaxable("relaxable", policy.relaxable(), binding);
        requireRelaxable("rulesOff", policy.rulesOff(), binding);
        return new WeightedSumRanker(
                policy,
                binding.stream()
                        .filter(rule -> !policy.rulesOff().contains(rule.key()))
                        .collect(ImmutableList.toImmutableList()),
                given);
    }

    /** Refuses a name of no rule, given or standard, and of a rule that keeps children safe. */
    private static void requireRelaxable(
            String what, ImmutableSortedSet<ExplanationKey> named, ImmutableList<EligibilityRule<?>> rules) {
        for (ExplanationKey key : named) {
            EligibilityRule<?> rule = Stream.concat(rules.stream(), StandardRules.all().stream())
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "MatchPolicy " + what + " must name rules but " + key + " is none. Maybe it is misspelt?"));
            if (!rule.mayBeRelaxed()) {
                throw new IllegalArgumentException("MatchPolicy " + what + " must not name " + key
                        + ", which keeps children safe and binds every authority. Maybe its threshold in RulePolicy is "
                        + "meant?");
            }
        }
    }

    private static void requireDifferent(String what, List<ExplanationKey> keys) {
        if (keys.stream().distinct().count() != keys.size()) {
            throw new IllegalArgumentException(what + " must have different keys but were " + keys);
        }
    }

    /**
     * Has a market index everything this ranker looks at, so that the first ranking is as fast as those that follow.
     *
     * @param market the market
     * @return the same market
     */
    public Market index(Market market) {
        return market.indexed(Stream.concat(
                        rules.stream().map(EligibilityRule::facet),
                        criteria.stream().map(Criterion::facet))
                .collect(ImmutableSet.<Facet<?>>toImmutableSet()));
    }

    Gates gates(MatchRequest request, Market market) {
        return Gates.of(rules, request, market, policy);
    }

    /** Returns those rules only that ask about each child alone, put to a request. */
    ImmutableList<AskedRule<?>> askedAlone(MatchRequest request, Market market) {
        return Gates.asked(rules, EligibilityRule::asksEachChildAlone, request, market, policy);
    }

    /** Returns the rules to which it matters who else is to live in the home, put to a request. */
    ImmutableList<AskedRule<?>> askedAboutCompany(MatchRequest request, Market market) {
        return Gates.asked(rules, rule -> !rule.asksEachChildAlone(), request, market, policy);
    }

    /** Returns every rule put to a request. */
    ImmutableList<AskedRule<?>> asked(MatchRequest request, Market market) {
        return Gates.asked(rules, rule -> true, request, market, policy);
    }

    /** Returns the keys of the rules, in the order of their numbers. */
    ImmutableList<ExplanationKey> ruleKeys() {
        return rules.stream().map(EligibilityRule::key).collect(ImmutableList.toImmutableList());
    }

    /** Returns the scale for a child in company, given that for the child alone. */
    Scale scaleInCompany(Scale alone, MatchRequest request, Market market) {
        return alone.inCompany(criteria, request, market, policy);
    }

    Scale scale(MatchRequest request, Market market) {
        return Scale.of(criteria, request, market, policy);
    }

    /**
     * Returns the policy.
     *
     * @return weights and scales
     */
    public MatchPolicy policy() {
        return policy;
    }

    @Override
    public Ranking rank(MatchRequest request, Market asListed) {
        Market market = request.withoutChild(asListed);
        Gates gates = gates(request, market);
        Scale scale = scale(request, market);
        int most = request.limit().orElse(Integer.MAX_VALUE);
        Best cleared = new Best(most);
        Best unclear = new Best(most);
        int[] open = new int[2];
        gates.sift((home, cannotTell) -> {
            open[cannotTell == 0 ? 0 : 1]++;
            scale.offer(home, cannotTell == 0 ? cleared : unclear);
        });
        int clearedHomes = open[0];
        int unclearHomes = open[1];
        RankingCounts counts =
                new RankingCounts(clearedHomes, unclearHomes, market.size() - clearedHomes - unclearHomes);
        IndexedExclusions exclusions =
                new IndexedExclusions(market, gates, scale, policy.relaxable(), counts.excluded());
        ImmutableList.Builder<Match> matches = ImmutableList.builder();
        for (int home : cleared.inOrder()) {
            matches.add(match(market, gates, scale, home));
        }
        ImmutableList.Builder<ConfirmFirst> toAsk = ImmutableList.builder();
        for (int home : unclear.inOrder()) {
            toAsk.add(new ConfirmFirst(match(market, gates, scale, home), gates.questions(home, gates.bits(home))));
        }
        ReferralId referral = request.referral().id();
        if (clearedHomes > 0) {
            return new Ranking.Matched(
                    referral, scale.notApplied(), counts, matches.build(), toAsk.build(), exclusions);
        }
        return unclearHomes == 0
                ? new Ranking.NoneSuitable(referral, scale.notApplied(), counts, exclusions)
                : new Ranking.NotDetermined(referral, scale.notApplied(), counts, toAsk.build(), exclusions);
    }

    private static Match match(Market market, Gates gates, Scale scale, int home) {
        return scale.match(market, home, () -> gates.statements(home, Eligibility.Verdict.FLAGGED));
    }
}
