package org.placewright.core.provider;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.CompanyNumber;
import org.placewright.core.id.ProviderId;

/**
 * An organisation that provides homes.
 *
 * <table>
 * <caption>Attributes; source: the published registers and Companies House</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>id</td><td>{@link ProviderId}</td><td>yes</td><td></td><td>names the organisation</td></tr>
 * <tr><td>name</td><td>text</td><td>yes</td><td></td><td>what it is called; not blank</td></tr>
 * <tr><td>sector</td><td>{@link ProviderSector}</td><td>no</td><td>not known</td><td>who owns it</td></tr>
 * <tr><td>companyNumber</td><td>{@link CompanyNumber}</td><td>no</td><td>not known, or no company</td>
 *     <td>its number at Companies House</td></tr>
 * <tr><td>ultimateOwner</td><td>{@link ProviderId}</td><td>no</td><td>not known, or owned by no other</td>
 *     <td>the organisation at the top of the group it belongs to; itself if that is known</td></tr>
 * <tr><td>registrations</td><td>{@link Registration}s</td><td>no</td><td>none known</td>
 *     <td>those it holds itself, as a fostering service or provider of supported accommodation does; each number once,
 *     held in the order of the numbers</td></tr>
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

    /**
     * Returns its number at Companies House.
     *
     * @return the number; empty if not known, or if it is no company
     */
    public abstract Optional<CompanyNumber> companyNumber();

    /**
     * Returns the organisation at the top of the group it belongs to.
     *
     * @return the organisation, which may be this one; empty if not known, or if it is owned by no other
     */
    public abstract Optional<ProviderId> ultimateOwner();

    /**
     * Returns the registrations it holds itself, as a fostering service or provider of supported accommodation does.
     * Those of its homes are the homes'.
     *
     * @return the registrations, in the order of their numbers
     */
    public abstract ImmutableList<Registration> registrations();

    /**
     * Returns what names the group it belongs to, by which ownership is counted.
     *
     * @return the ultimate owner; this organisation if it is owned by no other, or that is not known
     */
    public final ProviderId group() {
        return ultimateOwner().orElse(id());
    }

    @Value.Check
    Provider check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException(
                    "Provider name must not be blank. Maybe give its identifier where no name is known?");
        }
        ImmutableList<Registration> ordered =
                ImmutableList.sortedCopyOf(Comparator.comparing(Registration::urn), registrations());
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).urn().equals(ordered.get(i - 1).urn())) {
                throw new IllegalArgumentException("Provider registrations must each have their own number but "
                        + ordered.get(i).urn() + " is there twice. Maybe an old record was kept?");
            }
        }
        return ordered.equals(registrations()) ? this : withRegistrations(ordered);
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
