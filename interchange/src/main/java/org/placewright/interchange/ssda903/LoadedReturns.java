package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.result.Import;
import org.placewright.interchange.ssda903.repair.ChildRepair;

/**
 * What reading a folder of returns yielded.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>histories</td><td>{@link Import}</td><td>yes</td><td></td>
 *     <td>one history for each authority and child, by authority and child; all findings; rows of all tables</td></tr>
 * <tr><td>returns</td><td>{@link Ssda903Return}s</td><td>no</td><td>none</td>
 *     <td>each return as it was filed, by authority and year</td></tr>
 * <tr><td>tables</td><td>{@link LoadedTable}s</td><td>no</td><td>none</td><td>the tables loaded, by file</td></tr>
 * <tr><td>supersededRows</td><td>whole number</td><td>yes</td><td></td>
 *     <td>episode rows replaced by a later return</td></tr>
 * <tr><td>repairs</td><td>{@link ChildRepair}s</td><td>no</td><td>none</td>
 *     <td>what repair changed, by authority and child; personal</td></tr>
 * </table>
 *
 * <p>A table is listed here once its year is known; the rows of one that is not are in the counts of the histories
 * alone.
 */
@Value.Immutable
public abstract class LoadedReturns implements WithLoadedReturns {

    LoadedReturns() {}

    /**
     * Returns the histories, the findings of everything, and the counts of the rows of all tables.
     *
     * @return the histories, by authority (those without one first) and child
     */
    public abstract Import<CareHistory> histories();

    /**
     * Returns each return as it was filed, all its tables, before one replaces another.
     *
     * @return the returns, by authority (those without one first) and year
     */
    public abstract ImmutableList<Ssda903Return> returns();

    /**
     * Returns the tables loaded.
     *
     * @return the tables, in the order of their files
     */
    public abstract ImmutableList<LoadedTable> tables();

    /**
     * Returns how many episode rows were replaced by a later return.
     *
     * @return the rows, 0 or more
     */
    public abstract long supersededRows();

    /**
     * Returns what repair changed of the histories.
     *
     * @return the children some of whose episodes were changed, by authority (those without one first) and child
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<ChildRepair> repairs();

    /**
     * Returns how many episodes there are, each child and start counted once.
     *
     * @return the episodes of all histories
     */
    public final long distinctEpisodes() {
        return histories().values().stream()
                .mapToLong(history -> history.episodes().size())
                .sum();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link LoadedReturns}. The histories and the number of superseded rows must be set. */
    public static final class Builder extends ImmutableLoadedReturns.Builder {
        Builder() {}
    }
}
