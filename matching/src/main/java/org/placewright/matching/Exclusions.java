package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * The homes that rules exclude, and why. Reasons are put into words when they are asked for.
 *
 * <p>Two are equal if they exclude the same homes for the same reasons, and have the same near misses. Its
 * {@code toString} shows a count only.
 */
public abstract class Exclusions {

    /** For those who implement a ranker. */
    protected Exclusions() {}

    /**
     * Returns exclusions of which everything is at hand.
     *
     * @param excluded the homes, in the order of their identifiers
     * @param nearMisses those among them that one relaxable rule alone excludes, best first
     * @param constraints the smallest sets of rules whose relaxation would yield a home
     * @return the exclusions
     */
    public static Exclusions of(
            ImmutableList<Excluded> excluded,
            ImmutableList<NearMiss> nearMisses,
            ImmutableList<BindingConstraint> constraints) {
        return new WordedExclusions(excluded, nearMisses, constraints);
    }

    /**
     * Returns that no home is excluded.
     *
     * @return exclusions of none
     */
    public static Exclusions none() {
        return of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Returns how many homes are excluded.
     *
     * @return 0 or more
     */
    public abstract int size();

    /**
     * Returns how many homes each rule excludes. A home that several rules exclude counts for each.
     *
     * @return counts by the key of the rule
     */
    public abstract ImmutableSortedMap<ExplanationKey, Long> countByRule();

    /**
     * Returns every excluded home with its reasons, in words.
     *
     * @return in the order of their identifiers
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
     * Returns which rules exclude each home, in bits: reckoned for every home of the market when it is first asked for,
     * and kept.
     *
     * @return a mask for each home
     */
    public abstract ExclusionMasks masks();

    /**
     * Returns the homes that one rule alone excludes, and one the policy lets an officer have relaxed.
     *
     * @param most how many to return at most, 0 or more
     * @return best first, as if they were cleared
     * @throws IllegalArgumentException if {@code most} is less than 0
     */
    public final ImmutableList<NearMiss> nearMisses(int most) {
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
    protected abstract ImmutableList<NearMiss> bestNearMisses(int most);

    /**
     * Returns every near miss.
     *
     * @return best first, as if they were cleared
     */
    public final ImmutableList<NearMiss> nearMisses() {
        return bestNearMisses(Integer.MAX_VALUE);
    }

    /**
     * Returns the smallest sets of rules whose relaxation would yield a home.
     *
     * @return no set of which holds another; those with fewer rules first, then those with more homes, then by rules
     */
    public abstract ImmutableList<BindingConstraint> bindingConstraints();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Exclusions that
                && size() == that.size()
                && all().equals(that.all())
                && nearMisses().equals(that.nearMisses());
    }

    @Override
    public final int hashCode() {
        return all().hashCode();
    }

    /** Returns the count only: reasons are about a child. */
    @Override
    public final String toString() {
        return "Exclusions[" + size() + " homes]";
    }
}
