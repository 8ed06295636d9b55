package org.placewright.matching.rank;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.Market;
import org.placewright.matching.Match;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.rule.Eligibility;

/** One child as living with others: what the rules say to which it matters who comes too, and everything in words. */
final class AskedInCompany {

    private final WeightedSumRanker ranker;
    private final AskedAlone alone;
    private final MatchRequest request;
    private final Market market;
    private final ImmutableSet<HomeId> left;
    private final Supplier<Scale> scale;
    private final Supplier<Boolean> scoresAsAlone;
    private final Supplier<ImmutableList<AskedRule<?>>> everyRule;

    AskedInCompany(WeightedSumRanker ranker, AskedAlone alone, MatchRequest request) {
        this.ranker = ranker;
        this.alone = alone;
        this.request = request;
        this.market = alone.marketFor(request);
        this.left = Stream.concat(Stream.of(request.referral()), request.together().stream())
                .flatMap(child -> child.currentHome().stream())
                .filter(home -> market.listed(home).isPresent())
                .collect(ImmutableSet.toImmutableSet());
        this.scale = Suppliers.memoize(() -> alone.scaleFor(request, market));
        this.scoresAsAlone = Suppliers.memoize(() -> alone.scoresAlike(scale.get()));
        this.everyRule = Suppliers.memoize(() -> ranker.asked(request, market));
    }

    ReferralId referral() {
        return alone.referral().id();
    }

    AskedAlone alone() {
        return alone;
    }

    /** Returns what the rules say to which it matters who comes too: to be asked now and not kept. */
    RuleAnswers aboutCompany() {
        return new RuleAnswers(ranker.askedAboutCompany(request, market));
    }

    /** Returns the gates of the rules to which it matters who comes too: for asking about every home. */
    Gates gatesAboutCompany() {
        return Gates.of(ranker.askedAboutCompany(request, market), market.size());
    }

    /** Returns what every rule says of a home, as bits. */
    long bits(int home) {
        long bits = 0;
        for (AskedRule<?> rule : everyRule.get()) {
            bits |= rule.bitsOf(home);
        }
        return bits;
    }

    long tier(int home) {
        return scale.get().coarseTier(home);
    }

    /** A home that one of them leaves is another in company than alone. */
    long score(int home) {
        return scoresAsAlone.get() && (left.isEmpty() || !isLeft(home))
                ? alone.score(home)
                : scale.get().score(home);
    }

    private boolean isLeft(int home) {
        return left.contains(market.listed(home).home().id());
    }

    /** Returns the homes of the market where one of them lives now. */
    ImmutableSet<HomeId> left() {
        return left;
    }

    Match match(int home) {
        return scale.get().match(market, home, statements(home, Eligibility.Verdict.FLAGGED));
    }

    ImmutableList<RuleStatement> statements(int home, Eligibility.Verdict verdict) {
        return Gates.statements(everyRule.get(), home, verdict);
    }

    /** Returns what would admit a home that a rule excludes, if the rule does and knows. */
    Optional<String> remedy(int home, long excludedBit) {
        return everyRule.get().stream()
                .filter(rule -> rule.excludedBit() == excludedBit && rule.bitsOf(home) == excludedBit)
                .findFirst()
                .flatMap(rule -> rule.remedy(home));
    }
}
