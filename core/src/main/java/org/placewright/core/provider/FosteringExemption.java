package org.placewright.core.provider;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.placewright.core.Personal;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.time.DateRange;

/**
 * An exemption from the usual fostering limit: it names the children who may be fostered together.
 *
 * <table>
 * <caption>Attributes; source: Children Act 1989, Schedule 7, paragraph 4</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>children</td><td>{@link ChildId}s</td><td>yes</td><td></td>
 *     <td>the children it names, at least one; personal</td></tr>
 * <tr><td>grantedBy</td><td>{@link AuthorityId}</td><td>yes</td><td></td>
 *     <td>the authority in whose area the carer lives</td></tr>
 * <tr><td>days</td><td>{@link DateRange}</td><td>yes</td><td></td><td>the days it covers</td></tr>
 * </table>
 *
 * @param children the children it names, at least one; personal
 * @param grantedBy the authority in whose area the carer lives
 * @param days the days it covers
 */
public record FosteringExemption(@Personal ImmutableSortedSet<ChildId> children, AuthorityId grantedBy, DateRange days)
        implements Degradable<FosteringExemption> {

    /**
     * Puts the children in order, and checks that it names someone.
     *
     * @param children the children it names, at least one; personal
     * @param grantedBy the authority in whose area the carer lives
     * @param days the days it covers
     * @throws IllegalArgumentException if it names nobody
     */
    public FosteringExemption {
        // A set may come in another order, which would count when it is copied.
        children = ImmutableSortedSet.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException(
                    "FosteringExemption children must name at least one child. Maybe there is no exemption?");
        }
    }

    /**
     * Tells whether so many children may be fostered on a day because of it.
     *
     * @param fostered all the children who would be fostered
     * @param day the day asked about
     * @return true if it covers the day and names every one of them
     */
    public boolean covers(Set<ChildId> fostered, LocalDate day) {
        return days.contains(day) && children.containsAll(fostered);
    }

    /** Returns the exemption with the identifiers of the children replaced. */
    @Override
    public FosteringExemption degrade(Degradation how) {
        ImmutableSortedSet<ChildId> replaced = children.stream()
                .map(how::degrade)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return new FosteringExemption(replaced, grantedBy, days);
    }

    /** Leaves the children out. */
    @Override
    public String toString() {
        return "FosteringExemption[grantedBy=" + grantedBy + ", days=" + days + "]";
    }
}
