package org.placewright.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.RuleTest;

/** Ranks homes in a plain loop over objects: what one would write without an index, and measure one against. */
final class HomeByHome {

    private final Market market;
    private final ImmutableList<Asked<?>> asked;
    private final ImmutableList<Weighed<?>> weighed;

    private HomeByHome(Market market, ImmutableList<Asked<?>> asked, ImmutableList<Weighed<?>> weighed) {
        this.market = market;
        this.asked = asked;
        this.weighed = weighed;
    }

    /** Puts each rule and each criterion to the request once. */
    static HomeByHome of(MatchSetting setting, MatchRequest request, Market market) {
        MatchPolicy policy = setting.policy();
        ImmutableList.Builder<Asked<?>> asked = ImmutableList.builder();
        setting.rules().forEach(rule -> Asked.of(rule, request, market, policy).ifPresent(asked::add));
        ImmutableList.Builder<Weighed<?>> weighed = ImmutableList.builder();
        setting.criteria().forEach(criterion -> Weighed.of(criterion, request, market, policy)
                .ifPresent(weighed::add));
        return new HomeByHome(market, asked.build(), weighed.build());
    }

    private record Asked<F>(EligibilityRule<F> rule, RuleTest<F> test) {
        static <F> Optional<Asked<F>> of(
                EligibilityRule<F> rule, MatchRequest request, Market market, MatchPolicy policy) {
            return rule.test(request, market, policy).map(test -> new Asked<>(rule, test));
        }

        Eligibility said(ListedHome home) {
            return test.assess(rule.facet().of(home));
        }
    }

    private record Weighed<F>(Criterion<F> criterion, CriterionTest<F> test, MatchPolicy policy) {
        static <F> Optional<Weighed<F>> of(
                Criterion<F> criterion, MatchRequest request, Market market, MatchPolicy policy) {
            return criterion.test(request, market, policy).map(test -> new Weighed<>(criterion, test, policy));
        }

        double contribution(ListedHome home) {
            double score = test.score(criterion.facet().of(home));
            return (Double.isNaN(score) ? policy.criteria().scoreWhenNotKnown() : score)
                    * policy.weights().getOrDefault(criterion.key(), 0);
        }
    }

    private record Scored(ListedHome home, double score) {}

    /** Returns how many homes are left, and the grounds on which each of the others is excluded. */
    List<Object> rank() {
        List<Scored> left = new ArrayList<>();
        List<List<ExplanationKey>> excluded = new ArrayList<>();
        for (int i = 0; i < market.size(); i++) {
            ListedHome home = market.listed(i);
            List<ExplanationKey> grounds = new ArrayList<>();
            for (Asked<?> rule : asked) {
                Eligibility said = rule.said(home);
                if (said.verdict() == Eligibility.Verdict.EXCLUDED) {
                    grounds.add(said.ground().orElseThrow());
                }
            }
            if (grounds.isEmpty()) {
                double score = 0;
                for (Weighed<?> criterion : weighed) {
                    score += criterion.contribution(home);
                }
                left.add(new Scored(home, score));
            } else {
                excluded.add(grounds);
            }
        }
        left.sort(Comparator.comparingDouble(Scored::score).reversed());
        return List.of(left, excluded);
    }
}
