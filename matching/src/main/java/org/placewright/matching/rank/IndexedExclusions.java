package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.matching.BindingConstraint;
import org.placewright.matching.Excluded;
import org.placewright.matching.ExclusionMasks;
import org.placewright.matching.Exclusions;
import org.placewright.matching.Market;
import org.placewright.matching.NearMiss;
import org.placewright.matching.rule.Eligibility;

/** Exclusions as bits, put into words when they are asked for. */
final class IndexedExclusions extends Exclusions {

    private final Market market;
    private final Gates gates;
    private final Scale scale;
    private final ImmutableSortedSet<ExplanationKey> relaxable;
    private final int size;
    private volatile @Nullable ImmutableSortedMap<ExplanationKey, Long> byRule;
    private volatile @Nullable ImmutableList<Excluded> all;
    private volatile @Nullable ExclusionMasks masks;

    IndexedExclusions(Market market, Gates gates, Scale scale, ImmutableSortedSet<ExplanationKey> relaxable, int size) {
        this.market = market;
        this.gates = gates;
        this.scale = scale;
        this.relaxable = relaxable;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ImmutableSortedMap<ExplanationKey, Long> countByRule() {
        ImmutableSortedMap<ExplanationKey, Long> known = byRule;
        if (known == null) {
            known = gates.excludedByRule();
            byRule = known;
        }
        return known;
    }

    @Override
    public ExclusionMasks masks() {
        ExclusionMasks known = masks;
        if (known == null) {
            known = new IndexedMasks(market, gates);
            masks = known;
        }
        return known;
    }

    @Override
    public ImmutableList<Excluded> all() {
        ImmutableList<Excluded> known = all;
        if (known == null) {
            known = inWords();
            all = known;
        }
        return known;
    }

    private ImmutableList<Excluded> inWords() {
        ImmutableList.Builder<Excluded> excluded = ImmutableList.builderWithExpectedSize(size);
        for (int home = 0; home < gates.homes(); home++) {
            if (isExcluded(gates.firstBits(home))) {
                excluded.add(inWords(home));
            }
        }
        return excluded.build();
    }

    private Excluded inWords(int home) {
        return new Excluded(
                market.listed(home).home().id(),
                gates.statements(home, Eligibility.Verdict.EXCLUDED),
                gates.questions(home, gates.bits(home)));
    }

    @Override
    public Optional<Excluded> of(HomeId id) {
        return market.listed(id)
                .map(listed -> market.numberOf(id))
                .filter(home -> isExcluded(gates.firstBits(home)))
                .map(this::inWords);
    }

    @Override
    protected ImmutableList<NearMiss> bestNearMisses(int most) {
        long may = relaxableBits();
        Best best = new Best(most);
        for (int home = 0; home < gates.homes(); home++) {
            long excluded = gates.bits(home) & AskedRule.EXCLUDED;
            if (Long.bitCount(excluded) == 1 && (excluded & may) != 0) {
                best.offer(scale.tier(home), scale.score(home), home);
            }
        }
        ImmutableList.Builder<NearMiss> misses = ImmutableList.builder();
        for (int home : best.inOrder()) {
            misses.add(nearMiss(home));
        }
        return misses.build();
    }

    private NearMiss nearMiss(int home) {
        long bits = gates.bits(home);
        long excluded = bits & AskedRule.EXCLUDED;
        AskedRule<?> rule = gates.asked().stream()
                .filter(each -> each.excludedBit() == excluded)
                .findFirst()
                .orElseThrow();
        return new NearMiss(
                scale.match(market, home, () -> gates.statements(home, Eligibility.Verdict.FLAGGED)),
                rule.statement(home, Eligibility.Verdict.EXCLUDED).orElseThrow(),
                rule.remedy(home),
                gates.questions(home, bits));
    }

    private long relaxableBits() {
        return gates.asked().stream()
                .filter(rule -> relaxable.contains(rule.rule().key()))
                .mapToLong(AskedRule::excludedBit)
                .reduce(0, (one, other) -> one | other);
    }

    @Override
    public ImmutableList<BindingConstraint> bindingConstraints() {
        return BindingSets.of(gates.homes(), gates::bits, this::rulesOf, relaxableBits());
    }

    private ImmutableSortedSet<ExplanationKey> rulesOf(long bits) {
        return gates.asked().stream()
                .filter(rule -> (rule.excludedBit() & bits) != 0)
                .map(rule -> rule.rule().key())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static boolean isExcluded(long bits) {
        return (bits & AskedRule.EXCLUDED) != 0;
    }
}
