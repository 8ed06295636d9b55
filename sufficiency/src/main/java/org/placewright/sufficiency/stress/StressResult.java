package org.placewright.sufficiency.stress;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.ProviderId;

/**
 * What a failure does: who has to move, who of them finds a vacant place, how far away and at what fee.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>meaning</th></tr>
 * <tr><td>day</td><td>date</td><td>the day looked at</td></tr>
 * <tr><td>owners</td><td>{@link ProviderId}s</td><td>the tops of the groups that fail</td></tr>
 * <tr><td>homesClosed</td><td>whole number</td><td>their homes, all of which close</td></tr>
 * <tr><td>closedOccupancyNotKnown</td><td>whole number</td><td>those that do not tell how many live there</td></tr>
 * <tr><td>others</td><td>whole number</td><td>places that close in which live children not looked at: they are displaced
 *     too, and may want the same vacancies</td></tr>
 * <tr><td>withoutNeed</td><td>whole number</td><td>children in homes that close who need no place of these kinds, and
 *     are not counted as displaced</td></tr>
 * <tr><td>total</td><td>{@link StressCounts}</td><td>all displaced children, of all children who need a place</td></tr>
 * <tr><td>byAuthorityAndKind, byAuthority, byKind</td><td>{@link StressRow}s</td><td>the same, in parts in which somebody
 *     is displaced; numbers of those displaced and placed add up to the total</td></tr>
 * <tr><td>distance</td><td>{@link DistanceChange}</td><td>how far they live from where they came from</td></tr>
 * <tr><td>cost</td><td>{@link FeeChange}</td><td>what it costs more</td></tr>
 * <tr><td>calls</td><td>{@link VacantHome}s</td><td>homes to call, the most useful first</td></tr>
 * <tr><td>children</td><td>{@link DisplacedChild}ren</td><td>who they are: those with nowhere to go first, then in the
 *     order of the children looked at; personal</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class StressResult {

    StressResult() {}

    static StressResult of(StressTest test, ImmutableSortedSet<ProviderId> owners, Replacement replacement) {
        return new ResultInProgress(test, owners, replacement).result();
    }

    /**
     * Returns the day looked at.
     *
     * @return the date
     */
    public abstract LocalDate day();

    /**
     * Returns who fails.
     *
     * @return the tops of the groups
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ProviderId> owners();

    /**
     * Returns how many homes close.
     *
     * @return homes, 0 or more
     */
    public abstract int homesClosed();

    /**
     * Returns how many of them do not tell how many live there.
     *
     * @return homes, 0 or more
     */
    public abstract int closedOccupancyNotKnown();

    /**
     * Returns how many places that close are taken by children who are not looked at.
     *
     * @return places, 0 or more
     */
    public abstract long others();

    /**
     * Returns how many children in homes that close need no place of these kinds.
     *
     * @return children, 0 or more
     */
    public abstract int withoutNeed();

    /**
     * Returns all displaced children.
     *
     * @return counts
     */
    public abstract StressCounts total();

    /**
     * Returns the displaced children of each council and kind of place.
     *
     * @return rows with somebody displaced, by council, those of none known last, then by kind
     */
    public abstract ImmutableList<StressRow> byAuthorityAndKind();

    /**
     * Returns the displaced children of each council.
     *
     * @return rows with somebody displaced, by council, those of none known last
     */
    public abstract ImmutableList<StressRow> byAuthority();

    /**
     * Returns the displaced children of each kind of place.
     *
     * @return rows with somebody displaced, by kind
     */
    public abstract ImmutableList<StressRow> byKind();

    /**
     * Returns how far away they would live.
     *
     * @return distances of those who find a place
     */
    public abstract DistanceChange distance();

    /**
     * Returns what it costs more.
     *
     * @return the difference of fees of those who find a place
     */
    public abstract FeeChange cost();

    /**
     * Returns the homes to call.
     *
     * @return homes with vacant places that would suit, the most useful first
     */
    public abstract ImmutableList<VacantHome> calls();

    /**
     * Returns who has to move; personal.
     *
     * @return children with nowhere to go first
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<DisplacedChild> children();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StressResult}. */
    static final class Builder extends ImmutableStressResult.Builder {
        Builder() {}
    }
}
