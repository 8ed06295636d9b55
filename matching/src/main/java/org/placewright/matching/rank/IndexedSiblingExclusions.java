package org.placewright.matching.rank;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.Excluded;
import org.placewright.matching.Market;
import org.placewright.matching.RuleStatement;
import org.placewright.matching.SiblingExclusions;
import org.placewright.matching.SiblingMatch;
import org.placewright.matching.SiblingNearMiss;
import org.placewright.matching.rule.Eligibility;

/**
 * Why homes are excluded for a group taken as one. What every rule says of every home is found, as bits, when any of it
 * is first asked for, in O(k n r) time and 8 n bytes for k children, n homes and r rules; it is put into words home by
 * home.
 */
final class IndexedSiblingExclusions extends SiblingExclusions {

    private final Market market;
    private final SharedHomes together;
    private final ImmutableList<ExplanationKey> rules;
    private final long relaxable;
    private final Supplier<long[]> bits;

    IndexedSiblingExclusions(Market market, SharedHomes together, WeightedSumRanker ranker) {
        this.market = market;
        this.together = together;
        this.rules = ranker.ruleKeys();
        this.bits = Suppliers.memoize(together::everyBit);
        long may = 0;
        for (int rule = 0; rule < rules.size(); rule++) {
            may |= ranker.policy().relaxable().contains(rules.get(rule)) ? 1L << rule : 0;
        }
        this.relaxable = may;
    }

    @Override
    public int size() {
        return together.counts().excluded();
    }

    @Override
    public ImmutableSortedMap<ExplanationKey, Long> countByRule() {
        long[] counts = new long[rules.size()];
        for (long ofHome : bits.get()) {
            for (long left = ofHome & AskedRule.EXCLUDED; left != 0; left &= left - 1) {
                counts[Long.numberOfTrailingZeros(left)]++;
            }
        }
        ImmutableSortedMap.Builder<ExplanationKey, Long> byRule = ImmutableSortedMap.naturalOrder();
        for (int rule = 0; rule < counts.length; rule++) {
            if (counts[rule] > 0) {
                byRule.put(rules.get(rule), counts[rule]);
            }
        }
        return byRule.buildOrThrow();
    }

    @Override
    public ImmutableList<Excluded> all() {
        ImmutableList.Builder<Excluded> excluded = ImmutableList.builder();
        for (int home = 0; home < market.size(); home++) {
            if (isExcluded(home)) {
                excluded.add(inWords(home));
            }
        }
        return excluded.build();
    }

    @Override
    public Optional<Excluded> of(HomeId home) {
        return market.listed(home)
                .map(listed -> market.numberOf(home))
                .filter(this::isExcluded)
                .map(this::inWords);
    }

    private boolean isExcluded(int home) {
        return !together.notExcluded().get(home);
    }

    private Excluded inWords(int home) {
        return new Excluded(
                market.listed(home).home().id(),
                statements(home, Eligibility.Verdict.EXCLUDED),
                statements(home, Eligibility.Verdict.CANNOT_TELL).stream()
                        .filter(question -> (together.bits(home) & bitOf(question.rule())) == 0)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Returns what the rules say for any of the children, in the order of the rules, each sentence once. */
    private ImmutableList<RuleStatement> statements(int home, Eligibility.Verdict verdict) {
        return together.children().stream()
                .flatMap(child -> child.statements(home, verdict).stream())
                .distinct()
                .sorted(Comparator.comparingInt(statement -> rules.indexOf(statement.rule())))
                .collect(ImmutableList.toImmutableList());
    }

    private long bitOf(ExplanationKey rule) {
        return 1L << rules.indexOf(rule);
    }

    @Override
    protected ImmutableList<SiblingNearMiss> bestNearMisses(int most) {
        Best best = new Best(most);
        long[] every = bits.get();
        for (int home = 0; home < every.length; home++) {
            long excluded = every[home] & AskedRule.EXCLUDED;
            if (Long.bitCount(excluded) == 1 && (excluded & relaxable) != 0) {
                best.offer(together.tier(home), together.score(home), home);
            }
        }
        ImmutableList.Builder<SiblingNearMiss> misses = ImmutableList.builder();
        for (int home : best.inOrder()) {
            misses.add(nearMiss(home, every[home] & AskedRule.EXCLUDED));
        }
        return misses.build();
    }

    private SiblingNearMiss nearMiss(int home, long rule) {
        ImmutableList<RuleStatement> reasons = statements(home, Eligibility.Verdict.EXCLUDED);
        return new SiblingNearMiss(
                asIfRelaxed(together.inWords(home), reasons.get(0).rule()),
                reasons,
                together.children().stream()
                        .flatMap(child -> child.remedy(home, rule).stream())
                        .distinct()
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Leaves out what the rule asks about some of the children that would be relaxed for all. */
    private static SiblingMatch asIfRelaxed(SiblingMatch match, ExplanationKey rule) {
        ImmutableSortedMap.Builder<ReferralId, ImmutableList<RuleStatement>> questions =
                ImmutableSortedMap.naturalOrder();
        match.questions().forEach((referral, asked) -> {
            ImmutableList<RuleStatement> still = asked.stream()
                    .filter(question -> !question.rule().equals(rule))
                    .collect(ImmutableList.toImmutableList());
            if (!still.isEmpty()) {
                questions.put(referral, still);
            }
        });
        return new SiblingMatch(match.home(), match.matches(), questions.buildOrThrow());
    }

    @Override
    public ImmutableList<BindingConstraint> bindingConstraints() {
        long[] every = bits.get();
        return BindingSets.of(every.length, home -> every[home], this::rulesOf, relaxable);
    }

    private ImmutableSortedSet<ExplanationKey> rulesOf(long some) {
        ImmutableSortedSet.Builder<ExplanationKey> keys = ImmutableSortedSet.naturalOrder();
        for (long left = some; left != 0; left &= left - 1) {
            keys.add(rules.get(Long.numberOfTrailingZeros(left)));
        }
        return keys.build();
    }
}
