package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.time.CollectionYear;

/**
 * One fault put into a synthetic return on purpose. A child has at most one.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>kind</td><td>{@link SyntheticFaultKind}</td><td>yes</td><td></td><td>what is wrong</td></tr>
 * <tr><td>council</td><td>{@link AuthorityId}</td><td>yes</td><td></td><td>whose return it is in</td></tr>
 * <tr><td>year</td><td>{@link CollectionYear}</td><td>yes</td><td></td><td>which return it is in</td></tr>
 * <tr><td>childId</td><td>{@link ChildId}</td><td>yes</td><td></td><td>whose data it is in; never printed</td></tr>
 * <tr><td>episodeStart</td><td>date</td><td>no</td><td>concerns no one episode</td>
 *     <td>which episode it is in; never printed</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SyntheticFault implements WithSyntheticFault {

    SyntheticFault() {}

    /**
     * Returns what is wrong.
     *
     * @return the kind of fault
     */
    public abstract SyntheticFaultKind kind();

    /**
     * Returns whose return it is in.
     *
     * @return the council
     */
    public abstract AuthorityId council();

    /**
     * Returns which return it is in.
     *
     * @return the collection year
     */
    public abstract CollectionYear year();

    /**
     * Returns whose data it is in.
     *
     * @return the identifier of the child, which never prints
     */
    public abstract ChildId childId();

    /**
     * Returns which episode it is in.
     *
     * @return the start of the episode; empty if the fault concerns no one episode
     */
    @Value.Redacted
    public abstract Optional<LocalDate> episodeStart();

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyntheticFault}. Everything but the start of the episode must be set. */
    public static final class Builder extends ImmutableSyntheticFault.Builder {
        Builder() {}
    }
}
