package org.placewright.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.child.TogetherOrApart;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.Excluded;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.Ranking;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingExclusions;
import org.placewright.matching.SiblingNearMiss;
import org.placewright.matching.SiblingRanking;
import org.placewright.matching.SiblingRequest;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rank.SiblingRanker;
import org.placewright.matching.rank.WeightedSumRanker;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;
import org.placewright.matching.rule.RuleTest;
import org.placewright.matching.rule.StandardRules;
import org.placewright.testkit.arbitrary.ReferralArbitraries;
import org.placewright.testkit.law.RankingCase;
import org.placewright.testkit.law.RankingCases;
import org.placewright.testkit.law.ReferenceRanker;

/** Why no home takes a group is what the reference says of each child as living with all the others. */
class SiblingExclusionsPropertyTest {

    private static final MatchPolicy POLICY = MatchPolicy.standard();
    private static final SiblingRanker RANKER = SiblingRanker.of(WeightedSumRanker.of(POLICY));
    private static final ReferenceRanker REFERENCE =
            new ReferenceRanker(POLICY, StandardRules.all(), StandardCriteria.all());

    @Provide
    Arbitrary<SiblingReferral> groups() {
        return Arbitraries.of(2, 3, 4)
                .flatMap(number -> ReferralArbitraries.referrals().forSiblingsOf(number));
    }

    /** What the rules say of one home for any of the children. */
    private record Said(HomeId home, Set<ExplanationKey> excluding, Set<ExplanationKey> asking) {}

    @Property(tries = 300)
    void exclusions_of_a_group_are_those_of_its_children(
            @ForAll("groups") SiblingReferral siblings, @ForAll(supplier = RankingCases.class) RankingCase given) {
        Market market = given.market();
        SiblingRequest request = SiblingRequest.of(siblings);
        SiblingRanking found = RANKER.rank(request, market);
        if (decision(siblings) == TogetherOrApart.LIVE_APART) {
            assertThat(found.exclusions()).isEqualTo(SiblingExclusions.none());
            assertThat(found.counts().homes()).isZero();
            return;
        }
        List<Said> excluded = said(request, market).stream()
                .filter(home -> !home.excluding.isEmpty())
                .toList();
        SiblingExclusions exclusions = found.exclusions();
        assertThat(found.counts().homes()).isEqualTo(market.size());
        assertThat(found.counts().excluded()).isEqualTo(excluded.size());
        assertThat(exclusions.size()).isEqualTo(excluded.size());
        assertThat(exclusions.all().stream().map(Excluded::home))
                .containsExactlyElementsOf(Iterables.transform(excluded, Said::home));
        assertThat(exclusions.countByRule())
                .isEqualTo(excluded.stream()
                        .flatMap(home -> home.excluding.stream())
                        .collect(Collectors.groupingBy(rule -> rule, Collectors.counting())));
        for (Said home : excluded) {
            Excluded worded = exclusions.of(home.home).orElseThrow();
            assertThat(keys(worded.reasons())).isEqualTo(home.excluding);
            assertThat(keys(worded.questions())).isEqualTo(home.asking);
        }
        List<Said> relaxable = excluded.stream()
                .filter(home -> home.excluding.size() == 1 && POLICY.relaxable().containsAll(home.excluding))
                .toList();
        assertThat(exclusions.nearMisses().stream().map(home -> home.match().home()))
                .containsExactlyInAnyOrderElementsOf(Iterables.transform(relaxable, Said::home));
        for (SiblingNearMiss miss : exclusions.nearMisses()) {
            Said home = relaxable.stream()
                    .filter(each -> each.home.equals(miss.match().home()))
                    .findFirst()
                    .orElseThrow();
            assertThat(home.excluding).containsExactly(miss.rule());
            assertThat(keys(Iterables.concat(miss.match().questions().values())))
                    .isEqualTo(home.asking);
        }
        assertThat(exclusions.bindingConstraints()).containsExactlyInAnyOrderElementsOf(constraints(excluded));
    }

    private static TogetherOrApart decision(SiblingReferral siblings) {
        return siblings.siblings().map(SiblingGroup::decision).orElse(TogetherOrApart.NOT_DECIDED);
    }

    private static Set<ExplanationKey> keys(Iterable<RuleStatement> statements) {
        Set<ExplanationKey> keys = new TreeSet<>();
        statements.forEach(statement -> keys.add(statement.rule()));
        return keys;
    }

    private static List<BindingConstraint> constraints(List<Said> excluded) {
        List<BindingConstraint> constraints = new ArrayList<>();
        for (Said home : excluded) {
            boolean smallest = excluded.stream()
                    .noneMatch(other ->
                            !other.excluding.equals(home.excluding) && home.excluding.containsAll(other.excluding));
            boolean first = excluded.stream()
                    .filter(other -> other.excluding.equals(home.excluding))
                    .findFirst()
                    .orElseThrow()
                    .equals(home);
            if (smallest && first) {
                List<Said> alike = excluded.stream()
                        .filter(other -> other.excluding.equals(home.excluding))
                        .toList();
                constraints.add(new BindingConstraint(
                        ImmutableSortedSet.copyOf(home.excluding),
                        alike.size(),
                        (int) alike.stream()
                                .filter(other -> !other.asking.isEmpty())
                                .count(),
                        POLICY.relaxable().containsAll(home.excluding)));
            }
        }
        return constraints;
    }

    private static List<Said> said(SiblingRequest request, Market market) {
        List<Said> said = new ArrayList<>();
        for (int home = 0; home < market.size(); home++) {
            said.add(new Said(market.listed(home).home().id(), new TreeSet<>(), new TreeSet<>()));
        }
        for (MatchRequest child : inCompany(request)) {
            Ranking ranking = REFERENCE.rank(child, market);
            for (Said home : said) {
                ranking.excluded().stream()
                        .filter(each -> each.home().equals(home.home))
                        .forEach(each -> {
                            home.excluding.addAll(keys(each.reasons()));
                            home.asking.addAll(keys(each.questions()));
                        });
                ranking.confirmFirst().stream()
                        .filter(each -> each.match().home().equals(home.home))
                        .forEach(each -> home.asking.addAll(keys(each.questions())));
            }
        }
        said.forEach(home -> home.asking.removeAll(home.excluding));
        return said;
    }

    private static List<MatchRequest> inCompany(SiblingRequest request) {
        ImmutableList<Referral> all = request.siblings().referrals();
        return all.stream()
                .map(child -> request.requestFor(
                        child,
                        all.stream().filter(other -> !other.equals(child)).toList()))
                .toList();
    }

    @Property(tries = 200)
    void rules_that_ask_about_each_child_alone_say_the_same_in_company(
            @ForAll("groups") SiblingReferral siblings, @ForAll(supplier = RankingCases.class) RankingCase given) {
        SiblingRequest request = SiblingRequest.of(siblings);
        List<MatchRequest> alone = siblings.referrals().stream()
                .map(child -> request.requestFor(child, ImmutableList.of()))
                .toList();
        StandardRules.all().stream().filter(EligibilityRule::asksEachChildAlone).forEach(rule -> assertThat(
                        verdicts(rule, inCompany(request), given.market()))
                .as("%s", rule.key())
                .isEqualTo(verdicts(rule, alone, given.market())));
        StandardCriteria.all().stream().filter(Criterion::asksEachChildAlone).forEach(criterion -> assertThat(
                        scores(criterion, inCompany(request), given.market()))
                .as("%s", criterion.key())
                .isEqualTo(scores(criterion, alone, given.market())));
    }

    /** What the strictest says of each home: excluded, cannot tell, or neither. */
    private static <F> List<Eligibility.Verdict> verdicts(
            EligibilityRule<F> rule, List<MatchRequest> requests, Market market) {
        List<RuleTest<F>> tests = requests.stream()
                .flatMap(request -> rule.test(request, market, POLICY).stream())
                .toList();
        return Stream.iterate(0, home -> home + 1)
                .limit(market.size())
                .map(home -> tests.stream()
                        .map(test -> test.assess(rule.facet().of(market.listed(home)))
                                .verdict())
                        .map(verdict -> verdict == Eligibility.Verdict.FLAGGED ? Eligibility.Verdict.ALLOWED : verdict)
                        .max(Comparator.naturalOrder())
                        .orElse(Eligibility.Verdict.ALLOWED))
                .toList();
    }

    private static <F> List<List<Double>> scores(Criterion<F> criterion, List<MatchRequest> requests, Market market) {
        List<List<Double>> scores = new ArrayList<>();
        for (MatchRequest request : requests) {
            List<Double> ofChild = new ArrayList<>();
            for (int home = 0; home < market.size(); home++) {
                F facts = criterion.facet().of(market.listed(home));
                criterion
                        .test(request, market, POLICY)
                        .map((CriterionTest<F> test) -> test.score(facts))
                        .ifPresent(ofChild::add);
            }
            scores.add(ofChild);
        }
        return scores;
    }
}
