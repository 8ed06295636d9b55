package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.CollectionYear;

/**
 * One SSDA903 return as it was filed: what one authority says about its children for one collection year.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>authority</td><td>{@link AuthorityId}</td><td>no</td><td>not stated</td><td>whose return it is</td>
 *     <td>the folder it stands in, or LA of the rows</td></tr>
 * <tr><td>year</td><td>{@link CollectionYear}</td><td>yes</td><td></td><td>the year it is of</td>
 *     <td>its name, or YEAR of the rows, or inferred</td></tr>
 * <tr><td>tables</td><td>{@link Ssda903Table}s</td><td>no</td><td>none</td>
 *     <td>those that were submitted, with or without rows: of a table that is not among them nothing is known</td>
 *     <td>the files there are; of XML, those of which an element stands in some child, if only a blank one</td></tr>
 * <tr><td>children</td><td>{@link ReturnedChild}ren</td><td>no</td><td>none</td>
 *     <td>every child in any table, in the order of their identifiers; personal</td><td>the tables</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Ssda903Return implements WithSsda903Return {

    Ssda903Return() {}

    /**
     * Returns whose return it is.
     *
     * @return the authority, if it is stated
     */
    public abstract Optional<AuthorityId> authority();

    /**
     * Returns the year the return is of.
     *
     * @return the collection year
     */
    public abstract CollectionYear year();

    /**
     * Returns the tables that were submitted.
     *
     * @return the tables, with or without rows
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Ssda903Table> tables();

    /**
     * Returns every child the return says something about.
     *
     * @return the children, by identifier; personal
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<ReturnedChild> children();

    @Value.Check
    Ssda903Return check() {
        ImmutableList<TableForm<?>> missing = TableForms.ALL.stream()
                .filter(form -> !tables().contains(form.table()))
                .collect(ImmutableList.toImmutableList());
        for (ReturnedChild child : children()) {
            for (TableForm<?> form : missing) {
                if (form.isIn(child)) {
                    throw new IllegalArgumentException("Ssda903Return tables must hold " + form.table()
                            + " because a child has a row in it. Maybe add it to the tables?");
                }
            }
        }
        for (int i = 1; i < children().size(); i++) {
            int order = children().get(i - 1).id().compareTo(children().get(i).id());
            if (order > 0) {
                return withChildren(ImmutableList.sortedCopyOf(Comparator.comparing(ReturnedChild::id), children()));
            }
            if (order == 0) {
                throw new IllegalArgumentException(
                        "Ssda903Return must not hold a child twice. Maybe put all that is said of one child together?");
            }
        }
        return this;
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Ssda903Return}. The year must be set, and every table a child has a row in. */
    public static final class Builder extends ImmutableSsda903Return.Builder {
        Builder() {}
    }
}
