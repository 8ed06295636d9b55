package org.placewright.interchange.ssda903.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportCounts;
import org.placewright.interchange.csv.CsvTable;

/**
 * A file of episodes after repair.
 *
 * <table>
 * <caption>Attributes; source: the file that was read</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>table</td><td>{@link CsvTable}</td><td>no</td><td>the file could not be used</td>
 *     <td>the rows that are left, to be written; personal</td></tr>
 * <tr><td>findings</td><td>{@link Finding}s</td><td>no</td><td>none</td>
 *     <td>each change with its rule, and each row that took no part</td></tr>
 * <tr><td>counts</td><td>{@link ImportCounts}</td><td>yes</td><td></td>
 *     <td>rows read, unchanged, changed, and left out</td></tr>
 * <tr><td>applied</td><td>whole number for each {@link RepairRule}</td><td>no</td><td>none</td>
 *     <td>how often each rule was applied, of those that were</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RepairedFile implements WithRepairedFile {

    RepairedFile() {}

    /**
     * Returns the rows that are left.
     *
     * @return the table, unless the file could not be used at all; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<CsvTable> table();

    /**
     * Returns what there is to say about the file.
     *
     * @return the findings, without a value of the file
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns what became of the rows.
     *
     * @return the counts
     */
    public abstract ImportCounts counts();

    /**
     * Returns how often each rule was applied.
     *
     * @return the rules that were applied
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RepairRule, Long> applied();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RepairedFile}. The counts must be set. */
    public static final class Builder extends ImmutableRepairedFile.Builder {
        Builder() {}
    }
}
