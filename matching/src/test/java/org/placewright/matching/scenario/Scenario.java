package org.placewright.matching.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Examples;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.StandardRules;

/**
 * A placement as a practitioner would tell it: given these homes, when this child needs one, then this comes out.
 *
 * <p>What comes out is told in full. Which homes are cleared, to be confirmed first and excluded, by which rules, which
 * are near misses and which are flagged: what a scenario does not name must not be there.
 *
 * @param title what it is about
 * @param told homes, child and policy
 * @param outcomes what must come out
 */
record Scenario(String title, Told told, ImmutableList<Outcome> outcomes) {

    /**
     * What a scenario starts from.
     *
     * @param homes who could be asked
     * @param child who needs a home
     * @param policy what the authority decided
     */
    record Told(ImmutableList<HomeLine> homes, ChildLine child, Policy policy) {

        Market market(List<HomeLine> inOrder) {
            return Market.of(
                    Lists.transform(inOrder, HomeLine::home),
                    inOrder.stream()
                            .collect(ImmutableMap.toImmutableMap(
                                    line -> line.home().id(), HomeLine::listing)),
                    Examples.MILES_EAST);
        }

        Ranking ranking() {
            return ranking(child.request(), homes);
        }

        /** Returns what comes out where the homes come in another order. */
        Ranking rankingBackwards() {
            return ranking(child.request(), homes.reverse());
        }

        /** Returns what comes out where one home of each sort is asked for. */
        Ranking rankingOfOne() {
            return ranking(child.request().withLimit(1), homes);
        }

        private Ranking ranking(MatchRequest request, List<HomeLine> inOrder) {
            return policy.ranker().rank(request, market(inOrder));
        }

        SiblingRanking siblingRanking() {
            MatchRequest request = child.request();
            SiblingReferral siblings = SiblingReferral.builder()
                    .id(ReferralId.of("siblings"))
                    .addReferrals(request.referral())
                    .addAllReferrals(request.together())
                    .siblings(request.siblings())
                    .build();
            return SiblingRanker.of(policy.ranker())
                    .rank(
                            SiblingRequest.builder()
                                    .siblings(siblings)
                                    .allowances(request.allowances())
                                    .build(),
                            market(homes));
        }
    }

    /**
     * A policy in words.
     *
     * @param words how it differs from the standard, after the child; empty if it does not
     * @param policy the policy
     * @param rules the rules that are asked
     */
    record Policy(String words, MatchPolicy policy, ImmutableList<EligibilityRule<?>> rules) {
        static final Policy STANDARD = new Policy("", MatchPolicy.standard());

        Policy(String words, MatchPolicy policy) {
            this(words, policy, StandardRules.all());
        }

        WeightedSumRanker ranker() {
            return WeightedSumRanker.of(policy, rules, StandardCriteria.all());
        }
    }

    /** Returns the same scenario where the authority decided otherwise. */
    Scenario under(UnaryOperator<MatchPolicy> change) {
        return under(new Policy(told.policy.words(), change.apply(told.policy.policy())));
    }

    /** Returns the same scenario where one rule is not asked. */
    Scenario without(ExplanationKey rule) {
        return under(new Policy(
                told.policy.words(),
                told.policy.policy(),
                told.policy.rules().stream()
                        .filter(each -> !each.key().equals(rule))
                        .collect(ImmutableList.toImmutableList())));
    }

    private Scenario under(Policy policy) {
        return new Scenario(title, new Told(told.homes, told.child, policy), outcomes);
    }

    /** Tells whether everything comes out as the scenario has it. */
    boolean holds() {
        CameOut cameOut = new CameOut(this);
        try {
            outcomes.forEach(cameOut::check);
            cameOut.checkNothingElse();
            return true;
        } catch (AssertionError otherwise) {
            return false;
        }
    }

    static Draft scenario(String title) {
        return new Draft(title, ImmutableList.of(), ImmutableList.of());
    }

    /**
     * A scenario of which the end is not told yet.
     *
     * @param title what it is about
     * @param homes who could be asked
     * @param asked who needs a home and by which policy; at most one
     */
    record Draft(String title, ImmutableList<HomeLine> homes, ImmutableList<Told> asked) {

        Draft given(HomeLine... homes) {
            return new Draft(title, ImmutableList.copyOf(homes), asked);
        }

        Draft when(ChildLine child) {
            return when(child, Policy.STANDARD);
        }

        Draft when(ChildLine child, Policy policy) {
            return new Draft(title, homes, ImmutableList.of(new Told(homes, child, policy)));
        }

        Scenario then(Outcome... outcomes) {
            return new Scenario(title, asked.get(0), ImmutableList.copyOf(outcomes));
        }
    }

    /** Returns the scenario in one paragraph. */
    String inWords() {
        String homes = told.homes.stream().map(HomeLine::words).collect(Collectors.joining("; "));
        String policy = told.policy.words().isEmpty() ? "" : "; " + told.policy.words();
        return "**" + title + ".** *Given* " + homes + "; *when* a home is needed for " + told.child.words() + policy
                + "; *then* " + outcomes.stream().map(Outcome::words).collect(Collectors.joining("; ")) + ".";
    }

    /** Returns the tests of some scenarios. */
    static Stream<DynamicNode> tests(ImmutableList<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::tests);
    }

    private DynamicNode tests() {
        CameOut cameOut = new CameOut(this);
        return DynamicContainer.dynamicContainer(
                title,
                Stream.concat(
                        outcomes.stream()
                                .map(outcome -> DynamicTest.dynamicTest(outcome.words(), () -> cameOut.check(outcome))),
                        Stream.of(
                                DynamicTest.dynamicTest("and nothing else", cameOut::checkNothingElse),
                                DynamicTest.dynamicTest(
                                        "in whatever order the homes come", cameOut::checkOrderDoesNotMatter),
                                DynamicTest.dynamicTest(
                                        "and the same where one home is asked for", cameOut::checkOneIsTheFirst),
                                DynamicTest.dynamicTest("with nothing personal", cameOut::checkNothingPersonal))));
    }
}
