package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;

/**
 * One council of a synthetic England: what happened to its children, and what it told in its returns.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>id</td><td>{@link AuthorityId}</td><td>yes</td><td></td><td>an invented name</td></tr>
 * <tr><td>histories</td><td>{@link CareHistory CareHistories}</td><td>no</td><td>none</td>
 *     <td>the truth, by identifier of the child</td></tr>
 * <tr><td>returns</td><td>{@link CareHistory CareHistories} by year</td><td>no</td><td>none</td>
 *     <td>what was submitted each year</td></tr>
 * <tr><td>faults</td><td>{@link SyntheticFault}s</td><td>no</td><td>none</td>
 *     <td>where the returns and the truth differ</td></tr>
 * </table>
 *
 * <p>What holds: in the truth, the episodes of a child follow one another without overlap, within the time from birth
 * to the eighteenth birthday, and reach back to when the child came into care, however long before the first return. A
 * return holds, for each child with an episode touching its year, the episodes that touch it, as they were known on its
 * 31 March: what ended later is open. A type of placement is coded as the year requires, so supported accommodation is
 * H5 in the return of 2023-24 and K3 in the next. Pupil numbers are those of the last day in every return. Besides,
 * returns and truth differ only by the {@link #faults()}.
 */
@Value.Immutable
public abstract class SyntheticCouncil implements WithSyntheticCouncil {

    SyntheticCouncil() {}

    /**
     * Returns what names the council.
     *
     * @return an invented name
     */
    public abstract AuthorityId id();

    /**
     * Returns what happened to every child.
     *
     * @return consistent histories, in the order of the children's identifiers
     */
    public abstract ImmutableList<CareHistory> histories();

    /**
     * Returns what was submitted each year.
     *
     * @return the histories in each return, in the order of the children's identifiers
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CollectionYear, ImmutableList<CareHistory>> returns();

    /**
     * Returns where the returns and the truth differ.
     *
     * @return the faults, in the order of their kinds
     */
    public abstract ImmutableList<SyntheticFault> faults();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyntheticCouncil}. The identifier must be set. */
    public static final class Builder extends ImmutableSyntheticCouncil.Builder {
        Builder() {}
    }
}
