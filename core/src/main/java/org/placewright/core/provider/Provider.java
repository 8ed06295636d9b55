package org.placewright.core.provider;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.ProviderId;

/**
 * An organisation that provides homes.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>id</td><td>{@link ProviderId}</td><td>yes</td><td></td><td>names the organisation</td></tr>
 * <tr><td>name</td><td>text</td><td>yes</td><td></td><td>what it is called; not blank</td></tr>
 * <tr><td>sector</td><td>{@link ProviderSector}</td><td>no</td><td>not known</td><td>who owns it</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class Provider implements WithProvider {

    Provider() {}

    /**
     * Returns what names the organisation.
     *
     * @return the identifier
     */
    public abstract ProviderId id();

    /**
     * Returns what it is called.
     *
     * @return the name, not blank
     */
    public abstract String name();

    /**
     * Returns who owns it.
     *
     * @return the sector, if known
     */
    public abstract Optional<ProviderSector> sector();

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("Provider name must not be blank");
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

    /** Builds a {@link Provider}. The identifier and name must be set. */
    public static final class Builder extends ImmutableProvider.Builder {
        Builder() {}
    }
}
