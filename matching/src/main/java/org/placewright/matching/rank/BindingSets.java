package org.placewright.matching.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.LongFunction;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.BindingConstraint;

/**
 * The smallest sets of rules that stand between somebody and some homes, found from the bits of what each rule says of
 * each home.
 *
 * <p>Complexity: O(n log s + s^2) time for n homes that s different sets of rules exclude.
 */
final class BindingSets {

    private static final Comparator<BindingConstraint> ORDER = Comparator.<BindingConstraint>comparingInt(
                    constraint -> constraint.rules().size())
            .thenComparing(Comparator.comparingInt(BindingConstraint::homes).reversed())
            .thenComparing(constraint -> constraint.rules().toString());

    private final Map<Long, Integer> homesByBits = new TreeMap<>();
    private final Map<Long, Integer> toConfirmByBits = new TreeMap<>();

    private BindingSets() {}

    /**
     * Finds them.
     *
     * @param homes how many homes there are
     * @param bitsOf gives what every rule says of a home
     * @param rulesOf gives the keys of the rules some bits stand for
     * @param relaxable the bits of the rules an officer may have relaxed
     */
    static ImmutableList<BindingConstraint> of(
            int homes,
            IntToLongFunction bitsOf,
            LongFunction<ImmutableSortedSet<ExplanationKey>> rulesOf,
            long relaxable) {
        BindingSets sets = new BindingSets();
        for (int home = 0; home < homes; home++) {
            sets.count(bitsOf.applyAsLong(home));
        }
        return sets.homesByBits.keySet().stream()
                .filter(sets::isSmallest)
                .map(bits -> new BindingConstraint(
                        rulesOf.apply(bits),
                        sets.homesByBits.getOrDefault(bits, 0),
                        sets.toConfirmByBits.getOrDefault(bits, 0),
                        (bits & ~relaxable) == 0))
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    private void count(long bits) {
        long excluded = bits & AskedRule.EXCLUDED;
        if (excluded != 0) {
            homesByBits.merge(excluded, 1, Integer::sum);
            toConfirmByBits.merge(excluded, bits == excluded ? 0 : 1, Integer::sum);
        }
    }

    private boolean isSmallest(long bits) {
        return homesByBits.keySet().stream().noneMatch(other -> other != bits && (other & ~bits) == 0);
    }
}
