package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * The homes that rules exclude for brothers and sisters taken as one, and why: a rule excludes a home if it does so for
 * any of the children, as living there with all the others. Reasons are found, and put into words, when they are asked
 * for.
 *
 * <p>Where the children are to live apart, no home for all is sought, and nothing is excluded.
 *
 * <p>Two are equal if they exclude the same homes for the same reasons, and have the same near misses. Its
 * {@code toString} shows a count only.
 */
public abstract class SiblingExclusions {

    /** For those who implement a ranker. */
    protected SiblingExclusions() {}

    /**
     * Returns exclusions of which everything is at hand.
     *
     * @param excluded the homes, in the order of their identifiers
     * @param nearMisses those among them that one relaxable rule alone excludes, best first
     * @param constraints the smallest sets of rules whose relaxation would yield a home
     * @return the exclusions
     */
    public static SiblingExclusions of(
            ImmutableList<Excluded> excluded,
            ImmutableList<SiblingNearMiss> nearMisses,
            ImmutableList<BindingConstraint> constraints) {
        return new Worded(excluded, nearMisses, constraints);
    }

    /**
     * Returns that no home is excluded.
     *
     * @return exclusions of none
     */
    public static SiblingExclusions none() {
        return of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Returns how many homes are excluded.
     *
     * @return 0 or more
     */
    public abstract int size();

    /**
     * Returns how many homes each rule excludes. A home that several rules exclude counts for each, and one that a rule
     * excludes for several of the children counts once.
     *
     * @return counts by the key of the rule
     */
    public abstract ImmutableSortedMap<ExplanationKey, Long> countByRule();

    /**
     * Returns every excluded home with its reasons, in words.
     *
     * @return in the order of their identifiers; reasons and questions by rule, each different sentence once
     */
    public abstract ImmutableList<Excluded> all();

    /**
     * Returns why one home is excluded.
     *
     * @param home the home
     * @return the reasons; empty if it is not excluded or not in the market
     */
    public abstract Optional<Excluded> of(HomeId home);

    /**
     * Returns the homes that one rule alone excludes, and one the policy lets an officer have relaxed.
     *
     * @param most how many to return at most, 0 or more
     * @return best first, as if they were cleared
     * @throws IllegalArgumentException if {@code most} is less than 0
     */
    public final ImmutableList<SiblingNearMiss> nearMisses(int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "nearMisses most must be 0 or more but was " + most + ". Maybe ask for all, with nearMisses()?");
        }
        return most == 0 ? ImmutableList.of() : bestNearMisses(most);
    }

    /**
     * Returns the near misses.
     *
     * @param most how many to return at most, 1 or more
     * @return best first, as if they were cleared
     */
    protected abstract ImmutableList<SiblingNearMiss> bestNearMisses(int most);

    /**
     * Returns every near miss.
     *
     * @return best first, as if they were cleared
     */
    public final ImmutableList<SiblingNearMiss> nearMisses() {
        return bestNearMisses(Integer.MAX_VALUE);
    }

    /**
     * Returns the smallest sets of rules whose relaxation, for all the children, would yield a home for all of them.
     *
     * @return no set of which holds another; those with fewer rules first, then those with more homes, then by rules
     */
    public abstract ImmutableList<BindingConstraint> bindingConstraints();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SiblingExclusions that
                && size() == that.size()
                && all().equals(that.all())
                && nearMisses().equals(that.nearMisses());
    }

    @Override
    public final int hashCode() {
        return all().hashCode();
    }

    /** Returns the count only: reasons are about children. */
    @Override
    public final String toString() {
        return "SiblingExclusions[" + size() + " homes]";
    }

    /** Exclusions of which everything is at hand. */
    private static final class Worded extends SiblingExclusions {
        private final ImmutableList<Excluded> excluded;
        private final ImmutableList<SiblingNearMiss> nearMisses;
        private final ImmutableList<BindingConstraint> constraints;

        Worded(
                ImmutableList<Excluded> excluded,
                ImmutableList<SiblingNearMiss> nearMisses,
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
                    .flatMap(home ->
                            home.reasons().stream().map(RuleStatement::rule).distinct())
                    .collect(Collectors.collectingAndThen(
                            Collectors.groupingBy(rule -> rule, Collectors.counting()),
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
        protected ImmutableList<SiblingNearMiss> bestNearMisses(int most) {
            return nearMisses.subList(0, Math.min(most, nearMisses.size()));
        }

        @Override
        public ImmutableList<BindingConstraint> bindingConstraints() {
            return constraints;
        }
    }
}
