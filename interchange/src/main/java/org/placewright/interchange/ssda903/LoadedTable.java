package org.placewright.interchange.ssda903;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.ImportCounts;
import org.placewright.core.time.CollectionYear;

/**
 * One table of a return that was loaded.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>meaning</th></tr>
 * <tr><td>file</td><td>text</td><td>yes</td><td>its name as findings show it, with the folder within the one read, if any</td></tr>
 * <tr><td>table</td><td>{@link Ssda903Table}</td><td>yes</td><td>which table of the return it is</td></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td>no</td><td>whose return it is</td></tr>
 * <tr><td>year</td><td>{@link CollectionYear}</td><td>yes</td><td>the year of the return</td></tr>
 * <tr><td>counts</td><td>{@link ImportCounts}</td><td>yes</td><td>what became of its rows</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class LoadedTable implements WithLoadedTable {

    LoadedTable() {}

    /**
     * Returns the name of the file.
     *
     * @return the name, with the folder within the one read that it stands in, if any
     */
    public abstract String file();

    /**
     * Returns which table it is.
     *
     * @return the table
     */
    public abstract Ssda903Table table();

    /**
     * Returns whose return it is.
     *
     * @return the authority, if the file stood in a folder of one or its rows name one
     */
    public abstract Optional<AuthorityId> authority();

    /**
     * Returns the year of the return.
     *
     * @return the collection year, stated or inferred
     */
    public abstract CollectionYear year();

    /**
     * Returns what became of its rows.
     *
     * @return the counts
     */
    public abstract ImportCounts counts();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LoadedTable}. All but the authority must be set. */
    public static final class Builder extends ImmutableLoadedTable.Builder {
        Builder() {}
    }
}
