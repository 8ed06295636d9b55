package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/** Masks made of exclusions that are in words already. */
final class WordedMasks extends ExclusionMasks {

    private final ImmutableMap<HomeId, Long> masks;

    private WordedMasks(ImmutableList<ExplanationKey> rules, ImmutableMap<HomeId, Long> masks) {
        super(rules);
        this.masks = masks;
    }

    static WordedMasks of(ImmutableList<Excluded> excluded) {
        ImmutableList<ExplanationKey> rules = excluded.stream()
                .flatMap(home -> home.reasons().stream())
                .map(RuleStatement::rule)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<HomeId, Long> masks = ImmutableMap.builder();
        for (Excluded home : excluded) {
            long mask = 0;
            for (RuleStatement reason : home.reasons()) {
                mask |= 1L << rules.indexOf(reason.rule());
            }
            masks.put(home.home(), mask);
        }
        return new WordedMasks(rules, masks.buildOrThrow());
    }

    @Override
    public long of(HomeId home) {
        return masks.getOrDefault(home, 0L);
    }
}
