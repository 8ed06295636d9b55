package org.placewright.interchange.ssda903.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Provider;
import org.placewright.interchange.postcode.AuthorityLocator;

/**
 * What a return is checked against besides the year before. A rule that needs a part that is absent is not run.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>postcodes</td><td>{@link Locator}</td><td>no</td><td>absent</td><td>where postcodes are</td></tr>
 * <tr><td>authorities</td><td>{@link AuthorityLocator}</td><td>no</td><td>absent</td><td>in whose area they are</td></tr>
 * <tr><td>ownAuthority</td><td>{@link AuthorityId}</td><td>no</td><td>absent</td>
 *     <td>whose return it is, by the code {@code authorities} knows it by</td></tr>
 * <tr><td>homes</td><td>list of {@link Home}</td><td>no</td><td>empty</td>
 *     <td>the homes of a register; where homes and providers are both empty, there is no register</td></tr>
 * <tr><td>providers</td><td>list of {@link Provider}</td><td>no</td><td>empty</td><td>the providers of a register</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ReferenceData implements WithReferenceData {

    private static final ReferenceData NONE = builder().build();

    ReferenceData() {}

    /**
     * Returns nothing to check against.
     *
     * @return the data, all absent
     */
    public static ReferenceData none() {
        return NONE;
    }

    /**
     * Returns where postcodes are.
     *
     * @return a locator, if there is one
     */
    public abstract Optional<Locator> postcodes();

    /**
     * Returns in whose area postcodes are.
     *
     * @return a locator, if there is one
     */
    public abstract Optional<AuthorityLocator> authorities();

    /**
     * Returns whose return it is.
     *
     * @return the authority, by the code {@link #authorities} knows it by; empty for a return of several
     */
    public abstract Optional<AuthorityId> ownAuthority();

    /**
     * Returns the homes of a register.
     *
     * @return the homes
     */
    @Personal
    @Value.Redacted
    public abstract ImmutableList<Home> homes();

    /**
     * Returns the providers of a register.
     *
     * @return the providers
     */
    public abstract ImmutableList<Provider> providers();

    /** Returns what rules may ask for. */
    final ImmutableSet<Need> met() {
        Set<Need> met = EnumSet.noneOf(Need.class);
        postcodes().ifPresent(any -> met.add(Need.POSTCODES));
        authorities().ifPresent(any -> met.add(Need.AUTHORITIES));
        ownAuthority().ifPresent(any -> met.add(Need.OWN_AUTHORITY));
        if (!homes().isEmpty() || !providers().isEmpty()) {
            met.add(Need.REGISTER);
        }
        return ImmutableSet.copyOf(met);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReferenceData}; nothing need be set. */
    public static final class Builder extends ImmutableReferenceData.Builder {
        Builder() {}
    }
}
