package org.placewright.core.child;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.placewright.core.id.ChildId;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * Some of a sibling group that may be split, who must still share a home.
 *
 * <p>Ordered by its members, the first that differs deciding.
 *
 * @param members two or more children
 */
public record KeptTogether(ImmutableSortedSet<ChildId> members)
        implements Comparable<KeptTogether>, Degradable<KeptTogether> {

    private static final Comparator<Iterable<ChildId>> BY_MEMBERS =
            Comparators.lexicographical(Comparator.<ChildId>naturalOrder());

    /**
     * Checks that there are some to keep together.
     *
     * @param members two or more children
     * @throws IllegalArgumentException if there are fewer than two
     */
    public KeptTogether {
        members = ImmutableSortedSet.copyOf(members);
        if (members.size() < 2) {
            throw new IllegalArgumentException("KeptTogether members must be two or more different children but are "
                    + members.size() + ". Maybe one is given twice?");
        }
    }

    /**
     * Returns those who must share a home.
     *
     * @param members two or more children; one given twice counts once
     * @return the set
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static KeptTogether of(ChildId... members) {
        return new KeptTogether(ImmutableSortedSet.copyOf(members));
    }

    /** Replaces the identifiers. */
    @Override
    public KeptTogether degrade(Degradation how) {
        return new KeptTogether(degraded(members, how));
    }

    static ImmutableSortedSet<ChildId> degraded(ImmutableSortedSet<ChildId> children, Degradation how) {
        return children.stream()
                .map(how::degrade)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public int compareTo(KeptTogether other) {
        return BY_MEMBERS.compare(members, other.members);
    }
}
