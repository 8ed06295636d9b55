package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/** Exclusions of which everything is at hand. */
final class WordedExclusions extends Exclusions {

    private final ImmutableList<Excluded> excluded;
    private final ImmutableList<NearMiss> nearMisses;
    private final ImmutableList<BindingConstraint> constraints;

    WordedExclusions(
            ImmutableList<Excluded> excluded,
            ImmutableList<NearMiss> nearMisses,
            ImmutableList<BindingConstraint> constraints) {
        this.excluded = excluded;
        this.nearMisses = nearMisses;
        this.constraints = constraints;
    }

    @Override
    public int size() {
        return excluded.size();
    }

    @Override
    public ImmutableSortedMap<ExplanationKey, Long> countByRule() {
        return excluded.stream()
                .flatMap(home -> home.reasons().stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(RuleStatement::rule, Collectors.counting()),
                        counted -> ImmutableSortedMap.copyOf(counted, Comparator.naturalOrder())));
    }

    @Override
    public ImmutableList<Excluded> all() {
        return excluded;
    }

    @Override
    public Optional<Excluded> of(HomeId home) {
        return excluded.stream().filter(each -> each.home().equals(home)).findFirst();
    }

    @Override
    public ExclusionMasks masks() {
        return WordedMasks.of(excluded);
    }

    @Override
    protected ImmutableList<NearMiss> bestNearMisses(int most) {
        return nearMisses.subList(0, Math.min(most, nearMisses.size()));
    }

    @Override
    public ImmutableList<BindingConstraint> bindingConstraints() {
        return constraints;
    }
}
