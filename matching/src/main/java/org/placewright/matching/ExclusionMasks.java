package org.placewright.matching;

import com.google.common.collect.ImmutableList;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * Which rules exclude each home, as one number a home: a bit for each rule. For whoever wants the reasons of every home
 * of a large market at once; {@link Exclusions#of} puts those of one into words.
 *
 * <p>Immutable and safe to share between threads.
 */
public abstract class ExclusionMasks {

    private final ImmutableList<ExplanationKey> rules;

    /**
     * For those who implement a ranker.
     *
     * @param rules the rules, that of the lowest bit first
     * @throws IllegalArgumentException if there are more than a number has bits
     */
    protected ExclusionMasks(ImmutableList<ExplanationKey> rules) {
        if (rules.size() > Long.SIZE) {
            throw new IllegalArgumentException("ExclusionMasks must have at most " + Long.SIZE + " rules but had "
                    + rules.size() + ". Maybe read the reasons in words, with Exclusions.all()?");
        }
        this.rules = rules;
    }

    /**
     * Returns the rules for which there is a bit.
     *
     * @return the keys of the rules, that of the lowest bit first
     */
    public final ImmutableList<ExplanationKey> rules() {
        return rules;
    }

    /**
     * Returns which rules exclude a home.
     *
     * @param home the home
     * @return a bit for each rule that does; 0 if none does or the market has no such home
     */
    public abstract long of(HomeId home);

    /**
     * Returns which rules exclude a home, by name.
     *
     * @param home the home
     * @return the rules, in the order of {@link #rules}
     */
    public final ImmutableList<ExplanationKey> rulesExcluding(HomeId home) {
        long mask = of(home);
        ImmutableList.Builder<ExplanationKey> excluding = ImmutableList.builder();
        for (int bit = 0; bit < rules.size(); bit++) {
            if ((mask >>> bit & 1) == 1) {
                excluding.add(rules.get(bit));
            }
        }
        return excluding.build();
    }

    /** Returns how many rules there are only: which exclude a home is about a child. */
    @Override
    public final String toString() {
        return "ExclusionMasks[" + rules.size() + " rules]";
    }
}
