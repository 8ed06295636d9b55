package org.placewright.matching.record;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Map;
import org.placewright.core.Personal;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.Pseudonym;

/**
 * What the officer decided for brothers and sisters, and why.
 *
 * @param homes the home chosen for each child, by the pseudonym of the child's referral: the same for all, or one for
 *     each; empty if none was
 * @param reason why, in the officer's words; not blank; personal, and not printed
 */
public record SiblingChoice(
        ImmutableSortedMap<Pseudonym, HomeId> homes,
        @Personal String reason) {

    /**
     * Checks that there is a reason.
     *
     * @param homes the home chosen for each child; empty if none was
     * @param reason why, in the officer's words; not blank; personal, and not printed
     * @throws IllegalArgumentException if there is none
     */
    public SiblingChoice {
        FreeText.check("SiblingChoice reason", reason);
    }

    /**
     * Returns that one home was chosen for all.
     *
     * @param children the pseudonyms of their referrals
     * @param home the home
     * @param reason why; personal
     * @return the choice
     * @throws IllegalArgumentException if there is no reason
     */
    public static SiblingChoice together(ImmutableSortedSet<Pseudonym> children, HomeId home, String reason) {
        return new SiblingChoice(
                ImmutableSortedMap.copyOf(Maps.asMap(children, child -> home), Comparator.naturalOrder()), reason);
    }

    /**
     * Returns that no home was chosen.
     *
     * @param reason why; personal
     * @return the choice
     * @throws IllegalArgumentException if there is no reason
     */
    public static SiblingChoice ofNone(String reason) {
        return new SiblingChoice(ImmutableSortedMap.of(), reason);
    }

    /**
     * Returns who is to live in a home.
     *
     * @param home the home
     * @return the pseudonyms of their referrals
     */
    public ImmutableSortedSet<Pseudonym> childrenAt(HomeId home) {
        return homes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(home))
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns the homes chosen.
     *
     * @return each once, in order; none if none was chosen
     */
    public ImmutableSortedSet<HomeId> places() {
        return ImmutableSortedSet.copyOf(homes.values());
    }

    /** Returns the homes only. */
    @Override
    public String toString() {
        return "SiblingChoice" + places();
    }
}
