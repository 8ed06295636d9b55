package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.placewright.core.geo.Postcode;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;

/**
 * A council of a synthetic England. It does not exist.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>id</td><td>{@link AuthorityId}</td><td></td><td>yes</td><td></td><td>an invented name</td></tr>
 * <tr><td>region</td><td>{@link Region}</td><td></td><td>yes</td><td></td><td>the region it stands for</td></tr>
 * <tr><td>sectors</td><td>{@link Postcode}s</td><td></td><td>no</td><td>none</td><td>the sectors of its area</td></tr>
 * <tr><td>expectedChildren</td><td>number</td><td>children</td><td>yes</td><td></td>
 *     <td>children in care on the last day, as the model expects them; above 0</td></tr>
 * <tr><td>ratePer10000</td><td>number</td><td>children for 10,000 under 18</td><td>yes</td><td></td>
 *     <td>the rate at which it looks after children; above 0</td></tr>
 * <tr><td>pace</td><td>number</td><td></td><td>no</td><td>1</td>
 *     <td>how many times as likely as usual its children are to leave care; above 0</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SyntheticAuthority implements WithSyntheticAuthority {

    SyntheticAuthority() {}

    /**
     * Returns what names the council.
     *
     * @return an invented name
     */
    public abstract AuthorityId id();

    /**
     * Returns the region it stands for.
     *
     * @return one of the nine
     */
    public abstract Region region();

    /**
     * Returns the sectors of its area.
     *
     * @return invented sectors, in order
     */
    public abstract ImmutableList<Postcode> sectors();

    /**
     * Returns how many children the model expects in its care on the last day.
     *
     * @return a number above 0; what the simulation makes of it differs by chance
     */
    public abstract double expectedChildren();

    /**
     * Returns the rate at which it looks after children.
     *
     * @return children in care for 10,000 under 18
     */
    public abstract double ratePer10000();

    /**
     * Returns how many times as likely as usual its children are to leave care on a day.
     *
     * @return 1 where councils do not differ
     */
    @Value.Default
    public double pace() {
        return 1;
    }

    @Value.Check
    void check() {
        if (!(expectedChildren() > 0) || !(ratePer10000() > 0) || !(pace() > 0)) {
            throw new IllegalArgumentException(
                    "SyntheticAuthority expectedChildren, ratePer10000 and pace must be above 0 but were "
                            + expectedChildren() + ", " + ratePer10000() + " and " + pace()
                            + ". Maybe a share was given for a number?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyntheticAuthority}. The name, region, children and rate must be set. */
    public static final class Builder extends ImmutableSyntheticAuthority.Builder {
        Builder() {}
    }
}
