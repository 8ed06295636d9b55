package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Arrays;
import org.placewright.core.code.DemandKind;

/**
 * Which children a change is about: those of some ages in some kinds of care.
 *
 * <p>However the ages are written, they are held from the first on until the one after the last, so that scopes of the
 * same children are equal.
 *
 * @param ages in whole years on the day, within 0 to 17; never empty
 * @param kinds the kinds of care they live in, or come into; at least one
 */
public record CareScope(Range<Integer> ages, ImmutableSortedSet<DemandKind> kinds) {

    /** All children in care. */
    public static final CareScope ALL = of(DemandKind.values());

    /**
     * Checks the scope and puts its ages into the one form.
     *
     * @param ages in whole years on the day, within 0 to 17; never empty
     * @param kinds the kinds of care they live in, or come into; at least one
     * @throws IllegalArgumentException if there is no age or kind, or an age is out of range
     */
    public CareScope {
        ages = ChildAges.of("CareScope", ages);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "CareScope kinds must name at least one kind of care. Maybe all of them are meant?");
        }
        kinds = ImmutableSortedSet.copyOf(kinds);
    }

    /**
     * Returns the children of every age in some kinds of care.
     *
     * @param kinds the kinds of care
     * @return the scope
     * @throws IllegalArgumentException if none is named
     */
    public static CareScope of(DemandKind... kinds) {
        return new CareScope(ChildAges.ALL, ImmutableSortedSet.copyOf(Arrays.asList(kinds)));
    }

    /**
     * Returns the same kinds of care for other ages.
     *
     * @param youngest in whole years, 0 to 17
     * @param oldest in whole years, 0 to 17, not below the youngest; included
     * @return the scope
     * @throws IllegalArgumentException if an age is out of range or the oldest is below the youngest
     */
    public CareScope aged(int youngest, int oldest) {
        if (oldest < youngest) {
            throw new IllegalArgumentException("CareScope ages must not end before they begin but were " + youngest
                    + " to " + oldest + ". Maybe they are swapped?");
        }
        return new CareScope(Range.closed(youngest, oldest), kinds);
    }

    /**
     * Tells whether a child is in the scope.
     *
     * @param age in whole years
     * @param kind the kind of care
     * @return true if both are
     */
    public boolean contains(int age, DemandKind kind) {
        return ages.contains(age) && kinds.contains(kind);
    }
}
