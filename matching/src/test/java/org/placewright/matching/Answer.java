package org.placewright.matching;

import static org.placewright.matching.Examples.MILES_EAST;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.criterion.Criterion;
import org.placewright.matching.criterion.CriterionTest;
import org.placewright.matching.rule.Eligibility;
import org.placewright.matching.rule.EligibilityRule;

/** What one rule or one criterion says of one home, asked by itself. */
public final class Answer {

    /** What a rule said, in words too. */
    public record Said(Eligibility.Verdict verdict, String ground, String statement, Optional<String> remedy) {}

    /** What a criterion said, in words too. */
    public record Judged(double score, String statement) {}

    private Answer() {}

    public static Said of(EligibilityRule<?> rule, Referral referral, Home home) {
        return of(rule, MatchRequest.of(referral), home, Listing.NOT_SPECIFIED, MatchPolicy.standard());
    }

    public static Said of(
            EligibilityRule<?> rule, MatchRequest request, Home home, Listing listing, MatchPolicy policy) {
        Market market = marketOf(home, listing);
        return said(rule, request, market, policy);
    }

    private static <F> Said said(EligibilityRule<F> rule, MatchRequest request, Market market, MatchPolicy policy) {
        F facts = rule.facet().of(market.listed(0));
        return rule.test(request, market, policy)
                .map(test -> {
                    Eligibility said = test.assess(facts);
                    boolean allowed = said.verdict() == Eligibility.Verdict.ALLOWED;
                    return new Said(
                            said.verdict(),
                            said.ground().map(Object::toString).orElse(""),
                            allowed ? "" : test.statement(facts, said),
                            said.verdict() == Eligibility.Verdict.EXCLUDED
                                    ? test.remedy(facts, said)
                                    : Optional.empty());
                })
                .orElse(new Said(Eligibility.Verdict.ALLOWED, "", "", Optional.empty()));
    }

    /** Returns what the criterion says, or nothing where it does not apply. */
    public static Optional<Judged> of(
            Criterion<?> criterion, MatchRequest request, Home home, Market market, MatchPolicy policy) {
        return judged(criterion, request, market.listed(market.numberOf(home.id())), market, policy);
    }

    private static <F> Optional<Judged> judged(
            Criterion<F> criterion, MatchRequest request, ListedHome home, Market market, MatchPolicy policy) {
        F facts = criterion.facet().of(home);
        Optional<CriterionTest<F>> test = criterion.test(request, market, policy);
        return test.map(put -> new Judged(put.score(facts), put.statement(facts)));
    }

    private static Market marketOf(Home home, Listing listing) {
        return Market.of(List.of(home), ImmutableMap.of(home.id(), listing), MILES_EAST);
    }
}
