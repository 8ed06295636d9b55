package org.placewright.matching.record;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;

/**
 * What became of one home from one ranking to another.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>home</td><td>{@link HomeId}</td><td>yes</td><td></td><td>which home</td></tr>
 * <tr><td>before</td><td>{@link RankedPlace}</td><td>no</td><td>not named</td><td>where it stood</td></tr>
 * <tr><td>after</td><td>{@link RankedPlace}</td><td>no</td><td>not named</td><td>where it stands</td></tr>
 * <tr><td>excludedBy</td><td>rules</td><td>no</td><td>none</td>
 *     <td>which rules exclude it in the later ranking, if it is named there no more</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class HomeChange implements WithHomeChange {

    HomeChange() {}

    /**
     * Returns which home it is.
     *
     * @return the home
     */
    public abstract HomeId home();

    /**
     * Returns where it stood.
     *
     * @return its place in the earlier ranking, if that names it
     */
    public abstract Optional<RankedPlace> before();

    /**
     * Returns where it stands.
     *
     * @return its place in the later ranking, if that names it
     */
    public abstract Optional<RankedPlace> after();

    /**
     * Returns the rules that exclude it now.
     *
     * @return keys of rules; empty if it is named, if it came to stand behind those asked for, or if it left the market
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ExplanationKey> excludedBy();

    /**
     * Tells whether its place changed, or whether it is cleared.
     *
     * @return true if both rankings name it, in another place or standing
     */
    public final boolean isMoved() {
        return before().isPresent()
                && after().isPresent()
                && (before().get().place() != after().get().place()
                        || before().get().standing() != after().get().standing());
    }

    /**
     * Tells whether its score changed.
     *
     * @return true if both rankings name it, with another score
     */
    public final boolean isRescored() {
        return before().isPresent()
                && after().isPresent()
                && before().get().score() != after().get().score();
    }

    @Value.Check
    void check() {
        if (before().equals(after())) {
            throw new IllegalArgumentException(
                    "HomeChange before and after must differ. Maybe leave " + home() + " out?");
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

    /** Builds a {@link HomeChange}. The home must be set, and where it stood or stands. */
    public static final class Builder extends ImmutableHomeChange.Builder {
        Builder() {}
    }
}
